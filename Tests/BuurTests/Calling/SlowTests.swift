import Foundation
import Testing

@Suite("Slow callers", .timeLimit(.minutes(5)))
struct SlowTests {
    private static let wanted = 10_000

    @Test("hold up nobody who calls as one should")
    func dawdle() throws {
        let room = try CalledRoom(ProgramPhone.self)
        let dawdlers = try dawdlers(of: room)
        for number in 0..<20 {
            for dawdler in dawdlers.shuffled(number) { try? dawdler.write([97]) }
            let start = ContinuousClock.now
            #expect(try room.call(ProgramPhone.call("dag", id: "m\(number)")).status == 200)
            #expect(.now - start < .seconds(5))
        }
        #expect(try room.count("inbox") == 20)
        // Of a thousand, whoever waits longest makes room.
        #expect(try #require(room.program).openFiles < 1_200)
    }

    /// Callers who begin to ask something and do not go on; as many as there may be.
    private func dawdlers(of room: CalledRoom) throws -> [Connection] {
        var limits = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limits)
        let count = min(SlowTests.wanted, Int(limits.rlim_cur) - 500)
        if count < SlowTests.wanted { print("slow callers: \(count), for want of open files") }
        let head = Array("POST /webhook/noord HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: a".utf8)
        return try (0..<count).map { _ in
            let connection = try Connection(to: room.port)
            try? connection.write(head)
            return connection
        }
    }
}

extension [Connection] {
    /// A hundred of them, others each time.
    fileprivate func shuffled(_ seed: Int) -> [Connection] {
        stride(from: seed, to: count, by: Swift.max(1, count / 100)).map { self[$0] }
    }
}
