/// A word that says a number, or which one it is in a row.
enum NumberWord: Hashable, Sendable {
    case cardinal([NumberPart])
    /// The parts of the number that it is made of, and that number.
    case ordinal([NumberPart], Double)
}

/// Cuts a number word into its parts.
enum NumberCutter {
    private typealias Entry = (word: [UInt8], part: NumberPart)

    private static let longestWord = 80

    /// The parts by the first letter of their word, longest first.
    private static let entries: [[Entry]] = {
        var entries = [[Entry]](repeating: [], count: 256)
        for (word, part) in NumberWords.parts {
            let letters = Array(word.utf8)
            entries[Int(letters[0])].append((letters, part))
        }
        return entries.map { $0.sorted { $0.word.count > $1.word.count } }
    }()

    /// Reads the number word at a token, or gives nil when any letter of it is left over.
    static func word(in utterance: Utterance, at index: Int) -> NumberWord? {
        guard let word = utterance.word(at: index) else { return nil }
        if let whole = NumberWords.whole.match(in: utterance, at: index) {
            return .cardinal([whole.value])
        }
        if let place = OrdinalWords.edges.match(in: utterance, at: index)?.value, place > 0 {
            return .ordinal([.small(Double(place))], Double(place))
        }
        let letters = Array(word.utf8)
        guard letters.count <= longestWord, entry(in: letters, at: 0) != nil else {
            return nil
        }
        return ordinal(letters) ?? parts(of: letters).map(NumberWord.cardinal)
    }

    /// Reads "honderdeerste", which is 100 and 1.
    private static func ordinal(_ letters: [UInt8]) -> NumberWord? {
        guard let last = letters.last, OrdinalWords.lastLetters.contains(last) else { return nil }
        for (ending, cardinal) in OrdinalWords.wordEndings
        where letters.count >= ending.count && letters.suffix(ending.count).elementsEqual(ending) {
            let stem = letters.dropLast(ending.count) + cardinal
            if let parts = parts(of: Array(stem)), let value = NumberSum.value(of: parts) {
                return .ordinal(parts, value)
            }
        }
        return nil
    }

    private static func parts(of letters: [UInt8]) -> [NumberPart]? {
        var parts: [[NumberPart]?] = Array(repeating: nil, count: letters.count) + [[]]
        for start in letters.indices.reversed() {
            let fitting = entry(in: letters, at: start) { parts[start + $0] != nil }
            guard let fitting, let rest = parts[start + fitting.word.count] else { continue }
            parts[start] = [fitting.part] + rest
        }
        return parts[0]
    }

    /// The longest part that stands at a place and of whose length something else holds.
    private static func entry(
        in letters: [UInt8],
        at start: Int,
        where isFitting: (Int) -> Bool = { _ in true }
    ) -> Entry? {
        guard start < letters.endIndex else { return nil }
        return entries[Int(letters[start])].first {
            letters[start...].starts(with: $0.word) && isFitting($0.word.count)
        }
    }
}
