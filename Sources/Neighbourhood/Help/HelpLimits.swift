public import Dutch

/// How much is asked of volunteers, and how long is waited for an answer.
public struct HelpLimits: Hashable, Sendable {
    /// How many questions one volunteer may have open.
    public var openAsks: Int
    /// How often one volunteer is asked in seven days.
    public var asksPerWeek: Int
    /// How many tasks one volunteer has in seven days, and when she said that it may be more.
    public var tasksPerWeek: Int
    public var tasksPerWeekWhenMore: Int
    /// How many hours there are to answer; hours in which it is quiet do not count.
    public var answerHours: Int
    /// How many hours there are to answer at least, however near the moment is.
    public var leastAnswerHours: Int
    public var confirmHours: Int
    /// For how many days somebody is looked for.
    public var searchDays: Int
    /// After how many days Buur stops waiting to hear how it went.
    public var reportDays: Int
    /// Within how many days something must come of an offer.
    public var offerDays: Int

    public init(
        openAsks: Int = 1,
        asksPerWeek: Int = 2,
        tasksPerWeek: Int = 1,
        tasksPerWeekWhenMore: Int = 3,
        answerHours: Int = 24,
        leastAnswerHours: Int = 2,
        confirmHours: Int = 48,
        searchDays: Int = 14,
        reportDays: Int = 5,
        offerDays: Int = 7
    ) {
        self.openAsks = openAsks
        self.asksPerWeek = asksPerWeek
        self.tasksPerWeek = tasksPerWeek
        self.tasksPerWeekWhenMore = tasksPerWeekWhenMore
        self.answerHours = answerHours
        self.leastAnswerHours = leastAnswerHours
        self.confirmHours = confirmHours
        self.searchDays = searchDays
        self.reportDays = reportDays
        self.offerDays = offerDays
    }
}

extension HelpLimits {
    /// How many can be asked one after another before the moment at which help is wanted.
    private static let asksBeforeMoment = 3

    /// How many hours a volunteer has to answer, hours in which it is quiet left out.
    ///
    /// The nearer the moment, the fewer: if she is silent, two others must still be asked in time, for
    /// both must know who comes and when (DOMAIN.md 1.8; the numbers are practice and no law).
    ///
    /// - Parameters:
    ///   - now: When she is asked.
    ///   - moment: When the help is wanted, or the last of several times.
    ///   - quiet: When people are left in peace.
    /// - Returns: The hours, at least ``leastAnswerHours`` and at most ``answerHours``.
    public func hoursToAnswer(from now: Moment, until moment: Moment, _ quiet: QuietHours) -> Int {
        let share = quiet.hours(from: now, until: moment) / HelpLimits.asksBeforeMoment
        return min(answerHours, max(leastAnswerHours, share))
    }
}

extension QuietHours {
    /// How many whole hours lie between two moments in which it is not quiet.
    public func hours(from start: Moment, until last: Moment) -> Int {
        var (moment, seconds) = (end(at: start), 0)
        while moment < last {
            let evening = Moment(moment.day, from)
            seconds += min(evening, last).wallSeconds - moment.wallSeconds
            moment = end(at: evening)
        }
        return seconds / 3600
    }

    /// The moment at which so many hours have passed in which it was not quiet.
    public func moment(after hours: Int, from start: Moment) -> Moment {
        var moment = end(at: start)
        var left = hours * 3600
        while left > 0 {
            let evening = Moment(moment.day, from)
            let today = evening.wallSeconds - moment.wallSeconds
            guard left > today else { return Moment(wallSeconds: moment.wallSeconds + left) }
            left -= today
            moment = end(at: evening)
        }
        return moment
    }
}
