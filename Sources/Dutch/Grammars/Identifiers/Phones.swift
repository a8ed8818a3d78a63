/// Reads telephone numbers, Dutch and foreign, to the form of E.164.
///
/// Numbers for information such as 0800-2000 and those of a town such as 14 020 are numbers too. One
/// that somebody calls a telephone number, and that no Dutch number is, is given by its digits alone.
enum Phones {
    /// Finds the numbers in an utterance; nine digits without their zero count when asked.
    static func finds(
        in utterance: Utterance,
        isAsked: Bool,
        region: Region = .netherlands
    ) -> [Find] {
        utterance.scan { start in
            guard !isInsideNumber(start, in: utterance),
                let match = phone(in: utterance, at: start, region)
                    ?? announced(in: utterance, at: start)
                    ?? (isAsked ? withoutZero(in: utterance, at: start) : nil)
            else { return region == .netherlands ? town(in: utterance, at: start) : [] }
            return [Find(.phone(match.value), start..<match.end)]
        }
    }

    private static let separators: WordSet = ["-", ".", "/", "(", ")", "\u{2013}", "\u{2011}"]

    /// How numbers for information begin: they have four or seven digits more.
    private static let services = ["0800", "0900", "0906", "0909"]

    private static let mostDigits = 17

    private static func isInsideNumber(_ index: Int, in utterance: Utterance) -> Bool {
        utterance.isGlued(at: index)
            && (utterance.digits(at: index - 1) != nil || utterance.text(at: index - 1) == "+")
    }

    private static func phone(
        in utterance: Utterance,
        at start: Int,
        _ region: Region
    ) -> Match<String>? {
        if utterance.text(at: start) == "+" {
            return longest(in: utterance, from: start + 1) { international($0) }
        }
        let begin = utterance.text(at: start) == "(" ? start + 1 : start
        guard utterance.digits(at: begin)?.first == "0" else { return nil }
        return longest(in: utterance, from: begin) { digits in
            digits.hasPrefix("00")
                ? international(String(digits.dropFirst(2)))
                : national(digits, in: region)
        }
    }

    /// Reads what follows "mijn telefoonnummer is", whatever country it is of.
    private static func announced(in utterance: Utterance, at start: Int) -> Match<String>? {
        var before = start - 1
        while before > start - mostLinks, let text = utterance.text(at: before),
            links.contains(text)
        {
            before -= 1
        }
        guard announcements.contains(utterance.word(at: before) ?? "") else { return nil }
        let begin = utterance.text(at: start) == "(" ? start + 1 : start
        return longest(in: utterance, from: begin) { digits in
            (7...15).contains(digits.utf8.count) ? digits : nil
        }
    }

    private static let announcements: WordSet = [
        "telefoonnummer", "telefoonnr", "telefoon", "tel", "telnr", "belnummer", "mobiel", "gsm",
        "mobielnummer", "phone", "telephone",
    ]

    private static let mostLinks = 6

    /// What may stand between such a word and the number.
    private static let links: WordSet = ["is", "nummer", "nr", "number", ":", ".", "=", "("]

    /// Reads "14 020", the number of a town hall; in one piece it may also be an amount.
    private static func town(in utterance: Utterance, at start: Int) -> [Find] {
        guard let first = utterance.digits(at: start), first.hasPrefix("14") else { return [] }
        let isOnePiece = first.utf8.count > 2
        let number = isOnePiece ? first : first + (utterance.digits(at: start + 1) ?? "")
        let end = start + (isOnePiece ? 1 : 2)
        guard isTown(number[...]),
            !utterance.isGlued(at: end) || utterance.digits(at: end + 1) == nil
        else { return [] }
        return [Find(.phone("+31" + number), start..<end, isOnePiece ? .likely : .certain)]
    }

    private static func withoutZero(in utterance: Utterance, at start: Int) -> Match<String>? {
        guard utterance.digits(at: start)?.first == "6", !isPartOfWord(start, in: utterance)
        else { return nil }
        return longest(in: utterance, from: start) { national("0" + $0, in: .netherlands) }
    }

    private static func isPartOfWord(_ index: Int, in utterance: Utterance) -> Bool {
        utterance.isGlued(at: index) && utterance.word(at: index - 1) != nil
            || utterance.isGlued(at: index + 1) && utterance.word(at: index + 1) != nil
    }

    /// Adds group after group of digits, and gives the longest that is a number.
    private static func longest(
        in utterance: Utterance,
        from start: Int,
        reading: (String) -> String?
    ) -> Match<String>? {
        var digits = ""
        var index = start
        var best: Match<String>?
        while digits.utf8.count <= mostDigits, let group = next(in: utterance, from: index) {
            // The zero in "+31 (0)6" is not dialled.
            let isDropped =
                group.value == "0" && utterance.text(at: group.end) == ")" && !digits.isEmpty
            if !isDropped { digits += group.value }
            index = group.end
            if let phone = reading(digits) { best = Match(phone, end: index) }
        }
        return best
    }

    private static func next(in utterance: Utterance, from start: Int) -> Match<String>? {
        var index = start
        while index < start + 3, separators.contains(utterance.text(at: index) ?? "") { index += 1 }
        return utterance.digits(at: index).map { Match($0, end: index + 1) }
    }

    private static func national(_ digits: String, in region: Region) -> String? {
        guard digits.hasPrefix("0"), !digits.hasPrefix("00") else { return nil }
        switch region {
        case .netherlands:
            let isService = services.contains { digits.hasPrefix($0) }
            let lengths = isService ? [8, 11] : [10]
            return lengths.contains(digits.utf8.count) ? "+31" + digits.dropFirst() : nil
        case .belgium:
            let isMobile = ("045"..."049").contains(digits.prefix(3))
            return digits.utf8.count == (isMobile ? 10 : 9) ? "+32" + digits.dropFirst() : nil
        }
    }

    private static func international(_ digits: String) -> String? {
        guard let first = digits.first, first != "0" else { return nil }
        if digits.hasPrefix("31") {
            // Many leave the nought in: "+31 06".
            let rest = digits.dropFirst(digits.hasPrefix("310") ? 3 : 2)
            return isTown(rest) ? "+31" + rest : national("0" + rest, in: .netherlands)
        }
        return (8...15).contains(digits.utf8.count) ? "+" + digits : nil
    }

    /// Whether it is the number of a town hall, such as 14020.
    private static func isTown(_ digits: Substring) -> Bool {
        (5...6).contains(digits.utf8.count) && digits.hasPrefix("140")
    }
}
