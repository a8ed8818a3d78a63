/// Turns examples of intents into numbers to learn from.
struct IntentLearning {
    private static let parts = 3

    private(set) var intents = Numbering<String>()
    private(set) var labels: [Int] = []
    /// The words of each example.
    private var words: [[IntentEvidence.Word]] = []
    /// The features of each example.
    private var counts: [FeatureSpace.Counts] = []

    /// Adds an example.
    mutating func add(_ heard: IntentFeatures.Heard, intent: String) {
        labels.append(intents.number(of: intent))
        words.append(heard.words)
        counts.append(heard.features)
    }

    /// The space in which the examples lie.
    func space() -> FeatureSpace { FeatureSpace(of: counts) }

    /// What words are known of each intent.
    func evidence() -> IntentEvidence {
        var evidence = IntentEvidence(classes: intents.count)
        for (words, label) in zip(words, labels) { evidence.add(words, label: label) }
        return evidence
    }

    /// The examples as points, with the intent of each.
    func examples(in space: FeatureSpace) -> [IntentModel.Example] {
        zip(counts, labels).map { (space.point(of: $0), $1) }
    }

    /// What a model of the other parts of the examples makes of each part.
    func trials(
        _ examples: [IntentModel.Example],
        _ evidence: IntentEvidence,
        dimension: Int
    ) -> [IntentCalibration.Trial] {
        (0..<IntentLearning.parts).flatMap { part in
            let isLeftOut = { (place: Int) in place % IntentLearning.parts == part }
            let others = examples.indices.filter { !isLeftOut($0) }.map { examples[$0] }
            let learnt = Set(others.map(\.label))
            let model = IntentModel(others, dimension: dimension, classes: intents.count)
            return examples.indices.filter { isLeftOut($0) && learnt.contains(labels[$0]) }
                .compactMap { place in
                    let signs = IntentCalibration.signs(
                        of: model.scores(of: examples[place].point),
                        shares: evidence.shares(of: words[place], learntAs: labels[place])
                    )
                    return IntentCalibration.trial(of: signs, label: labels[place])
                }
        }
    }
}
