internal import Dialog
public import Dutch

/// A time at which two people could meet: a day, and a part of it when that was said.
public struct Slot: Hashable, Sendable {
    public enum Part: String, Hashable, Sendable, CaseIterable {
        case morning = "ochtend"
        case afternoon = "middag"
        case evening = "avond"

        /// When it begins.
        var start: ClockTime {
            switch self {
            case .morning: ClockTime(secondOfDay: 9 * 3600)
            case .afternoon: ClockTime(secondOfDay: 12 * 3600)
            case .evening: ClockTime(secondOfDay: 18 * 3600)
            }
        }
    }

    public let day: Day
    /// Nil when any part of the day is fine.
    public let part: Part?

    public init(_ day: Day, _ part: Part? = nil) {
        self.day = day
        self.part = part
    }

    /// The part of the day in which a moment lies.
    public init(_ moment: Moment) {
        self.init(moment.day, Part.allCases.last { $0.start <= moment.time } ?? .morning)
    }

    /// When it begins; somebody who can any time is met at noon.
    public var start: Moment {
        Moment(day, (part ?? .afternoon).start)
    }

    /// Whether nobody can be at both.
    public func overlaps(_ other: Slot) -> Bool {
        day == other.day && (part == nil || other.part == nil || part == other.part)
    }

    /// As in "dinsdag 24 november 2026, in de middag".
    public var words: String {
        Speech.say(day) + (part.map { ", in de \($0.rawValue)" } ?? "")
    }
}

extension Slot {
    /// The slot as a matter keeps it.
    var value: Value {
        .record(["dag": .day(day), "deel": part.map { .text($0.rawValue) } ?? .missing])
    }

    init?(_ value: Value) {
        guard case .record(let fields) = value, case .day(let day) = fields["dag"] else {
            return nil
        }
        let part: Part? =
            if case .text(let word) = fields["deel"] { Part(rawValue: word) } else { nil }
        self.init(day, part)
    }
}
