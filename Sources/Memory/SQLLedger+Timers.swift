internal import Assistant
internal import Dialog
internal import GRDB

/// A timer with arguments is an errand; one without ends a wait or, by its dialog, something else.
extension SQLLedger {
    func set(_ timer: Assistant.Timer) throws {
        try execute(
            """
            INSERT INTO timer (person_id, dialog, key, due_at, arguments) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET due_at = excluded.due_at, arguments = excluded.arguments
            """,
            [
                timer.person, timer.purpose.dialog, timer.purpose.key, timer.due.seconds,
                timer.purpose.arguments,
            ]
        )
    }

    func isSet(_ purpose: Assistant.Timer.Purpose, for person: Int64) throws -> Bool {
        try row(
            "SELECT 1 FROM timer WHERE person_id = ? AND dialog = ? AND key = ?",
            [person, purpose.dialog, purpose.key]
        ) != nil
    }

    func clear(_ timer: Assistant.Timer) throws -> Bool {
        try changes(
            "DELETE FROM timer WHERE person_id = ? AND dialog = ? AND key = ? AND due_at = ?",
            [timer.person, timer.purpose.dialog, timer.purpose.key, timer.due.seconds]
        )
    }

    func clear(_ purpose: Assistant.Timer.Purpose, of person: Int64) throws {
        try execute(
            "DELETE FROM timer WHERE person_id = ? AND dialog = ? AND key = ?",
            [person, purpose.dialog, purpose.key]
        )
    }

    func clearTimers(of person: Int64, dialog: String) throws {
        try execute("DELETE FROM timer WHERE person_id = ? AND dialog = ?", [person, dialog])
    }

    func clearErrands(about matter: Value) throws {
        try execute(
            "DELETE FROM timer WHERE key = ? AND arguments IS NOT NULL",
            [Assistant.Timer.Purpose.errandKey(about: matter)]
        )
    }

    func dueTimers(now: Instant, limit: Int) throws -> [Assistant.Timer] {
        try rows(
            "SELECT * FROM timer WHERE due_at <= ? ORDER BY due_at LIMIT ?",
            [now.seconds, limit]
        ).map { row in
            Timer(
                person: row["person_id"],
                Timer.Purpose(row),
                due: Instant(seconds: row["due_at"])
            )
        }
    }

    func dueTimerCount(now: Instant) throws -> Int {
        try row("SELECT count(*) AS count FROM timer WHERE due_at <= ?", [now.seconds])?["count"]
            ?? 0
    }
}

extension Assistant.Timer.Purpose {
    fileprivate var arguments: String? {
        if case .errand(let errand) = self { Value.record(errand.arguments).notation } else { nil }
    }

    fileprivate init(_ row: Row) {
        if let written: String = row["arguments"] {
            let value = Value(notation: written[...])
            let arguments =
                if case .record(let fields) = value { fields } else { [:] as [String: Value] }
            self = .errand(Errand(dialog: row["dialog"], arguments: arguments))
        } else if (row["dialog"] as String).isEmpty {
            self = .forgetting
        } else if row["dialog"] as String == Self.watched.dialog {
            self = .watched
        } else {
            self = .wait(dialog: row["dialog"], key: row["key"])
        }
    }
}
