/// Turns examples of intents into numbers to learn from.
struct IntentLearning {
    private(set) var intents: [String] = []
    private(set) var labels: [Int] = []
    private(set) var features: [Digest: Int] = [:]
    private var numbers: [String: Int] = [:]
    /// For each example its features and how often each occurs.
    private var counts: [[(feature: Int, count: Int)]] = []

    /// Adds an example.
    mutating func add(_ features: [(feature: Digest, count: Int)], intent: String) {
        let number = numbers[intent] ?? intents.count
        if number == intents.count { intents.append(intent) }
        numbers[intent] = number
        labels.append(number)
        counts.append(features.map { (self.number(of: $0.feature), $0.count) })
    }

    private mutating func number(of feature: Digest) -> Int {
        let number = features[feature] ?? features.count
        features[feature] = number
        return number
    }

    /// How rare each feature is: the logarithm of the examples per example that has it.
    func rarity() -> [Float] {
        var having = [Double](repeating: 0, count: features.count)
        for example in counts {
            for entry in example { having[entry.feature] += 1 }
        }
        return having.map { Float(Elementary.logarithm(1 + Double(counts.count) / $0)) }
    }

    /// The examples as vectors of length one, with the intent of each.
    func examples(rarity: [Float]) -> [(example: IntentModel.Example, label: Int)] {
        zip(counts, labels).map { entries, label in
            (
                IntentModel.vector(
                    entries.map { ($0.feature, $0.count) },
                    rarity: rarity,
                    rarest: 0
                ), label
            )
        }
    }
}

extension IntentModel {
    /// Weighs features by how often they occur here and how rarely elsewhere, to a length of one.
    ///
    /// What was never learnt takes its part of the length: it makes the text less like anything.
    static func vector(
        _ counts: [(feature: Int?, count: Int)],
        rarity: [Float],
        rarest: Float
    ) -> Example {
        let weights = counts.map { entry in
            Float(entry.count).squareRoot() * (entry.feature.map { rarity[$0] } ?? rarest)
        }
        let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return zip(counts, weights).compactMap { entry, weight in
            entry.feature.map { ($0, weight / max(length, .leastNormalMagnitude)) }
        }
    }
}
