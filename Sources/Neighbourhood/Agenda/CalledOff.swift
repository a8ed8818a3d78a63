internal import Dialog
public import Dutch

/// An activity that does not go on, on one day.
public struct CalledOff: Hashable, Sendable {
    public let activity: String
    public let start: Moment

    public init(_ activity: String, at start: Moment) {
        (self.activity, self.start) = (activity, start)
    }

    /// Reads what is kept, nil when it is something else.
    public init?(_ matter: Matter) {
        guard matter.kind == .calledOff, case .text(let activity) = matter.fields["activiteit"],
            case .day(let day) = matter.fields["dag"], case .time(let from) = matter.fields["van"]
        else { return nil }
        self.init(activity, at: Moment(day, from))
    }

    /// What is kept of it until it would have begun.
    public func matter(in kamer: String, by person: Int64) -> Matter {
        Matter(
            id: 0,
            kind: .calledOff,
            kamer: kamer,
            person: person,
            due: start,
            fields: [
                "activiteit": .text(activity), "dag": .day(start.day), "van": .time(start.time),
            ]
        )
    }
}
