/// One dialog on the stack, with its journal.
public struct Frame: Hashable, Sendable {
    public let dialog: String
    public internal(set) var journal: Journal
    /// The fingerprint of the scripts that the journal was last played with.
    public internal(set) var fingerprint: UInt64

    public init(dialog: String, journal: Journal = Journal(), fingerprint: UInt64) {
        self.dialog = dialog
        self.journal = journal
        self.fingerprint = fingerprint
    }
}

extension Frame {
    /// Whether it is conversation repair, and no dialog that a person came for.
    var isRepair: Bool { Repair(rawValue: dialog) != nil }

    /// Whether it waits for a time.
    var isAsleep: Bool {
        if case .waiting = journal.path.last?.event { true } else { false }
    }

    /// Whether Buur began it, about a matter.
    var isOfBuur: Bool { journal[Journal.argumentKey(Errand.matter)] != nil }

    /// Whether it is the greeting, and nothing that was chosen from its menu is going on inside it.
    var isOnlyGreeting: Bool { dialog == Moderator.welcome && journal.callee == nil }

    /// Whether it is this dialog, or has come into it from a menu.
    func isIn(_ name: String) -> Bool {
        dialog == name || dialog == Moderator.welcome && journal.callee == name
    }

    /// Whether it has come to a step yet; one that was begun beneath another has not.
    var hasSpoken: Bool { !journal.path.isEmpty }

    /// Notes an answer to the open question.
    mutating func take(_ value: Value, at open: OpenQuestion) {
        journal.record(open.answered(with: value), at: open.key)
    }
}
