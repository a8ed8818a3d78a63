import Synchronization
import Testing

@testable import MatrixAdapter

@Suite("Taking turns", .timeLimit(.minutes(1)))
struct TurnsTests {
    private struct Trouble: Error {}

    private let turns = Turns()
    private let log = Log()

    /// What was done, in order.
    private final class Log: Sendable {
        private let entries = Mutex<[String]>([])

        var all: [String] { entries.withLock(\.self) }

        func add(_ entry: String) { entries.withLock { $0.append(entry) } }
    }

    /// Begins something, waits in its middle, and ends it.
    private func work(_ name: String) async throws {
        try await turns.take {
            log.add("begin \(name)")
            for _ in 1...100 { await Task.yield() }
            log.add("end \(name)")
        }
    }

    @Test("lets nobody come between the beginning and the end of something")
    func apart() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for name in ["a", "b", "c"] { group.addTask { try await work(name) } }
            try await group.waitForAll()
        }
        let names = log.all.filter { $0.hasPrefix("begin") }.map { $0.suffix(1) }
        #expect(log.all == names.flatMap { ["begin \($0)", "end \($0)"] })
        #expect(names.sorted() == ["a", "b", "c"])
    }

    @Test("lets nobody in after something that failed, and tells why")
    func failure() async throws {
        await #expect(throws: Trouble.self) { try await turns.take { throw Trouble() } }
        await #expect(throws: Trouble.self) { try await work("a") }
        #expect(log.all.isEmpty)
    }
}
