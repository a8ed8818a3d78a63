internal import Dialog
internal import Dutch
internal import Neighbourhood

/// What was agreed, and what becomes of it when somebody cannot come or something goes wrong.
extension HelpDesk {
    /// What somebody agreed to, as far as her words may be about it.
    struct Agreed {
        var lines: [String] = []
        /// Whether there can be no doubt what she means.
        var isSure = false
        /// Whether she speaks of this day.
        var isToday = false

        var record: Value {
            .record([
                "regels": .list(lines.map(Value.text)), "zeker": .flag(isSure),
                "vandaag": .flag(isToday),
            ])
        }
    }

    /// What somebody agreed to, as helper or as who asked: that of the day she names, or all of it.
    ///
    /// Only what is alone, and on the day she names if she names one, is sure.
    func agreed(of person: Int64, in words: String) throws -> Agreed {
        let all = try agreed(of: person)
        let day = Reader(at: now).readings(in: words, of: [.day]).lazy
            .compactMap { reading -> Day? in
                if case .day(let day) = reading.meaning { day } else { nil }
            }.first
        let named = all.filter { day == nil || $0.request.slot?.day == day }
        return Agreed(
            lines: (named.isEmpty ? all : named).map(\.line),
            isSure: named.count == 1,
            isToday: day == now.day
        )
    }

    private func agreed(of person: Int64) throws -> [(request: HelpRequest, line: String)] {
        try promises(of: person).map { ($0, line(of: $0)) }
            + requests(of: person).map { ($0, $0.line) }
    }

    func callOff(_ line: String, by person: Int64) throws -> Deed {
        guard let (request, _) = try agreed(of: person).first(where: { $0.line == line }) else {
            return Deed()
        }
        let isHelper = request.helper == person && request.person != person
        var deed = try isHelper ? cancel(line, by: person) : withdraw(line, by: person)
        if deed.value == .flag(true) { deed.value = .text(isHelper ? "helper" : "vrager") }
        return deed
    }

    /// Gives the coordinators a card of haste, so that they reach a volunteer the same day; what she
    /// wrote is not on it.
    ///
    /// A call that she has in hand ends as one in which danger was heard. The card names whom it is
    /// about. Whoever was helped, or does nothing here, decides herself whether anybody is told.
    func raiseAlarm(by person: Int64) throws -> Deed {
        guard let talk = try ledger.talk(of: person), let member = try ledger.member(person),
            !member.roles.isEmpty
        else { return Deed(value: .flag(false)) }
        let calls = try CallDesk(exchange, ledger).reported(in: talk)
        if calls.count == 1, let call = calls.first {
            let deed = try CallDesk(exchange, ledger).carryOut(.finish(call, .crisis), for: person)
            return Deed(value: .flag(true), consequences: deed.consequences)
        }
        let desk = Switchboard(exchange: exchange, ledger: ledger)
        let card = try alarm(of: member, calls)
        return Deed(value: .flag(true), consequences: try desk.open(card, of: talk))
    }

    /// A card of haste about the calls or the visits that a volunteer has in hand, or about herself.
    private func alarm(of member: Member, _ calls: [Int64]) throws -> HandOver {
        let called = try calls.compactMap { try ledger.matter($0)?.person }
        let requests = try ledger.openMatters(with: member.id).filter { $0.helper == member.id }
            .compactMap(HelpRequest.init)
        let about = calls.isEmpty ? requests.map(\.person) : called
        let names = try about.compactMap { try ledger.member($0)?.calledName }
        let numbers = requests.map { "hulpvraag \($0.id)" }
        let visit = numbers.isEmpty ? "" : " (\(Speech.list(numbers)))"
        let what =
            calls.isEmpty
            ? "Er ging iets niet goed bij een bezoek of een belletje\(visit)."
            : "Er is misschien gevaar na een belletje. Bel nu zelf."
        return HandOver(
            what: "\(what) Spreek vandaag met \(member.calledName).",
            name: names.isEmpty ? member.calledName : names.joined(separator: " of "),
            reach: names.isEmpty
                ? "schrijft met Buur, of via de kamer" : "vraag het \(member.calledName)",
            isUrgent: true
        )
    }
}
