/// How much each axis of a space speaks for each intent: logistic regression over many classes.
struct IntentModel: Sendable {
    /// A text as how far it lies along each axis that it lies along at all.
    typealias Point = [(axis: Int, value: Float)]
    /// The point of a text with the number of its intent.
    typealias Example = (point: Point, label: Int)
    /// Numbers for eight intents, which are reckoned with at once.
    typealias Lane = SIMD8<Float>

    private static let passes = 10
    private static let firstRate: Float = 6
    private static let slowing: Float = 0.4
    /// The start of a place behind the last intent, so that it has no share.
    private static let nowhere: Float = -1e6

    private let classes: Int
    /// For each axis its weight for every intent.
    private var weights: [Lane]
    private var bias: [Lane]

    /// Learns from examples and the number of the intent of each.
    ///
    /// An intent with more examples is not taken to be wanted more often: while learning it gets a
    /// start that it does not keep. The examples come by in a fixed order, far from their
    /// neighbours, so that the same examples always give the same model.
    init(_ examples: [Example], dimension: Int, classes: Int) {
        self.classes = classes
        let start = IntentModel.starts(of: examples.map(\.label), classes: classes)
        bias = [Lane](repeating: .zero, count: start.count)
        weights = [Lane](repeating: .zero, count: dimension * start.count)
        var errors = bias
        let order = IntentModel.scattered(examples.count)
        for pass in 0..<IntentModel.passes {
            let rate = IntentModel.firstRate / (1 + Float(pass) * IntentModel.slowing)
            for place in order {
                let (point, label) = examples[place]
                add(point, to: &errors, from: start)
                IntentModel.turnToShares(&errors)
                errors[label / Lane.scalarCount][label % Lane.scalarCount] -= 1
                learn(point, from: errors, rate: rate)
            }
        }
    }

    /// How much the text at a point is like each intent; nought is no more than any.
    func scores(of point: Point) -> [Float] {
        var lanes = bias
        add(point, to: &lanes, from: [Lane](repeating: .zero, count: bias.count))
        return (0..<classes).map { lanes[$0 / Lane.scalarCount][$0 % Lane.scalarCount] }
    }

    private func add(_ point: Point, to lanes: inout [Lane], from start: [Lane]) {
        let width = bias.count
        for lane in 0..<width {
            var sum = bias[lane] + start[lane]
            for step in point { sum += step.value * weights[step.axis * width + lane] }
            lanes[lane] = sum
        }
    }

    private mutating func learn(_ point: Point, from errors: [Lane], rate: Float) {
        let width = bias.count
        for lane in 0..<width {
            let change = rate * errors[lane]
            bias[lane] -= 0.1 * change
            for step in point { weights[step.axis * width + lane] -= step.value * change }
        }
    }

    private static func turnToShares(_ lanes: inout [Lane]) {
        let most = lanes.reduce(-.infinity) { max($0, $1.max()) }
        var sum: Float = 0
        for lane in lanes.indices {
            lanes[lane] = Elementary.exponentials(lanes[lane] - most)
            sum += lanes[lane].sum()
        }
        for lane in lanes.indices { lanes[lane] /= sum }
    }

    private static func starts(of labels: [Int], classes: Int) -> [Lane] {
        let width = (classes + Lane.scalarCount - 1) / Lane.scalarCount
        var counts = [Double](repeating: 0.5, count: classes)
        for label in labels { counts[label] += 1 }
        var starts = [Lane](repeating: Lane(repeating: nowhere), count: width)
        for (label, count) in counts.enumerated() {
            starts[label / Lane.scalarCount][label % Lane.scalarCount] =
                Float(Elementary.logarithm(count / Double(max(1, labels.count))))
        }
        return starts
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
