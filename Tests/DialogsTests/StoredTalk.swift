import Assistant
import Dialog
import Dutch
import Foundation
import Logging
import Memory
import Neighbourhood

/// A conversation of which nothing is left in memory between two inputs.
///
/// For every input the database is opened, the turn is taken, and everything is closed again.
struct StoredTalk {
    private let library: Library
    private let facts: Facts
    private let path: String
    private let address = Address(channel: "proef", name: "bewoner")
    private var now: Moment

    init(_ library: Library, facts: Facts, now: Moment = Talk.monday) {
        self.library = library
        self.facts = facts
        self.now = now
        path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("buur-\(UUID().uuidString).sqlite").path
    }

    mutating func take(_ input: Assistant.Incoming.Content) async throws -> [Effect] {
        try await atDesk { desk in
            try await desk.receive(Incoming(from: address, content: input)).effects
        }
    }

    mutating func move(to moment: Moment) async throws -> [Effect] {
        now = moment
        return try await atDesk { desk in try await desk.wakeTimers().flatMap(\.effects) }
    }

    func remove() {
        for ending in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: path + ending)
        }
    }

    private func atDesk(_ body: (FrontDesk) async throws -> [Effect]) async throws -> [Effect] {
        let database = try Database(path: path)
        // Silence is a matter of its own; a transcript says when there is one.
        let settings = Settings(patience: Patience(days: []))
        guard let time = WallTime(zone: settings.zone) else { return [] }
        let desk = FrontDesk(
            store: database,
            moderator: Moderator(library: library, after: House.moderator),
            facts: facts,
            skills: try House.shared.get().house.skills,
            clock: StoppedClock(now: time.instant(of: now)),
            time: time,
            settings: settings,
            logger: Logger(label: "proef") { _ in SwiftLogNoOpLogHandler() }
        )
        let effects = try await body(desk)
        try database.close()
        return effects
    }
}

struct StoppedClock: Assistant.Clock {
    let now: Instant
}
