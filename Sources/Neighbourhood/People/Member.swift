public import Dutch

/// Somebody the Kamer knows, as far as the rules need to.
///
/// There is nothing here about what somebody needs, owes or suffers. Whoever only writes to Buur has
/// a number and no more.
public struct Member: Hashable, Sendable, Identifiable {
    public let id: Int64
    /// The room that the person comes to.
    public var kamer: String
    public var name: String?
    public var roles: Set<Role>
    /// Whether the person is said "u" to rather than "je", nil while nothing shows what she likes.
    public var isFormal: Bool?
    /// Languages other than Dutch, as the person calls them.
    public var languages: [String]
    /// A number that goes to another person only after a yes for that person and purpose.
    public var phone: String?
    /// The part of the neighbourhood, as people there call it; never an address.
    public var block: String?
    /// The skills that the person likes to use for another, by their keys.
    public var talents: Set<String>
    /// The last day on which the person is asked nothing.
    public var restsUntil: Day?
    /// The last day on which danger was heard from the person, and no word of what it was.
    public var dangerOn: Day?
    /// Whether Buur may begin something with the person of its own accord.
    public var wantsMessages: Bool
    /// Whether the person was asked once, after help, what she would do for another.
    public var wasAskedBack: Bool

    public init(
        id: Int64,
        kamer: String,
        name: String? = nil,
        roles: Set<Role> = [],
        isFormal: Bool? = nil,
        languages: [String] = [],
        phone: String? = nil,
        block: String? = nil,
        talents: Set<String> = [],
        restsUntil: Day? = nil,
        dangerOn: Day? = nil,
        wantsMessages: Bool = true,
        wasAskedBack: Bool = false
    ) {
        self.id = id
        self.kamer = kamer
        self.name = name
        self.roles = roles
        self.isFormal = isFormal
        self.languages = languages
        self.phone = phone
        self.block = block
        self.talents = talents
        self.restsUntil = restsUntil
        self.dangerOn = dangerOn
        self.wantsMessages = wantsMessages
        self.wasAskedBack = wasAskedBack
    }

    /// What the person is called where no name is known.
    public var calledName: String { name ?? "een buur" }

    /// Whether the person wants to be left in peace on a day, or must be.
    public func rests(on day: Day) -> Bool {
        restsUntil.map { day <= $0 } ?? false || isInDanger(on: day)
    }

    /// Whether danger was heard from the person on a day or the day before.
    public func isInDanger(on day: Day) -> Bool { peaceEnds.map { day < $0 } ?? false }

    /// The first day after danger on which anything is begun with the person.
    public var peaceEnds: Day? { dangerOn?.adding(days: 2) }
}
