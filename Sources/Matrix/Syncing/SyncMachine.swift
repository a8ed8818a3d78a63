public import Notation

/// Reads what a homeserver says, and tells what happened and what must be asked.
///
/// It is a value: no clock, no network, nothing waited for. An answer of `/sync` goes in and the
/// events come out in the order in which they are to be handled; ``demands`` says what the homeserver
/// must be asked, and ``settle(_:_:)`` takes what came of it. What it knows is ``state``.
///
/// What is malformed is left out, and nothing else is lost with it. An event is given once, also when
/// an answer is repeated. Where `/sync` left a part of a room's timeline out, the events after it are
/// held until it is read, so that they come in order.
///
/// What was said before this account was invited is not meant for it and is not given; nor is what
/// stands in rooms that it is already in at its first answer ever.
public struct SyncMachine: Sendable {
    /// Who reads.
    public let account: Account
    /// What is known.
    public internal(set) var state: SyncState
    let keys: any Decrypting

    /// Goes on from what is known.
    public init(
        _ account: Account,
        from state: SyncState = SyncState(),
        keys: any Decrypting = NoKeys()
    ) {
        self.account = account
        self.state = state
        self.keys = keys
    }

    /// Takes an answer of `/sync` and tells what happened.
    public mutating func receive(_ answer: JSON) -> [Event] {
        noteDirectRooms(answer["account_data"])
        let rooms = answer["rooms"]
        var events: [Event] = []
        for (id, answer) in Self.rooms(rooms?["invite"]) { events += invited(to: id, answer) }
        for (id, answer) in Self.rooms(rooms?["leave"]) { events += left(id, answer) }
        for (id, answer) in Self.rooms(rooms?["join"]) { events += joined(id, answer) }
        state.direct = state.direct.filter { state.rooms[$0.key] != nil }
        if let token = answer["next_batch"]?.text, !token.isEmpty { state.token = token }
        return events
    }

    /// Begins at no place in the stream, for the homeserver does not know the one where it was.
    ///
    /// What was read is known by its ids, and is not told again.
    public mutating func startOver() { state.token = nil }

    private static func rooms(_ section: JSON?) -> [(RoomID, JSON)] {
        (section?.fields ?? []).filter { !$0.name.isEmpty }.map { (RoomID($0.name), $0.value) }
    }

    private mutating func noteDirectRooms(_ data: JSON?) {
        guard let listed = data?["events"]?.list.last(where: { $0["type"]?.text == "m.direct" })
        else { return }
        state.direct = [:]
        for field in listed["content"]?.fields ?? [] {
            for room in field.value.list {
                if let id = room.text { state.direct[RoomID(id)] = UserID(field.name) }
            }
        }
    }
}
