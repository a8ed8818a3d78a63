public import Dialog

/// Something that must go on with a person later: a wait of a dialog that is over then, or an errand
/// of Buur.
public struct Timer: Hashable, Sendable {
    public enum Purpose: Hashable, Sendable {
        /// Ends the wait of a dialog with this key.
        case wait(dialog: String, key: String)
        case errand(Errand)
        /// Forgets the person, as she asked.
        case forgetting
        /// Ends the days after violence in which another may read what the person gets.
        case watched
    }

    public let person: Int64
    public let purpose: Purpose
    public let due: Instant

    public init(person: Int64, _ purpose: Purpose, due: Instant) {
        self.person = person
        self.purpose = purpose
        self.due = due
    }
}

extension Timer.Purpose {
    public var dialog: String {
        switch self {
        case .wait(let dialog, _): dialog
        case .errand(let errand): errand.dialog
        case .forgetting: ""
        case .watched: "watched"
        }
    }

    /// What tells two timers of one person and dialog apart.
    public var key: String {
        switch self {
        case .wait(_, let key): key
        case .errand(let errand):
            Timer.Purpose.errandKey(about: errand.arguments[Errand.matter] ?? .missing)
        case .forgetting: "forgetting"
        case .watched: ""
        }
    }

    /// The key of every errand that is about a matter, or about none.
    public static func errandKey(about matter: Value) -> String {
        "errand \(matter.isMissing ? "" : matter.spoken)"
    }
}

/// What must go on at a later time.
public protocol Timers {
    /// Sets a timer, in the place of one for the same person, dialog and key.
    func set(_ timer: Timer) throws
    /// Whether a person has a timer for the same dialog and key, whenever it is due.
    func isSet(_ purpose: Timer.Purpose, for person: Int64) throws -> Bool
    /// Takes a timer away.
    ///
    /// - Returns: False when it was gone already.
    func clear(_ timer: Timer) throws -> Bool
    /// Takes away the timer of a person for the same dialog and key, whenever it was due.
    func clear(_ purpose: Timer.Purpose, of person: Int64) throws
    /// Takes away all timers of a person's dialog.
    func clearTimers(of person: Int64, dialog: String) throws
    /// Takes away everybody's errands that are about a matter.
    func clearErrands(about matter: Value) throws
    /// The timers that are due, the longest waiting first.
    func dueTimers(now: Instant, limit: Int) throws -> [Timer]
    /// How many timers are due.
    func dueTimerCount(now: Instant) throws -> Int
}
