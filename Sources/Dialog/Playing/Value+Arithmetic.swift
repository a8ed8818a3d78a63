internal import Dutch

extension Operator {
    /// What the operator makes of two values.
    ///
    /// It is missing where either is, or where they do not go together, which a checked script does
    /// not do. A comparison with a missing value is false.
    public func applied(to left: Value, _ right: Value) -> Value {
        switch self {
        case .and: .flag(left.isTrue && right.isTrue)
        case .or: .flag(left.isTrue || right.isTrue)
        case .equal: .flag(left.equals(right) ?? false)
        case .unequal: .flag(left.equals(right).map { !$0 } ?? false)
        case .less: .flag(left.precedes(right) ?? false)
        case .lessOrEqual: .flag(right.precedes(left).map { !$0 } ?? false)
        case .greater: .flag(right.precedes(left) ?? false)
        case .greaterOrEqual: .flag(left.precedes(right).map { !$0 } ?? false)
        case .contains: .flag(left.contains(right))
        case .plus: left.plus(right)
        case .minus: left.plus(right.times(.number(-1)))
        case .times: left.times(right)
        case .divided: left.divided(by: right)
        }
    }
}

extension Value {
    /// Whether two values are the same; nil when either is missing.
    func equals(_ other: Value) -> Bool? {
        switch (self, other) {
        case (.missing, _), (_, .missing): nil
        case (.option(let one), .option(let two)): one.key == two.key
        case (.money(let one), .money(let two)): one.comparable(with: two) { $0 == $1 }
        case (.options(let one), .options(let two)): Set(one.map(\.key)) == Set(two.map(\.key))
        default: self == other
        }
    }

    /// Whether this value comes before the other; nil when they have no order.
    func precedes(_ other: Value) -> Bool? {
        switch (self, other) {
        case (.number(let one), .number(let two)): one < two
        case (.money(let one), .money(let two)): one.comparable(with: two) { $0 < $1 }
        case (.day(let one), .day(let two)): one < two
        case (.time(let one), .time(let two)): one < two
        default: nil
        }
    }

    func contains(_ item: Value) -> Bool {
        switch (self, item) {
        case (.list(let items), _): items.contains { $0.equals(item) ?? false }
        case (.options(let chosen), .option(let one)): chosen.contains { $0.key == one.key }
        default: false
        }
    }

    func plus(_ other: Value) -> Value {
        switch (self, other) {
        case (.number(let one), .number(let two)): .number(one + two)
        case (.money(let one), .money(let two)): .money(one.adding(two))
        case (.text(let one), .text(let two)): .text(one + two)
        case (.day(let day), .span(let span)): .day(Moment(day).adding(span).day)
        case (.time(let time), .span(let span)): .time(time.adding(span))
        case (.list(let one), .list(let two)): .list(one + two)
        default: .missing
        }
    }

    func times(_ other: Value) -> Value {
        switch (self, other) {
        case (.number(let one), .number(let two)): .number(one * two)
        case (.money(let money), .number(let factor)), (.number(let factor), .money(let money)):
            .money(money.scaled(by: factor))
        case (.span(let span), .number(let factor)):
            .span(Span(Int(clamping: Double(span.count) * factor), span.unit))
        default: .missing
        }
    }

    func divided(by other: Value) -> Value {
        switch (self, other) {
        case (_, .number(0)): .missing
        case (.number(let one), .number(let two)): .number(one / two)
        case (.money(let money), .number(let parts)): .money(money.scaled(by: 1 / parts))
        case (.money(let one), .money(let two)):
            one.comparable(with: two) { $1 == 0 ? .missing : .number(Double($0) / Double($1)) }
        default: .missing
        }
    }

    var negated: Value {
        if case .flag(let flag) = self { .flag(!flag) } else { .missing }
    }

    /// A field of a record, or that field of every record in a list.
    func field(_ name: String) -> Value {
        switch self {
        case .record(let fields): fields[name] ?? .missing
        case .list(let items): .list(items.map { $0.field(name) })
        default: .missing
        }
    }

    /// The value with the labels that its options have now.
    func relabelled(with options: [Option]) -> Value {
        func current(_ option: Option) -> Option {
            options.first { $0.key == option.key } ?? option
        }
        return switch self {
        case .option(let option): .option(current(option))
        case .options(let chosen): .options(chosen.map(current))
        default: self
        }
    }
}

extension Money {
    /// The sum of two amounts.
    ///
    /// When the periods differ, both are counted per month; an amount without a period takes that of
    /// the other.
    func adding(_ other: Money) -> Money {
        let (one, two) = aligned(with: other)
        return Money(
            cents: one.cents.clampedSum(two.cents),
            per: one.period,
            isApproximate: isApproximate || other.isApproximate
        )
    }

    /// The amount so many times, rounded half away from zero to a cent.
    func scaled(by factor: Double) -> Money {
        let product = (Double(cents) * factor).rounded(.toNearestOrAwayFromZero)
        return Money(cents: Int(clamping: product), per: period, isApproximate: isApproximate)
    }

    /// Hands both numbers of cents over in the same period.
    func comparable<Result>(with other: Money, _ compare: (Int, Int) -> Result) -> Result {
        let (one, two) = aligned(with: other)
        return compare(one.cents, two.cents)
    }

    private func aligned(with other: Money) -> (Money, Money) {
        guard let mine = period, let theirs = other.period, mine != theirs else {
            let shared = period ?? other.period
            return (
                Money(cents: cents, per: shared), Money(cents: other.cents, per: shared)
            )
        }
        return (converted(to: .month), other.converted(to: .month))
    }
}

extension ClockTime {
    /// The time so much later on the clock; days and longer make no difference.
    func adding(_ span: Span) -> ClockTime {
        switch span.unit {
        case .minute: ClockTime(secondOfDay: secondOfDay + span.count % 1440 * 60)
        case .hour: ClockTime(secondOfDay: secondOfDay + span.count % 24 * 3600)
        case .day, .week, .month, .year: self
        }
    }
}

extension Int {
    /// The nearest whole number that fits; zero for what is no number.
    init(clamping number: Double) {
        self = number.isNaN ? 0 : Int(exactly: number.rounded()) ?? (number < 0 ? .min : .max)
    }

    /// The sum, held at the largest or smallest number when it does not fit.
    func clampedSum(_ other: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other < 0 ? .min : .max) : sum
    }
}
