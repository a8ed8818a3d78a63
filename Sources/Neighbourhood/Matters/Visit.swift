public import Dutch

/// Whether somebody was at an activity on a day, as far as anybody told.
public struct Visit: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case came = "was er"
        /// She said beforehand that she would not come.
        case cancelled = "afgemeld"
        /// Somebody else said that she could not come.
        case excused = "verontschuldigd"
        /// She said that she stays away until after this day.
        case away = "weg tot en met"
        /// It was noted that she came, and she did not.
        case absent = "was er niet"
    }

    public let person: Int64
    /// The activity; empty when she just came by.
    public let activity: String
    public let day: Day
    public let kind: Kind

    public init(person: Int64, activity: String, day: Day, kind: Kind) {
        self.person = person
        self.activity = activity
        self.day = day
        self.kind = kind
    }
}
