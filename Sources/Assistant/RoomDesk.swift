internal import Dialog
internal import Dutch
internal import Neighbourhood

/// Looks after a room for its coordinators: tells how it stands, and registers people.
struct RoomDesk: Desk {
    let exchange: Exchange
    let ledger: any Ledger

    init(_ exchange: Exchange, _ ledger: any Ledger) {
        (self.exchange, self.ledger) = (exchange, ledger)
    }

    /// Does what a script asks for a coordinator, in her own room.
    func carryOut(_ action: RoomAction, for person: Int64) throws -> Deed {
        let kamer = try ledger.member(person)?.kamer ?? exchange.settings.kamer
        switch action {
        case .look: return Deed(value: .record(try view(of: kamer).fields))
        case .findWriter(let name):
            return Deed(value: .flag(try writer(named: name, in: kamer) != nil))
        case .listNamesakes:
            return Deed(value: .list(try namesakes(in: kamer).map { .text($0.line) }))
        case .joinNamesakes(let line): return try joinNamesakes(line, in: kamer)
        case .register(let newcomer):
            try register(newcomer, in: kamer, by: person)
            return Deed()
        }
    }

    /// Notes what a coordinator tells of somebody: with who writes to Buur already, when that is the
    /// same, and otherwise of one more person.
    private func register(_ newcomer: Newcomer, in kamer: String, by person: Int64) throws {
        let known = newcomer.isKnown ? try writer(named: newcomer.name, in: kamer) : nil
        let member = try known ?? ledger.register(newcomer.name, in: kamer, now: exchange.now)
        try ledger.save(newcomer.known(as: member))
        guard newcomer.mayBeAsked else { return }
        try ledger.add(.toBeAsked(at: exchange.moment, notedBy: person), of: member.id)
        if newcomer.isWoman {
            try ledger.note(isWoman: true, of: member, on: exchange.moment.day)
        }
    }

    /// The only one of a name who writes to Buur; nil when there is none, or more.
    private func writer(named name: String, in kamer: String) throws -> Member? {
        let named = try ledger.members(of: kamer, with: nil).filter { member in
            try member.name.map { Spelling.folded($0) == Spelling.folded(name) } ?? false
                && ledger.talk(of: member.id) != nil
        }
        return named.count == 1 ? named[0] : nil
    }

    /// Tells the coordinators in the morning how their room stands, when there is anything.
    ///
    /// It is about this day: whoever may not be spoken to now goes without.
    func beginDay(in kamer: String) throws {
        let view = try view(of: kamer)
        guard view.isWorthALook else { return }
        for talk in try coordinators(of: kamer)
        where try ledger.member(talk.person)?.wantsMessages != false {
            let initiative = Initiative(
                person: talk.person,
                dialog: "ochtend",
                at: exchange.moment
            )
            guard try exchange.putOff(initiative, in: ledger) == nil else { continue }
            let words = exchange.words(of: "ochtend", with: view.fields, for: talk)
            try exchange.post(words, in: talk, isAnswer: false, ledger)
        }
    }

    private func view(of kamer: String) throws -> RoomView {
        let since = Moment(exchange.moment.day.adding(days: -28))
        return RoomView(
            of: try ledger.members(of: kamer, with: nil),
            matters: try Matter.Kind.allCases.flatMap { try ledger.openMatters($0, in: kamer) },
            asks: try ledger.asks(in: kamer, since: since),
            undelivered: try ledger.deadLetters().count,
            failures: try ledger.failures(since: exchange.now.adding(days: -1)),
            on: exchange.moment.day
        )
    }

    /// The talks of those who look after a room: who has the role there, and whom the settings name.
    private func coordinators(of kamer: String) throws -> [Talk] {
        let own = try ledger.members(of: kamer, with: .coordinator)
            .compactMap { try ledger.talk(of: $0.id) }
        let named = try exchange.settings.coordinators.compactMap { try ledger.talk(at: $0) }
            .filter { talk in
                try ledger.member(talk.person)?.kamer == kamer
                    && !own.contains { $0.person == talk.person }
            }
        return own + named
    }
}
