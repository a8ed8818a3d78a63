public import Dialog
public import Dutch

/// What one volunteer did by calling: how much is enough for her, and what she is thanked for.
///
/// It says nothing about whom she called.
public struct CallRound: Hashable, Sendable {
    /// The day of each call in the last weeks.
    public private(set) var days: [Day] = []
    /// The day of the last call that weighed on her.
    public private(set) var heavy: Day?
    /// What she was not thanked for yet.
    public private(set) var (called, returned): (Int, Int) = (0, 0)

    public init() {}

    /// Whether one more call today is not too much.
    ///
    /// A heavy call is the last of its day, and after some weeks in a row comes one of rest.
    public func mayTake(on day: Day, by rules: CallRules) -> Bool {
        let others = Set(days.filter { $0.week == day.week && $0 != day })
        let weeks = Set(days.map(\.week))
        return heavy != day
            && days.count { $0 == day } < rules.callsPerDay
            && others.count < rules.daysPerWeek
            && !(1...rules.weeksInRow).allSatisfy { weeks.contains(day.week - $0) }
    }

    /// Notes that she takes a call upon her.
    public mutating func take(on day: Day) {
        days = days.filter { $0.number > day.number - 56 } + [day]
    }

    /// Notes that she called.
    public mutating func finish(_ outcome: CallOutcome, on day: Day) {
        if outcome != .notCalled { called += 1 }
        if outcome.isHeavy { heavy = day }
    }

    /// Notes that somebody whom she called came back.
    public mutating func welcome() { returned += 1 }

    /// Begins counting anew, after she was thanked.
    public mutating func thank() { (called, returned) = (0, 0) }

    /// When she is thanked: on the Friday afternoon after a moment.
    public static func thanks(after moment: Moment) -> Moment {
        let days = (Weekday.friday.rawValue - moment.day.weekday.rawValue + 7) % 7
        let friday = Moment(moment.day.adding(days: days), ClockTime(secondOfDay: 16 * 3600))
        return friday > moment ? friday : Moment(friday.day.adding(days: 7), friday.time)
    }
}

extension CallRound {
    /// Reads what is kept in a matter.
    public init(_ matter: Matter) {
        let kept = Kept(matter.fields)
        days = kept.days("dagen")
        heavy = kept.day("zwaar")
        (called, returned) = (kept.count("gebeld"), kept.count("terug"))
    }

    /// What is kept in a matter.
    public var fields: [String: Value] {
        [
            "dagen": .list(days.map(Value.day)), "zwaar": heavy.map(Value.day) ?? .missing,
            "gebeld": .number(Double(called)), "terug": .number(Double(returned)),
        ]
    }
}

extension Day {
    /// The number of the week, from Monday to Sunday.
    fileprivate var week: Int { (number + 3) / 7 }
}
