extension SyncMachine {
    /// Puts a page before the events that wait for it, and gives those for which nothing lacks.
    mutating func fill(_ gap: Gap, with page: Page) -> [Event] {
        guard var segment = state.rooms[gap.room]?.held.first, segment.from == gap.from else {
            return []
        }
        let seen = Set(state.rooms[gap.room]?.seen.items ?? [])
        let held = Set(segment.events.map(\.id))
        let back = page.events.prefix { !seen.contains($0.id) }
        let isGround = back.count < page.events.count
        segment.events = back.filter { !held.contains($0.id) }.reversed() + segment.events
        segment.pages += 1
        segment.from = page.end == gap.from ? nil : page.end
        let isTooMuch =
            segment.events.count >= Segment.longest || segment.pages >= Segment.mostPages
        let isDone = isGround || segment.from == nil || segment.reachesArrival(of: account.user)
        guard isDone || isTooMuch else {
            state.rooms[gap.room]?.held[0] = segment
            return []
        }
        segment.isMissingHistory = !isDone
        return close(segment, in: gap.room)
    }

    /// Gives the events after a gap that cannot be read.
    mutating func giveUp(_ gap: Gap) -> [Event] {
        guard var segment = state.rooms[gap.room]?.held.first, segment.from == gap.from else {
            return []
        }
        segment.isMissingHistory = true
        return close(segment, in: gap.room)
    }

    private mutating func close(_ segment: Segment, in id: RoomID) -> [Event] {
        state.rooms[id]?.held.removeFirst()
        var events = release(segment, in: id)
        while let next = state.rooms[id]?.held.first, next.from == nil {
            state.rooms[id]?.held.removeFirst()
            events += release(next, in: id)
        }
        return events
    }

    /// Gives the events of a segment; what came before this account was invited is only remembered.
    ///
    /// What was read back changes who is in the room, and so does what came after it, once more.
    mutating func release(_ segment: Segment, in id: RoomID) -> [Event] {
        let user = account.user
        for event in segment.events where event.type == "m.room.member" {
            state.rooms[id]?.apply(event, as: user)
        }
        let place = segment.arrivalPlace(of: account.user) ?? segment.events.startIndex
        for event in segment.events[..<place] { state.rooms[id]?.seen.remember(event.id) }
        let gap = segment.isMissingHistory ? [Event(.historyMissing, in: id)] : []
        return gap + emit(Array(segment.events[place...]), in: id)
    }

    /// Gives what was not given before.
    mutating func emit(_ events: [RawEvent], in id: RoomID) -> [Event] {
        guard var room = state.rooms[id] else { return [] }
        var known = Set(room.seen.items)
        var given: [Event] = []
        for (event, crowd) in zip(events, SyncMachine.crowds(at: events, before: room.people))
        where known.insert(event.id).inserted {
            room.seen.remember(event.id)
            let isPrivate = room.isPrivate(among: crowd)
            if let read = read(event, in: id, &room, isPrivate) { given.append(read) }
        }
        state.rooms[id] = room
        return given
    }

    /// How many were in the room at each of these events, counted back from how many are in it now:
    /// what somebody said was meant for who was there then.
    private static func crowds(at events: [RawEvent], before people: Int) -> [Int] {
        var people = people
        let crowds = events.reversed().map { event in
            defer { people -= event.gain }
            return people
        }
        return crowds.reversed()
    }
}
