/// Cuts a number word into its parts.
enum NumberCutter {
    private typealias Entry = (word: [UInt8], part: NumberPart)

    private static let longestWord = 80

    /// The parts by the first letter of their word, longest first.
    private static let entries: [UInt8: [Entry]] = {
        let entries: [Entry] = NumberWords.parts.map { (Array($0.key.utf8), $0.value) }
        return Dictionary(grouping: entries) { $0.word.first ?? 0 }
            .mapValues { $0.sorted { $0.word.count > $1.word.count } }
    }()

    /// Gives the parts of a number word, or nil when any letter of it is left over.
    ///
    /// An ordinal is a part of one: in "drie twaalfde" the last word divides by twelve.
    static func parts(of word: String) -> [NumberPart]? {
        if let parts = cardinalParts(of: word) { return parts }
        guard let count = parts(ofOrdinal: word).flatMap(NumberSum.value), count > 2 else {
            return nil
        }
        return [.share(count)]
    }

    /// Gives the parts of the number that an ordinal is made of: "honderdeerste" is 100 and 1.
    static func parts(ofOrdinal word: String) -> [NumberPart]? {
        guard let last = word.utf8.last, OrdinalWords.lastLetters.contains(last) else { return nil }
        for (ending, cardinal) in OrdinalWords.wordEndings where word.hasSuffix(ending) {
            let stem = String(word.dropLast(ending.utf8.count)) + cardinal
            if let parts = cardinalParts(of: stem) { return parts }
        }
        return nil
    }

    private static func cardinalParts(of word: String) -> [NumberPart]? {
        if let whole = NumberWords.whole[word] { return [whole] }
        let letters = Array(word.utf8)
        guard letters.count <= longestWord, entry(in: letters, at: 0) != nil else { return nil }
        var parts: [[NumberPart]?] = Array(repeating: nil, count: letters.count) + [[]]
        for start in letters.indices.reversed() {
            let fitting = entry(in: letters, at: start) { parts[start + $0.word.count] != nil }
            guard let fitting, let rest = parts[start + fitting.word.count] else { continue }
            parts[start] = [fitting.part] + rest
        }
        return parts[0]
    }

    private static func entry(
        in letters: [UInt8],
        at start: Int,
        where isFitting: (Entry) -> Bool = { _ in true }
    ) -> Entry? {
        guard start < letters.count else { return nil }
        return entries[letters[start]]?.first {
            letters[start...].starts(with: $0.word) && isFitting($0)
        }
    }
}
