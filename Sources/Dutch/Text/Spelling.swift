/// Compares words as people really write them.
public enum Spelling {
    /// Counts the letters to add, drop, change or swap with a neighbour to turn one word into the
    /// other; nil when that takes more than `limit`.
    public static func distance(_ a: String, _ b: String, limit: Int) -> Int? {
        let one = Array(a.unicodeScalars)
        let other = Array(b.unicodeScalars)
        guard limit >= 0, abs(one.count - other.count) <= limit else { return nil }
        var before: [Int] = []
        var above = Array(0...other.count)
        for row in one.indices {
            var current = [row + 1]
            current.reserveCapacity(other.count + 1)
            for column in other.indices {
                let change = one[row] == other[column] ? 0 : 1
                var best = min(
                    above[column + 1] + 1,
                    current[column] + 1,
                    above[column] + change
                )
                if row > 0, column > 0, one[row] == other[column - 1],
                    one[row - 1] == other[column]
                {
                    best = min(best, before[column - 1] + 1)
                }
                current.append(best)
            }
            guard let least = current.min(), least <= limit else { return nil }
            before = above
            above = current
        }
        return above.last.flatMap { $0 <= limit ? $0 : nil }
    }

    /// Finds the candidate that the word is most likely a typing mistake of: one mistake in five
    /// letters or more, two in nine or more.
    ///
    /// Of two candidates that are as near, the first wins.
    public static func nearest(to word: String, in candidates: [String]) -> String? {
        var best: (candidate: String, distance: Int)?
        let said = folded(word)
        for candidate in candidates {
            let limit = best.map { $0.distance - 1 } ?? tolerance(for: said)
            guard limit >= 0 else { break }
            if let found = distance(said, folded(candidate), limit: limit) {
                best = (candidate, found)
            }
        }
        return best?.candidate
    }

    /// How many typing mistakes a word of this length may hold.
    static func tolerance(for word: String) -> Int {
        switch word.unicodeScalars.count {
        case ..<5: 0
        case 5..<9: 1
        default: 2
        }
    }

    /// Whether a text holds a name as a word of its own, written with the same capitals: "Ali" does not
    /// stand in "Alimentatie".
    public static func holds(_ name: String, in text: String) -> Bool {
        text.ranges(of: name).contains { place in
            let before = text[..<place.lowerBound].last
            let after = text[place.upperBound...].first
            return ![before, after].contains { $0?.isLetter == true || $0?.isNumber == true }
        }
    }

    /// Folds a text to lower case without accents or apostrophes; every run of white space and
    /// punctuation becomes one space, and none stands at either end.
    public static func folded(_ text: String) -> String {
        var result = ""
        var isSpaceDue = false
        func add(_ piece: String) {
            if isSpaceDue, !result.isEmpty { result += " " }
            isSpaceDue = false
            result += piece
        }
        for scalar in text.unicodeScalars {
            switch Folding.fold(scalar) {
            case .letters(let letters): add(letters)
            case .digit(let digit): add(String(digit))
            case .symbol: add(String(scalar))
            case .space, .punctuation: isSpaceDue = true
            case .nothing: break
            }
        }
        return result
    }
}
