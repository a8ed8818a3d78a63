/// A guess at what someone wants.
public struct Guess: Hashable, Sendable {
    public let intent: String
    /// How much the text is like what people say who want this, from 0 to 1.
    public let confidence: Double

    /// Makes a guess.
    public init(intent: String, confidence: Double) {
        self.intent = intent
        self.confidence = confidence
    }
}

/// Knows what someone wants from examples of what people say.
///
/// A text is compared with every example by the words, the sounds and the parts of words that they
/// share, the rare ones counting most.
public struct Intents: Sendable {
    /// How much the nearest example counts beside the whole of what was learnt for an intent.
    private static let weightOfNearest = 0.7
    private static let mostGuesses = 5

    private let intents: [String]
    /// The intent of each example.
    private let labels: [Int]
    private let features: [String: Int]
    /// How rare each feature is.
    private let rarity: [Double]
    /// For each feature the examples that have it, with its weight there.
    private let examples: [[(example: Int, weight: Double)]]
    /// For each feature the intents that have it, with its weight there.
    private let centres: [[(intent: Int, weight: Double)]]

    /// Learns from the given phrases; the same phrases always give the same guesses.
    public init(_ phrases: [(text: String, intent: String)]) {
        var learning = IntentLearning()
        for phrase in phrases { learning.add(phrase.text, intent: phrase.intent) }
        intents = learning.intents
        labels = learning.labels
        features = learning.features
        rarity = learning.rarity()
        examples = learning.weightedExamples(rarity: rarity)
        centres = learning.weightedCentres(of: examples)
    }

    /// Guesses what the text wants: at most five intents, best first.
    ///
    /// Intents that are as likely come in the order of their names; a text that is like none of the
    /// examples gives no guesses.
    public func guesses(for text: String) -> [Guess] {
        let query = weights(of: text)
        var nearest = [Double](repeating: 0, count: labels.count)
        var central = [Double](repeating: 0, count: intents.count)
        for (feature, weight) in query {
            for entry in examples[feature] { nearest[entry.example] += weight * entry.weight }
            for entry in centres[feature] { central[entry.intent] += weight * entry.weight }
        }
        var best = [Double](repeating: 0, count: intents.count)
        for (example, likeness) in nearest.enumerated() {
            best[labels[example]] = max(best[labels[example]], likeness)
        }
        let guesses = intents.indices.map { intent in
            Guess(intent: intents[intent], confidence: confidence(best[intent], central[intent]))
        }
        return Array(
            guesses.filter { $0.confidence > 0 }.sorted(by: isBetter).prefix(Intents.mostGuesses)
        )
    }

    private func confidence(_ nearest: Double, _ central: Double) -> Double {
        if nearest > 0.999 { return 1 }
        let share = Intents.weightOfNearest
        return min(1, share * nearest + (1 - share) * min(1, central))
    }

    private func isBetter(_ one: Guess, _ other: Guess) -> Bool {
        one.confidence == other.confidence
            ? one.intent < other.intent : one.confidence > other.confidence
    }

    /// The known features of a text with their weights, as a vector of length one.
    private func weights(of text: String) -> [(feature: Int, weight: Double)] {
        let counts = IntentFeatures.counts(of: text)
        let known = counts.compactMap { entry in
            features[entry.feature].map { ($0, Double(entry.count).squareRoot() * rarity[$0]) }
        }
        // What was never learnt makes the text less like anything.
        let unknown = Double(counts.count - known.count) * (rarity.max() ?? 0) * 0.25
        let length = (known.reduce(0) { $0 + $1.1 * $1.1 } + unknown).squareRoot()
        guard length > 0 else { return [] }
        return known.map { ($0.0, $0.1 / length) }.sorted { $0.0 < $1.0 }
    }
}
