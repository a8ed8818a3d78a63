internal import Assistant
internal import Dialog
internal import Dutch
internal import GRDB
internal import Neighbourhood

extension SQLLedger {
    func open(_ matter: Matter) throws -> Matter {
        try execute(
            """
            INSERT INTO matter (kind, kamer, person_id, helper_id, due_at, is_open, fields)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                matter.kind.rawValue, matter.kamer, matter.person, matter.helper,
                matter.due?.wallSeconds, matter.isOpen, Value.record(matter.fields).notation,
            ]
        )
        return matter.numbered(db.lastInsertedRowID)
    }

    func matter(_ id: Int64) throws -> Matter? {
        try row("SELECT * FROM matter WHERE id = ?", [id]).flatMap(Matter.init)
    }

    func save(_ matter: Matter) throws {
        try execute(
            "UPDATE matter SET helper_id = ?, due_at = ?, is_open = ?, fields = ? WHERE id = ?",
            [
                matter.helper, matter.due?.wallSeconds, matter.isOpen,
                Value.record(matter.fields).notation, matter.id,
            ]
        )
    }

    func openMatters(_ kind: Matter.Kind, in kamer: String) throws -> [Matter] {
        try rows(
            "SELECT * FROM matter WHERE is_open AND kamer = ? AND kind = ? ORDER BY id",
            [kamer, kind.rawValue]
        ).compactMap(Matter.init)
    }

    func openMatters(with person: Int64) throws -> [Matter] {
        try rows(
            """
            SELECT * FROM matter WHERE is_open AND (person_id = ?1 OR helper_id = ?1) ORDER BY id
            """,
            [person]
        ).compactMap(Matter.init)
    }

    func matters(with person: Int64) throws -> [Matter] {
        try rows(
            "SELECT * FROM matter WHERE person_id = ?1 OR helper_id = ?1 ORDER BY id",
            [person]
        ).compactMap(Matter.init)
    }

    func dueMatters(now: Moment, limit: Int) throws -> [Matter] {
        try rows(
            "SELECT * FROM matter WHERE is_open AND due_at <= ? ORDER BY due_at, id LIMIT ?",
            [now.wallSeconds, limit]
        ).compactMap(Matter.init)
    }

    func lastDay(in kamer: String) throws -> Day? {
        try row("SELECT day FROM begun_day WHERE kamer = ?", [kamer]).map { Day(number: $0["day"]) }
    }

    func beginDay(_ day: Day, in kamer: String) throws {
        try execute(
            """
            INSERT INTO begun_day (kamer, day) VALUES (?, ?)
            ON CONFLICT DO UPDATE SET day = excluded.day
            """,
            [kamer, day.number]
        )
    }

    // MARK: Asks

    func add(_ ask: Ask) throws {
        try execute(
            """
            INSERT OR REPLACE INTO ask (person_id, matter_id, kind, asked_at, answer)
            VALUES (?, ?, ?, ?, ?)
            """,
            [
                ask.person, ask.matter, ask.kind.rawValue, ask.at.wallSeconds,
                ask.answer?.rawValue,
            ]
        )
    }

    func answer(_ answer: Ask.Answer, by person: Int64, in matter: Int64) throws {
        try execute(
            "UPDATE ask SET answer = ? WHERE person_id = ? AND matter_id = ?",
            [answer.rawValue, person, matter]
        )
    }

    func asks(in kamer: String, since moment: Moment) throws -> [Ask] {
        try rows(
            """
            SELECT ask.* FROM ask JOIN person ON person.id = ask.person_id
            WHERE person.kamer = ? AND asked_at >= ? ORDER BY asked_at, ask.matter_id
            """,
            [kamer, moment.wallSeconds]
        ).compactMap(Ask.init)
    }

    // MARK: Visits

    func note(_ visit: Visit) throws {
        try execute(
            "INSERT OR REPLACE INTO visit (person_id, activity, day, kind) VALUES (?, ?, ?, ?)",
            [visit.person, visit.activity, visit.day.number, visit.kind.rawValue]
        )
    }

    func visits(in kamer: String, since day: Day) throws -> [Visit] {
        try rows(
            """
            SELECT visit.* FROM visit JOIN person ON person.id = visit.person_id
            WHERE person.kamer = ? AND day >= ? ORDER BY day, person_id, activity
            """,
            [kamer, day.number]
        ).compactMap(Visit.init)
    }

    // MARK: Counts

    func count(_ counted: Counted, in kamer: String, month: Day) throws {
        try execute(
            """
            INSERT INTO counted (kamer, month, what, count) VALUES (?, ?, ?, 1)
            ON CONFLICT DO UPDATE SET count = count + 1
            """,
            [kamer, month.number, counted.rawValue]
        )
    }

    func counts(in kamer: String, from first: Day, to last: Day) throws -> [Counted: Int] {
        let rows = try rows(
            """
            SELECT what, sum(count) AS total FROM counted
            WHERE kamer = ? AND month BETWEEN ? AND ? GROUP BY what
            """,
            [kamer, first.number, last.number]
        )
        return rows.reduce(into: [:]) { counts, row in
            guard let counted = Counted(rawValue: row["what"]) else { return }
            counts[counted] = row["total"]
        }
    }
}

extension Matter {
    fileprivate init?(_ row: Row) {
        guard let kind = Kind(rawValue: row["kind"]),
            case .record(let fields) = Value(notation: (row["fields"] as String)[...])
        else { return nil }
        self.init(
            id: row["id"],
            kind: kind,
            kamer: row["kamer"],
            person: row["person_id"],
            helper: row["helper_id"],
            due: (row["due_at"] as Int?).map(Moment.init(wallSeconds:)),
            isOpen: row["is_open"],
            fields: fields
        )
    }

    fileprivate func numbered(_ id: Int64) -> Matter {
        Matter(
            id: id,
            kind: kind,
            kamer: kamer,
            person: person,
            helper: helper,
            due: due,
            isOpen: isOpen,
            fields: fields
        )
    }
}

extension Ask {
    fileprivate init?(_ row: Row) {
        guard let kind = Matter.Kind(rawValue: row["kind"]) else { return nil }
        self.init(
            person: row["person_id"],
            matter: row["matter_id"],
            kind: kind,
            at: Moment(wallSeconds: row["asked_at"]),
            answer: (row["answer"] as String?).flatMap(Answer.init)
        )
    }
}

extension Visit {
    fileprivate init?(_ row: Row) {
        guard let kind = Kind(rawValue: row["kind"]) else { return nil }
        self.init(
            person: row["person_id"],
            activity: row["activity"],
            day: Day(number: row["day"]),
            kind: kind
        )
    }
}
