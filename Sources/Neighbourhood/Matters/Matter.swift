public import Dialog
public import Dutch

/// Something that goes on between people and is not over yet: a request for help, a call to somebody
/// who stayed away, a promise to open the door.
///
/// A matter is what is kept; what it means is for the rule of its kind, which reads it, moves it on
/// and writes it back.
public struct Matter: Hashable, Sendable, Identifiable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case request = "hulpvraag"
        case followUp = "belletje"
        /// How somebody would like to be called who stays away.
        case callWish = "belafspraak"
        /// What a volunteer does by calling.
        case callRound = "belbeurt"
        case opening = "open"
        /// Somebody waits to hear when the door stays closed after all.
        case doorWatch = "deur"
        /// A place at an activity on one day, or on its waiting list.
        case signUp = "aanmelding"
        /// An activity that does not go on, on one day.
        case calledOff = "activiteit"
        case takeOver = "overname"
        case offer = "aanbod"
    }

    /// The number; none is used again.
    public let id: Int64
    public let kind: Kind
    public let kamer: String
    /// Whom it is about.
    public let person: Int64
    /// Who has it in hand, nil when nobody does.
    public var helper: Int64?
    /// When the rule of its kind must look at it again, by the clock in the room; nil when it waits
    /// for people only.
    public var due: Moment?
    public var isOpen: Bool
    /// What the rule of its kind keeps: never a name or a number of somebody, since those go when she
    /// is forgotten.
    public var fields: [String: Value]

    /// The fields that hold what a person wrote in her own words; the others are for the rules.
    public static let ownWords = ["wat", "letten", "let_op"]

    public init(
        id: Int64,
        kind: Kind,
        kamer: String,
        person: Int64,
        helper: Int64? = nil,
        due: Moment? = nil,
        isOpen: Bool = true,
        fields: [String: Value] = [:]
    ) {
        self.id = id
        self.kind = kind
        self.kamer = kamer
        self.person = person
        self.helper = helper
        self.due = due
        self.isOpen = isOpen
        self.fields = fields
    }
}
