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
import Serving
import Testing

@testable import MatrixAdapter

/// What a door does when its homeserver fails in the middle of something.
@Suite("A door on Matrix", .timeLimit(.minutes(1)))
struct MatrixDoorTests {
    private static let buur = "@buur:example.org"
    private static let amina = "@amina:example.org"
    private static let bob = "@bob:example.org"
    private static let trouble = HomeserverError.serverFailure(status: 502, retryAfter: nil)

    private static let noPages: [Result<Matrix.Page, HomeserverError>] =
        Array(repeating: .failure(trouble), count: 100_000)

    private static let start = Answer("s1")
        .room("!a", people: 2, joins(buur, "$j1"), joins(amina, "$j2"))
        .room("!b", people: 2, joins(buur, "$j3"), joins(bob, "$j4"))

    /// Amina's room has a gap, and Bob says something.
    private static let news = Answer("s2")
        .room("!a", people: 2, says(amina, "rabarber", "$m1")).cutOff("!a")
        .room("!b", people: 2, says(bob, "hallo", "$m2"))

    private static let gap: [Result<JSON, HomeserverError>] =
        [Answer("s0"), start, news].map { .success($0.json) }

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
            try await during(door) {
                try await wait { try await database.turns(of: MatrixDoorTests.amina) == 3 }
            }
            #expect(try await database.turns(of: MatrixDoorTests.bob) == 2)
        }
    }

    @Test("hears others, and reads their gaps back, while one is not answered")
    func hanging() async throws {
        let (bob, amina) = (MatrixDoorTests.bob, MatrixDoorTests.amina)
        let more = Answer("s3").room("!b", people: 2, says(bob, "hallo?", "$m4")).cutOff("!b")
        let left = Page(["chunk": [says(bob, "ben je daar", "$m3"), says(bob, "hallo", "$m2")]])
        let homeserver = ScriptedHomeserver(
            syncs: MatrixDoorTests.gap + [.success(more.json)],
            pages: [.success(left)],
            silentOn: [RoomID("!a")],
            before: [
                4: { homeserver in while await homeserver.pagesAsked == 0 { await Task.yield() } }
            ]
        )
        try await withDoor(to: homeserver) { door, database in
            try await during(door) {
                try await wait { try await database.turns(of: bob) == 4 }
            }
            #expect(try await database.turns(of: amina) == 1)
        }
    }

    @Test("gives a gap up after an hour, shows it until then, and hears what came after")
    func givesUp() async throws {
        let (clock, log) = (MovingClock(), Log())
        let homeserver = ScriptedHomeserver(
            syncs: MatrixDoorTests.gap,
            pages: MatrixDoorTests.noPages
        )
        try await withDoor(to: homeserver, clock: clock, log: log) { door, database in
            let start = clock.now
            try await during(door) {
                try await wait { door.sign.missingSince == start }
                clock.advance(by: 3599)
                try await Task.sleep(for: .milliseconds(100))
                #expect(door.sign.missingSince == start)
                #expect(try await database.turns(of: MatrixDoorTests.amina) == 1)
                clock.advance(by: 1)
                try await wait { try await database.turns(of: MatrixDoorTests.amina) == 2 }
                try await wait { door.sign.missingSince == nil }
            }
            #expect(log.rooms == ["1"])
        }
    }

    @Test("counts the hour of a gap from when it was met, also after a restart")
    func givesUpAfterRestart() async throws {
        let clock = MovingClock()
        let homeserver = ScriptedHomeserver(
            syncs: MatrixDoorTests.gap,
            pages: MatrixDoorTests.noPages
        )
        let more = Answer("s3")
            .room("!a", people: 2, says(MatrixDoorTests.amina, "hallo?", "$m5"))
        try await withDoor(to: homeserver, clock: clock) { door, database, desk in
            try await during(door) { try await wait { door.sign.missingSince != nil } }
            clock.advance(by: 3600)
            let later = ScriptedHomeserver(
                syncs: [.success(more.json)],
                pages: MatrixDoorTests.noPages
            )
            let again = MatrixDoorTests.door(to: later, desk: desk, clock: clock)
            try await during(again) {
                try await wait { try await database.turns(of: MatrixDoorTests.amina) == 2 }
            }
            #expect(await later.pagesAsked == 10)
        }
    }

    @Test("tells of every gap that cannot be read back, and not where it is")
    func tellsOfGaps() async throws {
        let second = Answer("s3")
            .room("!b", people: 2, says(MatrixDoorTests.bob, "hallo?", "$m9")).cutOff("!b")
        let log = Log()
        let homeserver = ScriptedHomeserver(
            syncs: MatrixDoorTests.gap + [.success(second.json)],
            pages: MatrixDoorTests.noPages
        )
        try await withDoor(to: homeserver, log: log) { door, _ in
            try await during(door) { try await wait { log.rooms.count == 2 } }
            #expect(log.rooms == ["1", "2"])
        }
    }

    @Test("lets what is for somebody wait without an attempt until her gap is closed")
    func waitsForGap() async throws {
        let homeserver = ScriptedHomeserver(
            syncs: MatrixDoorTests.gap,
            pages: MatrixDoorTests.noPages
        )
        try await withDoor(to: homeserver) { door, database, desk in
            try await during(door) {
                try await wait { door.sign.missingSince != nil }
                try await database.post("dag", to: MatrixDoorTests.amina)
                try await database.post("dag", to: MatrixDoorTests.bob)
                #expect(try await desk.deliver(over: [door.channel]) > 0)
                let waiting = try await database.due()
                #expect(Set(waiting.map(\.to.name)) == [MatrixDoorTests.amina])
                #expect(waiting.allSatisfy { $0.attempts == 0 })
                await homeserver.give(MatrixDoorTests.page)
                try await wait { door.sign.missingSince == nil }
                #expect(try await desk.deliver(over: [door.channel]) > 0)
                #expect(try await database.due() == [])
            }
        }
    }

    @Test("reads a gap back after a restart, and keeps no words that wait for it until then")
    func gapSurvives() async throws {
        let homeserver = ScriptedHomeserver(
            syncs: MatrixDoorTests.gap + [
                .failure(.userDeactivated), .success(Answer("s3").json),
            ],
            pages: [.success(MatrixDoorTests.page)],
            silentOn: [RoomID("!a")],
            before: [5: { homeserver in await homeserver.breakSilence() }]
        )
        try await withDoor(to: homeserver) { door, database in
            await #expect(throws: HomeserverError.userDeactivated) { try await door.run() }
            #expect(try await database.turns(of: MatrixDoorTests.bob) == 2)
            #expect(try await database.turns(of: MatrixDoorTests.amina) == 1)
            let kept = try await database.transaction { try $0.bookmark(of: "noord") }
            #expect(kept?.leaves.values.contains { $0.contains("rabarber") } == false)
            try await during(door) {
                try await wait { try await database.turns(of: MatrixDoorTests.amina) == 3 }
            }
            #expect(try await database.turns(of: MatrixDoorTests.bob) == 2)
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

    @Test("waits no longer for many photos than for one")
    func manyPhotos() async throws {
        let homeserver = ScriptedHomeserver(
            syncs: [Answer("s0"), MatrixDoorTests.start, MatrixDoorTests.photos]
                .map { .success($0.json) },
            downloads: [
                .failure(.limited(retryAfter: .milliseconds(600))), .success([1]),
                .failure(.limited(retryAfter: .milliseconds(600))), .success([2]),
            ]
        )
        try await withDoor(to: homeserver, fileWait: .seconds(1)) { door, database in
            try await during(door) { await homeserver.isThrough() }
            #expect(await homeserver.fetched == 3)
            #expect(try await database.turns(of: MatrixDoorTests.amina) == 3)
        }
    }

    @Test("asks for files again after a quarter of an hour, whatever the homeserver wants")
    func longRest() {
        #expect(Correspondent.fileRest(asked: .seconds(86_400)) == .seconds(900))
        #expect(Correspondent.fileRest(asked: .seconds(600)) == .seconds(600))
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

    @Test("comes in where it can while other rooms cannot be joined, and asks for each once")
    func hangingJoins() async throws {
        let rooms = ["!a", "!b", "!c", "!d"]
        let invitations = rooms.reduce(Answer("s1")) { answer, room in
            answer.invites(MatrixDoorTests.buur, to: room, by: MatrixDoorTests.amina)
        }
        let homeserver = ScriptedHomeserver(
            syncs: [Answer("s0"), invitations, Answer("s2"), Answer("s3")]
                .map { .success($0.json) },
            silentOn: Set(rooms.dropLast().map { RoomID($0) })
        )
        try await withDoor(to: homeserver) { door, _ in
            try await during(door) {
                try await wait { await homeserver.joined.contains(RoomID("!d")) }
                await homeserver.isThrough()
            }
            #expect(await homeserver.joined.map(\.text).sorted() == rooms)
        }
    }

    @Test("opens no second room when it was not told whether the first is there")
    func doubtfulRoom() async throws {
        let shown = Answer("s4")
            .room("!d", people: 2, opened(by: MatrixDoorTests.buur, for: MatrixDoorTests.amina))
        let homeserver = MatrixDoorTests.doubtful(
            answers: [shown],
            // The fifth question was asked after the room could be opened.
            before: [5: { _ in try? await Task.sleep(for: .milliseconds(200)) }]
        )
        try await withDoor(to: homeserver) { door, _ in
            try await during(door) { await homeserver.isThrough() }
            #expect(await homeserver.opened == 1)
        }
    }

    @Test("opens another room at once when the one that was found is gone")
    func foundRoom() async throws {
        let (amina, buur) = (MatrixDoorTests.amina, MatrixDoorTests.buur)
        let shown = Answer("s4").room("!d", people: 2, opened(by: buur, for: amina))
        let lost = Answer("s5").gone(from: "!d", leaves(buur, "$l1"))
        let asked = Answer("s6").room("!c", people: 3, MatrixDoorTests.call("$m2"))
        let homeserver = MatrixDoorTests.doubtful(answers: [shown, lost, asked], before: [:])
        try await withDoor(to: homeserver) { door, _ in
            try await during(door) { try await wait { await homeserver.opened == 2 } }
        }
    }

    @Test("waits two minutes for a room that may yet come, and opens one then")
    func lateRoom() async throws {
        let clock = MovingClock()
        let homeserver = MatrixDoorTests.doubtful(
            answers: ["s4", "s5", "s6", "s7", "s8"].map { Answer($0) },
            before: [
                6: { _ in
                    clock.advance(by: 119)
                    try? await Task.sleep(for: .milliseconds(200))
                },
                7: { homeserver in
                    try? await Task.sleep(for: .milliseconds(200))
                    #expect(await homeserver.opened == 1)
                    clock.advance(by: 1)
                },
            ]
        )
        try await withDoor(to: homeserver, clock: clock) { door, _ in
            try await during(door) {
                try await wait { await homeserver.opened == 2 }
                await homeserver.isThrough()
            }
            #expect(await homeserver.opened == 2)
        }
    }

    @Test(
        "opens no second room after a crash in the middle of the first, until two minutes have passed",
        arguments: [(119, 0), (120, 1)] as [(Int64, Int)]
    )
    func roomSurvivesCrash(_ seconds: Int64, _ opened: Int) async throws {
        let clock = MovingClock()
        let (start, call) = (MatrixDoorTests.group, MatrixDoorTests.called)
        let homeserver = ScriptedHomeserver(
            // After a failure nothing is opened before everything is kept that was read.
            syncs: [
                .success(Answer("s0").json), .success(start.json),
                .failure(MatrixDoorTests.trouble), .success(call.json),
            ],
            isSilentOnOpening: true,
            before: [5: { _ in try? await Task.sleep(for: .seconds(3600)) }]
        )
        let later = ScriptedHomeserver(syncs: [.success(Answer("s4").json)])
        try await withDoor(to: homeserver, clock: clock) { door, _, desk in
            try await during(door) {
                try await wait { await homeserver.opened == 1 }
                clock.advance(by: seconds)
                let again = MatrixDoorTests.door(to: later, desk: desk, clock: clock)
                try await during(again) {
                    await later.isThrough()
                    try await Task.sleep(for: .milliseconds(200))
                    #expect(await later.opened == opened)
                }
            }
        }
    }

    /// Amina speaks to Buur among others.
    private static func call(_ id: String) -> JSON {
        event(
            "m.room.message",
            by: amina,
            id,
            ["msgtype": "m.text", "body": "hallo", "m.mentions": ["user_ids": [.text(buur)]]]
        )
    }

    private static let group = Answer("s1").room("!c", people: 3, joins(buur, "$j1"))
    private static let called = Answer("s2").room("!c", people: 3, call("$m1"))

    /// A homeserver that does not tell whether it opened a room for Amina, who wrote among others.
    private static func doubtful(
        answers: [Answer],
        before: [Int: @Sendable (ScriptedHomeserver) async -> Void]
    ) -> ScriptedHomeserver {
        let lost = RequestError(.timedOut(.answer), host: "x", mayHaveArrived: true)
        // The fourth question was asked before the room could be opened.
        let opening: @Sendable (ScriptedHomeserver) async -> Void = { homeserver in
            while await homeserver.opened == 0 { await Task.yield() }
        }
        return ScriptedHomeserver(
            syncs: ([Answer("s0"), group, called, Answer("s3")] + answers)
                .map { .success($0.json) },
            openings: [.unreachable(lost)],
            before: before.merging([4: opening]) { $1 }
        )
    }

    // MARK: - Surroundings

    private func withDoor(
        to homeserver: ScriptedHomeserver,
        clock: any Assistant.Clock = MovingClock(),
        log: Log = Log(),
        fileWait: Duration = .seconds(10),
        _ body: (MatrixDoor, Database) async throws -> Void
    ) async throws {
        try await withDoor(to: homeserver, clock: clock, log: log, fileWait: fileWait) {
            door,
            database,
            _ in try await body(door, database)
        }
    }

    private func withDoor(
        to homeserver: ScriptedHomeserver,
        clock: any Assistant.Clock = MovingClock(),
        log: Log = Log(),
        fileWait: Duration = .seconds(10),
        _ body: (MatrixDoor, Database, FrontDesk) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/buur-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let database = try Database(path: folder + "/buur.sqlite")
        let logger = Logger(label: "test") { _ in log }
        let desk = FrontDesk(
            store: database,
            moderator: Moderator(library: Library([], fingerprint: 1)),
            facts: try Facts(),
            clock: clock,
            time: try #require(WallTime(zone: "Europe/Amsterdam")),
            settings: Settings(),
            logger: logger
        )
        let door = MatrixDoorTests.door(
            to: homeserver,
            desk: desk,
            clock: clock,
            files: folder + "/files",
            logger: logger,
            fileWait: fileWait
        )
        try await body(door, database, desk)
        try database.close()
    }

    /// A door of Buur, which begins with what the desk has kept.
    private static func door(
        to homeserver: ScriptedHomeserver,
        desk: FrontDesk,
        clock: any Assistant.Clock,
        files: String = "/dev/null",
        logger: Logger = Logger(label: "test") { _ in Log() },
        fileWait: Duration = .seconds(10)
    ) -> MatrixDoor {
        var account = MatrixDoor.Account(
            channel: "noord",
            matrix: Account(user: UserID(buur), displayName: "Buur"),
            backoff: Backoff(first: .milliseconds(1), ceiling: .milliseconds(1))
        )
        account.fileWait = fileWait
        return MatrixDoor(
            of: account,
            at: homeserver,
            desk: desk,
            clock: clock,
            files: FileFolder(path: files),
            logger: logger
        )
    }

    /// Waits until something is so, ten seconds at most.
    private func wait(until isSo: () async throws -> Bool) async throws {
        let end = ContinuousClock.now + .seconds(10)
        while try await !isSo() {
            try #require(.now < end)
            try await Task.sleep(for: .milliseconds(2))
        }
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

extension Database {
    private static let now = MovingClock().now

    /// How many turns somebody had.
    fileprivate func turns(of person: String) async throws -> Int? {
        try await transaction { try $0.talk(at: Address(channel: "noord", name: person))?.turns }
    }

    /// Puts a message for somebody who wrote before in the outbox.
    fileprivate func post(_ text: String, to name: String) async throws {
        let address = Address(channel: "noord", name: name)
        try await transaction { ledger in
            try ledger.post(
                [.message(Message(text))],
                to: address,
                about: try #require(try ledger.talk(at: address)).person,
                isAnswer: true,
                asking: nil,
                now: Database.now,
                until: Database.now.adding(days: 30)
            )
        }
    }

    /// What is due to anybody.
    fileprivate func due() async throws -> [Delivery] {
        try await transaction {
            try $0.dueDeliveries(
                on: "noord",
                reach: .everyone,
                isQuiet: false,
                now: Database.now,
                limit: 99
            )
        }
    }
}
