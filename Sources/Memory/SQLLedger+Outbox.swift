internal import Assistant
internal import Dialog
internal import GRDB

extension SQLLedger {
    func post(
        _ contents: [Delivery.Content],
        to: Address,
        about person: Int64,
        isAnswer: Bool,
        asking question: QuestionReference?,
        now: Instant,
        until: Instant
    ) throws {
        for (place, content) in contents.enumerated() {
            let question = place == contents.count - 1 ? question : nil
            try execute(
                """
                INSERT INTO outbox (person_id, channel, address, kind, title, body, options,
                    is_answer, frame, question, due_at, forget_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    person, to.channel, to.name, content.kind, content.title, content.body,
                    content.options, isAnswer, question?.frame, question?.key, now.seconds,
                    until.seconds,
                ]
            )
        }
    }

    func dueDeliveries(
        on channel: String,
        reach: Reachable,
        isQuiet: Bool,
        now: Instant,
        limit: Int
    ) throws -> [Delivery] {
        let basis: Arguments = [channel, now.seconds, limit, isQuiet]
        switch reach {
        case .everyone(except: []): return try rows(SQLLedger.due, basis).map(Delivery.init)
        case .everyone(except: let names):
            return try rows(SQLLedger.due(except: names.count), basis + Array(names)).map(
                Delivery.init
            )
        case .only(let names):
            let due = try names.flatMap { try rows(SQLLedger.dueByName, basis + [$0]) }
            return due.map(Delivery.init).sorted { $0.id < $1.id }.prefix(limit).map(\.self)
        }
    }

    static let due = due(where: "")
    static let dueByName = due(where: "AND address = ?5")

    /// What is due but for so many names.
    private static func due(except count: Int) -> String {
        let places = (0..<count).map { "?\($0 + 5)" }.joined(separator: ", ")
        return due(where: "AND address NOT IN (\(places))")
    }

    /// What waits on a channel, without what follows a failure to the same address.
    ///
    /// A wait of more than a week is one for a clock that was put back.
    private static func due(where condition: String) -> String {
        """
        SELECT *, (
            SELECT heard_at FROM address
            WHERE address.channel = next.channel AND address.name = next.address
        ) AS heard_at
        FROM outbox AS next
        WHERE dead_at IS NULL AND entrusted_at IS NULL AND channel = ?1 \(condition)
        AND NOT EXISTS (
            SELECT 1 FROM outbox AS earlier
            WHERE dead_at IS NULL AND entrusted_at IS NULL AND channel = ?1
                AND address = next.address AND id <= next.id AND attempts > 0
                AND due_at BETWEEN ?2 + 1 AND ?2 + 7 * 86400
        ) AND (NOT ?4 OR EXISTS (
            SELECT 1 FROM outbox AS answer
            WHERE dead_at IS NULL AND entrusted_at IS NULL AND channel = ?1
                AND address = next.address AND is_answer
        ))
        ORDER BY id LIMIT ?3
        """
    }

    func suspend(_ id: Int64, until: Instant) throws {
        try noteAttempt(at: id, "due_at = ?, is_suspended = 1", [until.seconds])
    }

    /// Counts an attempt at a delivery, and sets something else besides.
    private func noteAttempt(at id: Int64, _ change: String, _ arguments: Arguments) throws {
        try execute(
            "UPDATE outbox SET attempts = attempts + 1, \(change) WHERE id = ?",
            arguments + [id]
        )
    }

    func hear(from address: Address, at moment: Instant, now: Instant) throws {
        try execute(
            """
            UPDATE address SET heard_at = max(coalesce(heard_at, 0), ?)
            WHERE channel = ? AND name = ?
            """,
            [moment.seconds, address.channel, address.name]
        )
        try execute(
            """
            UPDATE outbox SET due_at = ?, is_suspended = 0
            WHERE channel = ? AND address = ? AND dead_at IS NULL AND is_suspended
            """,
            [now.seconds, address.channel, address.name]
        )
    }

    func postpone(_ id: Int64, until: Instant) throws {
        try noteAttempt(at: id, "due_at = ?", [until.seconds])
    }

    func bury(_ id: Int64, because reason: String, now: Instant) throws {
        try noteAttempt(at: id, "dead_at = ?, reason = ?", [now.seconds, reason])
    }

    func dropInitiatives(with person: Int64, at address: Address) throws {
        try execute(
            """
            DELETE FROM outbox
            WHERE person_id = ? AND channel = ? AND address = ? AND NOT is_answer
            """,
            [person, address.channel, address.name]
        )
    }

    func deadLetters() throws -> [DeadLetter] {
        try rows("SELECT * FROM outbox WHERE dead_at IS NOT NULL ORDER BY id", []).map { row in
            DeadLetter(
                delivery: Delivery(row),
                at: Instant(seconds: row["dead_at"]),
                reason: row["reason"]
            )
        }
    }

    func revive(_ id: Int64, now: Instant) throws -> Bool {
        let isRevived = try changes(
            """
            UPDATE outbox SET attempts = 0, due_at = ?, dead_at = NULL, reason = NULL,
                is_suspended = 0, entrusted_as = NULL, entrusted_at = NULL
            WHERE id = ? AND dead_at IS NOT NULL
            """,
            [now.seconds, id]
        )
        if isRevived { try execute("DELETE FROM outbox_piece WHERE outbox_id = ?", [id]) }
        return isRevived
    }

    func backlogs(now: Instant) throws -> [Backlog] {
        try rows(SQLLedger.backlogs, [now.seconds]).map { row in
            Backlog(
                channel: row["channel"],
                waiting: row["waiting"],
                due: row["due"],
                dueSince: (row["due_since"] as Int64?).map(Instant.init(seconds:)),
                dead: row["dead"]
            )
        }
    }

    private static let backlogs = """
        SELECT channel,
            count(*) FILTER (WHERE dead_at IS NULL) AS waiting,
            count(*) FILTER (WHERE dead_at IS NULL AND due_at <= ?1) AS due,
            min(due_at) FILTER (WHERE dead_at IS NULL AND due_at <= ?1) AS due_since,
            count(dead_at) AS dead
        FROM outbox WHERE entrusted_at IS NULL OR dead_at IS NOT NULL
        GROUP BY channel ORDER BY channel
        """
}
