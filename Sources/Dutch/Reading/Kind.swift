/// What can be asked for in a text.
public enum Kind: String, Hashable, Sendable, CaseIterable {
    case number, ordinal, percentage, money, duration, age, quantity, moment
    case recurrence = "repeat"
    case period, assent, name, phone, email, url, postcode, iban, bsn
    /// A moment of which only the day counts, as in a question for a day.
    case day
    /// A moment of which only the time of the clock counts.
    case time
    /// A duration in whole units.
    case span

    /// Every kind that the grammars tell apart; the others are views of these.
    public static let everything = Set(allCases).subtracting([.day, .time, .span])

    /// The kinds of question that a reading of this kind can answer.
    var views: [Kind] {
        switch self {
        case .moment: [.moment, .day, .time]
        case .duration: [.duration, .span]
        default: [self]
        }
    }
}
