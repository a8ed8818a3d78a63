public import Dutch

/// Something that Buur began with a person of its own accord, as whoever watches sees it.
public struct Initiative: Hashable, Sendable {
    public let person: Int64
    /// The dialog that was begun; ``card`` and ``unanswered`` for what is only told.
    public let dialog: String
    public let at: Moment
    /// Whether it was put off before.
    public let wasPutOff: Bool
    /// The first day that it is about, nil when it is about none.
    public let about: Day?

    /// What a coordinator gets as a card, as if it were a dialog.
    public static let card = "kaart"
    /// What somebody hears who did not answer in time, as if it were a dialog.
    public static let unanswered = "geen antwoord"

    public init(
        person: Int64,
        dialog: String,
        at moment: Moment,
        wasPutOff: Bool = false,
        about day: Day? = nil
    ) {
        (self.person, self.dialog, self.at) = (person, dialog, moment)
        (self.wasPutOff, self.about) = (wasPutOff, day)
    }
}
