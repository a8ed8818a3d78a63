/// Words by which people correct themselves.
enum CorrectionWords {
    enum Sort: String, Sendable {
        /// What follows is the correction: "ik bedoel".
        case plain
        /// What follows is the correction if it is a value: "sorry".
        case doubtful
        /// What stands before is the correction: "bedoel ik".
        case closing
        /// What follows is what was wrong: "niet".
        case not
        case but

        var isOpening: Bool { self == .plain || self == .doubtful }
    }

    static let marks = Phrases(table) { Sort(rawValue: $0) }

    /// What may stand between the mark and the correction.
    static let links = Phrases(linkTable) { _ in true }

    /// Words after "ik bedoel" that explain rather than correct.
    static let clauses: WordSet = [
        "dat", "hoe", "wat", "waarom", "of", "als", "waar", "wie", "wanneer", "er", "je", "jij",
        "u", "gewoon",
    ]

    static let tails: WordSet = ["zijn", "hoor", "dus", "van", "sorry", "haha", "worden"]

    private static let table: WordTable = """
        plain: ik bedoel, ik bedoelde, ik bedoel eigenlijk, bedoel, bedoelde, k bedoel, ik bdoel,
            ik bedoelt, kbedoel, ik wou zeggen, ik wilde zeggen, ik wil zeggen,
            ik bedoel te zeggen
        plain: correctie, verbetering, moet zijn, dat moet zijn, het moet zijn, moest zijn,
            dat moest zijn, het moest zijn, ik heb me vergist, ik vergiste me, vergissing,
            vergist, ik typte fout, typfout, tikfout, typefout, ik heb het verkeerd getypt,
            verkeerd getypt, verkeerd getikt, verander dat in, verander het in, verander in,
            wijzig in, maak daar, maak er, ik zei het fout, ik zei het verkeerd,
            ik heb een fout gemaakt
        doubtful: het moet, dat moet, t moet, sorry, sry, sorrie, soz, oeps, oops, ojee, o jee,
            oh nee, o nee, onee, ohnee, nee, neee, nee wacht, nee sorry, wacht, wacht even,
            foutje, fout, foutje moet zijn, dat klopt niet, klopt niet, dat is niet goed,
            dat is fout, verkeerd, dat was fout, nee toch, *
        closing: bedoel ik, bedoelde ik, bedoel k, bedoelik, moet dat zijn, moet het zijn,
            had ik moeten zeggen, wilde ik zeggen, wou ik zeggen
        not: niet, niet de, en niet, geen, ipv, i.p.v., in plaats van, inplaats van, dus niet
        but: maar, wel, maar wel, maar de
        """

    private static let linkTable: WordTable = """
        link: het is, het zijn er, het zijn, er, t is, dat is, dat zijn, het was, is, zijn,
            het moet, dat moet, moet, het wordt, wordt, ik heb, ik heb er, heb, het, de, eh, uh,
            euh, dus, natuurlijk, gewoon, eigenlijk, wel, toch, het juiste is, juist is, op,
            er zijn, we zijn met, nee, sorry, wacht, voor
        """
}
