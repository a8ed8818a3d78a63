internal import Dialog
internal import Dutch
internal import Neighbourhood

// MARK: - What a dialog asks of the neighbourhood

extension TurnInProgress {
    /// Does what a script asks of the neighbourhood; what is not known is reported, not done.
    mutating func carryOut(_ request: Request) throws -> Value {
        try audit(.action, request.action)
        switch Action(request) {
        case .giveReference:
            return .text(Reference(try ledger.next("reference")).description)
        case .handOver(let card):
            consequences += try switchboard.open(card, of: talk)
        case .addToCard(let name, let reach):
            consequences += try switchboard.add(name: name, reach: reach, to: talk)
        case .askAfterCard:
            let deed = try switchboard.askAfterCard(of: talk)
            consequences += deed.consequences
            return deed.value
        case .listKnown: return .list(try known().map(Value.text))
        case .rememberName(let name):
            if talk.name == nil {
                consequences += try RoomDesk(exchange, ledger).welcome(name, of: talk)
            }
            talk.name = name
        case .rememberAddress(let isFormal): talk.isFormal = isFormal
        case .wantMessages(let wants): try note(wantsMessages: wants)
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
        return try switchboard.holdsCard(of: talk.person)
    }

    private var isOnlyKnownFromTalks: Bool {
        get throws {
            try talk.roles.isEmpty && !isCountedOn && ledger.consents(of: talk.person).isEmpty
        }
    }

    /// Notes whether Buur may begin something; who wants none of it is asked for nothing either.
    private mutating func note(wantsMessages: Bool) throws {
        if !wantsMessages {
            _ = try carryOut(HelpAction.stopBeingAsked, at: HelpDesk.self)
            for task in [CallAction.stopCalling, .neverCall] {
                _ = try carryOut(task, at: CallDesk.self)
            }
        }
        guard var member = try ledger.member(talk.person) else { return }
        member.wantsMessages = wantsMessages
        try ledger.save(member)
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
}
