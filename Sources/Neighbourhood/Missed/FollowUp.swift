public import Dialog
public import Dutch

/// Somebody stays away, and is looked for: calls on different days, some peace, and once more.
///
/// It stays open while she is left in peace, so that nobody calls then, and it always ends.
public struct FollowUp: Hashable, Sendable {
    public enum Step: String, Hashable, Sendable, CaseIterable {
        /// She said that she would come today, and whoever does not come is looked for.
        case expected = "verwacht"
        /// A volunteer is asked to call.
        case asking = "vragen"
        /// A volunteer calls.
        case calling = "bellen"
        /// It is not yet time for the next call.
        case waiting = "wachten"
        /// She is left in peace.
        case resting = "rusten"
    }

    public let id: Int64
    let kamer: String
    let person: Int64

    public internal(set) var step: Step
    /// The volunteer who is asked, who calls, or who called last.
    public internal(set) var helper: Int64?
    public internal(set) var due: Moment?
    public internal(set) var isOpen = true
    /// Whether she asked to be looked for on the very day.
    public internal(set) var isSameDay: Bool
    /// How often looking for her began anew, and how many calls that took this time.
    var (round, tries) = (1, 0)
    /// The days on which she was called, and the parts of the day this time.
    public internal(set) var calls: [Day] = []
    var parts: [DayPart] = []
    /// Since when volunteers are asked for this call.
    public internal(set) var since: Moment
    /// Whether the volunteer has the number, and was asked how it went.
    var (isGuided, isReminded) = (false, false)
    /// Whether the coordinators know that nobody was found to call, and since when.
    var isReported = false
    var reportedOn: Day?
    /// Whether she spoke to somebody or let hear from herself, and whether she came back after it.
    var (isHeard, isReturned) = (false, false)
    /// Whether she came back after she was called.
    public var hasReturned: Bool { isReturned }

    /// Begins looking for somebody who is missed.
    public static func fields(missedAt now: Moment) -> [String: Value] {
        FollowUp(step: .waiting, isSameDay: false, since: now).fields
    }

    /// Begins waiting for somebody who is looked for when she does not come.
    public static func fields(expectedAt now: Moment) -> [String: Value] {
        FollowUp(step: .expected, isSameDay: true, since: now).fields
    }

    private init(step: Step, isSameDay: Bool, since: Moment) {
        (id, kamer, person) = (0, "", 0)
        (self.step, self.isSameDay, self.since) = (step, isSameDay, since)
    }
}

extension FollowUp {
    /// Whether somebody took the call upon her.
    public func isHeld(by person: Int64) -> Bool { step == .calling && helper == person }

    /// Whether the volunteer spoke to her and did not tell yet what came of it.
    var isSpokenTo: Bool { step == .calling && isHeard }

    /// Whether a card asks the coordinators to call.
    public var isOnCard: Bool {
        isReported && !isHeard && (isSameDay ? step != .asking : step == .waiting)
    }
}

extension FollowUp {
    /// Reads what is kept in a matter, nil when that is no follow-up.
    public init?(_ matter: Matter) {
        let kept = Kept(matter.fields)
        guard matter.kind == .followUp, let step = kept.text("stap").flatMap(Step.init),
            let since = kept.moment("vanaf")
        else { return nil }
        (id, kamer, person) = (matter.id, matter.kamer, matter.person)
        (self.step, isSameDay, self.since) = (step, kept.flag("zelfde_dag"), since)
        (helper, due, isOpen) = (matter.helper, matter.due, matter.isOpen)
        (round, tries) = (kept.count("ronde"), kept.count("pogingen"))
        (calls, parts) = (kept.days("gebeld_op"), kept.texts("dagdelen").compactMap(DayPart.init))
        (isGuided, isReminded) = (kept.flag("nummer_gegeven"), kept.flag("nagevraagd"))
        (isReported, isHeard) = (kept.flag("gemeld"), kept.flag("gehoord"))
        (isReturned, reportedOn) = (kept.flag("terug"), kept.day("gemeld_op"))
    }

    /// The matter as it is kept from now on.
    public func kept(in matter: Matter) -> Matter {
        var matter = matter
        (matter.helper, matter.due, matter.isOpen) = (helper, due, isOpen)
        matter.fields = fields
        return matter
    }

    private var fields: [String: Value] {
        [
            "stap": .text(step.rawValue), "zelfde_dag": .flag(isSameDay),
            "vanaf": .number(Double(since.wallSeconds)),
            "ronde": .number(Double(round)), "pogingen": .number(Double(tries)),
            "gebeld_op": .list(calls.map(Value.day)),
            "dagdelen": .list(parts.map { .text($0.rawValue) }),
            "nummer_gegeven": .flag(isGuided), "nagevraagd": .flag(isReminded),
            "gemeld": .flag(isReported), "gehoord": .flag(isHeard), "terug": .flag(isReturned),
            "gemeld_op": reportedOn.map(Value.day) ?? .missing,
        ]
    }
}
