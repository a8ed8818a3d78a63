/// A date as it was said; what was left out is filled in from the calendar around now.
enum SaidDate: Hashable, Sendable {
    /// Said in full, or counted from now; the likeliest first.
    case fixed([Stretch])
    /// Comes back every year, on a weekday where one was said: "(dinsdag) 3 mei".
    case yearly(Yearly, on: Weekday?)
    /// Comes back every month: "(dinsdag) de 3e".
    case monthly(Int, on: Weekday?)
    case weekly(Weekday)

    /// Whether it is a single day.
    var isDay: Bool {
        switch self {
        case .fixed(let stretches): stretches.first?.day != nil
        case .yearly(let rule, _): rule.isDay
        case .monthly, .weekly: true
        }
    }

    var isYearly: Bool {
        if case .yearly = self { return true }
        return false
    }

    /// The day with the weekday that was said of it as well.
    func on(_ weekday: Weekday) -> SaidDate {
        switch self {
        case .yearly(let rule, _): .yearly(rule, on: weekday)
        case .monthly(let day, _): .monthly(day, on: weekday)
        case .fixed, .weekly: self
        }
    }
}

extension Yearly {
    fileprivate var isDay: Bool {
        switch self {
        case .day, .holiday, .easter, .islamic, .unlessSunday, .nth(_, .weekday, _),
            .nth(_, .day, _):
            true
        case .month, .quarter, .season, .week, .nth, .around: false
        }
    }
}

/// Which one of the same name is meant: "vorige", "afgelopen", "deze", "komende", "volgende".
enum Direction: Int, Hashable, Sendable {
    /// "Vorige dinsdag" is the one of last week, "afgelopen dinsdag" the last there was.
    case previous = -2
    case last, this, coming, next

    /// How many units it lies from the one that now is in.
    var offset: Int { rawValue.signum() }
}
