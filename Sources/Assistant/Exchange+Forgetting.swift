internal import Dialog
internal import Dutch
internal import Neighbourhood

// MARK: - Forgetting somebody whom others have to do with

extension Exchange {
    /// Forgets a person, after everything is taken back that Buur began with others about her.
    ///
    /// Then her name stands in nobody's talk and in nothing that is on its way to anybody.
    func forget(_ person: Int64, in ledger: any Ledger) throws {
        guard let member = try ledger.member(person) else { return }
        try Switchboard(self, ledger).letGo(of: person)
        let asks = try ledger.asks(in: member.kamer, since: Moment(Day(number: 0)))
        var others: Set<Int64> = []
        for matter in try ledger.matters(with: person) {
            let asked = asks.filter { $0.matter == matter.id }.map(\.person)
            let involved = Set([matter.person, matter.helper].compactMap(\.self) + asked)
                .subtracting([person])
            for other in involved { try takeBack(matter, from: other, in: ledger) }
            try ledger.clearErrands(about: matter.reference)
            others.formUnion(involved)
        }
        try follow(farewell(of: person, in: ledger), in: ledger)
        for other in others.sorted() { try wipe(member, from: other, in: ledger) }
        for matter in try mattersWaiting(for: person, asks, in: ledger) {
            try ledger.save(matter)
        }
        try ledger.forget(person)
    }

    /// What others must hear before a person is forgotten; whoever has her number hears that first.
    private func farewell(of person: Int64, in ledger: any Ledger) throws -> [Consequence] {
        try CallDesk(self, ledger).farewell(of: person)
            + HelpDesk(self, ledger).farewell(of: person)
            + ActivityDesk(self, ledger).farewell(of: person)
    }

    /// Takes back what Buur began with somebody about a matter, with a word to who was asked.
    private func takeBack(_ matter: Matter, from person: Int64, in ledger: any Ledger) throws {
        guard let talk = try ledger.talk(of: person), let conversation = try? talk.conversation
        else { return }
        for errand in conversation.errands(about: matter.reference) {
            try withdraw(errand, from: person, in: ledger)
        }
    }

    /// Wipes what still names a person in the talk of another and in what is on its way to her.
    private func wipe(_ member: Member, from person: Int64, in ledger: any Ledger) throws {
        let numbers = try ledger.consents(of: member.id).map(\.number)
        let words = ([member.name, member.phone] + numbers).compactMap(\.self)
            .filter { $0.count > 1 }
        try ledger.forget(words, from: person)
        guard var talk = try ledger.talk(of: person), let conversation = try? talk.conversation
        else { return }
        let wiped = conversation.without(words)
        guard wiped != conversation else { return }
        try ledger.close(conversation.references.subtracting(wiped.references), of: person)
        talk.text = wiped.frames.isEmpty ? "" : wiped.text
        talk.dialog = wiped.top?.dialog
        talk.question = wiped.waitingFor
        try ledger.save(talk)
    }

    /// The open matters that wait for the person to do or to answer something; their rules look at
    /// them again now.
    private func mattersWaiting(
        for person: Int64,
        _ asks: [Ask],
        in ledger: any Ledger
    ) throws -> [Matter] {
        let asked = try asks.filter { $0.person == person && $0.answer == nil }
            .compactMap { try ledger.matter($0.matter) }
        let helped = try ledger.openMatters(with: person).filter { $0.helper == person }
        return (asked + helped).filter { $0.isOpen && $0.person != person }.map { matter in
            var matter = matter
            matter.due = moment
            if matter.helper == person { matter.helper = nil }
            return matter
        }
    }
}

extension Matter {
    /// The number as errands about it hold it.
    var reference: Value { .number(Double(id)) }
}

extension Switchboard {
    /// Gives back the talk that a person has taken over, and ends the one that was taken over hers.
    func letGo(of person: Int64) throws {
        let talks = try ledger.openMatters(with: person).compactMap(TakeOver.init)
        for takeOver in talks {
            guard let holder = takeOver.holder else { continue }
            var closed = takeOver
            closed.close()
            try ledger.save(closed.matter)
            try release(takeOver, from: holder, because: .forgotten)
        }
    }
}
