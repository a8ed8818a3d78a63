internal import Assistant
internal import Dialog
internal import GRDB

/// What became of a message lies with its id; of what is over, the question stays for as long as the
/// id does, so that an answer can still be taken back.
extension SQLLedger {
    func note(id: String, from channel: String, of person: Int64, now: Instant) throws -> Bool {
        try changes(
            """
            INSERT INTO inbox (channel, external_id, person_id, taken_at) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """,
            [channel, id, person, now.seconds]
        )
    }

    func keep(_ fate: Fate, of id: String, from channel: String, sentBy person: Int64) throws {
        let stored = StoredFate(fate)
        let isHers = try changes(
            """
            UPDATE inbox SET fate = ?, frame = ?, question = ?
            WHERE channel = ? AND external_id = ? AND person_id = ?
            """,
            [
                stored.name?.rawValue, stored.question?.frame, stored.question?.key, channel, id,
                person,
            ]
        )
        guard isHers, case .answered(let question) = fate else { return }
        try replace(question, with: id, channel, of: person)
    }

    /// Notes that whatever answered a question before is replaced.
    private func replace(
        _ question: QuestionReference,
        with id: String,
        _ channel: String,
        of person: Int64
    ) throws {
        try execute(
            """
            UPDATE inbox SET fate = 'replaced', frame = NULL, question = NULL
            WHERE person_id = ? AND fate = 'answered' AND frame = ? AND question = ?
                AND (channel, external_id) <> (?, ?)
            """,
            [person, question.frame, question.key, channel, id]
        )
    }

    func fate(of id: String, from channel: String, sentBy person: Int64) throws -> Fate? {
        try row(
            """
            SELECT fate, frame, question FROM inbox
            WHERE channel = ? AND external_id = ? AND person_id = ?
            """,
            [channel, id, person]
        ).map { StoredFate($0).fate }
    }

    func close(_ frames: Set<String>?, of person: Int64) throws {
        guard let frames else { return try close("frame IS NOT NULL", [person]) }
        for frame in frames { try close("frame = ?2", [person, frame]) }
    }

    private func close(_ condition: String, _ arguments: Arguments) throws {
        try execute(
            """
            UPDATE inbox SET fate = iif(fate = 'answered', 'over', fate)
            WHERE person_id = ?1 AND \(condition)
            """,
            arguments
        )
        try execute(
            """
            UPDATE inbox SET fate = NULL, frame = NULL, question = NULL
            WHERE person_id = ?1 AND fate = 'missed' AND \(condition)
            """,
            arguments
        )
        try execute(
            "UPDATE sent SET frame = NULL, question = NULL WHERE person_id = ?1 AND \(condition)",
            arguments
        )
        try execute(
            "UPDATE outbox SET frame = NULL, question = NULL WHERE person_id = ?1 AND \(condition)",
            arguments
        )
    }

    func bookmark(of channel: String) throws -> Bookmark? {
        guard let row = try row("SELECT text FROM bookmark WHERE channel = ?", [channel]) else {
            return nil
        }
        let leaves = try rows(
            "SELECT name, text FROM bookmark_leaf WHERE channel = ?",
            [channel]
        )
        return Bookmark(
            channel: channel,
            text: row["text"],
            leaves: Dictionary(leaves.map { ($0["name"], $0["text"]) }) { first, _ in first }
        )
    }

    func keep(_ bookmark: Bookmark) throws {
        try execute(
            """
            INSERT INTO bookmark (channel, text) VALUES (?, ?)
            ON CONFLICT DO UPDATE SET text = excluded.text
            """,
            [bookmark.channel, bookmark.text]
        )
        for (name, text) in bookmark.leaves { try keep(text, onLeaf: name, of: bookmark.channel) }
    }

    private func keep(_ text: String, onLeaf name: String, of channel: String) throws {
        guard !text.isEmpty else {
            return try execute(
                "DELETE FROM bookmark_leaf WHERE channel = ? AND name = ?",
                [channel, name]
            )
        }
        try execute(
            """
            INSERT INTO bookmark_leaf (channel, name, text) VALUES (?, ?, ?)
            ON CONFLICT DO UPDATE SET text = excluded.text
            """,
            [channel, name, text]
        )
    }
}

/// How it is stored what became of a message.
private struct StoredFate {
    enum Name: String {
        case answered, missed, replaced, over
    }

    /// Nil when it answered nothing.
    let name: Name?
    let question: QuestionReference?

    init(_ fate: Fate) {
        switch fate {
        case .answered(let question): (name, self.question) = (.answered, question)
        case .missed(let question): (name, self.question) = (.missed, question)
        case .replaced: (name, question) = (.replaced, nil)
        case .over: (name, question) = (.over, nil)
        case .nothing: (name, question) = (nil, nil)
        }
    }

    init(_ row: Row) {
        name = (row["fate"] as String?).flatMap(Name.init(rawValue:))
        question = QuestionReference(row)
    }

    var fate: Fate {
        switch name {
        case .answered: question.map(Fate.answered) ?? .over
        case .missed: question.map(Fate.missed) ?? .nothing
        case .replaced: .replaced
        case .over: .over
        case nil: .nothing
        }
    }
}

extension QuestionReference {
    /// The question in the columns of a row, nil when there is none.
    init?(_ row: Row) {
        guard let frame: String = row["frame"], let key: String = row["question"] else {
            return nil
        }
        self.init(frame: frame, key: key)
    }
}
