internal import Foundation

extension Condition {
    /// The condition in short, as one JSON object.
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Nothing in it can be refused: there are only numbers and plain texts.
        let bytes = (try? encoder.encode(Summary(self))) ?? Data()
        return String(decoding: bytes, as: UTF8.self) + "\n"
    }
}

private struct Summary: Encodable {
    enum CodingKeys: String, CodingKey {
        case status, channels, database
        case outboxDue = "outbox_due"
        case deadLetters = "dead_letters"
        case timersDue = "timers_due"
        case lastTurnSeconds = "last_turn_seconds"
    }

    struct Channel: Encodable {
        enum CodingKeys: String, CodingKey {
            case state
            case silentSeconds = "silent_seconds"
            case missingSeconds = "missing_seconds"
        }

        let state: String
        let silentSeconds: Int64?
        let missingSeconds: Int64?

        init(_ channel: Condition.Channel) {
            state = channel.state
            silentSeconds = channel.silentFor?.components.seconds
            missingSeconds = channel.missingFor?.components.seconds
        }
    }

    let status: String
    let database: String
    let channels: [String: Channel]
    let outboxDue: Int?
    let deadLetters: Int?
    let timersDue: Int?
    let lastTurnSeconds: Int64?

    init(_ condition: Condition) {
        status = condition.isWell ? "ok" : "unwell"
        database = condition.outboxes == nil ? "unreadable" : "ok"
        channels = Dictionary(
            condition.channels.map { ($0.name, Channel($0)) }
        ) { first, _ in first }
        outboxDue = condition.outboxes?.reduce(0) { $0 + $1.due }
        deadLetters = condition.outboxes?.reduce(0) { $0 + $1.dead }
        timersDue = condition.dueTimers
        lastTurnSeconds = condition.lastTurn?.components.seconds
    }
}
