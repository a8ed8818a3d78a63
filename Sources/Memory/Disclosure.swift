internal import Assistant
internal import Dialog
internal import Dutch
internal import GRDB
internal import Neighbourhood

/// What Buur knows about one person, in words that she can read.
struct Disclosure {
    let db: GRDB.Database
    let person: Int64
    let time: WallTime

    func text() throws -> String? {
        let ledger = SQLLedger(db: db)
        guard let member = try ledger.member(person) else { return nil }
        let talk = try ledger.talk(of: person)
        let chapters = try [
            ("Over jou", about(member, talk)),
            ("Waar je ja op zei", agreed(in: ledger)),
            ("Wat er voor je loopt", matters(in: ledger)),
            ("Wanneer je er was", visits()),
            ("Waar we mee bezig zijn", talk.map(open) ?? []),
            ("Wat ik niet meer kan lezen", unreadable(talk)),
            ("Antwoorden die ik nog bewaar", finished()),
            ("Briefjes voor de kamer", cards()),
            ("Berichten die nog onderweg zijn", messages()),
            ("Bestanden die je stuurde", files(in: ledger)),
            ("Wat ik later nog vraag", planned(talk)),
            ("Wat ik verder bewaar, zonder je woorden", counts()),
        ]
        return chapters.filter { !$0.1.isEmpty }
            .map { ([$0.0] + $0.1.map { "- " + $0 }).joined(separator: "\n") }
            .joined(separator: "\n\n") + "\n"
    }

    private func about(_ member: Member, _ talk: Talk?) throws -> [String] {
        let addresses = try rows("SELECT channel, name FROM address WHERE person_id = ?")
        return [member.nameLine]
            + addresses.map {
                "Je schrijft vanaf: \($0["channel"] as String):\($0["name"] as String)"
            }
            + member.known + member.peace
            + (talk.map { ["Voor het laatst gehoord: \(day($0.heardAt.seconds))"] } ?? [])
    }

    private func agreed(in ledger: SQLLedger) throws -> [String] {
        try ledger.consents(of: person).map(\.line)
    }

    private func matters(in ledger: SQLLedger) throws -> [String] {
        try ledger.openMatters(with: person).map { $0.words(for: person) }
    }

    private func visits() throws -> [String] {
        try rows("SELECT * FROM visit WHERE person_id = ? ORDER BY day, activity").map { row in
            let activity: String = row["activity"]
            return Value.day(Day(number: row["day"])).spoken
                + ": \(activity.isEmpty ? "in de kamer" : activity), \(row["kind"] as String)"
        }
    }

    private func open(_ talk: Talk) -> [String] {
        // What cannot be read is shown as it is stored.
        guard let conversation = try? talk.conversation else { return [] }
        return conversation.frames.flatMap { frame in
            (frame.journal.path + frame.journal.kept).compactMap { entry in
                guard case .answered(let answer) = entry.event, !answer.value.isMissing else {
                    return nil
                }
                return "\(frame.dialog.spaced), \(entry.key.spaced): \(answer.value.spoken)"
            }
        }
    }

    private func unreadable(_ talk: Talk?) throws -> [String] {
        let current = talk.flatMap { (try? $0.conversation) == nil ? $0.text : nil }
        let aside = try rows("SELECT stack FROM unreadable WHERE person_id = ? ORDER BY id")
        return (aside.map { $0["stack"] } + [current].compactMap(\.self)).flatMap {
            $0.split(separator: "\n")
        }
        .map(String.init)
    }

    private func finished() throws -> [String] {
        try rows(
            """
            SELECT dialog, key, words, ended_at, forget_at FROM finished_answer
            JOIN finished_dialog ON finished_dialog.id = finished_id
            WHERE person_id = ? ORDER BY finished_id, key
            """
        ).map { row in
            "\((row["dialog"] as String).spaced), \((row["key"] as String).spaced): "
                + "\(row["words"] as String)"
                + " (van \(day(row["ended_at"])), ik wis het op \(day(row["forget_at"])))"
        }
    }

    private func cards() throws -> [String] {
        try rows("SELECT * FROM hand_over WHERE person_id = ? ORDER BY id").map { row in
            "\(row["what"] as String) Naam: \(row["name"] as String)."
                + " Contact: \(row["reach"] as String)."
                + " (van \(day(row["made_at"])), ik wis het op \(day(row["forget_at"])))"
        }
    }

    private func messages() throws -> [String] {
        try rows("SELECT body FROM outbox WHERE person_id = ? ORDER BY id").map { $0["body"] }
    }

    private func files(in ledger: SQLLedger) throws -> [String] {
        try ledger.files(of: person).map { file in
            "\(file.attachment.name ?? file.attachment.kind.rawValue)"
                + " (van \(day(file.at.seconds)), ik wis het op \(day(file.until.seconds)))"
        }
    }

    /// What is asked later, and not that another may read along: who reads this may be that other.
    private func planned(_ talk: Talk?) throws -> [String] {
        try rows(
            "SELECT dialog, due_at FROM timer WHERE person_id = ? AND dialog <> '' ORDER BY due_at, dialog"
        )
        .filter { $0["dialog"] != Timer.Purpose.watched.dialog }
        .map { "\(($0["dialog"] as String).spaced): op \(day($0["due_at"]))" }
            + (talk?.silenceAt.map { ["Of je verder wilt: op \(day($0.seconds))"] } ?? [])
    }

    private func counts() throws -> [String] {
        try [
            ("inbox", "Nummers van berichten, zodat ik niets dubbel doe"),
            ("sent", "Nummers van mijn berichten, zodat ik weet waar jij op antwoordt"),
            ("finished_dialog", "Gesprekken die klaar zijn, met de dag"),
            ("audit", "Regels over wat er gebeurde en wanneer"),
            ("ask", "Keren dat ik je om hulp vroeg"),
        ].compactMap { table, words in
            let count = try Int.fetchOne(
                db,
                sql: "SELECT count(*) FROM \(table) WHERE person_id = ?",
                arguments: [person]
            )
            return count.flatMap { $0 > 0 ? "\(words): \($0)" : nil }
        }
    }

    private func rows(_ sql: String) throws -> [Row] {
        try Row.fetchAll(db, sql: sql, arguments: [person])
    }

    private func day(_ seconds: Int64) -> String {
        Value.day(time.moment(at: Instant(seconds: seconds)).day).spoken
    }
}
