public import Dutch

/// When people of a room were there, and who is missed.
///
/// An activity took place on the days on which anybody was seen there. What did not take place,
/// because of a holiday or a door that stayed shut, is missed by nobody.
public struct Attendance: Sendable {
    /// The days on which an activity took place, in order.
    private let sessions: [String: [Day]]
    /// The days on which anybody was seen at all, in order.
    private let days: [Day]
    private let visits: [Int64: [Visit]]

    public init(_ visits: [Visit]) {
        let seen = visits.filter { $0.kind == .came }
        sessions = Dictionary(grouping: seen, by: \.activity)
            .mapValues { Set($0.map(\.day)).sorted() }
        days = Set(seen.map(\.day)).sorted()
        let heard = visits.filter { $0.kind != .absent }
        self.visits = Dictionary(grouping: heard, by: \.person)
    }

    /// Whether somebody said that she does not come on a day, or was seen that day.
    public func isHeardOf(_ person: Int64, on day: Day) -> Bool {
        visits[person, default: []].contains { visit in
            visit.kind == .away ? visit.day >= day : visit.day == day
        }
    }

    /// Whether somebody stays away without a word who used to come.
    ///
    /// Whoever was seen anywhere in the room is not missed at one activity.
    public func misses(_ person: Int64, on today: Day, by rule: AbsenceRule) -> Bool {
        let own = visits[person, default: []]
        let seen = own.filter { $0.kind == .came }
        guard let last = seen.map(\.day).max(), let heard = own.map(\.day).max(), heard < today,
            last.number > today.number - rule.horizon
        else { return false }
        let activities = Set(seen.map(\.activity)).filter { !$0.isEmpty }
            .filter { isUsual($0, seen, rule) }
        let isMissedThere = activities.contains { activity in
            count(sessions[activity, default: []], from: heard, to: today)
                >= rule.terms(of: activity).times
        }
        return isMissedThere
            || (!activities.isEmpty || isRegular(seen, until: last, rule))
                && isLongAway(activities, since: heard, on: today, rule)
    }

    /// Whether somebody was there most of the times until she was last seen there.
    private func isUsual(_ activity: String, _ seen: [Visit], _ rule: AbsenceRule) -> Bool {
        let own = Set(seen.filter { $0.activity == activity }.map(\.day))
        guard let last = own.max() else { return false }
        let times = sessions[activity, default: []].filter { $0 <= last }.suffix(rule.ofTimes)
        return times.filter(own.contains).count >= rule.leastVisits
    }

    /// Whether somebody came by often enough in the weeks until she was last seen.
    private func isRegular(_ seen: [Visit], until last: Day, _ rule: AbsenceRule) -> Bool {
        let first = last.adding(days: 1 - 7 * rule.ofTimes)
        return Set(seen.map(\.day).filter { $0 >= first }).count >= rule.leastVisits
    }

    /// Whether the days are over, and the room was open meanwhile.
    private func isLongAway(
        _ activities: Set<String>,
        since heard: Day,
        on today: Day,
        _ rule: AbsenceRule
    ) -> Bool {
        let terms = activities.isEmpty ? [rule.usual] : activities.map(rule.terms(of:))
        return terms.contains { term in
            today.number - heard.number >= term.days
                && count(days, from: heard, to: today) >= term.times
        }
    }

    /// How many days lie between two others.
    private func count(_ days: [Day], from first: Day, to last: Day) -> Int {
        days.count { $0 > first && $0 < last }
    }
}
