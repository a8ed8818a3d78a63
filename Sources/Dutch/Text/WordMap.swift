/// What folded words mean, found for a token by its digest.
struct WordMap<Value: Sendable>: Sendable {
    private(set) var values: [Value] = []
    private var places = DigestSteps()

    /// Makes a map of words that differ from each other.
    init(_ words: some Sequence<(key: String, value: Value)>) {
        for (word, value) in words {
            places.add(from: 0, Digest(word), to: values.count)
            values.append(value)
        }
    }

    subscript(token: Token) -> Value? { self[token.digest] }

    subscript(digest: Digest) -> Value? { places.next(from: 0, digest).map { values[$0] } }
}
