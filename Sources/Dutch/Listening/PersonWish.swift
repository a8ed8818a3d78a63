/// Whether somebody asks for a person instead of a computer: "mag ik mens spreke", "niet robot".
///
/// All of a short text must be about that: "iemand moet mijn kast ophangen" asks for help, and "ik wil
/// beter leren spreken" for lessons.
public enum PersonWish {
    private static let mostWords = 9

    /// Hears whether a text asks for a person, in spite of its spelling.
    public static func isTold(in text: String) -> Bool {
        let words = Tokenizer.tokens(of: text).filter { $0.shape != .sign }.map(\.text)
        guard !words.isEmpty, words.count <= mostWords, !asksWhoWrites(in: text) else {
            return false
        }
        let said = words.map(sort)
        func says(_ sort: Sort) -> Bool { said.contains(sort) }
        let unknown = zip(words, said).filter { $0.1 == nil }.map(\.0)
        if unknown.count == 1 {
            return says(.talk) && says(.wish) && !says(.denial) && isName(unknown[0])
        }
        guard unknown.isEmpty, !says(.denial) || says(.machine) else { return false }
        let speaks = says(.talk) || says(.call) && (says(.me) || words.contains("dat"))
        if says(.denial), says(.machine) { return !says(.having) || says(.person) || speaks }
        return says(.person) || says(.anyone) && speaks
    }

    /// Hears whether a text asks what writes here: "ben jij een mens", "bent u een robot".
    public static func asksWhoWrites(in text: String) -> Bool {
        let words = Tokenizer.tokens(of: text).filter { $0.shape != .sign }.map(\.text)
        guard words.count > 2, words.count <= mostWords, ["ben", "bent"].contains(words[0]),
            ["je", "jij", "u"].contains(words[1])
        else { return false }
        let said = words.dropFirst(2).map(sort)
        return said.allSatisfy { $0 == .person || $0 == .machine || $0 == .filler }
            && said.contains { $0 != .filler }
    }

    private enum Sort: String {
        case person, anyone, machine, talk, call, me, denial, wish, having, filler
    }

    /// The sort of a word, by how it sounds.
    private static func sort(_ word: String) -> Sort? {
        sorts[Sound.key(word)] ?? (word.utf8.count < 6 ? nil : near(word))
    }

    private static func near(_ word: String) -> Sort? {
        sorts.first {
            $0.key.utf8.count >= 6 && Spelling.distance($0.key, Sound.key(word), limit: 1) != nil
        }?.value
    }

    /// Whether "ik wil … spreken" asks for somebody with this name, and not for a language.
    private static func isName(_ word: String) -> Bool {
        word.utf8.count > 2 && !topics.contains(word) && word.allSatisfy(\.isLetter)
    }

    private static let topics = WordSet(
        spaced:
            """
            nederlands engels arabisch turks frans spaans duits pools oekrains berbers tamazight
            papiaments sranan marokkaans somalisch tigrinya farsi dari chinees portugees russisch
            italiaans taal talen beter vaker mee samen over daarover hierover goed hard zacht
            minder meer leren
            """
    )

    private static let sorts: [String: Sort] = Dictionary(
        table.rows.flatMap { row in
            row.phrases.map { (Sound.key($0), Sort(rawValue: row.key) ?? .filler) }
        },
        uniquingKeysWith: { first, _ in first }
    )

    private static let table: WordTable = """
        person: mens, persoon, medewerker, medewerkster, vrijwilliger, vrijwilligster, coordinator,
            human, person
        anyone: iemand, mensen, someone, somebody, people
        machine: computer, robot, bot, machine, apparaat, chatbot, automaat
        talk: praten, praat, spreken, spreek, gesprek, contact, talk, speak, chatten
        call: bellen, bel, belt, gebeld, call, opbellen
        me: mij, me
        denial: niet, geen, nie, zonder, no, not
        wish: wil, wilt, wou, mag, kan, ken, can, want
        having: heb, hebben, heeft
        filler: ik, k, je, jij, jullie, u, we, wij, een, n, a, an, the, i, to, with, echt, echte,
            levend, levende, gewoon, gewone, normaal, normale, real, moet, kun, kunnen, willen, zou,
            geef, geeft, laat, graag, liever, aub, alstublieft, alsjeblieft, svp, please, nu, even,
            ff, maar, dan, hier, met, van, door, aan, tegen, want, en, is, er, daar, toch, ook,
            nodig, hoi, hallo, sorry, nee, ja, die, dat, terug, alleen
        """
}
