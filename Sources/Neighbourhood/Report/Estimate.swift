/// A count as it may be told: never more exact than it is, and never so small that it points at
/// somebody.
public struct Estimate: Hashable, Sendable {
    /// Below this, only that it is below this is told.
    public static let smallest = 5
    /// How far a count may be off, to either side, in hundredths.
    public static let margin = 20

    public let count: Int

    public init(_ count: Int) {
        self.count = count
    }

    /// The range that the count lies in, nil when it is too small for one.
    public var range: ClosedRange<Int>? {
        guard count >= Estimate.smallest else { return nil }
        let (least, most) = (count * (100 - Estimate.margin), count * (100 + Estimate.margin))
        let low = max(least / (100 * step) * step, Estimate.smallest)
        let high = (most + 100 * step - 1) / (100 * step) * step
        return low...high
    }

    /// The count in words, such as "ongeveer 40 tot 60".
    public var words: String {
        guard count > 0 else { return "geen" }
        return range.map { "ongeveer \($0.lowerBound) tot \($0.upperBound)" }
            ?? "minder dan \(Estimate.smallest)"
    }

    /// What the ends of the range are rounded to.
    private var step: Int {
        switch count {
        case ..<50: 5
        case ..<500: 10
        case ..<5000: 100
        default: 1000
        }
    }
}
