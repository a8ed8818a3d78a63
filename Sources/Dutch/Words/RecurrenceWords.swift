/// How people say that something comes back.
enum RecurrenceWords {
    static let each: WordSet = ["elke", "elk", "iedere", "ieder", "iedre", "alle", "elken"]

    /// Words that say it on their own.
    static let phrases = Phrases(table, meaning: Recurrence.init)

    /// Words without one of which nothing comes back.
    static let openings: WordSet = {
        let phrases = table.keys.keys.compactMap { Tokenizer.tokens(of: $0).first?.text }
        let plurals = MomentWords.table.compactMap { word, meaning -> String? in
            switch meaning {
            case .weekdays, .parts: word
            default: nil
            }
        }
        return WordSet(phrases + plurals + each.words + ["om", "eenmaal", "ma", "maandag"])
    }()

    /// What stands before the unit in which something comes once.
    static let once = Phrases(
        "once: een keer, 1 keer, 1x, eens, eenmaal, een maal, 1 maal"
    ) { _ in true }

    private static let table: WordTable = """
        1 day: dagelijks, dagelijkse, daaglijks, iedere dag weer, op werkdagen, op weekdagen,
            door de week, doordeweeks
        1 week: wekelijks, wekelijkse, weekelijks, wekenlijks, een keer per week, eens per week,
            1x per week, eens in de week, 1 keer per week
        2 week: tweewekelijks, tweewekelijkse, veertiendaags, tweeweekelijks
        4 week: vierwekelijks, vierwekelijkse
        1 month: maandelijks, maandelijkse, maandlijks, maandeliks, een keer per maand,
            eens per maand, 1x per maand, eens in de maand, 1 keer per maand
        2 month: tweemaandelijks, tweemaandelijkse
        3 month: driemaandelijks, driemaandelijkse
        6 month: halfjaarlijks, halfjaarlijkse
        1 year: jaarlijks, jaarlijkse, een keer per jaar, eens per jaar, 1x per jaar,
            eens in het jaar, 1 keer per jaar
        """
}

extension Recurrence {
    /// Reads a key of the table, such as "2 week".
    fileprivate init?(_ key: String) {
        let words = key.split(separator: " ")
        guard let count = words.first.flatMap({ Double($0) }),
            let unit = words.last.flatMap({ Unit(rawValue: String($0)) })
        else { return nil }
        self.init(every: count, unit)
    }
}
