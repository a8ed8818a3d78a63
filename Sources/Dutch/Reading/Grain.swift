/// A unit of the calendar or the clock.
public enum Grain: String, Hashable, Sendable, CaseIterable {
    case second, minute, hour, day, week, month, quarter, year

    /// How long it lasts, where a month counts for 30 days and a year for 365.
    public var seconds: Double {
        switch self {
        case .second: 1
        case .minute: 60
        case .hour: 3600
        case .day: 86_400
        case .week: 7 * 86_400
        case .month: 30 * 86_400
        case .quarter: 90 * 86_400
        case .year: 365 * 86_400
        }
    }

    /// Whether it is a unit of the clock, shorter than a day.
    public var isOfClock: Bool { self == .second || self == .minute || self == .hour }
}

extension Grain: Comparable {
    public static func < (one: Grain, other: Grain) -> Bool { one.seconds < other.seconds }
}

extension Moment {
    /// The start of the unit in which this moment lies; weeks begin on Monday.
    public func start(of grain: Grain) -> Moment {
        switch grain {
        case .second: self
        case .minute: Moment(wallSeconds: wallSeconds - time.second)
        case .hour: Moment(wallSeconds: wallSeconds - time.second - time.minute * 60)
        case .day: Moment(day)
        case .week: Moment(day.adding(days: 1 - day.weekday.rawValue))
        case .month: Moment(day.first(ofMonth: day.month))
        case .quarter: Moment(day.first(ofMonth: (day.month - 1) / 3 * 3 + 1))
        case .year: Moment(day.first(ofMonth: 1))
        }
    }

    /// The moment so many units on; months, quarters and years go by the calendar.
    ///
    /// No more than a million units are added.
    public func adding(_ count: Int, _ grain: Grain) -> Moment {
        switch grain {
        case .second:
            Moment(wallSeconds: wallSeconds + min(max(count, -1_000_000), 1_000_000))
        case .minute: adding(Span(count, .minute))
        case .hour: adding(Span(count, .hour))
        case .day: adding(Span(count, .day))
        case .week: adding(Span(count, .week))
        case .month: adding(Span(count, .month))
        case .quarter: adding(Span(min(max(count, -300_000), 300_000) * 3, .month))
        case .year: adding(Span(count, .year))
        }
    }
}

extension Day {
    fileprivate func first(ofMonth month: Int) -> Day {
        Day(year: year, month: month, day: 1) ?? self
    }
}
