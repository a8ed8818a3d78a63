internal import Dialog
internal import Dutch
internal import Neighbourhood

/// One turn while it is played: the talk so far and where its effects are written.
struct TurnInProgress {
    private let exchange: Exchange
    private let ledger: any Ledger
    private var talk: Talk
    private var contents: [Delivery.Content] = []
    private var effects: [Effect] = []
    private var isAnswer = true
    /// Where the person is written to from the next turn on, when that is elsewhere.
    private var movesTo: Address?
    /// The dialogs that lay open before.
    private var frames: Set<String> = []
    /// What became of what came in.
    private(set) var fate = Fate.nothing
    /// The dialogs that were open at some time in this turn and are not any more.
    private(set) var over: Set<String> = []
    /// What follows for others, once this turn is kept.
    private(set) var consequences: [Consequence] = []

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
            turn = try advance(turn.conversation, by: outcome)
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
        try input.isGivenBackByOthers && ledger.isSet(.watched, for: talk.person)
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

    private mutating func advance(_ conversation: Conversation, by input: Input) throws -> Turn {
        var surroundings = exchange.surroundings(of: talk)
        surroundings.isCountedOn = try isCountedOn
        surroundings.isAsking = try isAsking
        surroundings.isInDanger = try exchange.isInDanger(talk.person, in: ledger)
        surroundings.card = try Switchboard(exchange: exchange, ledger: ledger)
            .waitingCard(of: talk.person)
        let turn = exchange.moderator.turn(input, in: conversation, surroundings: surroundings)
        for effect in turn.effects { try write(effect) }
        effects += turn.effects
        return turn
    }

    /// Whether the person asked for a visit, or agreed to one or to a call, that is not over.
    private var isCountedOn: Bool {
        get throws {
            let person = talk.person
            return try ledger.openMatters(with: person).contains { matter in
                HelpRequest(matter).map { $0.person == person || $0.isAgreed }
                    ?? FollowUp(matter)?.isHeld(by: person) ?? false
            }
        }
    }

    /// Whether the person asked for help that is not over.
    private var isAsking: Bool {
        get throws {
            try ledger.openMatters(with: talk.person).contains {
                HelpRequest($0)?.person == talk.person
            }
        }
    }

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
            try !Switchboard(exchange: exchange, ledger: ledger).isWaiting(for: talk.person)
        else { return nil }
        let moment = exchange.moment.adding(Span(1, .hour))
        return exchange.time.instant(of: exchange.settings.quiet.end(at: moment))
    }

    // MARK: - Effects

    private mutating func write(_ effect: Effect) throws {
        switch effect {
        case .say(let message): contents.append(.message(message))
        case .send(let page): contents.append(.page(page))
        case .perform: break
        case .wake(let moment, let dialog, let key):
            let due = exchange.time.instant(of: moment)
            let wait = Timer.Purpose.wait(dialog: dialog, key: key)
            try ledger.set(Timer(person: talk.person, wait, due: due))
        case .finished(let dialog, let answers): try finish(dialog, answers)
        case .abandoned(let dialog):
            try ledger.clearTimers(of: talk.person, dialog: dialog)
            try audit(.abandoned, dialog)
        case .wiped: try exchange.forgetDanger(of: talk.person, in: ledger)
        case .report(let words): try audit(.report, words)
        }
    }

    private mutating func finish(_ dialog: String, _ answers: [FinalAnswer]) throws {
        let kept = answers.compactMap { answer -> KeptAnswer? in
            let days = exchange.settings.retention.days(forLabel: answer.label)
            guard days > 0, !answer.value.isMissing else { return nil }
            return KeptAnswer(
                key: answer.key,
                words: answer.value.spoken,
                label: answer.label,
                until: exchange.now.adding(days: days)
            )
        }
        try ledger.add(kept, of: dialog, person: talk.person, now: exchange.now)
        try audit(.finished, dialog)
        try count(Counted.things(finishedWith: dialog, answered: answers.map(\.key)))
    }

    private mutating func count(_ things: [Counted]) throws {
        guard !things.isEmpty, let kamer = try ledger.member(talk.person)?.kamer else { return }
        consequences += things.map { .count($0, in: kamer) }
    }

    // MARK: - Actions

    /// Does what a script asks of the neighbourhood; what is not known is reported, not done.
    private mutating func carryOut(_ request: Request) throws -> Value {
        try audit(.action, request.action)
        switch Action(request) {
        case .giveReference:
            return .text(Reference(try ledger.next("reference")).description)
        case .handOver(let card):
            let desk = Switchboard(exchange: exchange, ledger: ledger)
            consequences += try desk.open(card, of: talk)
        case .addToCard(let name, let reach):
            let desk = Switchboard(exchange: exchange, ledger: ledger)
            consequences += try desk.add(name: name, reach: reach, to: talk)
        case .listKnown: return .list(try known().map(Value.text))
        case .rememberName(let name):
            if talk.name == nil {
                consequences += try RoomDesk(exchange, ledger).welcome(name, of: talk)
            }
            talk.name = name
        case .rememberAddress(let isFormal): talk.isFormal = isFormal
        case .askLater(let dialog, let span): try askLater(dialog, after: span)
        case .forgetMe:
            let due = exchange.now.adding(TurnInProgress.lastWords)
            try ledger.set(Timer(person: talk.person, .forgetting, due: due))
        case .forgetTalk: return .flag(try forgetTalk())
        case .help(let task): return try carryOut(task, at: HelpDesk.self)
        case .call(let task): return try carryOut(task, at: CallDesk.self)
        case .room(let task): return try carryOut(task, at: RoomDesk.self)
        case .opening(let task): return try carryOut(task, at: DoorDesk.self)
        case .activity(let task): return try carryOut(task, at: ActivityDesk.self)
        case .join(let task): return try carryOut(task, at: JoinDesk.self)
        case .findContact(let words): return exchange.contact(named: words)
        case .answer(let value): return value
        case nil: try audit(.report, "no action '\(request.action)' with these arguments")
        }
        return .missing
    }

    /// Has something done at a desk: keeps what follows for others, and hands on what the person's
    /// dialog gets.
    private mutating func carryOut<Place: Desk>(
        _ task: Place.Task,
        at desk: Place.Type
    ) throws -> Value {
        let deed = try desk.init(exchange, ledger).carryOut(task, for: talk.person)
        consequences += deed.consequences
        movesTo = deed.movesTo ?? movesTo
        return deed.value
    }

    /// What is known of the person, and what she said yes to.
    private func known() throws -> [String] {
        guard let member = try ledger.member(talk.person) else { return [] }
        let consents = try ledger.consents(of: talk.person).map { "Je zei ja: \($0.line)" }
        return [member.nameLine] + member.known + consents
    }

    /// Forgets what the person answered in the last day, and the name of who only talked with Buur.
    ///
    /// - Returns: Whether a card of hers still lies with the room.
    private mutating func forgetTalk() throws -> Bool {
        try ledger.forgetAnswers(since: exchange.now.adding(days: -1), of: talk.person)
        if try isOnlyKnownFromTalks { talk.name = nil }
        return try Switchboard(exchange: exchange, ledger: ledger).holdsCard(of: talk.person)
    }

    private var isOnlyKnownFromTalks: Bool {
        get throws {
            try talk.roles.isEmpty && !isCountedOn && ledger.consents(of: talk.person).isEmpty
        }
    }

    private func askLater(_ dialog: String, after span: Span) throws {
        let later = exchange.moment.adding(span)
        let morning = Moment(later.day, TurnInProgress.morning)
        let moment = morning > exchange.moment ? morning : later
        try ledger.set(
            Timer(
                person: talk.person,
                .errand(Errand(dialog: dialog, arguments: [:])),
                due: exchange.time.instant(of: moment)
            )
        )
    }

    /// How long the last words to somebody who is forgotten may be on their way.
    private static let lastWords = Duration.seconds(60)
    /// When on its day a dialog begins that was put off.
    private static let morning = ClockTime(secondOfDay: 10 * 3600)

    private func audit(_ event: AuditEntry.Event, _ subject: String) throws {
        try ledger.add(
            AuditEntry(at: exchange.now, person: talk.person, event: event, subject: subject)
        )
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
