public import Dutch

/// What a dialog can see of the world outside: the clock, the figures, and who the person is.
public struct Surroundings: Sendable {
    public var now: Moment
    /// The dated figures, by name.
    public var figures: [String: Figure]
    /// What the person wants to be called, nil when she did not say.
    public var personName: String?
    /// What the person does here besides being a resident; a coordinator's dialogs are no one else's.
    public var roles: Set<Dialog.Audience>
    /// Whether this person never wrote before.
    public var isFirstContact: Bool
    /// Whether the person is said "u" to rather than "je", nil while nothing shows what she likes.
    public var isFormal: Bool?
    /// Whether somebody counts on the person, or she on somebody: for a visit or a call.
    public var isCountedOn: Bool
    /// Whether the person asked for help that is not over.
    public var isAsking: Bool
    /// Whether a visit that she asked for should have been by now.
    public var isVisitPast: Bool
    /// Whether she is asked for a visit, or one is agreed with her, that she may want at another time.
    public var hasMovableVisit: Bool
    /// Those whom the person said she would call, by what a volunteer reads of their names.
    public var called: [String]
    /// Whether danger was heard from the person, today or yesterday; nil where nobody keeps that.
    public var isInDanger: Bool?
    /// The card of hers that waits, nil when none does.
    public var card: WaitingCard?
    /// When the person last wrote, nil when that is not known.
    public var heardAt: Moment?

    public init(
        now: Moment,
        figures: [String: Figure] = [:],
        personName: String? = nil,
        roles: Set<Dialog.Audience> = [],
        isFirstContact: Bool = false,
        isFormal: Bool? = nil,
        isCountedOn: Bool = false,
        isAsking: Bool = false,
        isVisitPast: Bool = false,
        hasMovableVisit: Bool = false,
        called: [String] = [],
        isInDanger: Bool? = nil,
        card: WaitingCard? = nil,
        heardAt: Moment? = nil
    ) {
        self.now = now
        self.figures = figures
        self.personName = personName
        self.roles = roles
        self.isFirstContact = isFirstContact
        self.isFormal = isFormal
        self.isCountedOn = isCountedOn
        self.isAsking = isAsking
        self.isVisitPast = isVisitPast
        self.hasMovableVisit = hasMovableVisit
        self.called = called
        self.isInDanger = isInDanger
        self.card = card
        self.heardAt = heardAt
    }

    /// Written words as they are said to this person.
    func addressed(_ words: String) -> String {
        isFormal == true ? Formality.formal(words) : words
    }
}

/// What must be known of a card that a person handed over, while it waits.
public struct WaitingCard: Hashable, Sendable {
    /// Whether another may read what she gets, so that it says how it is safe to reach her.
    public var isWatched: Bool

    /// The dangers of her own that it tells of, as the dialog for danger names them.
    public var dangers: Set<String>

    public init(isWatched: Bool, dangers: Set<String> = []) {
        (self.isWatched, self.dangers) = (isWatched, dangers)
    }
}

/// A figure that holds for a time, such as an amount that changes each year.
public struct Figure: Hashable, Sendable {
    public let value: Value
    public let validFrom: Day?
    /// The last day on which the figure may be shown.
    public let validUntil: Day?
    /// What a text says in its place before and after that time.
    public let textOtherwise: String
    /// Where it comes from and when somebody last looked there, as a text may say it.
    public let source: String?

    public init(
        value: Value,
        validFrom: Day? = nil,
        validUntil: Day? = nil,
        textOtherwise: String,
        source: String? = nil
    ) {
        self.source = source
        self.value = value
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.textOtherwise = textOtherwise
    }

    /// The value on a day, missing when the figure does not hold then.
    public func value(on day: Day) -> Value {
        if let validFrom, day < validFrom { return .missing }
        if let validUntil, day > validUntil { return .missing }
        return value
    }
}
