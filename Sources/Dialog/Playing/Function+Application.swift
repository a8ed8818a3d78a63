internal import Dutch

extension Function {
    /// What the function makes of its arguments; missing where they do not fit.
    public func applied(to arguments: [Value]) -> Value {
        guard let first = arguments.first else { return .missing }
        return switch self {
        case .sum: Function.sum(of: first.items)
        case .count: .number(Double(first.items.count))
        case .smallest: Function.extreme(arguments) { $0.precedes($1) ?? false }
        case .largest: Function.extreme(arguments) { $1.precedes($0) ?? false }
        case .euro: first.asEuro
        case .perMonth: first.converted(to: .month)
        case .perWeek: first.converted(to: .week)
        case .perYear: first.converted(to: .year)
        case .item: .record(["wat": first, "bedrag": arguments.last ?? .missing])
        case .between: Function.range(from: first, to: arguments.last ?? .missing)
        case .day, .month, .year, .weekday: datePart(of: first)
        case .daysBetween: Function.days(from: first, to: arguments.last ?? .missing)
        case .length: first.length
        case .namesWay: .flag(SafeWay.isNamed(in: first.spoken))
        case .namesLanguages: .flag(Languages.areNamed(in: first.spoken))
        case .namesUnsafeTime: .flag(SafeWay.namesUnsafeTime(in: first.spoken))
        case .refusesCalls: .flag(SafeWay.refusesCalls(in: first.spoken))
        case .mourning:
            Mourning.telling(in: first.spoken).map { .text($0.rawValue) } ?? .missing
        case .lowercase: .text(first.spoken.lowercased())
        case .uppercase: .text(first.spoken.uppercased())
        case .text: .text(first.spoken)
        case .rounded: first.rounded
        case .known: .flag(!first.isMissing)
        }
    }

    /// The first of the values, or of the list, that none comes before.
    private static func extreme(_ arguments: [Value], _ comesFirst: (Value, Value) -> Bool) -> Value
    {
        let candidates = arguments.count == 1 ? arguments[0].items : arguments
        guard let first = candidates.first else { return .missing }
        return candidates.dropFirst().reduce(first) { comesFirst($1, $0) ? $1 : $0 }
    }

    /// The sum; amounts in several periods are added over a year, and rounded once.
    private static func sum(of items: [Value]) -> Value {
        let moneys = items.compactMap { if case .money(let money) = $0 { money } else { nil } }
        let yearly = moneys.compactMap(YearlyAmount.init)
        guard Set(moneys.map(\.period)).count > 1, yearly.count == items.count,
            let sum = yearly.reduce(.zero, +).per(.month)
        else { return items.dropFirst().reduce(items.first ?? .number(0)) { $0.plus($1) } }
        let isApproximate = moneys.contains(where: \.isApproximate)
        return .money(Money(cents: sum.cents, per: .month, isApproximate: isApproximate))
    }

    private static func range(from least: Value, to most: Value) -> Value {
        guard case .money(let least) = least, case .money(let most) = most else { return .missing }
        return .text(Speech.say(between: least, and: most))
    }

    private func datePart(of value: Value) -> Value {
        guard case .day(let day) = value else { return .missing }
        return switch self {
        case .day: .number(Double(day.day))
        case .month: .number(Double(day.month))
        case .year: .number(Double(day.year))
        default: .text(Speech.say(day.weekday))
        }
    }

    private static func days(from first: Value, to last: Value) -> Value {
        guard case .day(let from) = first, case .day(let to) = last else { return .missing }
        return .number(Double(to.number - from.number))
    }
}

extension Value {
    /// The items of a list, the chosen options, or nothing.
    fileprivate var items: [Value] {
        switch self {
        case .list(let items): items
        case .options(let options): options.map(Value.option)
        default: []
        }
    }

    fileprivate var asEuro: Value {
        guard case .number(let number) = self else { return self }
        return .money(Money(cents: Int(clamping: number * 100)))
    }

    fileprivate func converted(to period: Period) -> Value {
        guard case .money(let money) = self else { return .missing }
        return .money(money.converted(to: period))
    }

    fileprivate var length: Value {
        guard case .text(let text) = self else { return .missing }
        return .number(Double(text.count))
    }

    fileprivate var rounded: Value {
        guard case .number(let number) = self else { return self }
        return .number(number.rounded(.toNearestOrAwayFromZero))
    }
}
