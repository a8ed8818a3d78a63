/// Turns examples of intents into numbers to learn from.
struct IntentLearning {
    private static let parts = 3

    private(set) var intents: [String] = []
    private(set) var labels: [Int] = []
    private(set) var features: [Digest: Int] = [:]
    private var numbers: [String: Int] = [:]
    /// The words of each example.
    private var words: [[IntentEvidence.Word]] = []
    /// For each example its features and how often each counts.
    private var counts: [[(feature: Int?, count: Float)]] = []

    /// Adds an example.
    mutating func add(_ heard: IntentFeatures.Heard, intent: String) {
        let number = numbers[intent] ?? intents.count
        if number == intents.count { intents.append(intent) }
        numbers[intent] = number
        labels.append(number)
        words.append(heard.words)
        counts.append(heard.features.map { (self.number(of: $0.feature), $0.count) })
    }

    private mutating func number(of feature: Digest) -> Int {
        let number = features[feature] ?? features.count
        features[feature] = number
        return number
    }

    /// How rare each feature is: the logarithm of the examples per example that has it.
    func rarity() -> [Float] {
        var having = [Double](repeating: 0, count: features.count)
        for entry in counts.joined() {
            if let feature = entry.feature { having[feature] += 1 }
        }
        return having.map { Float(Elementary.logarithm(1 + Double(counts.count) / $0)) }
    }

    /// What words are known of each intent.
    func evidence() -> IntentEvidence {
        var evidence = IntentEvidence(classes: intents.count)
        for (words, label) in zip(words, labels) { evidence.add(words, label: label) }
        return evidence
    }

    /// The examples as vectors of length one, with the intent of each.
    func examples(rarity: [Float]) -> [IntentModel.Labelled] {
        zip(counts, labels).map { counts, label in
            (IntentModel.vector(counts, rarity: rarity, rarest: 0), label)
        }
    }

    /// What a model of the other parts of the examples makes of each part.
    func trials(
        _ examples: [IntentModel.Labelled],
        _ evidence: IntentEvidence
    ) -> [IntentCalibration.Trial] {
        (0..<IntentLearning.parts).flatMap { part in
            let isLeftOut = { (place: Int) in place % IntentLearning.parts == part }
            let others = examples.indices.filter { !isLeftOut($0) }.map { examples[$0] }
            let learnt = Set(others.map(\.label))
            let model = IntentModel(others, features: features.count, classes: intents.count)
            return examples.indices.filter { isLeftOut($0) && learnt.contains(labels[$0]) }
                .compactMap { place in
                    let signs = IntentCalibration.signs(
                        of: model.scores(of: examples[place].example),
                        shares: evidence.shares(of: words[place], learntAs: labels[place])
                    )
                    return IntentCalibration.trial(of: signs, label: labels[place])
                }
        }
    }
}

extension IntentModel {
    /// Weighs features by how often they count here and how rarely elsewhere, to a length of one.
    ///
    /// What was never learnt takes its part of the length: it makes the text less like anything.
    static func vector(
        _ counts: [(feature: Int?, count: Float)],
        rarity: [Float],
        rarest: Float
    ) -> Example {
        let weights = counts.map { entry in
            entry.count.squareRoot() * (entry.feature.map { rarity[$0] } ?? rarest)
        }
        let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return zip(counts, weights).compactMap { entry, weight in
            entry.feature.map { ($0, weight / max(length, .leastNormalMagnitude)) }
        }
    }
}
