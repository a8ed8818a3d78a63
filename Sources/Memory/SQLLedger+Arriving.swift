internal import Assistant
internal import Dialog
internal import GRDB

/// What became of deliveries: which arrived, which lie with others, and what was answered to.
extension SQLLedger {
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
}
