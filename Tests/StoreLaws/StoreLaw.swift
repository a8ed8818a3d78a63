public import Assistant
import Dialog
import Neighbourhood
public import Testing

/// One of the laws that every store keeps, as something that can be checked on an empty store.
public struct StoreLaw: Sendable, CustomTestStringConvertible {
    public let testDescription: String
    public let check: @Sendable (any Store) async throws -> Void

    init(_ description: String, _ check: @escaping @Sendable (any Store) async throws -> Void) {
        testDescription = description
        self.check = check
    }

    public static let all =
        talks + inbox + outbox + entrusting + files + timers + archive + people + forgetting
        + joinings
        + matters
}

/// Thrown inside a transaction, to see that nothing of it remains.
struct Interruption: Error {}

let anna = Address(channel: "terminal", name: "anna")
let bram = Address(channel: "terminal", name: "bram")
let start = Instant(seconds: 1_795_000_000)

/// Until when a delivery is kept.
let end = start.adding(days: 14)

func message(_ text: String) -> Delivery.Content { .message(Message(text)) }

extension Outbox {
    /// Puts answers in the outbox at the start.
    func post(
        _ contents: [Delivery.Content],
        to address: Address = anna,
        about person: Int64,
        isAnswer: Bool = true,
        asking question: QuestionReference? = nil
    ) throws {
        try post(
            contents,
            to: address,
            about: person,
            isAnswer: isAnswer,
            asking: question,
            now: start,
            until: end
        )
    }
}

extension Store {
    /// Carries out a transaction that gives nothing.
    func write(_ body: @escaping @Sendable (any Ledger) throws -> Void) async throws {
        try await transaction(body)
    }

    func begin(_ address: Address) async throws -> Int64 {
        try await transaction { try $0.begin(at: address, in: "kamer", now: start).person }
    }

    func due(at now: Instant = start) async throws -> [Delivery] {
        try await transaction {
            try $0.dueDeliveries(
                on: "terminal",
                reach: .everyone,
                isQuiet: false,
                now: now,
                limit: 1000
            )
        }
    }
}
