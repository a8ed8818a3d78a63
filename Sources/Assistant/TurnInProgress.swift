internal import Dialog
internal import Dutch
internal import Neighbourhood

/// One turn while it is played: the talk so far and where its effects are written.
struct TurnInProgress {
    let exchange: Exchange
    let ledger: any Ledger
    var talk: Talk
    var contents: [Delivery.Content] = []
    private var effects: [Effect] = []
    private var isAnswer = true
    /// Where the person is written to from the next turn on, when that is elsewhere.
    var movesTo: Address?
    /// The dialogs that lay open before.
    private var frames: Set<String> = []
    /// What became of what came in.
    private(set) var fate = Fate.nothing
    /// The dialogs that were open at some time in this turn and are not any more.
    private(set) var over: Set<String> = []
    /// What follows for others, once this turn is kept.
    var consequences: [Consequence] = []

    init(_ exchange: Exchange, _ talk: Talk, _ ledger: any Ledger) {
        self.exchange = exchange
        self.talk = talk
        self.ledger = ledger
    }

    /// Plays an input until nothing is asked of the world any more, and keeps what came of it.
    mutating func play(_ input: Input) throws -> Receipt {
        isAnswer = try input.isOfPerson && !mayBeReadByAnother(input)
        heedAddress(in: input)
        var turn = try advance(conversation(for: input), by: input)
        let understanding = turn.understanding
        fate = turn.fate
        if case .danger = understanding { try count([.warned]) }
        let isOwnDeed = turn.conversation.tellsOwnDeed
        try exchange.heed(understanding, of: talk.person, isOwnDeed: isOwnDeed, in: ledger)
        for _ in 0..<Limits.playsPerTurn {
            guard case .perform(let request) = turn.effects.last else { break }
            let outcome = Input.outcome(key: request.key, try carryOut(request))
            turn = try advance(turn.conversation, by: outcome, after: turn.ahead)
        }
        try keep(turn.conversation)
        try audit(.turn, input.kind)
        return Receipt(
            isRepeat: false,
            person: talk.person,
            waiting: talk.question,
            understanding: understanding,
            turn: talk.turns,
            effects: effects
        )
    }

    /// Whether another may read what comes of this, and the person did not ask for it.
    private func mayBeReadByAnother(_ input: Input) throws -> Bool {
        try input.isGivenBackByOthers && exchange.mayBeRead(talk.person, in: ledger)
    }

    /// Says "u" to whoever says it to Buur, unless she has chosen.
    private mutating func heedAddress(in input: Input) {
        guard talk.isFormal == nil, let text = input.words, Formality.isSpoken(in: text) else {
            return
        }
        talk.isFormal = true
    }

    /// The conversation so far; one that cannot be read is set aside, and an empty one begins.
    private mutating func conversation(for input: Input) throws -> Conversation {
        do {
            let conversation = try talk.conversation
            frames = conversation.references
            return conversation
        } catch {
            try ledger.setAside(talk.text, of: talk.person, now: exchange.now)
            try ledger.close(nil, of: talk.person)
            try audit(.report, "conversation cannot be read")
            if input.isOfPerson { contents += exchange.apology(for: talk) }
            return Conversation()
        }
    }

    private mutating func advance(
        _ conversation: Conversation,
        by input: Input,
        after ahead: SaidAhead = SaidAhead()
    ) throws -> Turn {
        let turn = try exchange.moderator.turn(
            input,
            in: conversation,
            surroundings: surroundings,
            after: ahead
        )
        for effect in turn.effects { try write(effect) }
        effects += turn.effects
        return turn
    }

    var switchboard: Switchboard { Switchboard(exchange, ledger) }

    private mutating func keep(_ conversation: Conversation) throws {
        talk.turns += 1
        talk.text = try TurnInProgress.stored(conversation)
        talk.dialog = conversation.top?.dialog
        talk.question = conversation.waitingFor
        let isLeft = conversation.isLeftInTheMiddle && talk.heldBy == nil
        talk.silenceAt = try nextWordInDanger(conversation) ?? (isLeft ? nextSilence : nil)
        try save()
        over = frames.union(fate.frames).subtracting(conversation.references)
        // While a person has the talk, nobody speaks into it; and whoever is in danger hears nothing
        // that she did not ask.
        guard talk.heldBy == nil else { return }
        guard try isAnswer || !exchange.isInDanger(talk.person, in: ledger) else { return }
        let question = conversation.waitingQuestion
        try exchange.post(contents, in: talk, isAnswer: isAnswer, asking: question, ledger)
    }

    /// Keeps the talk; what is said in this turn still goes to where it was heard.
    private func save() throws {
        var kept = talk
        kept.address = movesTo ?? talk.address
        try ledger.save(kept)
    }

    /// The stored form, read back at once: what cannot be read must not take the place of what can.
    private static func stored(_ conversation: Conversation) throws -> String {
        guard !conversation.frames.isEmpty else { return "" }
        let text = conversation.text
        guard try Conversation(text: text) == conversation else { throw Unrepeatable() }
        return text
    }

    private var nextSilence: Instant? {
        let heard = exchange.time.moment(at: talk.heardAt)
        return exchange.settings.patience
            .next(heard: heard, now: exchange.moment, outside: exchange.settings.quiet)
            .map(exchange.time.instant(of:))
    }

    /// When who told of danger and answers no more is reminded once, nil when she must not be, or a
    /// card tells of her already.
    private func nextWordInDanger(_ conversation: Conversation) throws -> Instant? {
        guard isAnswer, talk.heldBy == nil, conversation.waitingFor != nil,
            conversation.isAboutDanger, !talk.isWatched,
            try !switchboard.isWaiting(for: talk.person)
        else { return nil }
        let moment = exchange.moment.adding(Span(1, .hour))
        return exchange.time.instant(of: exchange.settings.quiet.end(at: moment))
    }

    func audit(_ event: AuditEntry.Event, _ subject: String) throws {
        try exchange.audit(event, subject, of: talk.person, in: ledger)
    }
}

/// A conversation is not what it was when it is read back.
private struct Unrepeatable: Error {}

extension Conversation {
    /// Whether a question waits in a dialog in which something was answered already.
    ///
    /// Nothing is said of its own accord to whoever may be in danger: somebody else may read it.
    fileprivate var isLeftInTheMiddle: Bool {
        let grave = Repair.grave.map(\.rawValue)
        return waitingFor != nil && !frames.contains { grave.contains($0.dialog) }
            && frames.contains { frame in
                Repair(rawValue: frame.dialog) == nil && !frame.journal.isSetAside
                    && !frame.journal.answeredKeys.isEmpty
            }
    }
}
