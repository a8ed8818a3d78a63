public import Dialog
public import Dutch

/// Somebody's place at an activity on one day, or on its waiting list.
public struct SignUp: Hashable, Sendable {
    public let activity: String
    public let start: Moment
    public var isWaiting: Bool
    public var wantsReminder: Bool
    /// Whether the activity does not go on that day.
    public var isCalledOff = false

    public init(
        _ activity: String,
        at start: Moment,
        isWaiting: Bool = false,
        wantsReminder: Bool = false
    ) {
        self.activity = activity
        self.start = start
        self.isWaiting = isWaiting
        self.wantsReminder = wantsReminder
    }

    /// Whether both are for the same activity on the same day.
    public func isBeside(_ other: SignUp) -> Bool {
        activity == other.activity && start == other.start
    }

    /// When its rule must look at it next: the day before, or else when it begins.
    public func due(after now: Moment) -> Moment {
        dayBefore > now && !isCalledOff ? dayBefore : start
    }

    /// Whether it is the moment to remind the person: the day before, outside the quiet hours.
    ///
    /// A word that came on the day itself, since it was quiet or the machine was off, is too late
    /// when the activity has begun by then.
    public func isReminderDue(at now: Moment, outside quiet: QuietHours) -> Bool {
        wantsReminder && !isWaiting && dayBefore <= now && quiet.end(at: now) < start
    }

    private var dayBefore: Moment { Moment(start.day.adding(days: -1), SignUp.hour) }

    private static let hour = ClockTime(secondOfDay: 16 * 3600)
}

extension Activity {
    /// Whether there is a place left beside those who signed up for a day.
    public func hasPlace(beside others: [SignUp]) -> Bool {
        places.map { others.count { !$0.isWaiting } < $0 } ?? true
    }
}

// MARK: - As a matter

extension SignUp {
    /// Reads what is kept, nil when it is no sign-up for an activity.
    public init?(_ matter: Matter) {
        guard matter.kind == .signUp, case .text(let activity) = matter.fields["activiteit"],
            case .day(let day) = matter.fields["dag"], case .time(let from) = matter.fields["van"]
        else { return nil }
        self.init(
            activity,
            at: Moment(day, from),
            isWaiting: matter.fields["wacht"] == .flag(true),
            wantsReminder: matter.fields["herinneren"] == .flag(true)
        )
        isCalledOff = matter.fields["vervalt"] == .flag(true)
    }

    /// What is kept of it.
    public var fields: [String: Value] {
        var fields: [String: Value] = [
            "activiteit": .text(activity), "dag": .day(start.day), "van": .time(start.time),
            "wacht": .flag(isWaiting), "herinneren": .flag(wantsReminder),
        ]
        if isCalledOff { fields["vervalt"] = .flag(true) }
        return fields
    }

    /// The activity with its day and time, in one line.
    public var line: String {
        let place = isWaiting ? ", op de wachtlijst" : ""
        return "\(activity): \(Speech.say(start.day)) om \(Speech.say(start.time))\(place)"
    }
}
