public import Dutch
public import Neighbourhood

/// What goes on between people, and what is remembered of it.
public protocol Matters {
    /// Opens a matter.
    ///
    /// - Returns: The matter with its number.
    func open(_ matter: Matter) throws -> Matter
    /// A matter by its number, nil when there is none, or none any more.
    func matter(_ id: Int64) throws -> Matter?
    /// Keeps a matter in the place of what was.
    func save(_ matter: Matter) throws
    /// The open matters of a kind in a room, the oldest first.
    func openMatters(_ kind: Matter.Kind, in kamer: String) throws -> [Matter]
    /// The matters that are about a person or that she has in hand, open ones only, the oldest first.
    func openMatters(with person: Int64) throws -> [Matter]
    /// All matters that are about a person or that she has in hand, also those that are over.
    func matters(with person: Int64) throws -> [Matter]
    /// The open matters whose time has come, the longest waiting first.
    func dueMatters(now: Moment, limit: Int) throws -> [Matter]

    /// The last day that was begun in a room, nil when none was.
    func lastDay(in kamer: String) throws -> Day?
    /// Notes that a day was begun in a room, so that what is done once a day is done once.
    func beginDay(_ day: Day, in kamer: String) throws

    /// Notes that something was asked of a person.
    func add(_ ask: Ask) throws
    /// Notes what a person said to what was asked of her in a matter.
    func answer(_ answer: Ask.Answer, by person: Int64, in matter: Int64) throws
    /// What was asked of the people of a room since a moment, in that order.
    func asks(in kamer: String, since moment: Moment) throws -> [Ask]

    /// Notes a visit, in the place of what was noted for the same person, activity and day.
    func note(_ visit: Visit) throws
    /// The visits of the people of a room since a day, in the order of days.
    func visits(in kamer: String, since day: Day) throws -> [Visit]

    /// Counts one more of something in a month, given by its first day.
    func count(_ counted: Counted, in kamer: String, month: Day) throws
    /// What was counted in a room from one month to another, those included.
    func counts(in kamer: String, from first: Day, to last: Day) throws -> [Counted: Int]
}
