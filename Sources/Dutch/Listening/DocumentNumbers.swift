/// Finds the numbers of passports, identity cards and driving licences.
enum DocumentNumbers {
    /// How far before a number the word may stand that announces it.
    private static let reach = 5

    /// Whether a number of a document stands in an utterance.
    static func occur(in utterance: Utterance) -> Bool {
        utterance.indices.contains { start in
            guard !isPart(start, in: utterance) else { return false }
            var end = start
            while end == start || isPart(end, in: utterance) { end += 1 }
            let written = utterance.source(of: start..<end)
            let isAnnounced = isAnnounced(at: start, in: utterance)
            return isLicence(digits(at: start, in: utterance)) && isAnnounced
                || isPassport(written.uppercased())
                    && (isAnnounced || written == written.uppercased())
        }
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
        return characters.count == 9 && characters.prefix(2).allSatisfy(letters.contains)
            && characters.allSatisfy { letters.contains($0) || digits.contains($0) }
            && characters.last.map(digits.contains) ?? false
            && !characters.contains(UInt8(ascii: "O"))
    }

    /// The digits that stand here in groups.
    private static func digits(at start: Int, in utterance: Utterance) -> String {
        var digits = ""
        var index = start
        while let group = utterance.digits(at: index), digits.utf8.count < 10 {
            digits += group
            index += 1
        }
        return digits
    }

    /// Whether it is as long as the number of a licence or of a foreigner, and no telephone number.
    private static func isLicence(_ digits: String) -> Bool {
        digits.utf8.count == 10 && digits.utf8.first != UInt8(ascii: "0")
    }
}
