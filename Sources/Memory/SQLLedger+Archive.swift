internal import Assistant
internal import Dialog
internal import Dutch
internal import GRDB
internal import Neighbourhood

extension SQLLedger {
    func next(_ counter: String) throws -> Int {
        let row = try row(
            """
            INSERT INTO counter (name, value) VALUES (?, 1)
            ON CONFLICT DO UPDATE SET value = value + 1 RETURNING value
            """,
            [counter]
        )
        guard let row else { preconditionFailure("an upsert that returns always gives a row") }
        return row["value"]
    }

    func add(_ handOver: HandOver, of person: Int64, now: Instant, until: Instant) throws {
        try execute(
            """
            INSERT INTO hand_over (person_id, what, name, reach, is_urgent, made_at, forget_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                person, handOver.what, handOver.name, handOver.reach, handOver.isUrgent,
                now.seconds, until.seconds,
            ]
        )
    }

    func add(
        _ answers: [KeptAnswer],
        of dialog: String,
        person: Int64,
        now: Instant
    ) throws {
        try execute(
            "INSERT INTO finished_dialog (person_id, dialog, ended_at) VALUES (?, ?, ?)",
            [person, dialog, now.seconds]
        )
        let finished = db.lastInsertedRowID
        for answer in answers {
            try execute(
                """
                INSERT INTO finished_answer (finished_id, key, words, label, forget_at)
                VALUES (?, ?, ?, ?, ?)
                """,
                [finished, answer.key, answer.words, answer.label, answer.until.seconds]
            )
        }
    }

    func add(_ file: KeptFile, of person: Int64) throws {
        let attachment = file.attachment
        try execute(
            """
            INSERT INTO received_file (person_id, channel, address, kind, name, size, type, handle,
                received_at, forget_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                person, file.from.channel, file.from.name, attachment.kind.rawValue,
                attachment.name, attachment.size, attachment.type, attachment.handle,
                file.at.seconds, file.until.seconds,
            ]
        )
    }

    func files(of person: Int64) throws -> [KeptFile] {
        try rows("SELECT * FROM received_file WHERE person_id = ? ORDER BY id", [person])
            .map(KeptFile.init)
    }

    func add(_ entry: AuditEntry) throws {
        try execute(
            "INSERT INTO audit (at, person_id, event, subject) VALUES (?, ?, ?, ?)",
            [entry.at.seconds, entry.person, entry.event.rawValue, entry.subject]
        )
    }

    func failures(since moment: Instant) throws -> Int {
        try row(
            "SELECT count(*) AS count FROM audit WHERE event = ? AND at >= ?",
            [AuditEntry.Event.failure.rawValue, moment.seconds]
        )?["count"] ?? 0
    }

    func forget(_ person: Int64) throws {
        for address in try addresses(of: person) {
            try forgetBookmarks(of: address)
        }
        try execute("DELETE FROM person WHERE id = ?", [person])
    }

    /// Takes a name out of what channels keep; a room that others are in too stays what it is.
    private func forgetBookmarks(of address: Address) throws {
        try execute(
            "DELETE FROM bookmark_leaf WHERE channel = ? AND name = ?",
            [address.channel, address.name]
        )
        try execute(
            """
            UPDATE bookmark_leaf SET text = replace(text, ?2, '""')
            WHERE channel = ?1 AND instr(text, ?2)
            """,
            [address.channel, "\"\(address.name)\""]
        )
    }

    func forget(_ names: [String], from person: Int64) throws {
        func holds(_ words: String) -> Bool { names.contains { Spelling.holds($0, in: words) } }
        for row in try rows("SELECT * FROM outbox WHERE person_id = ?", [person])
        where holds("\(row["title"] as String? ?? "") \(row["body"] as String)") {
            try execute("DELETE FROM outbox WHERE id = ?", [row["id"] as Int64])
        }
        let answers = """
            SELECT finished_answer.* FROM finished_answer
            JOIN finished_dialog ON finished_dialog.id = finished_id WHERE person_id = ?
            """
        for row in try rows(answers, [person]) where holds(row["words"]) {
            try execute(
                "DELETE FROM finished_answer WHERE finished_id = ? AND key = ?",
                [row["finished_id"] as Int64, row["key"] as String]
            )
        }
    }

    func forgetAnswers(since moment: Instant, of person: Int64) throws {
        try execute(
            "DELETE FROM finished_dialog WHERE person_id = ? AND ended_at >= ?",
            [person, moment.seconds]
        )
    }

    func forgetAnswer(
        givenBy id: String,
        from channel: String,
        of person: Int64
    ) throws -> String? {
        try row(
            """
            DELETE FROM finished_answer WHERE (finished_id, key) = (
                SELECT finished_dialog.id, inbox.question FROM inbox JOIN finished_dialog
                ON finished_dialog.person_id = inbox.person_id AND ended_at >= taken_at
                    AND dialog = substr(frame, 1, instr(frame || ' ', ' ') - 1)
                WHERE channel = ? AND external_id = ? AND inbox.person_id = ? AND fate = 'over'
                ORDER BY finished_dialog.id LIMIT 1
            ) RETURNING words
            """,
            [channel, id, person]
        )?["words"]
    }

    func replace(_ words: String, with others: String, of person: Int64) throws {
        try execute(
            """
            UPDATE outbox SET body = replace(body, ?2, ?3), title = replace(title, ?2, ?3),
                options = replace(options, ?4, ?3) WHERE person_id = ?1
            """,
            [person, words, others, words.escaped]
        )
        try execute(
            """
            UPDATE hand_over SET what = replace(what, ?2, ?3), name = replace(name, ?2, ?3),
                reach = replace(reach, ?2, ?3) WHERE person_id = ?1
            """,
            [person, words, others]
        )
    }

    func people(silentSince moment: Instant) throws -> [Int64] {
        try rows(
            """
            SELECT person_id FROM conversation WHERE heard_at < ?1 AND NOT EXISTS
            (
                SELECT 1 FROM visit WHERE person_id = conversation.person_id
                AND (day + 1) * 86400 > ?1 AND kind <> ?2
            )
            ORDER BY person_id
            """,
            [moment.seconds, Visit.Kind.absent.rawValue]
        ).map { $0["person_id"] }
    }

    func sweep(_ terms: Terms) throws -> Int {
        try noteWhatIsOver(at: terms.now)
        let before = db.totalChangesCount
        for (sql, instant) in SQLLedger.sweeps(terms) { try execute(sql, [instant.seconds]) }
        return db.totalChangesCount - before
    }

    private func noteWhatIsOver(at now: Instant) throws {
        try execute(
            """
            UPDATE matter SET over_since = iif(is_open, NULL, ?)
            WHERE is_open = (over_since IS NOT NULL)
            """,
            [now.seconds]
        )
    }

    /// Of the people in whose open talk neither they nor Buur said anything since a moment.
    private static let isSilent = """
        person_id IN (
            SELECT person_id FROM conversation LEFT JOIN initiative USING (person_id)
            WHERE max(heard_at, ifnull(day + 1, 0) * 86400) < ? AND stack <> ''
        )
        """

    /// What is forgotten, and before when it must have happened.
    private static func sweeps(_ terms: Terms) -> [(sql: String, before: Instant)] {
        [
            ("DELETE FROM inbox WHERE taken_at < ?", terms.inbox),
            ("DELETE FROM sent WHERE sent_at < ?", terms.inbox),
            ("DELETE FROM received_file WHERE forget_at <= ?", terms.now),
            ("DELETE FROM outbox WHERE forget_at <= ?", terms.now),
            (
                "DELETE FROM outbox WHERE entrusted_at < ? AND dead_at IS NULL", terms.entrusted
            ),
            ("DELETE FROM hand_over WHERE forget_at <= ?", terms.now),
            ("DELETE FROM finished_answer WHERE forget_at <= ?", terms.now),
            (
                """
                DELETE FROM finished_dialog WHERE ended_at < ? AND NOT EXISTS
                (SELECT 1 FROM finished_answer WHERE finished_id = finished_dialog.id)
                """, terms.audit
            ),
            ("DELETE FROM join_code WHERE until <= ?", terms.now),
            ("DELETE FROM wrong_code WHERE at < ?", terms.danger),
            ("DELETE FROM audit WHERE at < ?", terms.audit),
            ("DELETE FROM matter WHERE NOT is_open AND over_since < ?", terms.closed),
            ("DELETE FROM visit WHERE day < ? / 86400", terms.visit),
            ("UPDATE person SET danger_on = NULL WHERE danger_on < ? / 86400", terms.danger),
            ("DELETE FROM unreadable WHERE set_aside_at < ?", terms.silentTalk),
            (
                """
                DELETE FROM timer WHERE arguments IS NULL AND dialog NOT IN ('', 'watched')
                AND \(isSilent)
                """, terms.silentTalk
            ),
            (
                """
                UPDATE inbox SET fate = iif(fate = 'answered', 'over', NULL)
                WHERE fate IN ('answered', 'missed') AND \(isSilent)
                """, terms.silentTalk
            ),
            (
                """
                UPDATE sent SET frame = NULL, question = NULL WHERE question IS NOT NULL
                AND \(isSilent)
                """, terms.silentTalk
            ),
            (
                """
                UPDATE conversation SET stack = '', waiting_dialog = NULL, waiting_question = NULL,
                silence_at = NULL WHERE \(isSilent)
                """, terms.silentTalk
            ),
        ]
    }
}

extension KeptFile {
    fileprivate init(_ row: Row) {
        self.init(
            Attachment(
                Attachment.Kind(rawValue: row["kind"]) ?? .other,
                name: row["name"],
                size: row["size"],
                type: row["type"],
                handle: row["handle"]
            ),
            from: Address(channel: row["channel"], name: row["address"]),
            at: Instant(seconds: row["received_at"]),
            until: Instant(seconds: row["forget_at"])
        )
    }
}
