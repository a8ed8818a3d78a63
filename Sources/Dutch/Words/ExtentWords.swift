/// Words that say how far a value goes.
enum ExtentWords {
    /// What words before a value make of it.
    enum Opening: String, Sendable {
        /// It is the least that it can be: "meer dan".
        case least
        case most
        /// Another one follows after "en".
        case between
        /// Another one follows after "tot".
        case start
    }

    static let openings = Phrases(openingTable, meaning: Opening.init)

    static let closings = Phrases(closingTable, meaning: Opening.init)

    static let comparing: WordSet = ["dan", "als"]

    /// What stands between the two ends of a range.
    static let joints = Phrases(jointTable) { $0 == "to" ? true : nil }

    /// The same, or what stands between two values of which one is meant.
    static let choices = Phrases(jointTable) { _ in true }

    /// Words before an end that add nothing to it.
    static let fillers = Phrases(fillerTable) { _ in true }

    private static let openingTable: WordTable = """
        least: meer dan, meer als, groter dan, groter als, hoger dan, hoger als, boven, boven de,
            niet minder dan, niet minder als, niet kleiner dan, niet kleiner als, niet lager dan,
            niet lager als, niet onder, niet onder de
        least: minstens, minimaal, minimum, een minimum van, ten minste, tenminste, op zijn minst,
            op zn minst, op z'n minst, op het minst, vanaf, vanaf de
        least: ouder dan, ouder als, langer dan, langer als, zwaarder dan, duurder dan, verder dan,
            niet korter dan, niet jonger dan, >, > =, ≥
        least: meer dan of gelijk aan, groter dan of gelijk aan, groter of gelijk aan,
            hoger of gelijk aan, meer of gelijk aan, hoger dan of gelijk aan, gelijk aan of meer dan,
            gelijk aan of groter dan, gelijk aan of hoger dan, gelijk of meer dan,
            gelijk of groter dan
        most: minder dan, minder als, kleiner dan, kleiner als, lager dan, lager als, onder,
            onder de, niet meer dan, niet meer als, niet groter dan, niet groter als,
            niet hoger dan, niet hoger als, niet boven, niet boven de
        most: hooguit, hoogstens, maximaal, maximum, max, een maximum van, ten hoogste,
            op zijn hoogst, op zn hoogst, op zijn meest, tot maximaal, tot hooguit, niet langer dan
        most: jonger dan, jonger als, korter dan, korter als, lichter dan, goedkoper dan, <, < =, ≤,
            niet ouder dan
        most: minder dan of gelijk aan, kleiner dan of gelijk aan, kleiner of gelijk aan,
            lager of gelijk aan, minder of gelijk aan, lager dan of gelijk aan,
            gelijk aan of minder dan, gelijk aan of kleiner dan,
            gelijk aan of lager dan, gelijk of minder dan, gelijk of kleiner dan
        between: tussen
        start: van
        """

    private static let closingTable: WordTable = """
        least: of meer, of hoger, of groter, of ouder, of langer, of daarboven, of meer dan dat,
            en meer, en hoger, en groter, en ouder, en daarboven, of gelijk aan of meer
        most: of minder, of lager, of kleiner, of jonger, of korter, of daaronder, en minder,
            en lager, en kleiner, en jonger, en daaronder
        """

    private static let jointTable: WordTable = """
        to: tot, tot en met, t/m, tm, tot aan, -, –, ~, a, tot ongeveer, tot maximaal
        or: of, /
        """

    private static let fillerTable: WordTable = """
        about: de, het, ongeveer, circa, ca, rond, rond de, zon, om en nabij, ~, ±, grofweg,
            wel, nog, al, om en nabij de, naar schatting, bijna, ruim
        """
}
