/// Counts what examples of intents have in common, and weighs it.
struct IntentLearning {
    private(set) var intents: [String] = []
    private(set) var labels: [Int] = []
    private(set) var features: [String: Int] = [:]
    private var numbers: [String: Int] = [:]
    /// For each example its features and how often each occurs.
    private var counts: [[(feature: Int, count: Int)]] = []

    /// Adds an example.
    mutating func add(_ text: String, intent: String) {
        let number = numbers[intent] ?? intents.count
        if number == intents.count { intents.append(intent) }
        numbers[intent] = number
        labels.append(number)
        counts.append(
            IntentFeatures.counts(of: text).map { entry in
                let feature = features[entry.feature] ?? features.count
                features[entry.feature] = feature
                return (feature, entry.count)
            }
        )
    }

    /// How rare each feature is: the logarithm of the examples per example that has it.
    func rarity() -> [Double] {
        var having = [Double](repeating: 0, count: features.count)
        for example in counts {
            for entry in example { having[entry.feature] += 1 }
        }
        return having.map { IntentLearning.logarithm(1 + Double(counts.count) / $0) }
    }

    /// For each feature the examples that have it, each example as a vector of length one.
    func weightedExamples(rarity: [Double]) -> [[(example: Int, weight: Double)]] {
        var result = [[(example: Int, weight: Double)]](repeating: [], count: features.count)
        for (example, entries) in counts.enumerated() {
            let weights = entries.map { Double($0.count).squareRoot() * rarity[$0.feature] }
            let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
            guard length > 0 else { continue }
            for (entry, weight) in zip(entries, weights) {
                result[entry.feature].append((example, weight / length))
            }
        }
        return result
    }

    /// For each feature the intents that have it, each intent as a vector of length one.
    func weightedCentres(
        of examples: [[(example: Int, weight: Double)]]
    ) -> [[(intent: Int, weight: Double)]] {
        var lengths = [Double](repeating: 0, count: intents.count)
        let sums = examples.map { entries in
            var sum: [(intent: Int, weight: Double)] = []
            for entry in entries.sorted(by: { labels[$0.example] < labels[$1.example] }) {
                let intent = labels[entry.example]
                if sum.last?.intent == intent {
                    sum[sum.count - 1].weight += entry.weight
                } else {
                    sum.append((intent, entry.weight))
                }
            }
            for entry in sum { lengths[entry.intent] += entry.weight * entry.weight }
            return sum
        }
        return sums.map { $0.map { ($0.intent, $0.weight / lengths[$0.intent].squareRoot()) } }
    }

    /// The natural logarithm of a number from one up, without a mathematics library, so that it is
    /// the same on every machine.
    private static func logarithm(_ number: Double) -> Double {
        var (mantissa, powers) = (number, 0.0)
        while mantissa > 1.5 {
            mantissa /= 2
            powers += 1
        }
        let ratio = (mantissa - 1) / (mantissa + 1)
        var (term, sum) = (ratio, 0.0)
        for odd in stride(from: 1.0, through: 31, by: 2) {
            sum += term / odd
            term *= ratio * ratio
        }
        return 2 * sum + powers * 0.693_147_180_559_945_3
    }
}
