internal import Dialog
internal import Dutch
internal import Neighbourhood

// MARK: - The cards that residents hand over

extension Switchboard {
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
        let card = try lastCard(of: talk.person)
        let standing = CardStanding(
            of: card,
            isWatched: try talk.isWatched || exchange.mayBeRead(talk.person, in: ledger),
            isToldNow: card?.isAskedAfter == false
        )
        guard var card, !card.isAskedAfter else { return Deed(value: standing.record) }
        card.askAfter()
        try ledger.save(card.matter)
        let word = word(card.stillWaits, about: card, isUrgent: card.isUrgent)
        return Deed(value: standing.record, consequences: [.card(word, about: talk.person)])
    }

    /// The card that a person handed over last: one that waits, or one that was settled lately.
    private func lastCard(of person: Int64) throws -> TakeOver? {
        if let card = try cards(of: person).last(where: { !$0.isTold }) { return card }
        let lately = exchange.moment.day.adding(days: -Switchboard.daysAskedAfter)
        return try ledger.matters(with: person).compactMap(TakeOver.init)
            .last { $0.matter.person == person && !$0.isTold && $0.since ?? lately > lately }
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
            dangers: Set(cards.filter { !$0.isTold }.compactMap(\.danger))
        )
    }

    /// Whether a card of a person lies with the room.
    func holdsCard(of person: Int64) throws -> Bool { try !cards(of: person).isEmpty }

    private func cards(of person: Int64) throws -> [TakeOver] {
        try ledger.openMatters(with: person).compactMap(TakeOver.init)
            .filter { $0.matter.person == person }
    }

    private func kamer(of talk: Talk) throws -> String {
        try ledger.member(talk.person)?.kamer ?? exchange.settings.kamer
    }

    // MARK: - What time brings about

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
        guard try !exchange.mayBeRead(person, in: ledger) else { return false }
        let danger = try ledger.member(person)?.dangerOn
        return takeOver.danger != nil || danger.map { $0 < takeOver.since ?? $0 } ?? true
    }

    /// Tells a resident that nobody took her card up yet, whatever question is open, with whom she can
    /// call now.
    private func apologise(to person: Int64, _ danger: String?) throws {
        guard let talk = try ledger.talk(of: person) else { return }
        try exchange.tell("nog_niemand", about: danger, to: talk, in: ledger)
    }
}

extension TakeOver {
    /// How it stands with a card after which she asked, as the coordinators read it.
    fileprivate var stillWaits: String {
        matter.isOpen
            ? "wacht nog. De bewoner vraagt ernaar."
            : "staat op klaar, maar de bewoner wacht nog."
    }
}
