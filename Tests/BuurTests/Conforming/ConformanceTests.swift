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

    @Test("of the terminal has the same talks as are written down")
    func terminal() throws {
        try play(over: TerminalWay(at: "2026-11-23T10:00:00"), side: 1)
    }

    @Test("of Matrix has the same talks as are written down")
    func matrix() throws {
        try play(over: MatrixWay(at: ConformanceTests.start), side: 4)
    }

    /// Plays the talks in which the clock stands still, so many of them side by side.
    private func play(over way: some Way, side: Int) throws {
        let talks = try WrittenTalk.all.get().filter { !$0.isLong }
        try #require(talks.count > 50)
        let failures = Failures()
        sideBySide(side) { number in
            for place in stride(from: number, to: talks.count, by: side) {
                do {
                    try play(talks[place], over: way, as: place + 1)
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

    private struct Other: Error, CustomStringConvertible {
        let description: String
    }

    private func play(_ talk: WrittenTalk, over way: some Way, as resident: Int) throws {
        var dice = Dice(seed: UInt64(resident))
        var seen = 0
        for exchange in talk.exchanges {
            switch exchange.cue {
            case .write(let text): try way.write(text, as: resident, &dice)
            case .open: guard try way.open(as: resident, &dice) else { return }
            case .time, .days: return
            }
            let shown = try way.shown(to: resident)
            let reading = shown[seen...].map(\.reading).joined(separator: " ")
            seen = shown.count
            guard reading == exchange.shown else {
                throw Other(
                    description: "after \(exchange.cue)\n  \(reading)\nand not\n  \(exchange.shown)"
                )
            }
        }
        let turns = try way.turns(of: resident)
        guard turns == talk.exchanges.count else {
            throw Other(description: "\(turns) turns, not \(talk.exchanges.count)")
        }
    }
}
