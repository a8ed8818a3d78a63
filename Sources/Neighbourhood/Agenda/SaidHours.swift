public import Dutch

/// The day and the hours that a message speaks of, as in "ik doe open morgen van 10 tot 12".
public struct SaidHours: Hashable, Sendable {
    public let day: Day?
    /// The last day that it names, "tot 20 december", or otherwise that of so long a time counted from
    /// now: "twee weken weg".
    public let lastDay: Day?
    public let from: ClockTime?
    public let until: ClockTime?
    /// Whether the person says that it may turn out otherwise.
    public let isUnsure: Bool

    /// Reads a message; what it does not say stays open.
    public init(in text: String, at now: Moment) {
        let whens = SaidHours.moments(in: text, at: now)
        day = whens.compactMap(\.day).first
        lastDay =
            whens.filter(\.isUntil).compactMap(\.day).first { $0 > now.day }
            ?? SaidHours.ends(of: text, at: now).first { $0 > now.day }
        // "Van 8 tot 9" may be about anything, but not here.
        let hours = (whens + SaidHours.moments(in: text + " uur", at: now))
            .filter { $0.namesTime && $0.grain.isOfClock }.map(\.ends)
        from = hours.compactMap(\.from).first
        until = hours.compactMap(\.until).first
        isUnsure = !SaidHours.doubts.isDisjoint(
            with: Spelling.folded(text).split(separator: " ").map(String.init)
        )
    }

    /// The days on which what lasts as long as the text says would end.
    private static func ends(of text: String, at now: Moment) -> [Day] {
        Reader(at: now).readings(in: text, of: [.span]).compactMap { reading in
            if case .span(let span) = reading.meaning { now.adding(span).day } else { nil }
        }
    }

    private static func moments(in text: String, at now: Moment) -> [When] {
        Reader(at: now).readings(in: text, of: [.moment]).compactMap { reading in
            if case .moment(let when) = reading.meaning { when } else { nil }
        }
    }

    private static let doubts: Set<String> = [
        "misschien", "mss", "waarschijnlijk", "meestal", "denk", "hoop", "probeer", "ongeveer",
    ]
}

extension When {
    /// Whether it names the day on which something ends, and nothing else.
    fileprivate var isUntil: Bool {
        if case .interval(nil, .some) = stretch { !grain.isOfClock } else { false }
    }

    fileprivate var ends: (from: ClockTime?, until: ClockTime?) {
        switch stretch {
        case .unit(let start): (start.time, nil)
        case .interval(let from, let to): (from?.time, to?.time)
        }
    }
}
