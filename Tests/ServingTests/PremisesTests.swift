import Assistant
import ServiceLifecycle
import Testing

@testable import Serving

@Suite("Premises", .timeLimit(.minutes(1)))
struct PremisesTests {
    @Test("open the doors, deliver, and shut the doors before the store")
    func opensAndShuts() async throws {
        try await withDesk { desk, database in
            let chronicle = Chronicle()
            try await database.post(on: "noord")
            let premises = Premises(
                of: desk,
                doors: [ToldDoor("noord", chronicle)],
                archives: [],
                store: [Closing { chronicle.tell("the store closes") }],
                logger: .silent
            )
            let events = try await during(premises) {
                Set([await chronicle.next(), await chronicle.next()])
            }
            #expect(events == ["noord opens", "noord delivers"])
            #expect(await chronicle.next() == "noord shuts")
            #expect(await chronicle.next() == "the store closes")
        }
    }

    @Test("cut off a delivery that hangs at the end, which stays in the outbox")
    func cutsOff() async throws {
        try await withDesk { desk, database in
            let chronicle = Chronicle()
            try await database.post(on: "noord")
            let premises = Premises(
                of: desk,
                doors: [ToldDoor("noord", chronicle, hangs: true)],
                store: [Closing { chronicle.tell("the store closes") }],
                logger: .silent,
                grace: .milliseconds(20)
            )
            let events = try await during(premises) {
                Set([await chronicle.next(), await chronicle.next()])
            }
            #expect(events == ["noord opens", "noord delivers"])
            #expect(await chronicle.next() == "noord shuts")
            #expect(await chronicle.next() == "the store closes")
            #expect(try await desk.workload().backlogs.map(\.waiting) == [1])
        }
    }

    @Test("deliver over one channel while another hangs")
    func apart() async throws {
        try await withDesk { desk, database in
            let chronicle = Chronicle()
            for channel in ["noord", "zuid"] { try await database.post(on: channel) }
            let premises = Premises(
                of: desk,
                doors: [
                    ToldDoor("noord", chronicle, hangs: true), ToldDoor("zuid", chronicle),
                ],
                store: [],
                logger: .silent,
                grace: .milliseconds(20)
            )
            let events = try await during(premises) {
                var events: Set<String?> = []
                for _ in 0..<4 { events.insert(await chronicle.next()) }
                return events
            }
            #expect(
                events == ["noord opens", "noord delivers", "zuid opens", "zuid delivers"]
            )
        }
    }

    @Test("open a door again that failed, and leave the others open")
    func reopens() async throws {
        let chronicle = Chronicle()
        let doors = [ToldDoor("noord", chronicle, failures: 2), ToldDoor("zuid", chronicle)]
        let keepers = doors.map { Doorkeeper(door: $0, logger: .silent, waits: [0]) }
        let shift = Shift(
            works: keepers.map { keeper in { await keeper.run() } },
            grace: Shift.grace,
            stop: {}
        )
        let group = ServiceGroup(services: [shift], logger: .silent)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var events: [String?] = []
            for _ in 0..<4 { events.append(await chronicle.next()) }
            #expect(events.filter { $0 == "noord opens" }.count == 3)
            #expect(events.filter { $0 == "zuid opens" }.count == 1)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
        #expect(
            Set([await chronicle.next(), await chronicle.next()]) == ["noord shuts", "zuid shuts"]
        )
    }

    @Test("end when a service fails, and say why")
    func fails() async throws {
        struct Broken: Error {}
        try await withDesk { desk, _ in
            let chronicle = Chronicle()
            let premises = Premises(
                of: desk,
                doors: [],
                archives: [],
                store: [
                    Closing { chronicle.tell("the store closes") },
                    ClosureService { throw Broken() },
                ],
                logger: .silent
            )
            await #expect(throws: Broken.self) { try await premises.run(premises.makeGroup()) }
            #expect(await chronicle.next() == "the store closes")
        }
    }

    /// Runs while something is done, and ends then.
    private func during<Result>(
        _ premises: Premises,
        work: () async throws -> Result
    ) async throws -> Result {
        let group = premises.makeGroup()
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await premises.run(group) }
            let result = try await work()
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            return result
        }
    }
}
