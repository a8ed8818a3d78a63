/// Finds the numbers of passports, identity cards and driving licences.
enum DocumentNumbers {
    /// How far before a number the word may stand that announces it.
    private static let reach = 5
    private static let passportLength = 9

    /// Where the numbers of documents stand in an utterance, in UTF-16 code units.
    static func places(in utterance: Utterance) -> [Range<Int>] {
        guard utterance.tokens.contains(where: \.endsInDigit) else { return [] }
        return utterance.indices.compactMap { number(at: $0, in: utterance) }
            .map { utterance.offsets(of: $0) }
    }

    private static func number(at start: Int, in utterance: Utterance) -> Range<Int>? {
        guard !isPart(start, in: utterance) else { return nil }
        let groups = digits(at: start, in: utterance)
        if isLicence(groups.joined()), isAnnounced(at: start, in: utterance) {
            return start..<start + groups.count
        }
        var end = start
        while end == start || isPart(end, in: utterance) { end += 1 }
        guard utterance.offsets(of: start..<end).count == passportLength else { return nil }
        let written = utterance.source(of: start..<end)
        let isMeant = written == written.uppercased() || isAnnounced(at: start, in: utterance)
        return isMeant && isPassport(written.uppercased()) ? start..<end : nil
    }

    /// Whether a token goes on with the word or the digits before it.
    private static func isPart(_ index: Int, in utterance: Utterance) -> Bool {
        utterance.isGlued(at: index) && utterance.text(at: index, .sign) == nil
            && utterance.text(at: index - 1, .sign) == nil
    }

    private static func isAnnounced(at index: Int, in utterance: Utterance) -> Bool {
        (max(0, index - reach)..<index).contains {
            SecretWords.documents.match(in: utterance, at: $0) != nil
        }
    }

    /// Whether it has the shape of a Dutch passport or identity card: two letters, six letters or
    /// digits, and a digit; never the letter O.
    private static func isPassport(_ text: String) -> Bool {
        let characters = Array(text.utf8)
        let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        return characters.count == passportLength
            && characters.prefix(2).allSatisfy(letters.contains)
            && characters.allSatisfy { letters.contains($0) || digits.contains($0) }
            && characters.last.map(digits.contains) ?? false
            && !characters.contains(UInt8(ascii: "O"))
    }

    /// The digits that stand here in groups.
    private static func digits(at start: Int, in utterance: Utterance) -> [String] {
        var groups: [String] = []
        while let group = utterance.digits(at: start + groups.count),
            groups.reduce(0, { $0 + $1.utf8.count }) < 10
        {
            groups.append(group)
        }
        return groups
    }

    /// Whether it is as long as the number of a licence or of a foreigner, and no telephone number.
    private static func isLicence(_ digits: String) -> Bool {
        digits.utf8.count == 10 && digits.utf8.first != UInt8(ascii: "0")
    }
}

extension Token {
    fileprivate var endsInDigit: Bool {
        text.utf8.last.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    }
}
