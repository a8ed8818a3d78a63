public import Dialog
public import Neighbourhood

/// One person's talk as it is stored.
public struct Talk: Hashable, Sendable {
    public let person: Int64
    /// The address from which the person wrote last, where an answer goes.
    public var address: Address
    /// What the person wants to be called.
    public var name: String?
    /// What the person does here besides being a resident.
    ///
    /// It is kept with the person: saving a talk does not change it.
    public var roles: Set<Role>
    /// Whether the person is said "u" to rather than "je", nil while nothing shows what she likes.
    public var isFormal: Bool?
    /// How many turns there have been.
    public var turns: Int
    /// The conversation in its stored form; empty when nothing lies open.
    public var text: String
    /// The dialog that speaks, and the key of the question that waits.
    public var dialog: String?
    public var question: String?
    /// The person who has taken the talk over; Buur is silent while there is one.
    public var heldBy: Int64?
    /// When the person was last heard.
    public var heardAt: Instant
    /// When Buur says something about the silence.
    public var silenceAt: Instant?

    public init(
        person: Int64,
        address: Address,
        name: String? = nil,
        roles: Set<Role> = [],
        isFormal: Bool? = nil,
        turns: Int = 0,
        text: String = "",
        dialog: String? = nil,
        question: String? = nil,
        heldBy: Int64? = nil,
        heardAt: Instant,
        silenceAt: Instant? = nil
    ) {
        self.person = person
        self.address = address
        self.name = name
        self.roles = roles
        self.isFormal = isFormal
        self.turns = turns
        self.text = text
        self.dialog = dialog
        self.question = question
        self.heldBy = heldBy
        self.heardAt = heardAt
        self.silenceAt = silenceAt
    }
}

extension Talk {
    /// The conversation as it can be played.
    ///
    /// - Throws: ``ConversationError`` when the stored form cannot be read.
    public var conversation: Conversation {
        get throws(ConversationError) {
            text.isEmpty ? Conversation() : try Conversation(text: text)
        }
    }
}

/// The people and their talks.
public protocol Talks {
    /// The talk of whoever writes from an address, nil when nobody did before.
    func talk(at address: Address) throws -> Talk?
    func talk(of person: Int64) throws -> Talk?
    /// From where a person writes, in no order.
    func addresses(of person: Int64) throws -> [Address]
    /// Makes a person who writes from an address that nobody wrote from before.
    func begin(at address: Address, in kamer: String, now: Instant) throws -> Talk
    /// Keeps a talk, with the name and how the person is spoken to, in the place of what was kept before.
    func save(_ talk: Talk) throws
    /// Keeps a stored conversation that cannot be read apart, for a version that can.
    ///
    /// It goes when a silent talk would, and when the person is forgotten.
    func setAside(_ text: String, of person: Int64, now: Instant) throws
    /// The talks in which a word about the silence is due, the longest waiting first.
    func silentTalks(now: Instant, limit: Int) throws -> [Talk]
}
