internal import Assistant
internal import GRDB

extension SQLLedger {
    func set(_ timer: Assistant.Timer) throws {
        try execute(
            """
            INSERT INTO timer (person_id, dialog, key, due_at) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET due_at = excluded.due_at
            """,
            [timer.person, timer.dialog, timer.key, timer.due.seconds]
        )
    }

    func clear(_ timer: Assistant.Timer) throws -> Bool {
        try changes(
            "DELETE FROM timer WHERE person_id = ? AND dialog = ? AND key = ? AND due_at = ?",
            [timer.person, timer.dialog, timer.key, timer.due.seconds]
        )
    }

    func clearTimers(of person: Int64, dialog: String) throws {
        try execute("DELETE FROM timer WHERE person_id = ? AND dialog = ?", [person, dialog])
    }

    func dueTimers(now: Instant, limit: Int) throws -> [Assistant.Timer] {
        try rows(
            "SELECT * FROM timer WHERE due_at <= ? ORDER BY due_at LIMIT ?",
            [now.seconds, limit]
        ).map { row in
            Timer(
                person: row["person_id"],
                dialog: row["dialog"],
                key: row["key"],
                due: Instant(seconds: row["due_at"])
            )
        }
    }
}
