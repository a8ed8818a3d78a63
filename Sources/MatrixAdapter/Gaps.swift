internal import Assistant
internal import Matrix

/// The rooms of which a part cannot be read back: since when, and when it is asked for again.
///
/// It is kept nowhere: after a restart it counts anew.
struct Gaps: Sendable {
    /// For how many seconds a part is asked for before it is given up, so that nobody stays unheard.
    static let longest: Int64 = 3600
    /// How often it is asked for at least, for a homeserver that was away has had no chance.
    static let fewestAttempts = 10
    /// For how long a room is left alone at most, so that these attempts fit in that time.
    static let longestRest = Duration.seconds(300)

    private struct Trouble {
        let since: Instant
        var failures = 0
        var rest: ContinuousClock.Instant
    }

    private var rooms: [RoomID: Trouble] = [:]

    /// Which rooms they are.
    var open: Set<RoomID> { Set(rooms.keys) }

    /// Since when the first of them waits, nil when there is none.
    var since: Instant? { rooms.values.map(\.since).min() }

    /// When the next of them is asked for again, nil when there is none.
    var end: ContinuousClock.Instant? { rooms.values.map(\.rest).min() }

    /// Whether a room may be asked for now.
    func isDue(_ room: RoomID) -> Bool { rooms[room].map { $0.rest <= .now } ?? true }

    /// Whether a room was asked for so long, and so often, that it is given up.
    func isHopeless(_ room: RoomID, at now: Instant) -> Bool {
        guard let trouble = rooms[room] else { return false }
        return trouble.failures >= Gaps.fewestAttempts
            && now.seconds - trouble.since.seconds >= Gaps.longest
    }

    /// Notes that a room could not be had, and gives how often that was so in a row.
    mutating func fail(_ room: RoomID, at now: Instant) -> Int {
        rooms[room, default: Trouble(since: now, rest: .now)].failures += 1
        return rooms[room]?.failures ?? 1
    }

    /// Leaves a room that could not be had alone for a while, whatever the homeserver asks.
    mutating func rest(_ room: RoomID, for duration: Duration) {
        rooms[room]?.rest = .now + min(duration, Gaps.longestRest)
    }

    /// Forgets the rooms of which nothing is to be read back any more.
    mutating func keep(_ missing: Set<RoomID>) {
        rooms = rooms.filter { missing.contains($0.key) }
    }
}
