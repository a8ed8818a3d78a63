public import Dutch

/// A letter as its reader describes it.
public struct Letter: Hashable, Sendable {
    /// How much haste there is; there is none that says how long somebody still has.
    public enum Haste: String, Hashable, Sendable, CaseIterable {
        case today = "vandaag nog"
        case thisWeek = "deze week nog"
        case soon = "liever vroeg dan laat"
    }

    public var kind: LetterLadder?
    /// The day on the letter.
    public var date: Day?
    /// The day before which something is wanted.
    public var deadline: Day?
    /// Whether it is the first about this.
    public var isFirst: Bool?
    /// Whether there are envelopes that nobody opened.
    public var hasUnopened: Bool?

    public init(
        _ kind: LetterLadder?,
        date: Day? = nil,
        deadline: Day? = nil,
        isFirst: Bool? = nil,
        hasUnopened: Bool? = nil
    ) {
        self.kind = kind
        self.date = date
        self.deadline = deadline
        self.isFirst = isFirst
        self.hasUnopened = hasUnopened
    }

    /// A day this near is for today, and this near for the week.
    static let (today, thisWeek) = (2, 14)

    /// How much haste there is on a day; a day that has passed is no reason to wait.
    public func haste(on day: Day) -> Haste {
        let left = deadline.map { $0.number - day.number } ?? .max
        if kind?.isForToday ?? false || left <= Letter.today { return .today }
        let isStrict = kind.map { $0 != .bill && $0 != .reminder } ?? true
        return isStrict || left <= Letter.thisWeek || isFirst == false || hasUnopened == true
            ? .thisWeek : .soon
    }

    /// What nobody can know from what was told, each in a few words.
    public var doubts: [String] {
        [
            kind == nil ? "wat voor brief het is" : nil,
            deadline == nil ? "voor welke dag je iets moet doen" : nil,
            date == nil ? "hoe oud de brief is" : nil,
            isFirst == nil ? "of er al eerder een brief kwam" : nil,
            hasUnopened == nil ? "of er nog post ligt die niet open is" : nil,
            hasUnopened == true ? "wat er in de dichte enveloppen zit" : nil,
            "wat er op de andere bladzijden staat",
        ].compactMap(\.self)
    }
}
