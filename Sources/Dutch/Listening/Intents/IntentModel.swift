/// How much each feature speaks for each intent: logistic regression over many classes.
struct IntentModel: Sendable {
    /// A text as the features that it has and how much each of them weighs.
    typealias Example = [(feature: Int, weight: Float)]

    private static let passes = 30
    private static let firstRate: Float = 6
    private static let slowing: Float = 0.25

    private let classes: Int
    /// For each feature its weight for every intent.
    private var weights: [Float]
    private var bias: [Float]

    /// Learns from examples and the number of the intent of each.
    ///
    /// An intent with more examples is not taken to be wanted more often: while learning it gets a
    /// start that it does not keep. The examples come by in a fixed order, far from their
    /// neighbours, so that the same examples always give the same model.
    init(_ examples: [(example: Example, label: Int)], features: Int, classes: Int) {
        self.classes = classes
        weights = [Float](repeating: 0, count: features * classes)
        bias = [Float](repeating: 0, count: classes)
        let start = IntentModel.starts(of: examples.map(\.label), classes: classes)
        let order = IntentModel.scattered(examples.count)
        for pass in 0..<IntentModel.passes {
            let rate = IntentModel.firstRate / (1 + Float(pass) * IntentModel.slowing)
            for place in order {
                learn(examples[place].example, examples[place].label, start: start, rate: rate)
            }
        }
    }

    /// How much the example is like each intent; nought is no more than any.
    func scores(of example: Example) -> [Float] {
        var scores = bias
        for entry in example {
            let row = entry.feature * classes
            for label in 0..<classes { scores[label] += entry.weight * weights[row + label] }
        }
        return scores
    }

    private mutating func learn(_ example: Example, _ label: Int, start: [Float], rate: Float) {
        var errors = IntentModel.shares(of: zip(scores(of: example), start).map { $0 + $1 })
        errors[label] -= 1
        for entry in example {
            let row = entry.feature * classes
            let step = rate * entry.weight
            for label in 0..<classes { weights[row + label] -= step * errors[label] }
        }
        for label in 0..<classes { bias[label] -= rate * 0.1 * errors[label] }
    }

    private static func shares(of scores: [Float]) -> [Float] {
        let most = scores.max() ?? 0
        let powers = scores.map { Float(Elementary.exponential(Double($0 - most))) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }

    private static func starts(of labels: [Int], classes: Int) -> [Float] {
        var counts = [Double](repeating: 0.5, count: classes)
        for label in labels { counts[label] += 1 }
        return counts.map { Float(Elementary.logarithm($0 / Double(max(1, labels.count)))) }
    }

    /// The numbers below `count`, each once, with neighbours far apart.
    private static func scattered(_ count: Int) -> [Int] {
        func divisor(_ one: Int, _ other: Int) -> Int {
            other == 0 ? one : divisor(other, one % other)
        }
        let golden = max(1, count * 618 / 1000)
        let step = (golden...golden + count).first { divisor($0, count) == 1 } ?? 1
        return (0..<count).map { $0 * step % count }
    }
}
