extension SyncMachine {
    /// What the homeserver must be asked, as far as it is not settled: gaps first.
    public var demands: [Demand] {
        let rooms = state.rooms.sorted { $0.key < $1.key }
        return rooms.compactMap { fillDemand(in: $0.key, $0.value) }
            + rooms.compactMap { demand(about: $0.key, $0.value) }
            + state.wanted.sorted().map { .openDirect(with: $0) }
    }

    private func fillDemand(in id: RoomID, _ room: Room) -> Demand? {
        guard let first = room.held.first, let from = first.from else { return nil }
        let to = first.arrival == nil ? first.to : nil
        return .fill(Gap(room: id, from: from, to: to))
    }

    private func demand(about id: RoomID, _ room: Room) -> Demand? {
        switch room.membership {
        case .invited(_, _) where room.isAccepted: nil
        case .invited(let inviter, let isSpace):
            !isSpace && account.welcome.holds(for: inviter)
                ? .accept(id, via: inviter?.server) : .decline(id)
        case .joined:
            follow(from: id, room) ?? (room.isToBeLeft ? .leave(id) : nil)
        }
    }

    /// Goes along to the room that takes the place of another, when whoever closed it may invite.
    private func follow(from id: RoomID, _ room: Room) -> Demand? {
        guard let replacement = room.replacement, !replacement.isFollowed,
            let new = replacement.room, state.rooms[new]?.isJoined != true,
            replacement.closer == account.user || account.welcome.holds(for: replacement.closer)
        else { return nil }
        return .follow(id, to: new, via: replacement.closer.server)
    }

    /// Asks for a direct room in which somebody can be read, unless there is one or cannot be one.
    public mutating func wantReadableRoom(with person: UserID) {
        guard person != account.user, state.readableRoom(with: person) == nil,
            !state.isLocked(to: person)
        else { return }
        state.wanted.insert(person)
    }

    /// Leaves the rooms that this account shares with nobody but a person.
    public mutating func leaveRooms(with person: UserID) {
        state.wanted.remove(person)
        for id in state.rooms.keys where state.person(in: id) == person {
            state.rooms[id]?.isUnwanted = true
        }
    }

    /// Takes what came of a demand, and tells what happened by it.
    public mutating func settle(_ demand: Demand, _ outcome: Outcome) -> [Event] {
        switch (demand, outcome) {
        case (.fill(let gap), .page(let page)): return fill(gap, with: page)
        case (.fill(let gap), .done), (.fill(let gap), .refused): return giveUp(gap)
        case (.accept(let id, _), .refused), (.decline(let id), _), (.leave(let id), _):
            return forget(id)
        case (.accept(let id, _), _): state.rooms[id]?.isAccepted = true
        case (.follow(let id, _, _), _): state.rooms[id]?.replacement?.isFollowed = true
        case (.openDirect(let person), _): state.wanted.remove(person)
        }
        return []
    }

    /// Drops a room: of one that is left and forgotten, `/sync` says nothing more.
    private mutating func forget(_ id: RoomID) -> [Event] {
        guard state.rooms.removeValue(forKey: id) != nil else { return [] }
        state.direct[id] = nil
        return [Event(.gone(.left), in: id)]
    }
}
