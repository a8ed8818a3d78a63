public import Dutch

/// When Buur says something to a person who left a question unanswered.
public struct Patience: Hashable, Sendable {
    /// After how many days of silence, growing.
    public var days: [Int]
    /// Between which times of the day.
    public var hours: ClosedRange<ClockTime>

    public init(
        days: [Int] = [2, 9],
        hours: ClosedRange<ClockTime> = Patience.usualHours
    ) {
        self.days = days.sorted()
        self.hours = hours
    }

    /// From nine in the morning to eight in the evening.
    public static let usualHours =
        ClockTime(secondOfDay: 9 * 3600)...ClockTime(secondOfDay: 20 * 3600)

    /// When the next word about the silence is due, nil when enough was said.
    ///
    /// What fell due while the machine was off is said once, not once for each day missed.
    public func next(heard: Moment, now: Moment) -> Moment? {
        let passed = now.day.number - heard.day.number
        let time = min(max(heard.time, hours.lowerBound), hours.upperBound)
        return days.first { $0 > passed }.map { Moment(heard.day.adding(days: $0), time) }
    }
}
