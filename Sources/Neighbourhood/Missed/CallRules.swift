/// How often people are called who stay away, and how much is asked of those who call.
public struct CallRules: Hashable, Sendable {
    /// The talent of whoever likes to call.
    public static let talent = "bellen"

    /// How often somebody is called in vain, within how many days, before she is left in peace.
    public var (attempts, within): (Int, Int) = (3, 14)
    /// How many days lie between two of those calls.
    public var pause = 3
    /// How many days nobody calls afterwards, and how often that begins anew.
    public var (rest, rounds): (Int, Int) = (56, 2)
    /// For how many days somebody is not looked for again who moved, or whom nobody reached twice.
    public var longRest = 183
    /// Within how many days of a call somebody came back because of it, as far as anybody can tell.
    public var returnWithin = 30
    /// How many hours a volunteer has to answer; fewer when somebody is looked for that very day.
    public var (answer, answerSameDay): (Int, Int) = (24, 1)
    /// After how many hours a volunteer is asked how the call went.
    public var afterwards = 2
    /// For how many days somebody is looked for who can call.
    public var search = 14
    /// For how many days after the coordinators heard that nobody can call, somebody is still looked
    /// for who can.
    public var lookOut = 84
    /// How many calls one volunteer makes on a day, and on how many days of a week.
    public var (callsPerDay, daysPerWeek): (Int, Int) = (5, 2)
    /// After how many weeks in a row with calls a volunteer has a week off.
    public var weeksInRow = 5
    /// How often somebody is called who asked to be looked for on the very day.
    public var attemptsSameDay = 2
    /// The hour before which nobody is looked for on the very day.
    public var hourSameDay = 11
    /// How many hours after the beginning of what she comes to somebody is looked for: at least, and at
    /// most, for the list is often written at its end.
    public var (leastHoursToList, mostHoursToList) = (1, 4)
    /// The hour at which a coordinator looks further for whom nobody reached that day.
    public var lastHourSameDay = 20

    public init() {}
}
