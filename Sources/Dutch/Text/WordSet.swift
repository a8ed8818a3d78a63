/// A set of folded words and signs, in which a token is found by its digest.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private let map: WordMap<String>

    init(_ words: some Sequence<String>) {
        map = WordMap(Set(words).lazy.map { (key: $0, value: $0) })
    }

    init(arrayLiteral words: String...) { self.init(words) }

    /// Makes the set of the words between the spaces of a text.
    init(spaced text: String) {
        self.init(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    var words: [String] { map.values }

    func contains(_ word: String) -> Bool { map[Digest(word)] != nil }

    func contains(_ token: Token) -> Bool { map[token] != nil }
}
