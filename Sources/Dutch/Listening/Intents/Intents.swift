/// A guess at what someone wants.
public struct Guess: Hashable, Sendable {
    public let intent: String
    /// How often such a guess is right, from 0 to 1.
    public let confidence: Double

    /// Makes a guess.
    public init(intent: String, confidence: Double) {
        self.intent = intent
        self.confidence = confidence
    }
}

/// Knows what someone wants from examples of what people say.
///
/// What was taught word for word is known for certain; of any other text the words, their stems,
/// their parts and the families that they belong to each speak for and against every intent.
public struct Intents: Sendable {
    private static let mostGuesses = 5

    private let intents: [String]
    private let features: IntentFeatures
    private let numbers: [Digest: Int]
    /// How rare each feature is.
    private let rarity: [Float]
    private let model: IntentModel
    private let calibration: IntentCalibration
    /// The intents of the phrases that were taught.
    private let taught: [String: [Int]]

    /// Learns from the given phrases; the same phrases always give the same guesses.
    public init(_ phrases: [(text: String, intent: String)]) {
        let features = IntentFeatures(of: phrases.map(\.text))
        var learning = IntentLearning()
        var taught: [String: [Int]] = [:]
        for phrase in phrases {
            learning.add(features.counts(of: phrase.text), intent: phrase.intent)
            guard let label = learning.labels.last else { continue }
            let key = IntentFeatures.key(of: phrase.text)
            if taught[key]?.contains(label) != true { taught[key, default: []].append(label) }
        }
        rarity = learning.rarity()
        let examples = learning.examples(rarity: rarity)
        let size = (features: learning.features.count, classes: learning.intents.count)
        model = IntentModel(examples, features: size.features, classes: size.classes)
        calibration = IntentCalibration(examples, features: size.features, classes: size.classes)
        numbers = learning.features
        intents = learning.intents
        self.features = features
        self.taught = taught
    }

    /// Guesses what the text wants: at most five intents, best first.
    ///
    /// Intents that are as likely come in the order of their names; a text of which nothing is known
    /// gives no guesses, and one that wants none of these has little confidence in each.
    public func guesses(for text: String) -> [Guess] {
        let counts = features.counts(of: text).map {
            (feature: numbers[$0.feature], count: $0.count)
        }
        let rarest = rarity.max() ?? 0
        let example = IntentModel.vector(counts, rarity: rarity, rarest: rarest)
        guard !example.isEmpty else { return [] }
        let scores = model.scores(of: example)
        let certain = Set(taught[IntentFeatures.key(of: text)] ?? [])
        let confidences = calibration.confidences(of: scores)
        let guesses = intents.indices.map { place in
            Guess(
                intent: intents[place],
                confidence: certain.contains(place) ? 1 : confidences[place]
            )
        }
        return Array(guesses.sorted(by: Intents.isBetter).prefix(Intents.mostGuesses))
    }

    private static func isBetter(_ one: Guess, _ other: Guess) -> Bool {
        one.confidence == other.confidence
            ? one.intent < other.intent : one.confidence > other.confidence
    }
}
