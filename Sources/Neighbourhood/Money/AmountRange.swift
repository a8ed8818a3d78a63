public import Dutch

/// An amount in a year that lies between two ends, which are the same when it is known exactly.
///
/// "Ongeveer € 300" may be a tenth less or more.
public struct AmountRange: Hashable, Sendable {
    public let least: YearlyAmount
    public let most: YearlyAmount

    public static let zero = AmountRange(.zero, .zero)

    public init(_ one: YearlyAmount, _ other: YearlyAmount) {
        least = min(one, other)
        most = max(one, other)
    }

    /// Makes the range of an amount, nil when it has no period or comes only once.
    public init?(_ money: Money) {
        guard let amount = YearlyAmount(money) else { return nil }
        if money.isApproximate {
            self.init(amount.tenthLess, amount.tenthMore)
        } else {
            self.init(amount, amount)
        }
    }

    public var isExact: Bool { least == most }

    /// The lower end in a period: to the cent when it is exact, else to the whole euro below.
    public func least(per period: Period) -> Money? {
        least.per(period, rounding: isExact ? .toCents : .down)
    }

    /// The upper end in a period: to the cent when it is exact, else to the whole euro above.
    public func most(per period: Period) -> Money? {
        most.per(period, rounding: isExact ? .toCents : .up)
    }

    /// The range in words, as in "tussen € 270 en € 330 per maand".
    public func words(per period: Period) -> String {
        guard let least = least(per: period), let most = most(per: period) else { return "" }
        return Speech.say(between: least, and: most)
    }

    /// The middle in a month, nil when the ends lie so near that it would tell nothing.
    public var monthlyMiddle: Money? {
        guard let least = least(per: .month), let most = most(per: .month) else { return nil }
        let width = Int128(most.cents) - Int128(least.cents)
        guard width > AmountRange.wide else { return nil }
        let middle = (Int128(least.cents) + width / 2) / 100 * 100
        return Money(cents: Int(clamping: middle), per: .month, isApproximate: true)
    }

    /// Ends further apart than € 100 a month are hard to live by.
    private static let wide = 10_000

    public static func + (one: AmountRange, other: AmountRange) -> AmountRange {
        AmountRange(one.least + other.least, one.most + other.most)
    }

    public static func - (one: AmountRange, other: AmountRange) -> AmountRange {
        AmountRange(one.least - other.most, one.most - other.least)
    }
}
