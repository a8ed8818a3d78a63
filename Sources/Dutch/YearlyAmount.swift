/// What comes or goes in a whole year, counted exactly, so that many amounts are added before one
/// is rounded.
///
/// Every conversion between periods goes through a year: a week is 1/52 of it, four weeks 1/13 and
/// a month 1/12.
public struct YearlyAmount: Hashable, Comparable, Sendable {
    /// Tenths of a cent: every amount is a whole number of them, and so is a tenth more or less.
    private let tenths: Int128

    private init(tenths: Int128) {
        self.tenths = tenths
    }

    public static let zero = YearlyAmount(tenths: 0)

    /// Makes the amount of a year, nil for an amount without a period and for one that comes once.
    public init?(_ money: Money) {
        guard let times = money.period?.timesAYear else { return nil }
        self.init(tenths: Int128(money.cents) * Int128(times) * 10)
    }

    /// How an amount is rounded when it is shown.
    public enum Rounding: Hashable, Sendable {
        /// To the nearest cent, a half away from zero.
        case toCents
        /// To the whole euro below or above, for the ends of a range.
        case down, up
    }

    /// The amount in each such period; nil for `once`, which no year is made of.
    public func per(_ period: Period, rounding: Rounding = .toCents) -> Money? {
        guard let times = period.timesAYear else { return nil }
        let parts = Int128(times) * 10
        let cents =
            switch rounding {
            case .toCents: (tenths + parts / 2 * (tenths < 0 ? -1 : 1)) / parts
            case .down: tenths.dividedDown(by: parts * 100) * 100
            case .up: -(-tenths).dividedDown(by: parts * 100) * 100
            }
        return Money(cents: Int(clamping: cents), per: period)
    }

    /// The amount less a tenth, or more a tenth.
    public var tenthLess: YearlyAmount { YearlyAmount(tenths: tenths / 10 * 9) }
    public var tenthMore: YearlyAmount { YearlyAmount(tenths: tenths / 10 * 11) }

    public static func + (one: YearlyAmount, other: YearlyAmount) -> YearlyAmount {
        YearlyAmount(tenths: one.tenths + other.tenths)
    }

    public static func - (one: YearlyAmount, other: YearlyAmount) -> YearlyAmount {
        YearlyAmount(tenths: one.tenths - other.tenths)
    }

    public static func < (one: YearlyAmount, other: YearlyAmount) -> Bool {
        one.tenths < other.tenths
    }
}

extension Int128 {
    /// The quotient, rounded to the whole number below.
    fileprivate func dividedDown(by divisor: Int128) -> Int128 {
        let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? quotient - 1 : quotient
    }
}
