/// A unit of the clock or the calendar, and how finely a moment is told.
public enum Grain: Int, Hashable, Comparable, Sendable, CaseIterable {
    case second, minute, hour, day, week, month, quarter, year

    public static func < (one: Grain, other: Grain) -> Bool { one.rawValue < other.rawValue }
}
