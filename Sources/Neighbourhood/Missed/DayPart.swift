public import Dutch

/// A part of the day on which somebody can be called.
public enum DayPart: String, Hashable, Sendable, CaseIterable {
    case morning = "ochtend"
    case afternoon = "middag"
    case evening = "avond"

    /// The part that a time lies in.
    public init(_ time: ClockTime) {
        self = time.hour < 12 ? .morning : time.hour < 18 ? .afternoon : .evening
    }

    /// When it is a good time to ask somebody to call then.
    var start: ClockTime {
        switch self {
        case .morning: ClockTime(secondOfDay: 9 * 3600 + 1800)
        case .afternoon: ClockTime(secondOfDay: 13 * 3600)
        case .evening: ClockTime(secondOfDay: 18 * 3600)
        }
    }
}
