/// Words with which a moment can begin, besides numbers and the names of days and months.
enum MomentStarts {
    static let words: Set<String> = {
        let phrases = [
            MomentWords.phraseTable, MomentWords.presentTable, HolidayWords.table,
            HolidayWords.belgianTable, BoundWords.beforeTable, TimeWords.nameTable,
            TermWords.vagueTable,
        ]
        let first = phrases.flatMap { $0.keys.keys }.compactMap {
            Tokenizer.tokens(of: $0).first?.text
        }
        return Set(first).union(others).union(MomentWords.shortWeekdays.keys)
            .union(MomentGrammar.articles).union(MomentGrammar.about).union(TermWords.units.keys)
            .union(MomentGrammar.sides.keys).union(MomentGrammar.named.keys)
    }()

    private static let others: Set<String> = [
        "over", "in", "na", "half", "halve", "kwart", "kwartier", "aan", "op", "k", "q", "a", "j",
        "s", "van", "vanaf", "tussen", "binnen", "meer", "minder", "tijdens", "met", "+", "-",
    ]
}
