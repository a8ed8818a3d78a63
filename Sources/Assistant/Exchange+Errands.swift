internal import Dialog
internal import Dutch
internal import Neighbourhood

extension Exchange {
    /// How far one thing may follow from another within a transaction.
    private static let depth = 8

    /// Carries out what follows from a change, and what follows from that, in the same transaction.
    func follow(_ consequences: [Consequence], in ledger: any Ledger) throws {
        guard !consequences.isEmpty else { return }
        guard depth < Exchange.depth else {
            return try audit(.report, "too much follows", of: nil, in: ledger)
        }
        var deeper = self
        deeper.depth += 1
        for consequence in consequences { try deeper.carryOut(consequence, in: ledger) }
    }

    private func carryOut(_ consequence: Consequence, in ledger: any Ledger) throws {
        switch consequence {
        case .begin(let errand, let person): _ = try begin(errand, with: person, in: ledger)
        case .withdraw(let errand, let person, let reason):
            try withdraw(errand, from: person, because: reason, in: ledger)
        case .card(let card, let person): try hand(card, about: person, in: ledger)
        case .count(let counted, let kamer):
            try ledger.count(counted, in: kamer, month: month)
        }
    }

    // MARK: - Errands

    /// Begins something with a person, or puts it off until she may be spoken to again.
    ///
    /// Whoever does not write to Buur is not reached this way.
    func begin(
        _ errand: Errand,
        with person: Int64,
        wasPutOff: Bool = false,
        in ledger: any Ledger
    ) throws -> Receipt? {
        guard let talk = try ledger.talk(of: person),
            try isWelcome(errand, to: person, in: ledger),
            try mayPassNumber(errand, to: person, in: ledger)
        else { return nil }
        let timer = Timer(person: person, .errand(errand), due: now)
        if try Switchboard(self, ledger).putsOff(timer, of: talk) { return nil }
        if findsNoPlace(errand, in: talk) {
            try ledger.set(Timer(person: person, .errand(errand), due: now.adding(days: 1)))
            return nil
        }
        let initiative = Initiative(
            person: person,
            dialog: errand.dialog,
            at: moment,
            wasPutOff: wasPutOff,
            about: errand.days.min()
        )
        if let later = try putOff(initiative, in: ledger) {
            try ledger.set(Timer(person: person, .errand(errand), due: time.instant(of: later)))
            return nil
        }
        return try play(.errand(errand), in: talk, ledger)
    }

    /// Whether a person wants to hear this: who wants no messages is told only what others count on
    /// her to know, and what became of something that she asked for or promised herself.
    private func isWelcome(
        _ errand: Errand,
        to person: Int64,
        in ledger: any Ledger
    ) throws -> Bool {
        guard try ledger.member(person)?.wantsMessages == false,
            !Exchange.awaited.contains(errand.dialog)
        else { return true }
        guard case .number(let id) = errand.arguments[Errand.matter],
            let matter = try ledger.matter(Int64(id)), matter.kind != .followUp
        else { return false }
        return matter.person == person || matter.helper == person
    }

    /// Whether a number may still go to a person: the yes to it can be taken back while it waits for
    /// the morning.
    private func mayPassNumber(
        _ errand: Errand,
        to person: Int64,
        in ledger: any Ledger
    ) throws -> Bool {
        guard errand.dialog == Invitation.helpNumber.rawValue else { return true }
        guard case .number(let id) = errand.arguments[Errand.matter],
            case .text(let number) = errand.arguments["telefoon"],
            let matter = try ledger.matter(Int64(id))
        else { return false }
        return try [matter.person, matter.helper].compactMap(\.self).contains { giver in
            try ledger.consents(of: giver).contains {
                $0.purpose == .shareNumber && $0.other == person && $0.number == number
            }
        }
    }

    /// Whether too much lies open with a person to begin something that asks her anything.
    private func findsNoPlace(_ errand: Errand, in talk: Talk) -> Bool {
        guard let dialog = moderator.library[errand.dialog], !dialog.onlyTells else { return false }
        return (try? talk.conversation)?.isFull ?? false
    }

    func withdraw(
        _ errand: Errand,
        from person: Int64,
        because reason: Withdrawal = .needless,
        in ledger: any Ledger
    ) throws {
        try ledger.clear(.errand(errand), of: person)
        guard let talk = try ledger.talk(of: person) else { return }
        let receipt = try play(.withdrawal(errand, because: reason), in: talk, ledger)
        guard !receipt.effects.isEmpty else { return }
        try ledger.noteInitiative(with: person, on: moment.day)
        guard reason == .unanswered else { return }
        watch?(Initiative(person: person, dialog: Initiative.unanswered, at: moment))
    }

    // MARK: - Cards

    /// Keeps a card for the coordinators, and sends it to those who get it as a message.
    func hand(_ card: HandOver, about person: Int64, in ledger: any Ledger) throws {
        let until = now.adding(days: settings.retention.handOver)
        try ledger.add(card, of: person, now: now, until: until)
        for coordinator in try coordinators(for: person, in: ledger) {
            if let reader = try ledger.talk(at: coordinator)?.person {
                watch?(Initiative(person: reader, dialog: Initiative.card, at: moment))
            }
            try ledger.post(
                [.message(card.message)],
                to: coordinator,
                about: person,
                isAnswer: card.isUrgent,
                now: now,
                until: until
            )
        }
    }

    /// Where the coordinators are reached who look after a person: those that the settings name, and
    /// those of her room.
    func coordinators(for person: Int64, in ledger: any Ledger) throws -> [Address] {
        let kamer = try ledger.member(person)?.kamer ?? settings.kamer
        let own = try ledger.members(of: kamer, with: .coordinator)
            .compactMap { try ledger.talk(of: $0.id)?.address }
        return settings.coordinators + own.filter { !settings.coordinators.contains($0) }
    }
}

extension Errand {
    /// The days that it is about.
    fileprivate var days: [Day] {
        arguments.values.compactMap { if case .day(let day) = $0 { day } else { nil } }
    }
}
