internal import Dialog
internal import Dutch
internal import Neighbourhood

extension Exchange {
    /// Lets the rule of a matter look at it again, when its time has come.
    func move(_ id: Int64, in ledger: any Ledger) throws -> Receipt? {
        guard var matter = try ledger.matter(id), matter.isOpen, let due = matter.due,
            due <= moment
        else { return nil }
        matter.due = nil
        try ledger.save(matter)
        try follow(consequences(of: matter, in: ledger), in: ledger)
        return nil
    }

    /// What the rule of a matter has to say now that its time has come.
    private func consequences(of matter: Matter, in ledger: any Ledger) throws -> [Consequence] {
        switch matter.kind {
        case .request, .offer: return try HelpDesk(self, ledger).wake(matter)
        case .followUp, .callRound: return try CallDesk(self, ledger).wake(matter)
        case .takeOver:
            try Switchboard(self, ledger).wake(matter)
            return []
        case .opening, .doorWatch: return try DoorDesk(self, ledger).wake(matter)
        case .signUp, .calledOff: return try ActivityDesk(self, ledger).wake(matter)
        case .callWish: return []
        }
    }

    /// Whom to call, as a dialog reads it; missing when nobody is known by these words.
    func contact(named words: String) -> Value {
        Contact.named(words, among: settings.contacts)?.record(on: moment.day) ?? .missing
    }

    /// Does in a room what is done once a day.
    func beginDay(in kamer: String, _ ledger: any Ledger) throws -> Receipt? {
        try follow(CallDesk(self, ledger).beginDay(in: kamer), in: ledger)
        try RoomDesk(self, ledger).beginDay(in: kamer)
        return nil
    }

    /// Leaves out what is done once a day, for today, since it failed.
    func skipMorning(in kamer: String, _ ledger: any Ledger) throws -> Receipt? {
        try ledger.beginDay(moment.day, in: kamer)
        try audit(.failure, "morning of \(kamer)", of: nil, in: ledger)
        return nil
    }

    /// Lets a matter rest whose rule failed, so that it does not fail for ever; the morning counts it
    /// among what failed, for the coordinators.
    func setAside(_ id: Int64, in ledger: any Ledger) throws -> Receipt? {
        guard var matter = try ledger.matter(id) else { return nil }
        matter.due = nil
        try ledger.save(matter)
        let subject = "\(matter.kind.rawValue) \(id) set aside"
        try audit(.failure, subject, of: matter.person, in: ledger)
        return nil
    }
}
