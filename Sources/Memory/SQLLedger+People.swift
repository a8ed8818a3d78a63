internal import Assistant
internal import Dutch
internal import GRDB
internal import Neighbourhood

extension SQLLedger {
    func member(_ person: Int64) throws -> Member? {
        try row("SELECT * FROM person WHERE id = ?", [person]).map(Member.init)
    }

    func save(_ member: Member) throws {
        try execute(
            """
            UPDATE person SET kamer = ?, name = ?, roles = ?, is_formal = ?, languages = ?, phone = ?,
                block = ?, talents = ?, rests_until = ?, danger_on = ?, wants_messages = ?,
                was_asked_back = ? WHERE id = ?
            """,
            [
                member.kamer, member.name, member.roles.line,
                StoredFormality.number(of: member.isFormal),
                member.languages.joined(separator: "\n"), member.phone, member.block,
                member.talents.sorted().joined(separator: " "), member.restsUntil?.number,
                member.dangerOn?.number, member.wantsMessages, member.wasAskedBack, member.id,
            ]
        )
    }

    func register(_ name: String, in kamer: String, now: Instant) throws -> Member {
        try execute(
            "INSERT INTO person (name, kamer, known_since) VALUES (?, ?, ?)",
            [name, kamer, now.seconds]
        )
        return Member(id: db.lastInsertedRowID, kamer: kamer, name: name)
    }

    func join(_ registered: Int64, to person: Int64) throws {
        for table in ["consent", "visit", "ask", "matter", "hand_over", "outbox", "audit"] {
            try execute(
                "UPDATE OR IGNORE \(table) SET person_id = ? WHERE person_id = ?",
                [person, registered]
            )
        }
        try execute("UPDATE matter SET helper_id = ? WHERE helper_id = ?", [person, registered])
        try execute(
            "UPDATE OR IGNORE consent SET other_id = ? WHERE other_id = ?",
            [person, registered]
        )
        try execute("UPDATE consent SET noted_by = ? WHERE noted_by = ?", [person, registered])
        try forget(registered)
    }

    func members(of kamer: String, with role: Role?) throws -> [Member] {
        try rows("SELECT * FROM person WHERE kamer = ? ORDER BY id", [kamer])
            .map(Member.init)
            .filter { member in role.map(member.roles.contains) ?? true }
    }

    func kamers() throws -> [String] {
        try rows("SELECT DISTINCT kamer FROM person ORDER BY kamer", []).map { $0["kamer"] }
    }

    // MARK: Consents

    func consents(of person: Int64) throws -> [Consent] {
        try rows("SELECT * FROM consent WHERE person_id = ? ORDER BY rowid", [person])
            .compactMap(Consent.init)
    }

    func add(_ consent: Consent, of person: Int64) throws {
        try execute(
            """
            INSERT OR REPLACE INTO consent
                (person_id, purpose, other_id, words, given_at, number, noted_by)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                person, consent.purpose.rawValue, consent.other, consent.words,
                consent.at.wallSeconds, consent.number, consent.notedBy,
            ]
        )
    }

    func withdraw(_ purpose: Consent.Purpose, for other: Int64?, of person: Int64) throws {
        try execute(
            """
            DELETE FROM consent
            WHERE person_id = ?1 AND purpose = ?2 AND (?3 IS NULL OR other_id = ?3)
            """,
            [person, purpose.rawValue, other]
        )
    }

    // MARK: Initiatives

    func initiatives(with person: Int64, on day: Day) throws -> Int {
        try row(
            "SELECT count FROM initiative WHERE person_id = ? AND day = ?",
            [person, day.number]
        )?["count"] ?? 0
    }

    func noteInitiative(with person: Int64, on day: Day) throws {
        try execute(
            """
            INSERT INTO initiative (person_id, day, count) VALUES (?, ?, 1)
            ON CONFLICT DO UPDATE SET
                count = CASE WHEN day = excluded.day THEN count + 1 ELSE 1 END,
                day = excluded.day
            """,
            [person, day.number]
        )
    }
}

extension Member {
    fileprivate init(_ row: Row) {
        self.init(
            id: row["id"],
            kamer: row["kamer"],
            name: row["name"],
            roles: Set(line: row["roles"]),
            isFormal: StoredFormality.value(of: row["is_formal"]),
            languages: (row["languages"] as String).split(separator: "\n").map(String.init),
            phone: row["phone"],
            block: row["block"],
            talents: Set((row["talents"] as String).split(separator: " ").map(String.init)),
            restsUntil: (row["rests_until"] as Int?).map(Day.init(number:)),
            dangerOn: (row["danger_on"] as Int?).map(Day.init(number:)),
            wantsMessages: row["wants_messages"],
            wasAskedBack: row["was_asked_back"]
        )
    }
}

/// How it is stored whether somebody is said "u" to: 0 while nothing shows it, 1 for yes, 2 for no.
enum StoredFormality {
    static func number(of isFormal: Bool?) -> Int { isFormal.map { $0 ? 1 : 2 } ?? 0 }

    static func value(of number: Int) -> Bool? { number == 0 ? nil : number == 1 }
}

extension Consent {
    /// A consent for a purpose that is not known here allows nothing.
    fileprivate init?(_ row: Row) {
        guard let purpose = Purpose(rawValue: row["purpose"]) else { return nil }
        self.init(
            purpose,
            for: row["other_id"],
            words: row["words"],
            at: Moment(wallSeconds: row["given_at"]),
            number: row["number"],
            notedBy: row["noted_by"]
        )
    }
}
