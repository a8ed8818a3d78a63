public import Dutch

/// Where someone who tries a dialog wants the clock to go.
public enum TimeChange: Hashable, Sendable {
    /// So much later than it is: `+2d`, `+3u`, `+30m`, `+1w`.
    case later(Span)
    /// What the clock on the wall shows: `2026-12-01`, `2026-12-01 10:00`, `2026-12-01T10:00:00`.
    case wall(Moment)
    /// The same with a distance to Greenwich, `2026-12-01T10:00:00+01:00` or `…Z`: the seconds since
    /// 1 January 1970 in Greenwich.
    case instant(Int)

    private static let units: [Character: Span.Unit] = [
        "m": .minute, "u": .hour, "d": .day, "w": .week,
    ]

    /// Reads a time change, or gives nil when the text is not written in one of the forms above.
    public init?(_ text: String) {
        if text.hasPrefix("+") {
            guard let unit = text.last.flatMap({ TimeChange.units[$0] }),
                let count = Int(text.dropFirst().dropLast()), (1...100_000).contains(count)
            else { return nil }
            self = .later(Span(count, unit))
        } else {
            self.init(date: text)
        }
    }

    private init?(date text: String) {
        let pattern = /(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(\S+)?)?/
        guard let parts = text.wholeMatch(of: pattern)?.output else { return nil }
        func number(_ part: Substring?) -> Int { part.flatMap { Int($0) } ?? 0 }
        guard let day = Day(year: number(parts.1), month: number(parts.2), day: number(parts.3)),
            let time = ClockTime(
                hour: number(parts.4),
                minute: number(parts.5),
                second: number(parts.6)
            )
        else { return nil }
        let moment = Moment(day, time)
        guard let zone = parts.7 else {
            self = .wall(moment)
            return
        }
        guard let offset = TimeChange.offset(zone) else { return nil }
        self = .instant(moment.wallSeconds - offset)
    }

    /// The seconds that a place is ahead of Greenwich: `Z`, `+01:00`, `-0330`.
    private static func offset(_ text: Substring) -> Int? {
        if text == "Z" { return 0 }
        guard let parts = text.wholeMatch(of: /([+-])(\d\d):?(\d\d)/)?.output,
            let hours = Int(parts.2), let minutes = Int(parts.3), hours < 24, minutes < 60
        else { return nil }
        return (parts.1 == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}
