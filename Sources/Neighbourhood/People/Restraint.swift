public import Dutch

/// When Buur may begin something with a person of its own accord.
///
/// It never does so in the quiet hours, not more often on a day than the room has chosen, and not on
/// a day on which danger was heard from her nor the day after. What answers her is not held back.
public struct Restraint: Hashable, Sendable {
    private let quiet: QuietHours
    private let mostADay: Int

    public init(_ quiet: QuietHours, mostADay: Int) {
        (self.quiet, self.mostADay) = (quiet, mostADay)
    }

    /// The first moment from now on at which something may be begun with somebody.
    ///
    /// - Parameters:
    ///   - now: The moment at which it would be begun.
    ///   - count: How often something was begun with her today.
    ///   - peaceEnds: The first day after danger, nil when none was heard.
    /// - Returns: That moment, which is now when nothing stands in the way.
    public func earliest(from now: Moment, begun count: Int, peaceEnds: Day? = nil) -> Moment {
        let tomorrow = Moment(now.day.adding(days: 1))
        let day = count < mostADay ? now : tomorrow
        return quiet.end(at: max(day, peaceEnds.map { Moment($0) } ?? now))
    }
}
