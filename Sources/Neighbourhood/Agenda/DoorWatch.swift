public import Dialog
public import Dutch

/// Somebody who wants to hear it when the door stays closed after all.
public struct DoorWatch: Hashable, Sendable {
    public let day: Day
    public let from: ClockTime
    public let until: ClockTime

    public init(_ hours: Doors.Hours) {
        (day, from, until) = (hours.day, hours.from, hours.until)
    }

    /// Reads what is kept, nil when it is something else.
    public init?(_ matter: Matter) {
        guard matter.kind == .doorWatch, case .day(let day) = matter.fields["dag"],
            case .time(let from) = matter.fields["van"],
            case .time(let until) = matter.fields["tot"]
        else { return nil }
        (self.day, self.from, self.until) = (day, from, until)
    }

    /// What is kept of it.
    public var fields: [String: Value] {
        ["dag": .day(day), "van": .time(from), "tot": .time(until)]
    }

    public var start: Moment { Moment(day, from) }

    /// When its rule looks at it next: two hours before, in case whoever opens was forgotten, and
    /// when the door opens.
    public func due(after now: Moment) -> Moment {
        let check = Moment(wallSeconds: start.wallSeconds - 7200)
        return check > now ? check : start
    }

    /// Whether nobody opens any more in these hours, nor is looked for.
    public func isInVain(with doors: Doors, now: Moment) -> Bool {
        !doors.hours(on: day, after: now).contains { $0.from < until && from < $0.until }
    }
}
