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
    private let space: FeatureSpace
    private let model: IntentModel
    private let evidence: IntentEvidence
    private var calibration = IntentCalibration([])
    /// The intents of the phrases that were taught.
    private let taught: [Digest: Set<Int>]

    /// Learns from the given phrases; the same phrases always give the same guesses.
    public init(_ phrases: [(text: String, intent: String)]) {
        let texts = phrases.map { IntentFeatures.words(of: $0.text) }
        features = IntentFeatures(of: texts)
        var learning = IntentLearning()
        for (phrase, words) in zip(phrases, texts) {
            learning.add(features.heard(words), intent: phrase.intent)
        }
        taught = Dictionary(
            zip(texts.map(IntentFeatures.key), learning.labels.map { [$0] }),
            uniquingKeysWith: { $0.union($1) }
        )
        space = learning.space()
        let examples = learning.examples(in: space)
        intents = learning.intents.things
        evidence = learning.evidence()
        model = IntentModel(examples, dimension: space.dimension, classes: intents.count)
        let strange = EverydayTexts.table.compactMap { text in
            IntentCalibration.trial(of: signs(of: IntentFeatures.words(of: text)), label: nil)
        }
        calibration = IntentCalibration(
            learning.trials(examples, evidence, dimension: space.dimension) + strange
        )
    }

    /// Guesses what the text wants: at most five intents, best first.
    ///
    /// Intents that are as likely come in the order of their names; a text of which nothing is known
    /// gives no guesses, and one that wants none of these has little confidence in each.
    public func guesses(for text: String) -> [Guess] {
        let words = IntentFeatures.words(of: text)
        let certain = taught[IntentFeatures.key(of: words)] ?? []
        let guesses = zip(intents.indices, signs(of: words)).map { place, signs in
            Guess(
                intent: intents[place],
                confidence: certain.contains(place) ? 1 : calibration.confidence(in: signs)
            )
        }
        return Array(guesses.sorted(by: Intents.isBetter).prefix(Intents.mostGuesses))
    }

    /// What is known of a guess at each intent; nothing when no feature of the words is known.
    private func signs(of words: [[UInt8]]) -> [IntentCalibration.Signs] {
        let heard = features.heard(words)
        let point = space.point(of: heard.features)
        guard !point.isEmpty else { return [] }
        return IntentCalibration.signs(
            of: model.scores(of: point),
            shares: evidence.shares(of: heard.words)
        )
    }

    private static func isBetter(_ one: Guess, _ other: Guess) -> Bool {
        one.confidence == other.confidence
            ? one.intent < other.intent : one.confidence > other.confidence
    }
}
