public import Dutch

/// When Buur leaves people in peace: it still answers then, but begins nothing of its own accord.
///
/// It is quiet in the evening and at night, and all day on a public holiday.
public struct QuietHours: Hashable, Sendable {
    /// When it becomes quiet in the evening.
    public var from: ClockTime
    /// When it is over in the morning.
    public var until: ClockTime

    /// Makes quiet hours, from nine in the evening until nine in the morning where nothing else is
    /// said.
    ///
    /// What would leave no time between two nights is turned round.
    public init(from: ClockTime? = nil, until: ClockTime? = nil) {
        let (evening, morning) = (from ?? QuietHours.evening, until ?? QuietHours.morning)
        (self.from, self.until) = (max(evening, morning), min(evening, morning))
    }

    private static let evening = ClockTime(secondOfDay: 21 * 3600)
    private static let morning = ClockTime(secondOfDay: 9 * 3600)

    /// Whether it is quiet at a moment.
    public func contains(_ moment: Moment) -> Bool {
        moment.time < until || moment.time >= from || moment.day.isPublicHoliday
    }

    /// The first moment from this one on at which it is not quiet.
    public func end(at moment: Moment) -> Moment {
        guard contains(moment) else { return moment }
        var day = moment.time < until ? moment.day : moment.day.adding(days: 1)
        while day.isPublicHoliday { day = day.adding(days: 1) }
        return Moment(day, until)
    }
}
