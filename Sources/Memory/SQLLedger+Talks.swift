internal import Assistant
internal import GRDB
internal import Neighbourhood

extension SQLLedger {
    private static let columns = """
        SELECT conversation.*, person.name, person.roles, person.is_formal
        FROM conversation
        JOIN person ON person.id = conversation.person_id
        """

    func talk(at address: Address) throws -> Talk? {
        try row(
            """
            \(SQLLedger.columns)
            JOIN address ON address.person_id = person.id
            WHERE address.channel = ? AND address.name = ?
            """,
            [address.channel, address.name]
        ).map(Talk.init)
    }

    func talk(of person: Int64) throws -> Talk? {
        try row("\(SQLLedger.columns) WHERE person.id = ?", [person]).map(Talk.init)
    }

    func addresses(of person: Int64) throws -> [Address] {
        try rows("SELECT channel, name FROM address WHERE person_id = ?", [person])
            .map { Address(channel: $0["channel"], name: $0["name"]) }
    }

    func begin(at address: Address, in kamer: String, now: Instant) throws -> Talk {
        try execute(
            "INSERT INTO person (kamer, known_since) VALUES (?, ?)",
            [kamer, now.seconds]
        )
        let talk = Talk(person: db.lastInsertedRowID, address: address, heardAt: now)
        try execute(
            "INSERT INTO address (channel, name, person_id) VALUES (?, ?, ?)",
            [address.channel, address.name, talk.person]
        )
        try save(talk)
        return talk
    }

    func save(_ talk: Talk) throws {
        try execute(
            """
            INSERT INTO conversation (person_id, channel, address, turns, waiting_dialog,
                waiting_question, heard_at, silence_at, stack, held_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (person_id) DO UPDATE SET
                channel = excluded.channel, address = excluded.address, turns = excluded.turns,
                waiting_dialog = excluded.waiting_dialog,
                waiting_question = excluded.waiting_question, heard_at = excluded.heard_at,
                silence_at = excluded.silence_at, stack = excluded.stack,
                held_by = excluded.held_by
            """,
            [
                talk.person, talk.address.channel, talk.address.name, talk.turns, talk.dialog,
                talk.question, talk.heardAt.seconds, talk.silenceAt?.seconds, talk.text,
                talk.heldBy,
            ]
        )
        try execute(
            """
            UPDATE person SET name = ?1, is_formal = ?2
            WHERE id = ?3 AND (name IS NOT ?1 OR is_formal <> ?2)
            """,
            [talk.name, StoredFormality.number(of: talk.isFormal), talk.person]
        )
    }

    func setAside(_ text: String, of person: Int64, now: Instant) throws {
        try execute(
            "INSERT INTO unreadable (person_id, stack, set_aside_at) VALUES (?, ?, ?)",
            [person, text, now.seconds]
        )
    }

    func silentTalks(now: Instant, limit: Int) throws -> [Talk] {
        try rows(
            "\(SQLLedger.columns) WHERE silence_at <= ? ORDER BY silence_at LIMIT ?",
            [now.seconds, limit]
        ).map(Talk.init)
    }
}

extension Talk {
    fileprivate init(_ row: Row) {
        self.init(
            person: row["person_id"],
            address: Address(channel: row["channel"], name: row["address"]),
            name: row["name"],
            roles: Set(line: row["roles"]),
            isFormal: StoredFormality.value(of: row["is_formal"]),
            turns: row["turns"],
            text: row["stack"],
            dialog: row["waiting_dialog"],
            question: row["waiting_question"],
            heldBy: row["held_by"],
            heardAt: Instant(seconds: row["heard_at"]),
            silenceAt: (row["silence_at"] as Int64?).map(Instant.init(seconds:))
        )
    }
}
