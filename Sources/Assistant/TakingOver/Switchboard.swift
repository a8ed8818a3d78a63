internal import Dialog
internal import Dutch
internal import Neighbourhood

/// Connects a resident with the person of the room who has taken her talk over from Buur.
///
/// What they write to each other lies in the outbox until it is delivered, and nowhere else.
struct Switchboard {
    let exchange: Exchange
    let ledger: any Ledger

    init(_ exchange: Exchange, _ ledger: any Ledger) {
        (self.exchange, self.ledger) = (exchange, ledger)
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
        return Receipt(of: talk)
    }
}
