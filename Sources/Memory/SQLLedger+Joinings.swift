internal import Assistant
internal import GRDB
internal import Neighbourhood

extension SQLLedger {
    /// A code by the chance of SQLite, which the system seeds; one that somebody has is not given.
    func giveCode(to person: Int64, until: Instant) throws -> String {
        try clearCode(of: person)
        while true {
            let row = try row(
                """
                INSERT INTO join_code (person_id, code, until)
                VALUES (?, printf('%0*d', ?, abs(random() % 1000000)), ?)
                ON CONFLICT DO NOTHING RETURNING code
                """,
                [person, Joining.digits, until.seconds]
            )
            if let row { return row["code"] }
        }
    }

    func person(withCode code: String, now: Instant) throws -> Int64? {
        try row(
            "SELECT person_id FROM join_code WHERE code = ? AND until > ?",
            [code, now.seconds]
        )?["person_id"]
    }

    func clearCode(of person: Int64) throws {
        try execute("DELETE FROM join_code WHERE person_id = ?", [person])
    }

    func noteWrongCode(by person: Int64, now: Instant) throws {
        try execute(
            "INSERT INTO wrong_code (person_id, at) VALUES (?, ?)",
            [person, now.seconds]
        )
    }

    func wrongCodes(by person: Int64?, since moment: Instant) throws -> Int {
        try row(
            "SELECT count(*) AS count FROM wrong_code WHERE at >= ?1 AND person_id = ifnull(?2, person_id)",
            [moment.seconds, person]
        )?["count"] ?? 0
    }

    func move(_ address: Address, to person: Int64) throws {
        try execute(
            """
            UPDATE inbox SET person_id = ?1, fate = NULL, frame = NULL, question = NULL
            WHERE channel = ?2 AND person_id =
                (SELECT person_id FROM address WHERE channel = ?2 AND name = ?3)
            """,
            [person, address.channel, address.name]
        )
        try execute(
            "UPDATE address SET person_id = ? WHERE channel = ? AND name = ?",
            [person, address.channel, address.name]
        )
    }

    func part(_ address: Address) throws {
        try execute(
            "DELETE FROM outbox WHERE channel = ? AND address = ?",
            [address.channel, address.name]
        )
        try execute(
            "DELETE FROM address WHERE channel = ? AND name = ?",
            [address.channel, address.name]
        )
    }
}
