import Dialog
import Logging
import Neighbourhood
import Testing

@testable import Assistant

@Suite("FrontDesk, sharing commits")
struct SharedCommitTests {
    @Test("takes along who waits, but no more than a commit may hold")
    func takesAlong() async throws {
        let store = GatedStore()
        let desk = try desk(on: store)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<600 {
                let from = Address(channel: "terminal", name: "person \(number)")
                group.addTask {
                    _ = try await desk.receive(Incoming(from: from, content: .message("hallo")))
                }
            }
            while await desk.waiting < 599 { await Task.yield() }
            await store.open()
            try await group.waitForAll()
        }
        #expect(await store.transactions == 1 + 3)
        #expect(await desk.waiting == 0)
    }

    private func desk(on store: GatedStore) throws -> FrontDesk {
        FrontDesk(
            store: store,
            moderator: Moderator(library: Library(Kamer.dialogs, fingerprint: 1)),
            facts: try Facts(),
            clock: TestClock(Kamer.monday),
            time: try #require(WallTime(zone: "Europe/Amsterdam")),
            settings: Settings(),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    @Test("takes in many at once with no more in a commit than it may hold")
    func splits() async throws {
        let kamer = try Kamer()
        let incoming = (0..<600).map { number in
            Occasion.incoming(
                Incoming(from: Kamer.anna, id: "\(number)", content: .message("hallo"))
            )
        }
        #expect(try await kamer.desk.play(incoming).map(\.turn) == Array(1...600))
        #expect(await kamer.store.transactions == 3)
    }
}
