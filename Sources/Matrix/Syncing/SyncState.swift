/// What is known of an account's rooms, up to a place in the stream of its homeserver.
///
/// It is kept with the conversation, in one transaction with what was read.
public struct SyncState: Hashable, Sendable {
    /// The place up to which was read, to be given to `/sync`; nil before the first answer.
    public internal(set) var token: String?
    /// The rooms that this account is in, or is invited to.
    public internal(set) var rooms: [RoomID: Room] = [:]
    /// The direct rooms, and with whom.
    public internal(set) var direct: [RoomID: UserID] = [:]
    /// Who is to be spoken to in a direct room that is not encrypted, and has none yet.
    var wanted: Set<UserID> = []

    /// Nothing is known yet.
    public init() {}

    /// Whether the same is known, wherever in the stream that is.
    public func knowsTheSame(as other: SyncState) -> Bool {
        var here = other
        here.token = token
        return self == here
    }

    /// The same without what waits for a gap to be filled, which is read once more from here back.
    ///
    /// This is what is kept: no words of people, and nothing that is lost with them.
    public var withoutWords: SyncState {
        guard let token else { return self }
        var state = self
        for (id, room) in rooms {
            guard let first = room.held.first else { continue }
            state.rooms[id]?.held = [
                Segment(from: token, to: first.to, arrival: first.arrival, events: [])
            ]
        }
        return state
    }

    /// A room in which one person can be spoken to without encryption, and nobody else reads along.
    public func readableRoom(with person: UserID) -> RoomID? {
        rooms.keys.filter { id in
            isReadable(id, to: person)
                && (direct[id] == person || rooms[id]?.others[person] != nil)
        }.min()
    }

    /// Whether one person at most reads what is said in a room, without encryption, and that one.
    public func isReadable(_ id: RoomID, to person: UserID) -> Bool {
        guard let room = rooms[id] else { return false }
        return room.isShared(withOnly: person) && !room.isEncrypted && room.replacement == nil
    }

    /// Whether a homeserver encrypts what this account opens for a person, so that another room is no
    /// better.
    public func isLocked(to person: UserID) -> Bool {
        rooms.values.contains { room in
            room.isShared(withOnly: person) && room.isOwn && room.isEncrypted
                && room.others[person] != nil
        }
    }

    /// Whether a person has invited this account to a room in which it is not yet.
    public func isInvited(by person: UserID) -> Bool {
        rooms.values.contains { $0.membership == .invited(by: person, toSpace: false) }
    }

    /// The one other person in a room, nil when there are more or none is known.
    public func person(in id: RoomID) -> UserID? {
        guard let room = rooms[id], room.isDirect else { return nil }
        return room.others.isEmpty
            ? direct[id] : room.others.count == 1 ? room.others.keys.first : nil
    }
}
