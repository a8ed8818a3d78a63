/// What somebody writes for, where people say it in more ways than can be taught by phrases: "heb
/// corona", "is er nog plek bij naailes", "sms van post nl moet 1,95 betalen klopt dat".
public enum Purpose: String, Hashable, Sendable, CaseIterable {
    /// Asking whether something is a swindle, or telling of what is like one.
    case swindle
    /// Asking whether somebody comes here too, which is told to nobody.
    case whoComes
    /// A bailiff, a judge, or a seizure.
    case bailiff
    /// Rent that is owed or cannot be paid.
    case rent
    /// Taxes of the town or the water board that cannot be paid.
    case remission
    /// Not coming to what one gave oneself up for.
    case withdrawal
    /// Not coming today.
    case absence
    /// Being away for a time.
    case away
    case sickness
    /// Nothing to eat.
    case hunger
    /// Whether the room is open.
    case opening
    /// Something that is needed and cannot be paid.
    case purchase
    case debts
    /// Not making ends meet.
    case budget
    /// Telephoning somebody official.
    case calling
    case loneliness
    /// Doing something for others.
    case offer
    /// Joining in what is done together.
    case joining
    case form
    case letter

    /// Hears what a text is for, in spite of its spelling; nil when that is not plain.
    ///
    /// Of several it is the one that presses most. It hears what stands in the text and not what is
    /// meant by it, so that who is guessed to mean something else must be asked.
    public static func heard(in text: String) -> Purpose? {
        let words = signals.words(of: Tokenizer.tokens(of: text))
        let heard = signals.occurring(in: words)
        return allCases.first {
            heard.contains($0.rawValue) && !heard.contains(Signals.silencing + $0.rawValue)
        }
    }

    private static let signals = Signals([PurposeWords.table])
}
