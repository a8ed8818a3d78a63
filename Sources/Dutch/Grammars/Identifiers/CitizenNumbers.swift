/// Reads citizen service numbers (BSN), without what stands between their digits.
enum CitizenNumbers {
    private static let separators: WordSet = [".", "-", "\u{2013}"]

    /// Finds the numbers of nine digits in an utterance that pass their check; one that was asked
    /// for may miss its nought.
    static func finds(in utterance: Utterance, isAsked: Bool) -> [Find] {
        utterance.scan { start in
            guard isStart(start, in: utterance) else { return [] }
            let match = digits(in: utterance, at: start)
            let count = match.value.utf8.count
            guard count == 9 || isAsked && count == 8, isEnd(match.end, in: utterance),
                CheckDigits.passEleven(match.value)
            else { return [] }
            let number = String(repeating: "0", count: 9 - count) + match.value
            return [Find(.bsn(number), start..<match.end, isAsked ? .certain : .likely)]
        }
    }

    /// Joins groups of digits until there are enough.
    private static func digits(in utterance: Utterance, at start: Int) -> Match<String> {
        var digits = ""
        var index = start
        while let group = utterance.digits(at: index), digits.utf8.count < 9 {
            digits += group
            index += 1
            let isJoined =
                separators.contains(utterance.text(at: index) ?? "")
                && utterance.isGlued(at: index) && utterance.isGlued(at: index + 1)
            if isJoined { index += 1 }
        }
        return Match(digits, end: index)
    }

    /// Whether digits begin here that are no part of a word or of a longer number.
    private static func isStart(_ index: Int, in utterance: Utterance) -> Bool {
        guard utterance.digits(at: index) != nil else { return false }
        guard utterance.isGlued(at: index) else { return true }
        guard let sign = utterance.text(at: index - 1, .sign) else { return false }
        return sign != "+" && utterance.digits(at: index - 2) == nil
    }

    /// Whether no word or number goes on over this place.
    private static func isEnd(_ index: Int, in utterance: Utterance) -> Bool {
        guard utterance.isGlued(at: index) else { return true }
        guard utterance.text(at: index, .sign) != nil else { return false }
        return !utterance.isGlued(at: index + 1) || utterance.digits(at: index + 1) == nil
    }
}
