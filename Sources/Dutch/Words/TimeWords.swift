/// How people name times of the day.
enum TimeWords {
    /// Times with a name of their own, as minutes after midnight.
    static let names = Phrases(nameTable, meaning: Int.init)

    static let hour: WordSet = ["uur", "u", "h", "uurtje", "uren", "uurs", "ur", "uhr", "hr"]

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
