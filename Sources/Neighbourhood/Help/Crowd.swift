internal import Dutch

/// Somebody with what she said yes to.
public struct Party: Hashable, Sendable {
    public let member: Member
    public let consents: [Consent]

    public init(_ member: Member, consents: [Consent] = []) {
        self.member = member
        self.consents = consents
    }

    /// What coordinators read of her: no name of whoever only writes to Buur.
    public var nameForRoom: String {
        member.roles.isEmpty && consents.isEmpty ? "een buur" : member.calledName
    }

    /// Her number, for one person whom she said yes for; nil for everybody else.
    public func number(for other: Int64) -> String? {
        consents.first { $0.purpose == .shareNumber && $0.other == other }?.number
    }
}

/// A time at which a volunteer helps somebody, or did.
public struct Promise: Hashable, Sendable {
    /// The number of the request.
    public let request: Int64
    /// Whom she helps.
    public let asker: Int64
    public let slot: Slot

    public init(request: Int64, asker: Int64, slot: Slot) {
        self.request = request
        self.asker = asker
        self.slot = slot
    }
}

/// A volunteer, as far as it matters for being asked.
public struct Candidate: Hashable, Sendable {
    public let party: Party
    public let offer: Offer?
    public let promises: [Promise]
    /// When she is counted on for something else than help.
    public let engagements: [Slot]

    public init(
        _ party: Party,
        offer: Offer? = nil,
        promises: [Promise] = [],
        engagements: [Slot] = []
    ) {
        self.party = party
        self.offer = offer
        self.promises = promises
        self.engagements = engagements
    }

    public var id: Int64 { party.member.id }

    /// When she cannot help somebody else.
    var busy: [Slot] { promises.map(\.slot) + engagements }
}

/// Everybody whom a request for help can be about at this moment.
public struct Crowd: Sendable {
    /// Who asks for help.
    public let asker: Party
    /// The volunteers who can be reached.
    public let candidates: [Candidate]
    /// What was asked of the people of the room lately, in that order.
    public let asks: [Ask]
    /// The helper of this request, who may be a volunteer no more.
    public let helper: Party?
    /// Whether the one who asks may be asked what she would do for another.
    public let mayAskBack: Bool

    public init(
        asker: Party,
        candidates: [Candidate],
        asks: [Ask],
        helper: Party? = nil,
        mayAskBack: Bool = false
    ) {
        self.asker = asker
        self.candidates = candidates
        self.asks = asks
        self.helper = helper
        self.mayAskBack = mayAskBack
    }
}
