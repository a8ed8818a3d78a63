/// Finds the numbers of credit cards, which their check digit gives away without a word.
struct CardNumbers {
    private static let lengths = 13...19
    /// How the numbers of the cards that are used here begin.
    private static let beginnings = Set("3456")

    let utterance: Utterance

    /// Where they stand, in UTF-16 code units.
    func places() -> [Range<Int>] {
        var places: [Range<Int>] = []
        var index = 0
        while index < utterance.tokens.count {
            if let end = end(ofNumberAt: index) {
                places.append(utterance.offsets(of: index..<end))
                index = end
            } else {
                index += 1
            }
        }
        return places
    }

    private func end(ofNumberAt start: Int) -> Int? {
        guard let first = utterance.digits(at: start)?.first, CardNumbers.beginnings.contains(first)
        else { return nil }
        var (digits, index) = ("", start)
        var end: Int?
        while let group = utterance.digits(at: index) {
            digits += group
            index += 1
            guard digits.utf8.count <= CardNumbers.lengths.upperBound else { break }
            if CardNumbers.lengths.contains(digits.utf8.count), CheckDigits.passLuhn(digits) {
                end = index
            }
            let isJoined = ["-", "."].contains(utterance.text(at: index) ?? "")
            if isJoined, utterance.digits(at: index + 1) != nil { index += 1 }
        }
        return end
    }
}
