public import Neighbourhood

/// What a room can choose about its turns.
public struct Settings: Hashable, Sendable {
    /// The room that people come to who write over a channel, where the channel does not say.
    public var kamer: String
    /// The room that a channel belongs to, by the channel's name.
    public var kamers: [String: String]
    /// The time zone that the clock in the room shows.
    public var zone: String
    /// When people are left in peace.
    public var quiet: QuietHours
    /// How often Buur begins something with one person on one day at most.
    public var initiatives: Int
    /// When something is said about a silence.
    public var patience: Patience
    /// How much is asked of volunteers.
    public var help: HelpLimits
    /// How long things are kept.
    public var retention: Retention
    /// How long a card waits for a person, and how long a talk with one may be silent.
    public var takeOver: TakeOverTerms
    /// What usually goes on.
    public var agenda: Agenda
    /// Who can be called outside the room.
    public var contacts: [Contact]
    /// Where cards for the coordinators are delivered, besides being kept.
    public var coordinators: [Address]
    /// From when somebody is missed who stays away.
    public var absence: AbsenceRule
    /// How often people are called, and how much is asked of those who call.
    public var calling: CallRules

    public init(
        kamer: String = "kamer",
        kamers: [String: String] = [:],
        zone: String = "Europe/Amsterdam",
        quiet: QuietHours = QuietHours(),
        initiatives: Int = 2,
        patience: Patience = Patience(),
        help: HelpLimits = HelpLimits(),
        retention: Retention = Retention(),
        takeOver: TakeOverTerms = TakeOverTerms(),
        agenda: Agenda = Agenda(),
        contacts: [Contact] = [],
        coordinators: [Address] = [],
        absence: AbsenceRule = AbsenceRule(),
        calling: CallRules = CallRules()
    ) {
        self.kamer = kamer
        self.kamers = kamers
        self.zone = zone
        self.quiet = quiet
        self.initiatives = initiatives
        self.patience = patience
        self.help = help
        self.retention = retention
        self.takeOver = takeOver
        self.agenda = agenda
        self.contacts = contacts
        self.coordinators = coordinators
        self.absence = absence
        self.calling = calling
    }
}

extension Settings {
    /// The room of whoever writes from an address.
    func kamer(of address: Address) -> String { kamers[address.channel] ?? kamer }
}
