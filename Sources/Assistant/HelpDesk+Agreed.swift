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
    /// Whoever was helped, or does nothing here, decides herself whether anybody is told.
    func raiseAlarm(by person: Int64) throws -> Deed {
        guard let talk = try ledger.talk(of: person), let member = try ledger.member(person),
            !member.roles.isEmpty
        else { return Deed(value: .flag(false)) }
        let requests = try ledger.openMatters(with: person).filter { $0.helper == person }
            .compactMap(HelpRequest.init).map { "hulpvraag \($0.id)" }
        let about = requests.isEmpty ? "" : " (\(Speech.list(requests)))"
        let called = try ledger.openMatters(with: person)
            .filter { FollowUp($0)?.isHeld(by: person) ?? false }
            .compactMap { try ledger.member($0.person)?.calledName }
        let what =
            called.isEmpty
            ? "Er ging iets niet goed bij een bezoek of een belletje\(about)."
            : "Er is misschien gevaar. Het gaat over een belletje met \(Speech.list(called)). "
                + "Bel nu zelf."
        let card = HandOver(
            what: "\(what) Spreek vandaag met \(member.calledName).",
            name: member.calledName,
            reach: "schrijft met Buur, of via de kamer",
            isUrgent: true
        )
        let desk = Switchboard(exchange: exchange, ledger: ledger)
        return Deed(value: .flag(true), consequences: try desk.open(card, of: talk))
    }
}
