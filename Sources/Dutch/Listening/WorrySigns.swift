/// What of a text says something about danger: its words, parts of them, and words that stand near
/// each other, each as a place in a table of weights.
///
/// Two signs may share a place. Spelling by ear is forgiven, and of a mistyped word most parts are
/// left.
enum WorrySigns {
    /// How many places there are, as a power of two.
    static let bits: UInt64 = 14

    private enum Sort: UInt8 {
        case word, stem, part, pair, nearPair
    }

    private static let mostWords = 60
    private static let longestWord = 24
    private static let partLengths = 3...4
    private static let edge = Digest("^".utf8)

    /// The places of the signs of a text, each once, in order.
    static func places(in text: String) -> [Int] {
        var places: [Int] = []
        func add(_ sort: Sort, _ parts: Digest...) {
            var digest = Digest(CollectionOfOne(sort.rawValue))
            for part in parts { digest.add(part) }
            places.append(Int((digest.bits &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits)))
        }
        var (before, last) = (edge, edge)
        for word in words(in: text) {
            let stem = Digest(Stem.of(word))
            add(.word, Digest(word))
            add(.stem, stem)
            add(.pair, last, stem)
            add(.nearPair, before, stem)
            (before, last) = (last, stem)
            for part in parts(of: word) { add(.part, Digest(part)) }
        }
        add(.pair, last, edge)
        places.sort()
        return places.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }

    private static func words(in text: String) -> [[UInt8]] {
        Tokenizer.tokens(of: text).lazy.filter { $0.shape != .sign }.prefix(mostWords)
            .map { Array(Sound.bytes(of: $0.text).prefix(longestWord)) }
    }

    /// The runs of letters in a word, its edges included.
    private static func parts(of word: [UInt8]) -> [ArraySlice<UInt8>] {
        let letters = [UInt8(ascii: "<")] + word + [UInt8(ascii: ">")]
        return partLengths.flatMap { length in
            (0..<max(0, letters.count - length + 1)).map { letters[$0..<$0 + length] }
        }
    }
}
