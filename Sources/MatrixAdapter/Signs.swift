internal import Assistant
internal import Matrix

/// The small signs that show somebody that she is heard: that Buur writes, and that it has read.
///
/// They are shown beside the talk and never hold it up. One that fails is not shown again, for it costs
/// nobody anything.
actor Signs {
    /// After how long without an answer is shown that Buur writes; most answers come sooner, also from
    /// a homeserver that is busy, which these signs would make busier.
    static let thinking = Duration.seconds(1)
    /// For how long that stands, unless it is taken away.
    static let longest = Duration.seconds(20)
    /// How long somebody writes nothing more before is shown what was read, so that many messages get
    /// one sign.
    static let gathering = Duration.seconds(1)
    /// How often that is waited for at most.
    static let gatherings = 5

    private enum Chore: Sendable {
        case write(RoomID)
        case stopWriting(RoomID)
        case markRead(RoomPart)
    }

    /// Who carries chores out, while somebody does.
    private var worker: AsyncStream<Chore>.Continuation?
    /// Since when rooms wait for an answer.
    private var waiting: [RoomID: ContinuousClock.Instant] = [:]
    private let answered = Bell()
    private var writing: Set<RoomID> = []
    private var read: [RoomPart: EventID] = [:]

    /// Shows in these rooms that Buur writes, unless they are answered at once.
    func expectAnswers(in rooms: some Sequence<RoomID>) {
        for room in rooms where waiting[room] == nil {
            waiting[room] = .now
            worker?.yield(.write(room))
        }
    }

    /// Notes that a room was answered.
    func noteAnswer(in room: RoomID) {
        if waiting.removeValue(forKey: room) != nil { answered.ring() }
        if writing.remove(room) != nil { worker?.yield(.stopWriting(room)) }
    }

    /// Waits until every room is answered that expects it, or for so long.
    func letAnswersGo(atMost limit: Duration) async {
        let end = ContinuousClock.now + limit
        while !waiting.isEmpty, .now < end {
            let rings = answered.listen()
            await Rest.real.wait(for: end - .now, or: rings)
        }
    }

    /// Shows up to where rooms were read, now that what was said there is kept.
    func show(_ marks: [RoomPart: EventID]) {
        for (part, event) in marks {
            if read.updateValue(event, forKey: part) == nil { worker?.yield(.markRead(part)) }
        }
    }

    /// Shows signs until it is cancelled; it may be run again then, and begins with nothing to show.
    func run(at homeserver: any Homeserver) async {
        let (chores, worker) = AsyncStream.makeStream(of: Chore.self)
        self.worker = worker
        (waiting, writing, read) = ([:], [], [:])
        await withDiscardingTaskGroup { group in
            for await chore in chores {
                group.addTask { try? await self.carryOut(chore, at: homeserver) }
            }
        }
    }

    private func carryOut(_ chore: Chore, at homeserver: any Homeserver) async throws {
        switch chore {
        case .write(let room):
            try await Task.sleep(for: Signs.thinking)
            guard let since = waiting[room], .now - since >= Signs.thinking else { return }
            waiting[room] = nil
            writing.insert(room)
            try await homeserver.showTyping(for: Signs.longest, in: room)
        case .stopWriting(let room):
            try await homeserver.showTyping(for: nil, in: room)
        case .markRead(let part):
            guard let event = try await gather(in: part) else { return }
            try await homeserver.markRead(event, in: part)
        }
    }

    /// Waits until nobody writes in a part of a room for a moment, or has done so for long.
    private func gather(in part: RoomPart) async throws -> EventID? {
        for _ in 1...Signs.gatherings {
            let event = read[part]
            try await Task.sleep(for: Signs.gathering)
            if read[part] == event { break }
        }
        return read.removeValue(forKey: part)
    }
}
