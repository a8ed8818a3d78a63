/// How people name times of the day.
enum TimeWords {
    /// Times with a name of their own, as minutes after midnight.
    static let names = Phrases(nameTable, meaning: Int.init)

    static let hour: WordSet = ["uur", "u", "h", "uurtje", "uren", "uurs", "ur", "uhr", "hr"]

    static let quarter: WordSet = ["kwart", "kwartier", "kwar", "kwrt", "kwartr", "kwrat"]

    /// "Halfdrie", in one word, by its hour.
    static let halves = WordMap(
        hourNames.keys.compactMapValues(Int.init).map { (key: "half" + $0.key, value: $0.value) }
    )

    /// "Vijven" in "tegen vijven", by its hour.
    static let bent = WordMap(bentNames.keys.compactMapValues(Int.init))

    /// What stands before such an hour; "met zijn vieren" and "we vieren feest" are no times.
    static let bending = WordSet(
        MomentGrammar.about.words + ["na", "voor", "tot", "vanaf", "over", "bij", "tussen"]
    )

    static let halfWords = hourNames.keys.keys.map { "half" + $0 }
    static let bentWords = Array(bentNames.keys.keys)

    private static let hourNames: WordTable = """
        1: een
        2: twee
        3: drie
        4: vier
        5: vijf
        6: zes
        7: zeven
        8: acht
        9: negen
        10: tien
        11: elf
        12: twaalf
        """

    private static let bentNames: WordTable = """
        1: enen
        2: tweeen
        3: drieen
        4: vieren
        5: vijven
        6: zessen
        7: zevenen
        8: achten
        9: negenen
        10: tienen
        11: elven
        12: twaalven
        """

    static let past: WordSet = ["over", "na"]
    static let before: WordSet = ["voor", "vor", "foor", "voo"]

    static let nameTable: WordTable = """
        0: middernacht, twaalf uur s nachts
        720: twaalf uur s middags, 12 uur s middags, noen, midden op de dag, middaguur,
            het middaguur
        """
}

/// A part of the day that tells which of two times on the clock is meant.
public enum PartOfDay: String, Hashable, Sendable, CaseIterable {
    case morning, afternoon, evening, night

    /// Gives the hour on a clock of twenty-four for an hour on one of twelve.
    func hour(of hour: Int) -> Int {
        let half = hour % 12
        return switch self {
        case .morning: hour == 12 ? 12 : half
        case .afternoon: half == 11 ? 11 : half + 12
        case .evening: half == 0 ? 0 : half + 12
        case .night: half >= 9 ? half + 12 : half
        }
    }
}
