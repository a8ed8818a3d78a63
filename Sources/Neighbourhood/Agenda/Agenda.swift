public import Dutch

/// What usually goes on in a Kamer, as the room wrote it down.
public struct Agenda: Hashable, Sendable {
    /// When the door is usually open.
    public var usual: [UsualHours]
    public var activities: [Activity]
    /// From when on a key holder had better not be alone in the building.
    public var evening: ClockTime

    public init(
        usual: [UsualHours] = [],
        activities: [Activity] = [],
        evening: ClockTime = ClockTime(secondOfDay: 18 * 3600)
    ) {
        self.usual = usual
        self.activities = activities
        self.evening = evening
    }
}

/// Hours at which the door is usually open; nobody promised anything.
public struct UsualHours: Hashable, Sendable {
    public let weekday: Weekday
    public let from: ClockTime
    public let until: ClockTime

    public init(_ weekday: Weekday, from: ClockTime, until: ClockTime) {
        self.weekday = weekday
        self.from = from
        self.until = until
    }
}

/// Something that people do together every week.
public struct Activity: Hashable, Sendable {
    public let name: String
    public let weekday: Weekday
    public let from: ClockTime
    /// The first name of who says hello at the door, as far as she agreed to that.
    public let welcomer: String?
    /// How many can join, nil for everybody.
    public let places: Int?

    public init(
        _ name: String,
        _ weekday: Weekday,
        from: ClockTime,
        welcomer: String? = nil,
        places: Int? = nil
    ) {
        self.name = name
        self.weekday = weekday
        self.from = from
        self.welcomer = welcomer
        self.places = places
    }

    /// When it is next, from a moment on; never on a public holiday, nor on a day for which it was
    /// called off.
    public func next(from now: Moment, besides off: Set<Day> = []) -> Moment {
        let ahead = (weekday.rawValue - now.day.weekday.rawValue + 7) % 7
        var day = now.day.adding(days: ahead)
        while day.isPublicHoliday || off.contains(day) || Moment(day, from) <= now {
            day = day.adding(days: 7)
        }
        return Moment(day, from)
    }

    /// The activity with its weekday and time, in one line.
    public var line: String { "\(name): \(Speech.say(weekday)) om \(Speech.say(from))" }
}

extension Weekday {
    /// The weekday with a name such as "dinsdag", nil when there is none.
    public init?(named name: String) {
        guard let weekday = Weekday.allCases.first(where: { Speech.say($0) == name }) else {
            return nil
        }
        self = weekday
    }
}
