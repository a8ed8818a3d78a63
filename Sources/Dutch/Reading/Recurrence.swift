/// How something comes back: "elke dinsdag om 9 uur", "om de twee weken".
public struct Recurrence: Hashable, Sendable {
    public enum Unit: String, Hashable, Sendable, CaseIterable {
        case minute, hour, day, week, weekend, month, quarter, year
    }

    /// When in the day.
    public enum Time: Hashable, Sendable {
        case clock(ClockTime)
        case part(PartOfDay)
    }

    /// It comes every so many units.
    public var every: Double
    public var unit: Unit
    public var weekday: Weekday?
    /// Which one of that weekday in the unit: 1 is the first, -1 the last; nil is each of them.
    public var nth: Int?
    /// Which month of the year, when that was said.
    public var month: Int?
    /// Which day of the month.
    public var dayOfMonth: Int?
    public var time: Time?

    /// Makes a recurrence that names no day or time within its unit.
    public init(every: Double = 1, _ unit: Unit) {
        self.every = every
        self.unit = unit
    }
}
