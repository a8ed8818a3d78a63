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
    /// A call that she has in hand ends as one in which danger was heard, where she can mean nothing
    /// else. Otherwise the card names everybody whom it may be about. Whoever was helped, or does
    /// nothing here, decides herself whether anybody is told.
    func raiseAlarm(by person: Int64) throws -> Deed {
        guard let talk = try ledger.talk(of: person), let member = try ledger.member(person),
            !member.roles.isEmpty
        else { return Deed(value: .flag(false)) }
        let desk = CallDesk(exchange, ledger)
        let (calls, visits) = (try desk.reported(in: talk), try visits(by: person))
        if visits.isEmpty, calls.count == 1 {
            let deed = try desk.carryOut(.finish(calls[0], .crisis), for: person)
            return Deed(value: .flag(true), consequences: deed.consequences)
        }
        let card = try alarm(of: member, calls, visits)
        let teller = card.name == member.calledName ? nil : member.calledName
        let follow = try Switchboard(exchange, ledger)
            .open(card, of: talk, toldBy: teller)
        return Deed(value: .flag(true), consequences: follow)
    }

    /// The visits that a volunteer may be telling about: those that she promised, and those of the
    /// last week.
    private func visits(by person: Int64) throws -> [HelpRequest] {
        let weekAgo = now.day.adding(days: -7)
        return try ledger.matters(with: person).filter { $0.helper == person }
            .compactMap(HelpRequest.init)
            .filter { $0.isAgreed || $0.slot.map { $0.day >= weekAgo } ?? false }
    }

    /// A card of haste about the calls and the visits of a volunteer, or about herself.
    private func alarm(
        of member: Member,
        _ calls: [Int64],
        _ visits: [HelpRequest]
    ) throws -> HandOver {
        let called = try calls.compactMap { try ledger.matter($0)?.person }
        let helped = visits.map(\.person).filter { !called.contains($0) }
        let names = try (called + helped).compactMap { try ledger.member($0)?.calledName }
        let numbers = visits.map { "hulpvraag \($0.id)" }
        let visit = numbers.isEmpty ? "" : " (\(Speech.list(numbers)))"
        let what =
            visits.isEmpty && !calls.isEmpty
            ? "Er is misschien gevaar na een belletje. Bel nu zelf."
            : "Er ging iets niet goed bij een bezoek of een belletje\(visit)."
        return HandOver(
            what: "\(what) Spreek vandaag met \(member.calledName).",
            name: names.isEmpty ? member.calledName : names.joined(separator: " of "),
            reach: names.isEmpty
                ? "schrijft met Buur, of via de kamer" : "vraag het \(member.calledName)",
            isUrgent: true
        )
    }
}
