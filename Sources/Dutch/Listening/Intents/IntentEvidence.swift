/// How much of what somebody says is known of each intent.
struct IntentEvidence: Sendable {
    /// A word of a text, by its stem.
    struct Word: Sendable {
        let stem: Digest
        /// Nought for the word itself, one for a guess that says nothing.
        let doubt: Double

        /// A word that no example has.
        static let strange = Word(stem: Digest(), doubt: 1)
    }

    /// The part of its weight that a small word has: most of them fit everything.
    private static let small = 0.25
    /// What is missing from every text: a few small words alone are no evidence.
    private static let missing = 1.0

    private let classes: Int
    private var count = 0.0
    private var places: [Digest: Int] = [:]
    /// For each word the number of examples of every intent that have it.
    private var having: [Double] = []

    init(classes: Int) {
        self.classes = classes
    }

    /// Learns that an example of the intent has these words.
    mutating func add(_ words: [Word], label: Int) {
        count += 1
        for stem in Set(words.map(\.stem)) {
            let place = places[stem] ?? places.count
            if places.updateValue(place, forKey: stem) == nil {
                having += [Double](repeating: 0, count: classes)
            }
            having[place * classes + label] += 1
        }
    }

    /// The part of the text, by how much its words say, that is known of each intent.
    ///
    /// An example that is guessed as if it had not been learnt does not count for its own intent.
    func shares(of words: [Word], learntAs label: Int? = nil) -> [Double] {
        var shares = [Double](repeating: 0, count: classes)
        var whole = IntentEvidence.missing
        let most = Elementary.logarithm(1 + count)
        for word in words {
            let part = SmallWords.stems.contains(word.stem) ? IntentEvidence.small : 1
            guard let place = places[word.stem] else {
                whole += part * most
                continue
            }
            let row = having[place * classes..<(place + 1) * classes]
            let weight = part * Elementary.logarithm(1 + count / row.reduce(0, +))
            whole += weight
            for (other, examples) in row.enumerated()
            where examples > (other == label ? 1 : 0) {
                shares[other] += weight * (1 - word.doubt)
            }
        }
        return shares.map { $0 / whole }
    }
}
