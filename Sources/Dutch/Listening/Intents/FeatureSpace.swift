/// The space in which every text is a point, with the features of examples for axes.
///
/// Features that come in the same examples, and count as much in each, would all be learnt alike:
/// they share an axis, so that nothing is reckoned twice and nothing is lost. Most of what a word
/// says, its letters say as well.
struct FeatureSpace: Sendable {
    /// Features with how often each counts in a text.
    typealias Counts = [(feature: Digest, count: Float)]

    private let features: Numbering<Digest>
    /// For each feature the axis that it lies along.
    private let axes: [Int]
    /// For each axis how rare its features are: the logarithm of the examples per example with them.
    private let rarity: [Float]
    /// For each axis how far one of its features reaches, so that together they reach as far as they
    /// would along axes of their own.
    private let reach: [Float]
    private let rarest: Float

    /// How many axes there are.
    var dimension: Int { rarity.count }

    /// Makes the space of these examples; the same examples always give the same axes.
    init(of examples: [Counts]) {
        var features = Numbering<Digest>()
        let occurrences = FeatureSpace.occurrences(in: examples, numbering: &features)
        var apart = Numbering<Occurrences>()
        axes = occurrences.map { apart.number(of: $0) }
        self.features = features
        rarity = apart.things.map {
            Float(Elementary.logarithm(1 + Double(examples.count) / Double($0.examples)))
        }
        rarest = rarity.max() ?? 0
        var sizes = [Float](repeating: 0, count: apart.count)
        for axis in axes { sizes[axis] += 1 }
        reach = sizes.map { 1 / $0.squareRoot() }
    }

    /// Where each feature occurs, in the order of their numbers.
    private static func occurrences(
        in examples: [Counts],
        numbering features: inout Numbering<Digest>
    ) -> [Occurrences] {
        var occurrences: [Occurrences] = []
        for (example, counts) in examples.enumerated() {
            for (feature, count) in counts {
                let number = features.number(of: feature)
                if number == occurrences.count { occurrences.append(Occurrences()) }
                occurrences[number].add(count, in: example)
            }
        }
        return occurrences
    }

    /// The point of a text: at a distance of one when examples have all that is in it.
    ///
    /// What no example has, and what comes without its companions, leaves it nearer to the middle: it
    /// makes the text less like anything.
    func point(of counts: Counts) -> IntentModel.Point {
        var length: Float = 0
        var steps: IntentModel.Point = []
        for (feature, count) in counts {
            let axis = features[feature].map { axes[$0] }
            let weight = count.squareRoot() * (axis.map { rarity[$0] } ?? rarest)
            length += weight * weight
            if let axis { steps.append((axis, weight * reach[axis])) }
        }
        let unit = max(length.squareRoot(), .leastNormalMagnitude)
        return FeatureSpace.joined(steps).map { ($0.axis, $0.value / unit) }
    }

    /// The steps in the order of the axes, one along each.
    private static func joined(_ steps: IntentModel.Point) -> IntentModel.Point {
        var point: IntentModel.Point = []
        for step in steps.sorted(by: { $0.axis < $1.axis }) {
            if point.last?.axis == step.axis {
                point[point.count - 1].value += step.value
            } else {
                point.append(step)
            }
        }
        return point
    }

    /// In which examples a feature comes, and how often it counts in each.
    private struct Occurrences: Hashable, Sendable {
        private(set) var examples = 0
        private var mark = Digest()

        mutating func add(_ count: Float, in example: Int) {
            examples += 1
            mark.add(UInt64(example) << 32 | UInt64(count.bitPattern))
        }
    }
}
