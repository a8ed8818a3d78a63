/// A time on the clock, to the second.
public struct ClockTime: Hashable, Comparable, Sendable {
    public let hour: Int
    public let minute: Int
    public let second: Int

    /// Makes a time, or nil when no clock shows it.
    public init?(hour: Int, minute: Int = 0, second: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
            return nil
        }
        self.init(unchecked: (hour * 60 + minute) * 60 + second)
    }

    private init(unchecked seconds: Int) {
        hour = seconds / 3600
        minute = seconds / 60 % 60
        second = seconds % 60
    }

    public static let midnight = ClockTime(unchecked: 0)

    /// Seconds since midnight, 0 to 86 399.
    public var secondOfDay: Int { (hour * 60 + minute) * 60 + second }

    /// Makes the time that lies so many seconds after midnight; whole days are dropped.
    public init(secondOfDay: Int) {
        self.init(unchecked: (secondOfDay % 86_400 + 86_400) % 86_400)
    }

    public static func < (one: ClockTime, other: ClockTime) -> Bool {
        one.secondOfDay < other.secondOfDay
    }
}

/// A moment as the clock on the wall shows it: a day and a time, without time zone.
///
/// Thought never sees a time zone. Whoever has the real clock turns it into a moment, and a moment
/// that must be waited for back into a real one.
public struct Moment: Hashable, Comparable, Sendable {
    public let day: Day
    public let time: ClockTime

    public init(_ day: Day, _ time: ClockTime = .midnight) {
        self.day = day
        self.time = time
    }

    /// Seconds since 1 January 1970, 00:00, on the wall clock.
    public var wallSeconds: Int { day.number * 86_400 + time.secondOfDay }

    public init(wallSeconds: Int) {
        let number =
            wallSeconds >= 0 ? wallSeconds / 86_400 : (wallSeconds - 86_399) / 86_400
        self.init(Day(number: number), ClockTime(secondOfDay: wallSeconds - number * 86_400))
    }

    /// The moment so long after this one; months and years go by the calendar.
    ///
    /// No more than a million units are added.
    public func adding(_ span: Span) -> Moment {
        let count = min(max(span.count, -1_000_000), 1_000_000)
        return switch span.unit {
        case .minute: Moment(wallSeconds: wallSeconds + count * 60)
        case .hour: Moment(wallSeconds: wallSeconds + count * 3600)
        case .day: Moment(day.adding(days: count), time)
        case .week: Moment(day.adding(days: count * 7), time)
        case .month: Moment(day.adding(months: count), time)
        case .year: Moment(day.adding(months: count * 12), time)
        }
    }

    public static func < (one: Moment, other: Moment) -> Bool {
        one.wallSeconds < other.wallSeconds
    }
}

/// A stretch of time, such as three weeks.
public struct Span: Hashable, Sendable {
    public enum Unit: String, Hashable, Sendable, CaseIterable {
        case minute, hour, day, week, month, year
    }

    public let count: Int
    public let unit: Unit

    public init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }
}
