internal import Assistant
internal import Matrix

/// What events mean: what the front desk must hear, and what is to be noted beside it.
struct News: Sendable {
    var incoming: [Incoming] = []
    /// Deliveries that turn out to have arrived.
    var arrived: [(delivery: Int64, event: EventID)] = []
    /// The last event of each part of a room in which something was heard.
    var read: [RoomPart: EventID] = [:]
    /// The rooms in which an answer is expected.
    var expecting: Set<RoomID> = []
    /// What whoever looks after the program may want to know.
    var remarks: [Remark] = []

    enum Remark: String, Hashable, Sendable {
        case historyMissing = "A part of what was said could not be read."
        case putOut = "Somebody put this account out of a room."
        case unreadable = "Somebody wrote in an encrypted room."
    }
}
