public import Dutch

/// When somebody comes who is expected on a day, as far as the agenda of the room tells.
public struct Arrival: Hashable, Sendable {
    private let day: Day
    private let start: ClockTime?
    private let end: ClockTime?

    /// Reads when somebody comes: to what she came to before on that weekday, or else when the door
    /// opens.
    ///
    /// - Parameters:
    ///   - day: The day on which she is expected.
    ///   - activities: What there is in the room every week.
    ///   - own: The names of the activities that she came to before.
    ///   - hours: When the door is open that day.
    public init(
        on day: Day,
        _ activities: [Activity],
        own: Set<String>,
        during hours: [Doors.Hours]
    ) {
        let known = Set(own.map(Spelling.folded))
        let today = activities.filter { $0.weekday == day.weekday }
        let start =
            today.filter { known.contains(Spelling.folded($0.name)) }.map(\.from).min()
            ?? hours.map(\.from).min() ?? today.map(\.from).min()
        self.day = day
        self.start = start
        end = start.flatMap { start in
            hours.filter { $0.from <= start && start < $0.until }.map(\.until).max()
        }
    }

    /// From when she is looked for who is not on the list by then.
    ///
    /// It waits for the list as long as that leaves some hours for those who call.
    public func missedFrom(by rules: CallRules) -> Moment {
        let earliest = Moment(day, ClockTime(secondOfDay: rules.hourSameDay * 3600))
        guard let start = start.map({ Moment(day, $0) }) else { return earliest }
        let last = Moment(
            day,
            ClockTime(secondOfDay: (rules.lastHourSameDay - rules.attemptsSameDay) * 3600)
        )
        let listed = start.adding(Span(rules.mostHoursToList, .hour))
        let written = [listed, last, end.map { Moment(day, $0) } ?? last].min() ?? listed
        return max(earliest, start.adding(Span(rules.leastHoursToList, .hour)), written)
    }
}
