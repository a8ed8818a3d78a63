/// An amount in euro, counted in whole cents, with how often it comes.
public struct Money: Hashable, Sendable {
    public let cents: Int
    /// How often the amount comes or goes, or nil when that was not said.
    public let period: Period?
    /// Whether the person said "ongeveer", "rond", "een kleine" or the like.
    public let isApproximate: Bool

    public init(cents: Int, per period: Period? = nil, isApproximate: Bool = false) {
        self.cents = cents
        self.period = period
        self.isApproximate = isApproximate
    }

    /// The same amount in another period, rounded half away from zero to a cent.
    ///
    /// An amount without a period, or one that comes once, stays what it is.
    public func converted(to wanted: Period) -> Money {
        guard period != wanted, let exact = YearlyAmount(self)?.per(wanted) else {
            return Money(cents: cents, per: wanted, isApproximate: isApproximate)
        }
        return Money(cents: exact.cents, per: wanted, isApproximate: isApproximate)
    }
}

/// How often an amount comes or goes.
public enum Period: String, Hashable, Sendable, CaseIterable {
    case day, week, twoWeeks, fourWeeks, month, twoMonths, quarter, halfYear, year, once

    /// How many there are in a year of 365 days, 52 weeks or 12 months; nil for `once`.
    ///
    /// The counts are those that Dutch benefit agencies and Nibud use: a week is 1/52 of a year,
    /// four weeks 1/13.
    public var timesAYear: Int? {
        switch self {
        case .day: 365
        case .week: 52
        case .twoWeeks: 26
        case .fourWeeks: 13
        case .month: 12
        case .twoMonths: 6
        case .quarter: 4
        case .halfYear: 2
        case .year: 1
        case .once: nil
        }
    }
}
