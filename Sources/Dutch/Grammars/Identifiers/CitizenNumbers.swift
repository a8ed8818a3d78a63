/// Reads citizen service numbers (BSN), without what stands between their digits.
enum CitizenNumbers {
    private static let separators: Set<String> = [".", "-", " ", "\u{2013}"]

    /// Finds the numbers of nine digits in an utterance that pass their check; one that was asked
    /// for may miss its nought.
    static func finds(in utterance: Utterance, isAsked: Bool) -> [Find] {
        utterance.scan { start in
            guard utterance.digits(at: start) != nil, isEdge(start, in: utterance) else {
                return []
            }
            var digits = ""
            var index = start
            while let group = utterance.digits(at: index), digits.utf8.count < 9 {
                digits += group
                index += 1
                guard separators.contains(utterance.text(at: index) ?? ""),
                    utterance.isGlued(at: index), utterance.isGlued(at: index + 1)
                else { continue }
                index += 1
            }
            let isLong = digits.utf8.count == 9 || isAsked && digits.utf8.count == 8
            guard isLong, isEdge(index, in: utterance), CheckDigits.passEleven(digits) else {
                return []
            }
            let number = String(repeating: "0", count: 9 - digits.utf8.count) + digits
            return [Find(.bsn(number), start..<index, isAsked ? .certain : .likely)]
        }
    }

    /// Whether no number goes on over this place.
    private static func isEdge(_ index: Int, in utterance: Utterance) -> Bool {
        guard utterance.isGlued(at: index) else { return true }
        return [index - 1, index].allSatisfy { utterance.digits(at: $0) == nil }
            || utterance.text(at: index - 1, .sign).map { !"+,".contains($0) } ?? false
            || utterance.text(at: index, .sign) != nil
                && utterance.digits(at: index + 1) == nil
    }
}
