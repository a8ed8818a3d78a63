import Chance
import Foundation
import Synchronization
import Testing

/// Every talk of the project, over every way in which people write to Buur.
///
/// Whatever goes wrong on the way, she is shown what is written down and nothing else, and each of her
/// messages is a turn once. A new provider gets this with a ``Phone`` of its own.
@Suite("Every way", .timeLimit(.minutes(20)), .serialized)
struct ConformanceTests {
    private static let phones: [any Phone.Type] = [
        ProgramPhone.self, WhatsAppPhone.self, TelegramPhone.self, TextMessagePhone.self,
        BirdPhone.self, SignalPhone.self,
    ]
    private static let start = "2026-11-23 10:00"

    @Test("that calls has the same talks as are written down", arguments: phones.map { $0.name })
    func calling(_ name: String) throws {
        let phone = try #require(ConformanceTests.phones.first { $0.name == name })
        try play(over: CallingWay(phone, at: ConformanceTests.start), side: 4)
    }

    /// One that may always be written to, and one that may not; time is the same to all others.
    @Test(
        "that calls lets days and nights pass as is written down",
        arguments: [ProgramPhone.name, WhatsAppPhone.name]
    )
    func callingLater(_ name: String) throws {
        let phone = try #require(ConformanceTests.phones.first { $0.name == name })
        try playLong { try CallingWay(phone, at: ConformanceTests.start) }
    }

    @Test("of the terminal has the same talks as are written down")
    func terminal() throws {
        try play(over: TerminalWay(at: ConformanceTests.start), side: 1)
    }

    @Test("of the terminal lets days and nights pass as is written down")
    func terminalLater() throws { try playLong { try TerminalWay(at: ConformanceTests.start) } }

    @Test("of Matrix has the same talks as are written down")
    func matrix() throws {
        try play(over: MatrixWay(at: ConformanceTests.start), side: 4)
    }

    @Test("of Matrix lets days and nights pass as is written down")
    func matrixLater() throws { try playLong { try MatrixWay(at: ConformanceTests.start) } }

    /// Plays the talks in which the clock stands still, so many of them side by side.
    private func play(over way: some Way, side: Int) throws {
        let talks = try WrittenTalk.all.get().filter { !$0.isLong }
        try #require(talks.count > 50)
        play(talks, side: side) { talk, resident in
            try WayPlay(way, as: resident, at: ConformanceTests.start).play(talk)
        }
    }

    /// Plays the talks in which the clock moves, each over a way of its own.
    private func playLong(over makeWay: @escaping @Sendable () throws -> some Way) throws {
        let talks = try WrittenTalk.all.get().filter(\.isLong)
        try #require(talks.count > 5)
        play(talks, side: 2) { talk, _ in
            try WayPlay(makeWay(), as: 1, at: ConformanceTests.start).play(talk)
        }
    }

    private func play(
        _ talks: [WrittenTalk],
        side: Int,
        _ play: @escaping @Sendable (WrittenTalk, _ resident: Int) throws -> Void
    ) {
        let failures = Failures()
        sideBySide(side) { number in
            for place in stride(from: number, to: talks.count, by: side) {
                do {
                    try play(talks[place], place + 1)
                } catch {
                    failures.note("\(talks[place].testDescription): \(error)")
                }
            }
        }
        #expect(failures.all.isEmpty, "\(failures.all.joined(separator: "\n"))")
    }

    private final class Failures: Sendable {
        private let noted = Mutex<[String]>([])
        var all: [String] { noted.withLock { $0.sorted() } }
        func note(_ failure: String) { noted.withLock { $0.append(failure) } }
    }
}
