internal import Notation

extension SyncMachine {
    /// Takes what is new in a room that this account is in.
    mutating func joined(_ id: RoomID, _ answer: JSON) -> [Event] {
        let timeline = Timeline(answer)
        let known = state.rooms[id]
        var room = known.flatMap { $0.isJoined ? $0 : nil } ?? Room(.joined)
        room.count(answer["summary"])
        var events: [Event] = []
        let wasClosed = timeline.state.contains { room.close($0) }
        for event in timeline.state + timeline.events { room.apply(event, as: account.user) }
        let arrival = arrival(of: room, id, known)
        state.rooms[id] = room
        if arrival != nil { events.append(Event(.joined(replacing: room.predecessor), in: id)) }
        noteOpened(id, timeline)
        events += take(timeline, in: id, arrival: arrival)
        if wasClosed { events.append(Event(.upgraded(to: room.replacement?.room), in: id)) }
        return events
    }

    private func arrival(of room: Room, _ id: RoomID, _ known: Room?) -> Segment.Arrival? {
        guard let known else {
            return isSuccessor(room, id) ? .followed : .uninvited
        }
        return known.isJoined ? nil : .invited
    }

    /// Whether the room that it says it replaces says so too; anybody can say the first.
    private func isSuccessor(_ room: Room, _ id: RoomID) -> Bool {
        room.predecessor.flatMap { state.rooms[$0]?.replacement?.room } == id
    }

    /// Recognises a direct room that this account opened itself, also when it then crashed.
    private mutating func noteOpened(_ id: RoomID, _ timeline: Timeline) {
        let all = timeline.state + timeline.events
        guard all.contains(where: { $0.type == "m.room.create" && $0.sender == account.user }),
            let invited = all.first(where: { event in
                event.content["is_direct"]?.flag == true && event.sender == account.user
                    && event.type == "m.room.member" && event.stateKey != account.user.text
            })?.stateKey
        else { return }
        state.direct[id] = UserID(invited)
        state.wanted.remove(UserID(invited))
    }

    /// Gives the new events of a timeline, or holds them until what was left out is read.
    private mutating func take(
        _ timeline: Timeline,
        in id: RoomID,
        arrival: Segment.Arrival?
    ) -> [Event] {
        guard let room = state.rooms[id] else { return [] }
        let fresh = timeline.events.filter { !room.holds($0.id) }
        if state.token == nil, arrival == .uninvited { return passOver(fresh, in: id) }
        var segment = Segment(from: nil, to: state.token, arrival: arrival, events: fresh)
        let isWhole = !timeline.isLimited || fresh.count < timeline.events.count
        if !isWhole, !segment.reachesArrival(of: account.user) {
            segment.from = timeline.previous
            segment.isMissingHistory = timeline.previous == nil
        }
        guard room.held.isEmpty, segment.from == nil else {
            state.rooms[id]?.held.append(segment)
            return []
        }
        return release(segment, in: id)
    }

    /// Remembers events that were there before anybody read along; of these only what this account
    /// sent itself is told.
    private mutating func passOver(_ events: [RawEvent], in id: RoomID) -> [Event] {
        emit(events, in: id).filter { event in
            if case .own = event.happening { true } else { false }
        }
    }
}

extension Segment {
    /// Whether the event by which this account came in is among the events.
    func reachesArrival(of user: UserID) -> Bool {
        arrivalPlace(of: user) != nil
    }

    /// The place of the event by which this account came in.
    func arrivalPlace(of user: UserID) -> Int? {
        guard let arrival else { return nil }
        let own = events.indices.filter { events[$0].membership(of: user) != nil }
        switch arrival {
        case .invited: return own.last { events[$0].membership(of: user) == "invite" }
        case .uninvited:
            let joins = own.reversed().prefix { events[$0].membership(of: user) == "join" }
            return joins.last
        case .followed: return events.firstIndex { $0.type == "m.room.create" }
        }
    }
}
