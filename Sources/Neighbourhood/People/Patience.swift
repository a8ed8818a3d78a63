public import Dutch

/// When Buur says something to a person who left a question unanswered.
public struct Patience: Hashable, Sendable {
    /// After how many days of silence, growing: once is a kindness, and more often a chase.
    public var days: [Int]

    public init(days: [Int] = [2]) {
        self.days = days.sorted()
    }

    /// When the next word about the silence is due, nil when enough was said.
    ///
    /// It comes at the time of day at which the person was heard, or else when it is quiet no more.
    /// What fell due while the machine was off is said once, not once for each day missed.
    public func next(heard: Moment, now: Moment, outside quiet: QuietHours) -> Moment? {
        let passed = now.day.number - heard.day.number
        return days.first { $0 > passed }.map {
            quiet.end(at: Moment(heard.day.adding(days: $0), heard.time))
        }
    }
}
