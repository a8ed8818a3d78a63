/// Words that make a moment, besides numbers and the names of days and months.
enum MomentStarts {
    /// Words that tell when, or a part of it.
    static let telling: WordSet = {
        let phrases = [
            MomentWords.phraseTable, MomentWords.presentTable, HolidayWords.table,
            HolidayWords.belgianTable, TimeWords.nameTable,
        ]
        let said = phrases.flatMap { $0.keys.keys }.flatMap { Tokenizer.tokens(of: $0).map(\.text) }
        let named = [
            Array(MomentWords.shortWeekdays.keys), Array(TermWords.units.keys),
            Array(MomentGrammar.sides.keys), Array(MomentGrammar.named.keys),
        ]
        let clock = TimeWords.quarter.words + TimeWords.halfWords + TimeWords.bentWords
        let words = said + named.joined() + clock + ["half", "halve"]
        return WordSet(words.filter { !leading.contains($0) })
    }()

    /// Words that can only lead up to those: "in de" and "over", and "eerder dan".
    static let leading: WordSet = {
        let phrases = [BoundWords.beforeTable, TermWords.vagueTable]
        let first = phrases.flatMap { $0.keys.keys }.compactMap {
            Tokenizer.tokens(of: $0).first?.text
        }
        return WordSet(first + MomentGrammar.articles.words + MomentGrammar.about.words + others)
    }()

    /// The most words that lead up to one that tells.
    static let mostLeading = 8

    private static let others = [
        "over", "in", "na", "aan", "op", "k", "q", "a", "j", "s", "van", "vanaf", "tussen",
        "binnen", "meer", "minder", "tijdens", "met", "+", "-",
    ]
}
