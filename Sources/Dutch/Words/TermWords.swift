/// How people name units of time, and how long they last.
enum TermWords {
    /// A unit, and how many of it a word stands for: a "kwartier" is 15 minutes.
    struct Measure: Hashable, Sendable {
        let unit: Grain
        var count = 1.0
        /// Whether it is one letter, which counts only behind digits.
        var isLetter = false

        /// Reads "15*minute".
        fileprivate init?(_ key: String, isLetter: Bool = false) {
            let fields = key.split(separator: "*").map(String.init)
            guard let unit = fields.last.flatMap(Grain.init) else { return nil }
            self.unit = unit
            self.isLetter = isLetter
            if fields.count > 1 { count = Double(fields[0]) ?? 1 }
        }
    }

    static let units: [String: Measure] = {
        var units: [String: Measure] = [:]
        for (word, key) in table.keys {
            units[word] = Measure(key, isLetter: word.utf8.count == 1)
        }
        return units
    }()

    /// Units that last as long without a count before them, as "kwartier" does.
    static let alone = Phrases(table) { key in
        Measure(key).flatMap { $0.count > 1 && $0.unit < .year ? $0 : nil }
    }

    /// What makes one of a unit that has no count before it: "de hele dag".
    static let wholes = Phrases(
        "whole: hele, heel, gehele, volle, vol, volledige, ganse, lange"
    ) { _ in true }

    /// What says that a unit is about that long: "een dik uur".
    static let roughly: WordSet = [
        "dik", "dikke", "klein", "kleine", "krap", "krappe", "ruim", "ruime", "stevig", "stevige",
        "kort", "korte",
    ]

    /// Says the same, but for "goede dag" and "een goed jaar".
    static let good: WordSet = ["goed", "goede"]

    /// Units that mean one of them in answer to "how long": "uurtje".
    static let small: WordSet = [
        "minuutje", "uurtje", "dagje", "weekje", "maandje", "jaartje",
    ]

    /// Counts that say little more than that there are some, and the least that they are.
    static let vague = Phrases(vagueTable) { Double($0) }

    static let vagueTable: WordTable = """
        2: een paar, paar, enkele, enige, een stel, een stuk of wat
        3: een aantal, aantal, meerdere, verscheidene, verschillende
        """

    /// Days that are none in a weekend or on a holiday.
    static let workingDays: WordSet = ["werkdag", "werkdagen", "werkdgn", "werkdage"]

    private static let table: WordTable = """
        second: seconde, seconden, secondes, secondje, secondjes, sec, secs, secondn, s
        minute: minuut, minuten, min, minuutje, minuutjes, minuute, minute, mins, minuten, m
        15*minute: kwartier, kwartiertje, kwartieren, kwartiertjes, kwatier
        30*minute: halfuur, halfuurtje
        45*minute: driekwartier
        hour: uur, uren, uurtje, uurtjes, u, uurs, uurtj, h, hr
        day: dag, dagen, dage, dgn, dagje, dagjes, daagje, daagjes, d, etmaal, etmalen, werkdag, werkdagen, werkdgn, werkdage
        week: week, weken, wk, wkn, weekje, weekjes, weke, w
        month: maand, maanden, mnd, mnden, maandje, maandjes, maant, mndn
        6*month: halfjaar, halfjaartje
        quarter: kwartaal, kwartalen
        year: jaar, jaren, jr, jaartje, jaartjes, jrn, j
        10*year: decennium, decennia
        100*year: eeuw, eeuwen
        """
}
