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
        reach: Set<String>?,
        isQuiet: Bool,
        now: Instant,
        limit: Int
    ) throws -> [Delivery] {
        guard let reach else {
            return try rows(SQLLedger.due, [channel, now.seconds, limit, isQuiet]).map(
                Delivery.init
            )
        }
        let due = try reach.flatMap { name in
            try rows(SQLLedger.dueByName, [channel, now.seconds, limit, isQuiet, name])
        }
        return due.map(Delivery.init).sorted { $0.id < $1.id }.prefix(limit).map(\.self)
    }

    static let due = due(where: "")
    static let dueByName = due(where: "AND address = ?5")

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

    func confirm(_ id: Int64, as externalID: String?, now: Instant) throws {
        if let externalID { try noteSent(id, as: externalID, now: now) }
        try execute("DELETE FROM outbox WHERE id = ?", [id])
    }

    func entrust(_ id: Int64, as externalID: String, now: Instant) throws {
        try noteSent(id, as: externalID, now: now)
        try execute(
            "UPDATE outbox SET entrusted_as = ?, entrusted_at = ?, pieces = 0 WHERE id = ?",
            [externalID, now.seconds, id]
        )
        try notePiece(externalID, of: id)
    }

    /// Notes that a piece of a delivery lies with others under an id.
    private func notePiece(_ externalID: String, of id: Int64) throws {
        try execute(
            """
            INSERT OR REPLACE INTO outbox_piece (channel, external_id, outbox_id)
            SELECT channel, ?, id FROM outbox WHERE id = ?
            """,
            [externalID, id]
        )
    }

    private func noteSent(_ id: Int64, as externalID: String, now: Instant) throws {
        try execute(
            """
            INSERT OR REPLACE INTO sent
                (channel, external_id, person_id, frame, question, sent_at)
            SELECT channel, ?2, person_id, frame, question, ?3 FROM outbox WHERE id = ?1
            """,
            [id, externalID, now.seconds]
        )
    }

    func settle(_ report: Report, now: Instant) throws {
        let piece = try row(
            "SELECT outbox_id FROM outbox_piece WHERE channel = ? AND external_id = ?",
            [report.channel, report.externalID]
        )
        guard let id: Int64 = piece?["outbox_id"] else { return }
        switch report.outcome {
        case .arrived: try settlePiece(report, of: id)
        case .failed(let reason):
            try execute(
                """
                UPDATE outbox SET attempts = attempts + 1, dead_at = ?, reason = ?, pieces = 0
                WHERE id = ? AND dead_at IS NULL
                """,
                [now.seconds, reason, id]
            )
        }
    }

    /// Forgets a piece that arrived, and with the last of them the delivery.
    private func settlePiece(_ report: Report, of id: Int64) throws {
        try execute(
            "DELETE FROM outbox_piece WHERE channel = ? AND external_id = ?",
            [report.channel, report.externalID]
        )
        try execute(
            """
            DELETE FROM outbox WHERE id = ?1 AND entrusted_at IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM outbox_piece WHERE outbox_id = ?1)
            """,
            [id]
        )
    }

    func note(pieces: Int, of id: Int64, as externalID: String?) throws {
        try execute("UPDATE outbox SET pieces = ? WHERE id = ?", [pieces, id])
        if let externalID { try notePiece(externalID, of: id) }
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

    func question(
        askedBy id: String,
        on channel: String,
        to person: Int64
    ) throws -> QuestionReference? {
        try row(
            """
            SELECT frame, question FROM sent
            WHERE channel = ? AND external_id = ? AND person_id = ?
            """,
            [channel, id, person]
        ).flatMap { QuestionReference($0) }
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

extension Delivery {
    fileprivate init(_ row: Row) {
        self.init(
            id: row["id"],
            to: Address(channel: row["channel"], name: row["address"]),
            content: Content(row),
            attempts: row["attempts"],
            pieces: row["pieces"],
            isSuspended: row["is_suspended"],
            // Only what is due is read with it.
            heardAt: row.hasColumn("heard_at")
                ? (row["heard_at"] as Int64?).map(Instant.init(seconds:)) : nil
        )
    }
}

extension Delivery.Content {
    fileprivate var kind: String {
        switch self {
        case .message: "message"
        case .page: "page"
        }
    }

    fileprivate var title: String? {
        if case .page(let page) = self { page.title } else { nil }
    }

    fileprivate var body: String {
        switch self {
        case .message(let message): message.text
        case .page(let page): page.body
        }
    }

    /// The labels of the options, a line each; a label's own line breaks are escaped.
    fileprivate var options: String? {
        guard case .message(let message) = self, !message.options.isEmpty else { return nil }
        return message.options.map(\.escaped).joined(separator: "\n")
    }

    fileprivate init(_ row: Row) {
        if let title: String = row["title"] {
            self = .page(Page(title: title, body: row["body"]))
        } else {
            let options: String? = row["options"]
            self = .message(
                Message(
                    row["body"],
                    options: options?.split(separator: "\n", omittingEmptySubsequences: false)
                        .map(\.unescaped) ?? []
                )
            )
        }
    }
}
