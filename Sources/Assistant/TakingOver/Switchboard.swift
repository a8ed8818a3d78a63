internal import Dialog
internal import Dutch
internal import Neighbourhood

/// Connects a resident with the person of the room who has taken her talk over from Buur.
///
/// What they write to each other lies in the outbox until it is delivered, and nowhere else.
struct Switchboard {
    let exchange: Exchange
    let ledger: any Ledger

    /// Opens what becomes of a card that a resident hands over, or that tells of somebody else what she
    /// told; the coordinators then know her name.
    func open(
        _ card: HandOver,
        of talk: Talk,
        toldBy teller: String? = nil
    ) throws -> [Consequence] {
        let kamer = try kamer(of: talk)
        let matter = try ledger.open(
            TakeOver.opening(
                for: talk.person,
                in: kamer,
                isUrgent: card.isUrgent,
                isNamed: teller != nil || card.name == talk.name,
                isTold: teller != nil,
                isWatched: teller == nil && talk.isWatched,
                danger: card.isUrgent ? talk.danger : nil,
                at: exchange.moment,
                terms: exchange.settings.takeOver
            )
        )
        var numbered = card
        (numbered.number, numbered.teller) = (matter.id, teller)
        numbered.mayWrite = teller != nil || !talk.isWatched
        return [.card(numbered, about: talk.person), .count(.handedOver, in: kamer)]
    }

    /// Tells the coordinators what a resident adds to the card that she handed over last.
    func add(name: String, reach: String, to talk: Talk) throws -> [Consequence] {
        guard let takeOver = try cards(of: talk.person).last else { return [] }
        let known = "staat op briefje \(takeOver.number)"
        var card = HandOver(
            what: "Hier komt iets bij dit briefje.",
            name: name.isEmpty ? known : name,
            reach: reach.isEmpty ? known : reach,
            isUrgent: takeOver.isUrgent,
            number: takeOver.number
        )
        card.mayWrite = !takeOver.isWatched && !talk.isWatched
        return [.card(card, about: talk.person)]
    }

    /// How it stands with the card that a resident handed over last; the first time that she asks, the
    /// coordinators hear that she still waits.
    func askAfterCard(of talk: Talk) throws -> Deed {
        let isWatched = try talk.isWatched || ledger.isSet(.watched, for: talk.person)
        guard var takeOver = try lastCard(of: talk.person) else {
            return Deed(value: CardStanding(of: nil, isWatched: isWatched).record)
        }
        let isToldNow = !takeOver.isAskedAfter
        takeOver.askAfter()
        try ledger.save(takeOver.matter)
        let standing = CardStanding(
            of: takeOver,
            isWatched: isWatched || takeOver.isWatched,
            isToldNow: isToldNow
        )
        guard isToldNow else { return Deed(value: standing.record) }
        let state =
            standing.step == .over
            ? "staat op klaar, maar de bewoner wacht nog." : "wacht nog. De bewoner vraagt ernaar."
        let word = word(state, about: takeOver, isUrgent: takeOver.isUrgent)
        return Deed(value: standing.record, consequences: [.card(word, about: talk.person)])
    }

    /// The card that a person handed over last: one that waits, or one that was settled lately.
    private func lastCard(of person: Int64) throws -> TakeOver? {
        if let card = try cards(of: person).last { return card }
        let lately = exchange.moment.day.adding(days: -Switchboard.daysAskedAfter)
        return try ledger.matters(with: person).compactMap(TakeOver.init)
            .last { $0.matter.person == person && $0.since ?? lately > lately }
    }

    /// For how many days it is told of a card that it was settled.
    private static let daysAskedAfter = 7

    /// Whether a card of haste tells of a person already.
    func isWaiting(for person: Int64) throws -> Bool {
        try cards(of: person).contains(where: \.isUrgent)
    }

    /// The card of a person that waits, with what is true of any of them; nil when none does.
    func waitingCard(of person: Int64) throws -> WaitingCard? {
        let cards = try cards(of: person)
        guard !cards.isEmpty else { return nil }
        return WaitingCard(
            isWatched: cards.contains(where: \.isWatched),
            isUrgent: cards.contains(where: \.isUrgent)
        )
    }

    /// Whether a card of a person lies with the room.
    func holdsCard(of person: Int64) throws -> Bool { try !cards(of: person).isEmpty }

    private func cards(of person: Int64) throws -> [TakeOver] {
        try ledger.openMatters(with: person).compactMap(TakeOver.init)
            .filter { $0.matter.person == person }
    }

    /// Takes what somebody sent when it is for a person, or about talking with one; nil when it is
    /// for Buur.
    func take(_ incoming: Incoming, of talk: Talk) throws -> Receipt? {
        switch incoming.content {
        case .message(let text): try take(text, of: talk)
        case .edit(_, let text): try take(text, of: talk, isChanged: true)
        case .file(let attachment): try take(attachment, of: talk)
        case .reaction: try holder(of: talk).map { _ in try note(talk) }
        case .arrival: try greet(talk)
        case .retraction, .silence: nil
        }
    }

    private func take(
        _ text: String,
        of talk: Talk,
        isChanged: Bool = false
    ) throws -> Receipt? {
        if let (other, takeOver) = try holder(of: talk) {
            return try passOn(text, from: talk, to: other, takeOver, isChanged: isChanged)
        }
        guard exchange.isCoordinator(talk) else { return nil }
        let word = CoordinatorWord(text)
        if let takeOver = try held(by: talk.person) {
            return try write(text, word, from: talk, takeOver, isChanged: isChanged)
        }
        switch word {
        case .takeOver(let number): return try takeOver(number, by: talk)
        case .settled(let number): return try settle(number, by: talk)
        case .giveBack, nil: return nil
        }
    }

    /// Greets somebody who opens the chat while she talks with a person; nil when she does not.
    func greet(_ talk: Talk) throws -> Receipt? {
        if let (other, _) = try holder(of: talk) {
            return try tell(talk, "in_gesprek", ["wie": .text(caller(other))])
        }
        guard let takeOver = try heldIfCoordinator(talk) else { return nil }
        return try tell(talk, "overname", ["uitkomst": .text("bezig"), "wie": name(in: takeOver)])
    }

    /// Puts off what Buur wants to begin with somebody who talks with a person.
    ///
    /// It is looked at again each hour, for nobody knows when the talk is given back.
    func putsOff(_ timer: Timer, of talk: Talk) throws -> Bool {
        guard try isTaken(talk) else { return false }
        let later = exchange.now.adding(.seconds(3600))
        try ledger.set(Timer(person: timer.person, timer.purpose, due: later))
        return true
    }

    /// Whether somebody talks with a person now, as a resident or as who took the talk over.
    func isTaken(_ talk: Talk) throws -> Bool {
        try talk.heldBy != nil || heldIfCoordinator(talk) != nil
    }

    /// Looks at a card or a talk whose time has come.
    func wake(_ matter: Matter) throws {
        guard var takeOver = TakeOver(matter) else { return }
        let earliest = try earliestWord(about: takeOver)
        guard takeOver.stage != .waiting || earliest <= exchange.moment else {
            takeOver.putOff(until: earliest)
            return try ledger.save(takeOver.matter)
        }
        let change = takeOver.pass(at: exchange.moment, exchange.settings.takeOver)
        if change == .nobodyYet { try tellNobodyCame(takeOver) }
        if change == .leaving { try tellLeaving(takeOver) }
        takeOver.forgetDanger()
        try ledger.save(takeOver.matter)
        if case .silent(let holder) = change {
            try release(takeOver, from: holder, because: .silence)
        }
    }

    /// From when it may be said that nobody took a card up: haste waits for nothing but the morning.
    private func earliestWord(about takeOver: TakeOver) throws -> Moment {
        takeOver.isUrgent
            ? exchange.settings.quiet.end(at: exchange.moment)
            : try exchange.earliestInitiative(with: takeOver.matter.person, in: ledger)
    }

    /// Tells that nobody took a card up yet: the resident, and at haste the coordinators once more.
    ///
    /// When danger was heard from her about which she must not be written to, for another may read
    /// what she gets, only the coordinators hear it.
    private func tellNobodyCame(_ takeOver: TakeOver) throws {
        let person = takeOver.matter.person
        let mayTell = try mayTell(takeOver)
        if mayTell { try apologise(to: person, takeOver.danger) }
        guard takeOver.isUrgent || !mayTell else { return }
        try tell("wacht nog. Nog niemand nam contact op.", about: takeOver, isUrgent: true)
    }

    /// Tells the coordinators that a card goes soon that nobody took up.
    private func tellLeaving(_ takeOver: TakeOver) throws {
        let days = exchange.settings.takeOver.lastDays
        try tell("ligt er al lang. Over \(days) dagen gaat het weg.", about: takeOver)
    }

    /// Tells the coordinators how it stands with a card, with no word of what is on it.
    private func tell(_ state: String, about takeOver: TakeOver, isUrgent: Bool = false) throws {
        let card = word(state, about: takeOver, isUrgent: isUrgent)
        try exchange.hand(card, about: takeOver.matter.person, in: ledger)
    }

    private func word(_ state: String, about takeOver: TakeOver, isUrgent: Bool) -> HandOver {
        let number = takeOver.number
        return HandOver(
            what: "Briefje \(number) \(state)",
            name: "",
            reach: "staat op briefje \(number)",
            isUrgent: isUrgent
        )
    }

    private func mayTell(_ takeOver: TakeOver) throws -> Bool {
        let person = takeOver.matter.person
        guard try !ledger.isSet(.watched, for: person) else { return false }
        let danger = try ledger.member(person)?.dangerOn
        return takeOver.danger != nil || danger.map { $0 < takeOver.since ?? $0 } ?? true
    }

    /// Tells a resident that nobody took her card up yet, whatever question is open, with whom she can
    /// call now.
    private func apologise(to person: Int64, _ danger: String?) throws {
        guard let talk = try ledger.talk(of: person) else { return }
        try exchange.tell("nog_niemand", about: danger, to: talk, in: ledger)
    }

    // MARK: - Who holds what

    /// The talk that a person has taken over, nil when she has none.
    func held(by person: Int64) throws -> TakeOver? {
        try ledger.openMatters(with: person).lazy.compactMap(TakeOver.init)
            .first { $0.holder == person }
    }

    /// Who has taken a talk over, nil when nobody has.
    func holder(of talk: Talk) throws -> (talk: Talk, takeOver: TakeOver)? {
        guard let holder = talk.heldBy, let other = try ledger.talk(of: holder),
            let takeOver = try held(by: holder), takeOver.matter.person == talk.person
        else { return nil }
        return (other, takeOver)
    }

    func heldIfCoordinator(_ talk: Talk) throws -> TakeOver? {
        exchange.isCoordinator(talk) ? try held(by: talk.person) : nil
    }

    private func kamer(of talk: Talk) throws -> String {
        try ledger.member(talk.person)?.kamer ?? exchange.settings.kamer
    }

    /// What a coordinator is called by whom she writes to.
    func caller(_ talk: Talk) -> String { talk.name ?? "iemand van de kamer" }

    /// What a resident is called by who took her talk over: her name only when it was on the card.
    func name(in takeOver: TakeOver) throws -> Value {
        let name = takeOver.isNamed ? try ledger.member(takeOver.matter.person)?.name : nil
        return .text(name ?? "de bewoner")
    }

    // MARK: - Saying something

    /// Says to who wrote what a dialog says, beside whatever she is in.
    func tell(_ talk: Talk, _ dialog: String, _ arguments: [String: Value]) throws -> Receipt {
        let words = exchange.words(of: dialog, with: arguments, for: talk)
        try exchange.post(words, in: talk, isAnswer: true, ledger)
        return try note(talk)
    }

    /// Keeps that somebody wrote, and nothing of what.
    func note(_ talk: Talk) throws -> Receipt {
        var talk = talk
        talk.turns += 1
        talk.heardAt = exchange.now
        try ledger.save(talk)
        return Receipt(
            isRepeat: false,
            person: talk.person,
            waiting: talk.question,
            understanding: nil,
            turn: talk.turns,
            effects: []
        )
    }

    func audit(_ subject: String, of person: Int64) throws {
        try ledger.add(
            AuditEntry(at: exchange.now, person: person, event: .action, subject: subject)
        )
    }
}

extension Talk {
    /// The danger that is talked about, as far as its person may be written to about it later; nil
    /// where another may read along (DOMAIN.md 6.6), and where nobody is in danger.
    var danger: String? { isAboutViolence ? nil : toldDanger }

    /// Whether another may read along, for violence is talked about by who does not do it herself.
    var isWatched: Bool { isAboutViolence && !told.tellsOwnDeed }

    private var isAboutViolence: Bool { toldDanger.map(Talk.watched.contains) ?? false }

    private var toldDanger: String? { told.frames.reversed().lazy.compactMap(\.danger).first }

    // A talk that cannot be read says nothing of danger, and nothing is sent about it then.
    private var told: Conversation { (try? conversation) ?? Conversation() }

    private static let watched = ["geweld", "kind"]
}

extension Conversation {
    /// Whether danger is what is asked about right now, at most with a word of repair over it.
    var isAboutDanger: Bool { frames.suffix(2).contains { $0.danger != nil } }

    /// Whether the danger that is talked about is what who writes does to another.
    var tellsOwnDeed: Bool {
        frames.last { $0.dialog == Repair.danger.rawValue }?.journal.argument("door_mij")
            == .flag(true)
    }
}

extension Frame {
    fileprivate var danger: String? {
        guard dialog == Repair.danger.rawValue else { return Exchange.crises[dialog] }
        return if case .text(let word) = journal.argument("soort") { word } else { nil }
    }
}
