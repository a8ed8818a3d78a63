internal import Dialog
internal import Dutch
internal import Neighbourhood

/// Looking for somebody who can open in another's place.
extension DoorDesk {
    /// How long an ask counts when Buur looks whose turn it is, in days.
    private static let remembered = 90

    /// Asks the next key holder; when there is none left, it waits for those who have not answered
    /// yet, or gives up.
    func seek(
        _ matter: Matter,
        _ opening: Opening,
        isWorthWaiting: Bool
    ) throws -> [Consequence] {
        guard now < opening.start else { return try giveUp(matter, opening, tellsPerson: true) }
        guard let next = try next(for: matter) else {
            let isWaiting = try !unanswered(in: matter).isEmpty
            return isWorthWaiting && isWaiting
                ? [] : try giveUp(matter, opening, tellsPerson: true)
        }
        var matter = matter
        matter.fields = opening.fields
        matter.due = StandIn.patience(from: now, until: opening.start)
        try ledger.save(matter)
        try ledger.add(Ask(person: next.id, matter: matter.id, kind: .opening, at: now))
        return [.begin(AgendaInvitation.openAsked(matter.id, opening).errand, with: next.id)]
    }

    func next(for matter: Matter) throws -> Member? {
        let keyHolders = try ledger.members(of: matter.kamer, with: .keyHolder)
        let willing = try keyHolders.filter { try ledger.consents(of: $0.id).allow(.beAsked) }
        return StandIn(
            keyHolders,
            willing: Set(willing.map(\.id)),
            asks: try asks(in: matter.kamer)
        ).next(for: matter, on: now.day)
    }

    /// Takes an answer, of which the first yes has it; missing when it is not needed any more.
    func answer(_ isYes: Bool, by person: Int64, in id: Int64) throws -> Deed {
        guard let matter = try ledger.matter(id), matter.isOpen, let opening = Opening(matter),
            opening.standing == .sought, now < opening.start
        else { return Deed() }
        try ledger.answer(isYes ? .yes : .no, by: person, in: id)
        guard isYes else {
            let consequences = try seek(matter, opening, isWorthWaiting: true)
            return Deed(value: .flag(false), consequences: consequences)
        }
        var promise = opening
        (promise.standing, promise.toldAt) = (.certain, now)
        let withdrawn = try withdrawQuestions(of: matter, opening)
        try ledger.save(matter.closed)
        try open(promise, by: person, in: matter.kamer)
        let told = AgendaInvitation.otherOpens(id, opening).errand
        return Deed(
            value: .flag(true),
            consequences: withdrawn + [.begin(told, with: matter.person)]
        )
    }

    /// Takes back what nobody answered yet.
    func withdrawQuestions(of matter: Matter, _ opening: Opening) throws -> [Consequence] {
        guard opening.standing == .sought else { return [] }
        let errand = AgendaInvitation.openAsked(matter.id, opening).errand
        return try unanswered(in: matter).map { ask in
            try ledger.answer(.withdrawn, by: ask.person, in: matter.id)
            return .withdraw(errand, from: ask.person)
        }
    }

    /// The door stays closed: whoever could not open, the coordinators and everybody who counts on
    /// it hear so.
    func giveUp(
        _ matter: Matter,
        _ opening: Opening,
        tellsPerson: Bool
    ) throws -> [Consequence] {
        var closed = opening
        (closed.standing, closed.toldAt) = (.closed, now)
        let withdrawn = try withdrawQuestions(of: matter, opening)
        try ledger.save(matter.with(closed))
        let told = AgendaInvitation.nobodyOpens(matter.id, opening).errand
        return try withdrawn
            + (tellsPerson ? [.begin(told, with: matter.person)] : [])
            + [.card(card(for: opening), about: matter.person)]
            + tellWatchers(of: opening.day, in: matter.kamer)
    }

    /// It says nothing about who could not.
    private func card(for opening: Opening) -> HandOver {
        let hours = "van \(Speech.say(opening.from)) tot \(Speech.say(opening.until))"
        return HandOver(
            what: "Geen sleutelhouder kan openen: \(Speech.say(opening.day)) \(hours).",
            name: "de kamer",
            reach: "niet nodig",
            isUrgent: opening.start.wallSeconds - now.wallSeconds < 86_400
        )
    }

    private func unanswered(in matter: Matter) throws -> [Ask] {
        try asks(in: matter.kamer).filter { $0.matter == matter.id && $0.answer == nil }
    }

    private func asks(in kamer: String) throws -> [Ask] {
        let since = Moment(now.day.adding(days: -DoorDesk.remembered), now.time)
        return try ledger.asks(in: kamer, since: since)
    }
}
