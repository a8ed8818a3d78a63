public import Dutch

/// A volunteer who may be asked to call, as far as the choice between volunteers goes.
public struct Caller: Hashable, Sendable {
    public let id: Int64
    public var round: CallRound
    /// How often she was asked to call in the last weeks.
    public var timesAsked: Int
    /// When she was last asked to call anybody, nil when that is long ago.
    public var lastAsked: Moment?
    /// Whether she was asked for this call before.
    public var wasAsked: Bool
    /// Whether something else waits for her answer.
    public var isBusy: Bool
    /// Whether she did not answer of late, so that she is left in peace for a while.
    public var isSilent: Bool
    /// Whether she speaks the language that is wanted.
    public var speaks: Bool

    public init(
        id: Int64,
        round: CallRound = CallRound(),
        timesAsked: Int = 0,
        lastAsked: Moment? = nil,
        wasAsked: Bool = false,
        isBusy: Bool = false,
        isSilent: Bool = false,
        speaks: Bool = true
    ) {
        self.id = id
        self.round = round
        self.timesAsked = timesAsked
        self.lastAsked = lastAsked
        self.wasAsked = wasAsked
        self.isBusy = isBusy
        self.isSilent = isSilent
        self.speaks = speaks
    }

    /// Whoever speaks the language comes first, then whoever was asked the least of late, and of those
    /// the longest ago.
    static func isSooner(_ one: Caller, _ other: Caller) -> Bool { one.place < other.place }

    private var place: (Int, Int, Int, Int64) {
        (speaks ? 0 : 1, timesAsked, lastAsked?.wallSeconds ?? .min, id)
    }
}

/// What the rule of a follow-up knows of the room when it looks at it.
public struct CallScene: Sendable {
    public let now: Moment
    public let quiet: QuietHours
    public let rules: CallRules
    /// Whom it is about.
    public let member: Member
    public let wish: CallWish
    /// Whether the person still wants to be called.
    public let mayCall: Bool
    /// Who like to call, and may be asked to.
    public let callers: [Caller]

    public init(
        now: Moment,
        quiet: QuietHours,
        rules: CallRules,
        member: Member,
        wish: CallWish,
        mayCall: Bool,
        callers: [Caller]
    ) {
        self.now = now
        self.quiet = quiet
        self.rules = rules
        self.member = member
        self.wish = wish
        self.mayCall = mayCall
        self.callers = callers
    }

    /// The first moment from now on at which somebody may call: not while it is quiet, nor on a day
    /// of danger and the day after.
    public var callTime: Moment {
        quiet.end(at: max(now, member.peaceEnds.map { Moment($0) } ?? now))
    }

    /// Who is asked now, by preference the one who called before.
    func next(preferring earlier: Int64?) -> Caller? {
        let free = callers.filter {
            !$0.wasAsked && !$0.isBusy && !$0.isSilent && $0.round.mayTake(on: now.day, by: rules)
        }
        return free.first { $0.id == earlier } ?? free.min(by: Caller.isSooner)
    }

    /// Whether there is somebody who was not asked yet and may be on another day.
    var isAnybodyLeft: Bool { callers.contains { !$0.wasAsked && !$0.isSilent } }

    /// How a coordinator reaches whom a card is about.
    ///
    /// A number goes only to who calls: unasked it stands on a card when a coordinator was asked for,
    /// or must call today.
    enum Reach {
        case number, afterYes, noCall, needless
    }

    func card(_ words: String, isUrgent: Bool = false, _ reach: Reach) -> Consequence {
        let card = HandOver(
            what: words,
            name: member.calledName,
            reach: self.words(for: reach),
            isUrgent: isUrgent
        )
        return .card(card, about: member.id)
    }

    private func words(for reach: Reach) -> String {
        switch reach {
        case .number:
            member.phone.map { "bellen op \(Speech.say(phone: $0)). \(wish.caution)" }
                ?? "geen nummer"
        case .afterYes: "het nummer krijg je na je ja"
        case .noCall: "niet bellen"
        case .needless: "niet nodig"
        }
    }

    /// What a coordinator types who will call.
    var offer: String { "Typ: \"ik bel \(member.calledName) wel\"." }
}
