internal import Assistant
internal import Matrix

/// What an account knows of those who write to it: its rooms, where each person is spoken to, and
/// what must still be said aside.
///
/// It is a value and does nothing. It is kept in the transaction of the turns, leaf by leaf.
struct Correspondence: Sendable {
    /// The name of the channel.
    let channel: String
    let transactions: Transactions
    var machine: SyncMachine
    var places: [UserID: Place] = [:]
    var courtesies: [Courtesy] = []
    /// When somebody was last told that she cannot be read in a room, in milliseconds since 1970 by the
    /// clock of her homeserver.
    var told: [RoomID: Int] = [:]
    /// The last messages in rooms with several people that were heard.
    var asides: [EventID] = []
    /// Since when a part of what was said in a room is still to be read.
    var missing: [RoomID: Instant] = [:]
    /// Since when a room is being opened for somebody, or was, that has not shown itself.
    var openings: [UserID: Instant] = [:]

    /// The room in which a person is answered, nil when there is none that she can be reached in.
    func room(for person: UserID) -> RoomID? {
        if let room = places[person]?.room, machine.state.isReadable(room, to: person) {
            return room
        }
        return machine.state.readableRoom(with: person)
    }

    /// Whether a person has left, or is the one who just did; not while she asks to come back.
    func hasLeft(_ person: UserID) -> Bool {
        guard let place = places[person], !machine.state.isInvited(by: person) else { return false }
        return place.hasLeft || place.room.flatMap { machine.state.rooms[$0]?.isAlone } == true
    }

    /// Whether it holds the same, wherever in the stream it is.
    func holdsTheSame(as other: Correspondence) -> Bool {
        places == other.places && courtesies == other.courtesies && told == other.told
            && asides == other.asides && missing == other.missing && openings == other.openings
            && machine.state.knowsTheSame(as: other.machine.state)
    }

    /// Whether a part of what was said in a room is still to be read.
    func isMissingSomething(in room: RoomID) -> Bool {
        machine.state.rooms[room]?.isMissingSomething ?? false
    }

    /// The rooms in which a part of what was said is still to be read.
    private var gapped: Set<RoomID> {
        Set(machine.state.rooms.filter(\.value.isMissingSomething).keys)
    }

    /// Notes in which rooms a part of what was said is still to be read.
    mutating func noteMissing(at now: Instant) {
        missing = Dictionary(uniqueKeysWithValues: gapped.map { ($0, missing[$0] ?? now) })
    }

    /// Who is answered in a room of which a part is still to be read.
    var waiting: Set<UserID> {
        let rooms = gapped
        guard !rooms.isEmpty else { return [] }
        let spokenTo = places.filter { $0.value.room.map(rooms.contains) == true }.keys
        return Set(rooms.compactMap(person) + spokenTo).filter { person in
            room(for: person).map(isMissingSomething) == true
        }
    }

    /// Who is in a room with this account alone.
    func person(in room: RoomID) -> UserID? { machine.state.person(in: room) }
}

extension Correspondence {
    /// Forgets a person, and leaves the rooms that she shares with this account alone.
    mutating func forget(_ person: UserID) {
        places[person] = nil
        openings[person] = nil
        machine.leaveRooms(with: person)
    }
}
