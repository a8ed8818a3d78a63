/// Finds the numbers by which a hospital, an insurer or the immigration service knows somebody.
///
/// They have no shape of their own, so that a word must announce them, before or behind.
struct RecordNumbers {
    private static let lengths = 6...12
    /// How many words may stand between a number and the word for it.
    private static let (before, behind) = (7, 4)

    let utterance: Utterance

    /// Where they stand, in UTF-16 code units.
    func places() -> [Range<Int>] {
        guard utterance.indices.contains(where: isAnnouncement) else { return [] }
        return utterance.indices.compactMap { number(at: $0) }.map { utterance.offsets(of: $0) }
    }

    private func number(at start: Int) -> Range<Int>? {
        guard !goesOn(at: start), utterance.text(at: start, .sign) == nil else { return nil }
        var end = start + 1
        while goesOn(at: end) || isGroup(end) && isGroup(start) { end += 1 }
        let digits = (start..<end).compactMap { utterance.digits(at: $0) }.joined()
        guard RecordNumbers.lengths.contains(digits.utf8.count), !isPhone(digits),
            isAnnounced(start..<end)
        else { return nil }
        return start..<end
    }

    /// Whether a token is written onto the word or the digits before it.
    private func goesOn(at index: Int) -> Bool {
        utterance.isGlued(at: index) && utterance.text(at: index, .sign) == nil
            && utterance.text(at: index - 1, .sign) == nil
    }

    private func isGroup(_ index: Int) -> Bool { utterance.digits(at: index) != nil }

    private func isPhone(_ digits: String) -> Bool {
        digits.utf8.count == 10 && digits.utf8.first == UInt8(ascii: "0")
    }

    private func isAnnounced(_ number: Range<Int>) -> Bool {
        let before = max(0, number.lowerBound - RecordNumbers.before)..<number.lowerBound
        let behind = number.upperBound..<number.upperBound + RecordNumbers.behind
        return before.contains(where: isAnnouncement) || behind.contains(where: isAnnouncement)
    }

    private func isAnnouncement(_ index: Int) -> Bool {
        SecretWords.records.match(in: utterance, at: index) != nil
    }
}
