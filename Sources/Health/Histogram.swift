/// How often something took how long, in steps that are the same for everybody who looks.
public struct Histogram: Hashable, Sendable {
    /// Up to how many seconds each step goes; what takes longer counts in the total alone.
    public static let bounds: [Double] = [
        0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
    ]

    /// How many fell in each step, and in none below it.
    private var counts = Array(repeating: 0, count: Histogram.bounds.count)
    public private(set) var total = 0
    public private(set) var sum = 0.0

    public init() {}

    public mutating func add(_ duration: Duration) {
        let seconds = duration.seconds
        total += 1
        sum += seconds
        if let step = Histogram.bounds.firstIndex(where: { seconds <= $0 }) { counts[step] += 1 }
    }

    /// How many took no longer than each bound.
    public var cumulative: [(bound: Double, count: Int)] {
        var count = 0
        return zip(Histogram.bounds, counts).map { bound, more in
            count += more
            return (bound, count)
        }
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
