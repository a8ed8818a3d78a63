internal import Dialog
public import Dutch

/// A time at which two people could meet: a day, and a part or an hour of it when that was said.
public struct Slot: Hashable, Sendable {
    public enum Part: String, Hashable, Sendable, CaseIterable {
        case morning = "ochtend"
        case afternoon = "middag"
        case evening = "avond"

        fileprivate var lastHour: Int {
            switch self {
            case .morning: 12
            case .afternoon: 18
            case .evening: 23
            }
        }

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

    /// The hour, where one was said; it is in that part.
    public let time: ClockTime?

    public init(_ day: Day, _ part: Part? = nil, at time: ClockTime? = nil) {
        self.day = day
        self.part = time.map(Part.init(holding:)) ?? part
        self.time = time
    }

    /// The part of the day in which a moment lies.
    public init(_ moment: Moment) {
        self.init(moment.day, Part.allCases.last { $0.start <= moment.time } ?? .morning)
    }

    /// When it begins; somebody who can any time is met at noon.
    public var start: Moment {
        Moment(day, time ?? (part ?? .afternoon).start)
    }

    /// When it is over, as far as that is known: two hours after the hour that was said.
    public var end: Moment {
        if let time { return Moment(day, time).adding(Span(2, .hour)) }
        return Moment(day, ClockTime(secondOfDay: (part?.lastHour ?? 23) * 3600))
    }

    /// Whether nobody can be at both.
    public func overlaps(_ other: Slot) -> Bool {
        day == other.day && (part == nil || other.part == nil || part == other.part)
    }

    /// As in "dinsdag 24 november 2026, in de middag" or "…, om 16.00 uur".
    public var words: String {
        if let time { return "\(Speech.say(day)), om \(Speech.say(time))" }
        return Speech.say(day) + (part.map { ", in de \($0.rawValue)" } ?? "")
    }
}

extension Slot {
    /// The slot as a matter keeps it.
    var value: Value {
        .record([
            "dag": .day(day), "deel": part.map { .text($0.rawValue) } ?? .missing,
            "tijd": time.map(Value.time) ?? .missing,
        ])
    }

    init?(_ value: Value) {
        guard case .record(let fields) = value, case .day(let day) = fields["dag"] else {
            return nil
        }
        let part: Part? =
            if case .text(let word) = fields["deel"] { Part(rawValue: word) } else { nil }
        let time: ClockTime? = if case .time(let time) = fields["tijd"] { time } else { nil }
        self.init(day, part, at: time)
    }
}

extension Slot {
    /// The time that a message names; nil when it says neither which hour nor which part of which day.
    ///
    /// Who names no day speaks of the one that is known. What is said of the night means the day: "4
    /// uur" is in the afternoon.
    init?(said text: String, on known: Day?, at now: Moment) {
        let said = SaidHours(in: text, at: now)
        let part = Part.allCases.first { Spelling.folded(text).contains($0.rawValue) }
        guard let day = said.day ?? known, said.from != nil || part != nil else { return nil }
        self.init(day, part, at: said.from?.byDay)
    }
}

extension Slot.Part {
    fileprivate init(holding time: ClockTime) {
        self =
            time.secondOfDay < 12 * 3600
            ? .morning : time.secondOfDay < 18 * 3600 ? .afternoon : .evening
    }
}

extension ClockTime {
    /// The hour as people mean it who meet by day.
    fileprivate var byDay: ClockTime {
        secondOfDay < 7 * 3600 ? ClockTime(secondOfDay: secondOfDay + 12 * 3600) : self
    }
}
