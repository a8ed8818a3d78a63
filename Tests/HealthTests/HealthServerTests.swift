import Listening
import Logging
import Testing

@testable import Health

@Suite("HealthServer", .timeLimit(.minutes(1)))
struct HealthServerTests {
    @Test("says that a port is taken")
    func portTaken() async throws {
        let (ports, tell) = AsyncStream.makeStream(of: Int.self)
        let first = server(on: 0) { tell.yield($0) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await first.run() }
            let port = try #require(await ports.first { _ in true })
            await #expect(throws: ListeningError.taken(port: port)) {
                try await server(on: port).run()
            }
            group.cancelAll()
            // It is cut off here, which is not what is tested.
            try? await group.waitForAll()
        }
    }

    private func server(
        on port: Int,
        whenOpen: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> HealthServer {
        HealthServer(
            port: port,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            condition: {
                Condition(
                    channels: [],
                    outboxes: [],
                    dueTimers: 0,
                    begunTurns: 0,
                    turnTimes: Histogram(),
                    lastTurn: nil,
                    deliveries: [],
                    memory: nil
                )
            },
            whenOpen: whenOpen
        )
    }
}
