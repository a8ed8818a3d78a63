/// A wait of a dialog, and when it is over.
public struct Timer: Hashable, Sendable {
    public let person: Int64
    public let dialog: String
    /// The key of the wait.
    public let key: String
    public let due: Instant

    public init(person: Int64, dialog: String, key: String, due: Instant) {
        self.person = person
        self.dialog = dialog
        self.key = key
        self.due = due
    }
}

/// What must go on at a later time.
public protocol Timers {
    /// Sets a timer, in the place of one for the same person, dialog and key.
    func set(_ timer: Timer) throws
    /// Takes a timer away.
    ///
    /// - Returns: False when it was gone already.
    func clear(_ timer: Timer) throws -> Bool
    /// Takes away all timers of a person's dialog.
    func clearTimers(of person: Int64, dialog: String) throws
    /// The timers that are due, the longest waiting first.
    func dueTimers(now: Instant, limit: Int) throws -> [Timer]
}
