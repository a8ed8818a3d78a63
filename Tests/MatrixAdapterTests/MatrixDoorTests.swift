import Assistant
import Dialog
import Folders
import Foundation
import HTTP
import Logging
import Matrix
import Memory
import Neighbourhood
import Notation
import Testing

@testable import MatrixAdapter

/// What a door does when its homeserver fails in the middle of something.
@Suite("A door on Matrix", .timeLimit(.minutes(1)))
struct MatrixDoorTests {
    private static let buur = "@buur:example.org"
    private static let amina = "@amina:example.org"
    private static let bob = "@bob:example.org"
    private static let trouble = HomeserverError.serverFailure(status: 502, retryAfter: nil)

    private static let start = Answer("s1")
        .room("!a", people: 2, joins(buur, "$j1"), joins(amina, "$j2"))
        .room("!b", people: 2, joins(buur, "$j3"), joins(bob, "$j4"))

    /// Amina's room has a gap, and Bob says something.
    private static let news = Answer("s2")
        .room("!a", people: 2, says(amina, "rabarber", "$m1")).cutOff("!a")
        .room("!b", people: 2, says(bob, "hallo", "$m2"))

    /// What was left out of Amina's room, and what came after it.
    private static let page = Page([
        "chunk": [says(amina, "rabarber", "$m1"), says(amina, "dag", "$m0"), joins(amina, "$j2")]
    ])

    /// Amina sends two photos, and Bob says something.
    private static let photos = Answer("s2")
        .room("!a", people: 2, photo("$m1"), photo("$m3"))
        .room("!b", people: 2, says(bob, "hallo", "$m2"))

    private static func photo(_ id: String) -> JSON {
        event(
            "m.room.message",
            by: amina,
            id,
            ["msgtype": "m.image", "body": "brief.jpg", "url": "mxc://example.org/1"]
        )
    }

    @Test("reads on when it is opened again")
    func opensAgain() async throws {
        let homeserver = ScriptedHomeserver(
            syncs: [
                .success(Answer("s0").json), .failure(.userDeactivated),
                .success(MatrixDoorTests.start.json),
            ]
        )
        try await withDoor(to: homeserver) { door, database in
            await #expect(throws: HomeserverError.userDeactivated) { try await door.run() }
            try await during(door) { await homeserver.isThrough() }
            #expect(try await database.turns(of: MatrixDoorTests.bob) == 1)
        }
    }

    @Test(
        "reads a gap back however often that fails, and hears others meanwhile",
        arguments: [1, 9]
    )
    func keepsAsking(_ failures: Int) async throws {
        let empty = (0..<failures).map { Answer("t\($0)") }
        let answers = [Answer("s0"), MatrixDoorTests.start, MatrixDoorTests.news] + empty
        let homeserver = ScriptedHomeserver(
            syncs: answers.map { .success($0.json) },
            pages: .init(repeating: .failure(MatrixDoorTests.trouble), count: failures)
                + [.success(MatrixDoorTests.page)]
        )
        try await withDoor(to: homeserver) { door, database in
            try await during(door) { await homeserver.isThrough() }
            #expect(try await database.turns(of: MatrixDoorTests.bob) == 2)
            #expect(try await database.turns(of: MatrixDoorTests.amina) == 3)
        }
    }

    @Test("reads a gap back after a restart, and keeps no words that wait for it until then")
    func gapSurvives() async throws {
        let homeserver = ScriptedHomeserver(
            syncs: [Answer("s0"), MatrixDoorTests.start, MatrixDoorTests.news]
                .map { .success($0.json) } + [
                    .failure(.userDeactivated), .success(Answer("s3").json),
                ],
            pages: [.failure(MatrixDoorTests.trouble), .success(MatrixDoorTests.page)]
        )
        try await withDoor(to: homeserver) { door, database in
            await #expect(throws: HomeserverError.userDeactivated) { try await door.run() }
            #expect(try await database.turns(of: MatrixDoorTests.bob) == 2)
            #expect(try await database.turns(of: MatrixDoorTests.amina) == 1)
            let kept = try await database.transaction { try $0.bookmark(of: "noord") }
            #expect(kept?.leaves.values.contains { $0.contains("rabarber") } == false)
            try await during(door) { await homeserver.isThrough() }
            #expect(try await database.turns(of: MatrixDoorTests.bob) == 2)
            #expect(try await database.turns(of: MatrixDoorTests.amina) == 3)
        }
    }

    @Test(
        "lets nobody wait for photos that cannot be had, or only later",
        arguments: [
            .serverFailure(status: 504, retryAfter: nil), .limited(retryAfter: .seconds(600)),
            .limited(retryAfter: nil),
        ] as [HomeserverError]
    )
    func photo(_ error: HomeserverError) async throws {
        let homeserver = ScriptedHomeserver(
            syncs: [Answer("s0"), MatrixDoorTests.start, MatrixDoorTests.photos]
                .map { .success($0.json) },
            downloads: [.failure(error)]
        )
        try await withDoor(to: homeserver) { door, database in
            try await during(door) { await homeserver.isThrough() }
            #expect(try await database.turns(of: MatrixDoorTests.bob) == 2)
            #expect(try await database.turns(of: MatrixDoorTests.amina) == 3)
            #expect(await homeserver.asked == 4)
            #expect(await homeserver.fetched == 1)
        }
    }

    @Test("asks for a photo again when the homeserver wanted it to wait for a little")
    func photoLater() async throws {
        let homeserver = ScriptedHomeserver(
            syncs: [Answer("s0"), MatrixDoorTests.start, MatrixDoorTests.photos]
                .map { .success($0.json) },
            downloads: [.failure(.limited(retryAfter: .milliseconds(30))), .success([1])]
        )
        try await withDoor(to: homeserver) { door, database in
            let start = ContinuousClock.now
            try await during(door) { await homeserver.isThrough() }
            #expect(.now - start >= .milliseconds(30))
            #expect(await homeserver.fetched == 3)
            #expect(try await database.turns(of: MatrixDoorTests.amina) == 3)
        }
    }

    @Test("asks for less where an answer is too large, and for as much as before after that")
    func tooLarge() async throws {
        let homeserver = ScriptedHomeserver(
            syncs: [
                .success(Answer("s0").json), .failure(.tooLarge), .failure(.tooLarge),
                .success(MatrixDoorTests.start.json),
            ]
        )
        try await withDoor(to: homeserver) { door, database in
            try await during(door) { await homeserver.isThrough() }
            #expect(try await database.turns(of: MatrixDoorTests.bob) == 1)
            #expect(await homeserver.limits == [100, 100, 10, 1, 100])
        }
    }

    @Test("opens no second room when it was not told whether the first is there")
    func doubtfulRoom() async throws {
        let amina = MatrixDoorTests.amina
        let group = Answer("s2").room(
            "!c",
            people: 3,
            event(
                "m.room.message",
                by: amina,
                "$m1",
                [
                    "msgtype": "m.text", "body": "hallo",
                    "m.mentions": ["user_ids": [.text(MatrixDoorTests.buur)]],
                ]
            )
        )
        let start = Answer("s1").room("!c", people: 3, joins(MatrixDoorTests.buur, "$j1"))
        let lost = RequestError(.timedOut(.answer), host: "x", mayHaveArrived: true)
        let shown = Answer("s4").room("!d", people: 2, opened(by: MatrixDoorTests.buur, for: amina))
        let homeserver = ScriptedHomeserver(
            syncs: [Answer("s0"), start, group, Answer("s3"), shown].map { .success($0.json) },
            openings: [.unreachable(lost)],
            // The fourth question was asked before the room could be opened, the fifth after that.
            before: [
                4: { homeserver in while await homeserver.opened == 0 { await Task.yield() } },
                5: { _ in try? await Task.sleep(for: .milliseconds(200)) },
            ]
        )
        try await withDoor(to: homeserver) { door, _ in
            try await during(door) { await homeserver.isThrough() }
            #expect(await homeserver.opened == 1)
        }
    }

    // MARK: - Surroundings

    private func withDoor(
        to homeserver: ScriptedHomeserver,
        _ body: (MatrixDoor, Database) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/buur-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let database = try Database(path: folder + "/buur.sqlite")
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let desk = FrontDesk(
            store: database,
            moderator: Moderator(library: Library([], fingerprint: 1)),
            facts: try Facts(),
            clock: StillClock(),
            time: try #require(WallTime(zone: "Europe/Amsterdam")),
            settings: Settings(),
            logger: logger
        )
        let door = MatrixDoor(
            of: MatrixDoor.Account(
                channel: "noord",
                matrix: Account(user: UserID(MatrixDoorTests.buur), displayName: "Buur"),
                backoff: Backoff(first: .milliseconds(1), ceiling: .milliseconds(1))
            ),
            at: homeserver,
            desk: desk,
            clock: StillClock(),
            files: FileFolder(path: folder + "/files"),
            logger: logger
        )
        try await body(door, database)
        try database.close()
    }

    /// Keeps a door open while something happens.
    private func during(_ door: MatrixDoor, _ body: @Sendable () async throws -> Void) async throws
    {
        let open = Task { try await door.run() }
        try await body()
        open.cancel()
        _ = await open.result
    }
}

private struct StillClock: Assistant.Clock {
    let now = Instant(seconds: 1_795_424_400)
}

extension Database {
    /// How many turns somebody had.
    fileprivate func turns(of person: String) async throws -> Int? {
        try await transaction { try $0.talk(at: Address(channel: "noord", name: person))?.turns }
    }
}
