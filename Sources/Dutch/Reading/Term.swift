/// How long something lasts, in the units in which it was said: "1 jaar en 3 maanden".
public struct Term: Hashable, Sendable {
    /// So many units.
    public struct Part: Hashable, Sendable {
        public let count: Double
        public let unit: Grain
    }

    /// Never empty.
    public private(set) var parts: [Part]

    public init(_ count: Double, _ unit: Grain) {
        parts = [Part(count: count, unit: unit)]
    }

    /// Both together, each in its own unit.
    public func adding(_ other: Term) -> Term {
        var sum = self
        sum.parts += other.parts
        return sum
    }

    /// How many seconds it is, where a month counts for 30 days and a year for 365.
    public var seconds: Double { parts.reduce(0) { $0 + $1.count * $1.unit.seconds } }

    /// The smallest unit that was said.
    public var unit: Grain { parts.map(\.unit).min() ?? .second }

    /// How many of a unit it is.
    public func count(in unit: Grain) -> Double {
        parts.count == 1 && parts[0].unit == unit ? parts[0].count : seconds / unit.seconds
    }

    /// The same in whole units, in smaller ones where it does not come out; nil when it is counted in
    /// seconds, or is more than can be counted.
    public var span: Span? {
        let isInMonths = parts.count > 1 && unit == .month
        let months = parts.reduce(0) { $0 + $1.count * ($1.unit.seconds / unit.seconds).rounded() }
        return Span(Part(count: isInMonths ? months : count(in: unit), unit: unit))
    }
}

extension Span {
    /// Makes a span of a broken number of units.
    fileprivate init?(_ part: Term.Part) {
        let isQuarter = part.unit == .quarter
        var count = isQuarter ? part.count * 3 : part.count
        guard var unit = isQuarter ? .month : Unit(rawValue: part.unit.rawValue) else { return nil }
        while count != count.rounded(), let smaller = Span.smaller[unit] {
            count *= smaller.count
            unit = smaller.unit
        }
        guard count.isFinite, count.magnitude < 1e9 else { return nil }
        self.init(Int(count.rounded()), unit)
    }

    private static let smaller: [Unit: (count: Double, unit: Unit)] = [
        .year: (12, .month), .month: (30, .day), .week: (7, .day), .day: (24, .hour),
        .hour: (60, .minute),
    ]
}
