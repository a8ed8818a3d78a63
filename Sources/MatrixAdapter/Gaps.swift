internal import Assistant
internal import Matrix

/// The rooms of which something is read back: which are asked for now, which could not be had, and when
/// those are asked for again.
///
/// It is kept nowhere: after a restart the attempts count anew.
struct Gaps: Sendable {
    /// For how many seconds a part is asked for before it is given up, so that nobody stays unheard.
    static let longest: Int64 = 3600
    /// How often in a row it is asked for at least, for a homeserver that was away has had no chance.
    static let fewestAttempts = 10
    /// For how long a room is left alone at most, so that these attempts fit in that time.
    static let longestRest = Duration.seconds(300)
    /// How many rooms are asked for at a time, so that a few which hang hold up no other.
    static let mostAtATime = 4

    private struct Trouble {
        var failures = 0
        var rest = ContinuousClock.now
    }

    private var troubles: [RoomID: Trouble] = [:]
    private var asked: Set<RoomID> = []

    /// Which rooms could not be had.
    var open: Set<RoomID> { Set(troubles.keys) }

    /// When the next room that is left alone may be asked for again, nil when there is none.
    ///
    /// One that may be asked for already is so when another is asked for no more.
    func end(after now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        troubles.values.map(\.rest).filter { $0 > now }.min()
    }

    /// Begins to ask for as many of these rooms as may be asked for now, and tells which.
    mutating func begin(_ rooms: [RoomID], at now: ContinuousClock.Instant) -> [RoomID] {
        let due = rooms.filter { room in
            !asked.contains(room) && troubles[room].map { $0.rest <= now } ?? true
        }
        let chosen = due.prefix(Gaps.mostAtATime - asked.count)
        asked.formUnion(chosen)
        return Array(chosen)
    }

    /// Notes that a room is asked for no more just now.
    mutating func end(_ room: RoomID) { asked.remove(room) }

    /// Whether a room that waits since a moment was asked for so long, and so often, that it is given up.
    func isHopeless(_ room: RoomID, since start: Instant, at now: Instant) -> Bool {
        guard let trouble = troubles[room] else { return false }
        return trouble.failures >= Gaps.fewestAttempts
            && now.seconds - start.seconds >= Gaps.longest
    }

    /// Notes that a room could not be had, and gives how often that was so in a row.
    mutating func fail(_ room: RoomID) -> Int {
        troubles[room, default: Trouble()].failures += 1
        return troubles[room]?.failures ?? 1
    }

    /// Notes that a part of a room could be had.
    mutating func succeed(_ room: RoomID) { troubles[room]?.failures = 0 }

    /// Leaves a room that could not be had alone for a while, whatever the homeserver asks.
    mutating func rest(_ room: RoomID, for duration: Duration) {
        troubles[room]?.rest = .now + min(duration, Gaps.longestRest)
    }

    /// Forgets the rooms of which nothing is to be read back any more.
    mutating func keep(_ missing: Set<RoomID>) {
        troubles = troubles.filter { missing.contains($0.key) }
    }
}
