public import Dutch

/// Whether money lasts until the next income, day by day.
public struct Runway: Hashable, Sendable {
    public let from: Day
    /// The day on which there is new money.
    public let until: Day
    public let available: Money
    /// What is needed for a week; nothing spreads the money evenly.
    public let needed: Money

    /// The most days that are looked ahead.
    static let longest = 62

    public init(from: Day, until: Day, available: Money, needed: Money) {
        self.from = from
        self.until = until
        self.available = available
        self.needed = needed.converted(to: .week)
    }

    /// How many days it must last, today among them.
    public var days: Int { min(max(until.number - from.number, 0), Runway.longest) }

    /// What can be spent each day so that it lasts; nil without days.
    ///
    /// It is cut off to the cent and never rounded up: what is said of each day must be there on
    /// the last day too.
    public var perDay: Money? {
        guard days > 0 else { return nil }
        return Money(
            cents: max(0, available.cents) / days,
            per: .day,
            isApproximate: available.isApproximate
        )
    }

    /// What is left at the end of each day.
    public var remainders: [(day: Day, left: Money)] {
        (0..<days).map { (from.adding(days: $0), left(after: $0 + 1)) }
    }

    /// The first day that it does not last, nil when it does.
    public var firstShortDay: Day? { remainders.first { $0.left.cents < 0 }?.day }

    /// Whether it lasts, as far as what is needed is known; false when that is not.
    public var isEnough: Bool { needed.cents > 0 && firstShortDay == nil }

    /// What is left on each day in words; the days that fall short are one line together.
    public var words: [String] {
        let lasting = remainders.prefix { $0.left.cents >= 0 }
        let lines = lasting.map { "\(Speech.say($0.day)): nog \(Speech.say($0.left))" }
        guard let short = firstShortDay else { return lines }
        let rest = lasting.count + 1 < days ? ", en de dagen daarna ook" : ""
        return lines + ["\(Speech.say(short)): te weinig\(rest)"]
    }

    private func left(after count: Int) -> Money {
        let (spent, parts) = needed.cents > 0 ? (needed.cents, 7) : (available.cents, days)
        let left = Int128(available.cents) * Int128(parts) - Int128(spent) * Int128(count)
        let half = Int128(left < 0 ? -parts : parts) / 2
        return Money(
            cents: Int(clamping: (left + half) / Int128(parts)),
            isApproximate: available.isApproximate || needed.isApproximate
        )
    }
}
