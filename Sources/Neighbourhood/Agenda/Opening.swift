public import Dialog
public import Dutch

/// What a key holder said about the door on one day.
public struct Opening: Hashable, Sendable {
    public enum Standing: String, Hashable, Sendable, CaseIterable {
        /// She opens.
        case certain = "zeker"
        /// She opens, unless something comes in between.
        case likely = "meestal"
        /// She cannot open after all, and another is looked for.
        case sought = "gezocht"
        /// It stays closed, whatever is usual.
        case closed = "dicht"
    }

    public var day: Day
    public var from: ClockTime
    public var until: ClockTime
    public var standing: Standing
    /// When it was said.
    public var toldAt: Moment

    public init(
        _ day: Day,
        from: ClockTime,
        until: ClockTime,
        _ standing: Standing = .certain,
        toldAt: Moment
    ) {
        self.day = day
        self.from = from
        self.until = until
        self.standing = standing
        self.toldAt = toldAt
    }

    public var start: Moment { Moment(day, from) }
    public var end: Moment { Moment(day, until) }

    /// The parts of the day that it takes.
    public var slots: [Slot] {
        let first = Slot(start).part
        return Slot.Part.allCases.filter { $0 == first || from < $0.start && $0.start < until }
            .map { Slot(day, $0) }
    }

    /// Whether somebody opens.
    public var isPromise: Bool { standing == .certain || standing == .likely }

    /// Whether both are about the door in the same hour.
    public func overlaps(_ other: Opening) -> Bool {
        day == other.day && from < other.until && other.from < until
    }

    /// How many hours it counts for besides others of the same day, to the nearest whole one.
    public func hours(besides others: [Opening] = []) -> Int {
        var (seconds, place) = (0, from)
        for other in others.filter(overlaps).sorted(by: { $0.from < $1.from }) {
            seconds += max(0, other.from.secondOfDay - place.secondOfDay)
            place = max(place, other.until)
        }
        seconds += max(0, until.secondOfDay - place.secondOfDay)
        return (seconds + 1800) / 3600
    }
}

// MARK: - As a matter

extension Opening {
    /// Reads what is kept, nil when it is no opening.
    public init?(_ matter: Matter) {
        guard matter.kind == .opening, case .day(let day) = matter.fields["dag"],
            case .time(let from) = matter.fields["van"],
            case .time(let until) = matter.fields["tot"],
            case .text(let words) = matter.fields["stand"],
            let standing = Standing(rawValue: words),
            case .day(let toldOn) = matter.fields["gezegd_dag"],
            case .time(let toldAt) = matter.fields["gezegd_tijd"]
        else { return nil }
        self.init(
            day,
            from: from,
            until: until,
            standing,
            toldAt: Moment(toldOn, toldAt)
        )
    }

    /// What is kept of it.
    public var fields: [String: Value] {
        [
            "dag": .day(day), "van": .time(from), "tot": .time(until),
            "stand": .text(standing.rawValue),
            "gezegd_dag": .day(toldAt.day), "gezegd_tijd": .time(toldAt.time),
        ]
    }
}
