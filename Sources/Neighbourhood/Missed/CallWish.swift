public import Dialog
public import Dutch

/// How somebody who may be called would like that.
public struct CallWish: Hashable, Sendable {
    /// When she likes to be called best, nil when it is all the same.
    public var part: DayPart?
    /// The language that she likes to speak, empty when that is Dutch.
    public var language: String
    /// Whether another who answers may hear that it is the room that calls.
    public var mayNameRoom: Bool
    /// What whoever calls should know, in her own words; empty when there is nothing.
    public var note: String
    /// The days on which she is looked for when she does not come.
    public var weekdays: Set<Weekday>

    public init(
        part: DayPart? = nil,
        language: String = "",
        mayNameRoom: Bool = false,
        note: String = "",
        weekdays: Set<Weekday> = []
    ) {
        self.part = part
        self.language = language
        self.mayNameRoom = mayNameRoom
        self.note = note
        self.weekdays = weekdays
    }

    /// What is said to another who answers.
    public var wordsForOthers: String {
        mayNameRoom
            ? "Zeg dan alleen dat de kamer belt, en verder niets."
            : "Noem dan alleen je eigen voornaam, en verder niets."
    }

    /// What whoever has her number must heed, in sentences.
    public var caution: String {
        let noted = note.isEmpty ? "" : "Let op: \"\(note)\". "
        return noted + "Neemt een ander op? " + wordsForOthers
    }
}

extension CallWish {
    /// Reads what is kept in a matter.
    public init(_ matter: Matter) {
        let kept = Kept(matter.fields)
        self.init(
            part: kept.text("wanneer").flatMap(DayPart.init),
            language: kept.text("taal") ?? "",
            mayNameRoom: kept.flag("kamer_noemen"),
            note: kept.text("let_op") ?? "",
            weekdays: Set(
                Weekday.allCases.filter { kept.texts("dagen").contains(Speech.say($0)) }
            )
        )
    }

    /// What is kept in a matter.
    public var fields: [String: Value] {
        [
            "wanneer": part.map { .text($0.rawValue) } ?? .missing, "taal": .text(language),
            "kamer_noemen": .flag(mayNameRoom), "let_op": .text(note),
            "dagen": .list(
                Weekday.allCases.filter(weekdays.contains).map { .text(Speech.say($0)) }
            ),
        ]
    }
}
