/// A set of folded words and signs, in which a token is found by its digest.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private(set) var words: [String] = []
    private var steps = DigestSteps()

    init(_ words: some Sequence<String>) {
        for word in words where !contains(word) {
            self.words.append(word)
            steps.add(from: 0, Digest(word), to: 0)
        }
    }

    init(arrayLiteral words: String...) { self.init(words) }

    /// Makes the set of the words between the spaces of a text.
    init(spaced text: String) {
        self.init(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    func contains(_ word: String) -> Bool { steps.next(from: 0, Digest(word)) != nil }

    func contains(_ token: Token) -> Bool { steps.next(from: 0, token.digest) != nil }
}
