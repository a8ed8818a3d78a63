import Assistant
import Dialog
import Foundation
import Logging
import Memory
import Neighbourhood
import Serving
import ServiceLifecycle
import Testing

/// What happened, in order, and a way to wait for it.
final class Chronicle: Sendable {
    private let events: AsyncStream<String>
    private let teller: AsyncStream<String>.Continuation

    init() {
        (events, teller) = AsyncStream.makeStream()
    }

    func tell(_ event: String) { teller.yield(event) }

    func next() async -> String? { await events.first { _ in true } }
}

/// A channel that tells what is delivered, and may hang until it is cancelled.
struct ToldChannel: Channel {
    let name: String
    let chronicle: Chronicle
    let hangs: Bool

    func deliver(_ delivery: Delivery) async throws(DeliveryFailure) -> String? {
        chronicle.tell("\(name) delivers")
        guard hangs else { return nil }
        let (never, end) = AsyncStream.makeStream(of: Void.self)
        for await _ in never {}
        end.finish()  // held until here, for without it nothing would hang
        throw .later(after: nil)
    }
}

/// A door that tells when it is opened and shut, and fails the first so many times.
final class ToldDoor: Door {
    struct Failure: Error {}

    let channel: any Channel
    let sign = DoorSign()
    private let chronicle: Chronicle
    private let failures: Countdown

    init(_ name: String, _ chronicle: Chronicle, hangs: Bool = false, failures: Int = 0) {
        channel = ToldChannel(name: name, chronicle: chronicle, hangs: hangs)
        self.chronicle = chronicle
        self.failures = Countdown(failures)
    }

    func run() async throws {
        chronicle.tell("\(channel.name) opens")
        guard await failures.isOver() else { throw Failure() }
        sign.show(.open)
        try await gracefulShutdown()
        chronicle.tell("\(channel.name) shuts")
    }
}

private actor Countdown {
    private var left: Int

    init(_ count: Int) { left = count }

    func isOver() -> Bool {
        left -= 1
        return left < 0
    }
}

struct StillClock: Assistant.Clock {
    let now = Instant(seconds: 1_795_424_400)
}

/// Gives a front desk without dialogs, on a database in a folder of its own.
func withDesk(_ body: (FrontDesk, Database) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/buur-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let database = try Database(path: folder + "/buur.sqlite")
    let desk = FrontDesk(
        store: database,
        moderator: Moderator(library: Library([], fingerprint: 1)),
        facts: try Facts(),
        clock: StillClock(),
        time: try #require(WallTime(zone: "Europe/Amsterdam")),
        settings: Settings(),
        logger: .silent
    )
    try await body(desk, database)
}

extension Database {
    /// Puts a message for somebody on a channel in the outbox.
    func post(on channel: String) async throws {
        let (to, now) = (Address(channel: channel, name: "anna"), StillClock().now)
        try await transaction { ledger in
            let person = try ledger.begin(at: to, in: "kamer", now: now).person
            try ledger.post(
                [.message(Message("dag"))],
                to: to,
                about: person,
                isAnswer: true,
                now: now,
                until: now.adding(days: 1)
            )
        }
    }
}

extension Logger {
    static var silent: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }
}
