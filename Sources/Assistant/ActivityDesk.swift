internal import Dialog
internal import Dutch
internal import Neighbourhood

/// Does what people ask about what they do together, and what follows when its time has come.
struct ActivityDesk: Desk {
    let ledger: any Ledger
    let now: Moment
    let settings: Settings

    init(_ exchange: Exchange, _ ledger: any Ledger) {
        (self.ledger, now, settings) = (ledger, exchange.moment, exchange.settings)
    }

    /// Carries out what a script asks for a person.
    func carryOut(_ action: ActivityAction, for person: Int64) throws -> Deed {
        switch action {
        case .list:
            let all = settings.agenda.activities
            return Deed(value: .activities(all.map(\.name), all.map(\.line)))
        case .own:
            let own = try signUps(of: person).map(\.signUp)
            return Deed(value: .activities(own.map(\.activity), own.map(\.line)))
        case .look(let name): return Deed(value: try record(of: name, for: person))
        case .signUp(let name, let wantsReminder):
            return try signUp(person, for: name, wantsReminder: wantsReminder)
        case .signOff(let name): return try signOff(person, from: name)
        case .callOff(let name): return try callOff(name, by: person)
        }
    }

    /// What must happen now that the time of a sign-up has come, or of what was called off.
    func wake(_ matter: Matter) throws -> [Consequence] {
        guard let signUp = SignUp(matter) else {
            try ledger.save(matter.closed)
            return []
        }
        guard now < signUp.start else {
            try ledger.save(matter.closed)
            return matter.invitations(about: signUp).map { .withdraw($0, from: matter.person) }
        }
        guard !signUp.isCalledOff else {
            try ledger.save(matter.with(signUp, after: now))
            return []
        }
        if signUp.isWaiting, try hasPlace(signUp, in: matter.kamer) {
            return try giveTheFirstInLineAPlace(at: signUp, in: matter.kamer)
        }
        try ledger.save(matter.with(signUp, after: now))
        return signUp.isReminderDue(at: now, outside: settings.quiet)
            ? [.begin(AgendaInvitation.reminder(matter.id, signUp).errand, with: matter.person)]
            : []
    }

    /// Gives the places of who is forgotten to those who wait for one.
    func farewell(of person: Int64) throws -> [Consequence] {
        try signUps(of: person).flatMap { matter, signUp in
            try ledger.save(matter.closed)
            return try giveTheFirstInLineAPlace(at: signUp, in: matter.kamer)
        }
    }

    // MARK: - Signing up and off

    private func signUp(
        _ person: Int64,
        for name: String,
        wantsReminder: Bool
    ) throws -> Deed {
        guard let kamer = try ledger.member(person)?.kamer,
            let start = try nextTime(of: name, in: kamer)
        else { return Deed() }
        var signUp = SignUp(name, at: start, wantsReminder: wantsReminder)
        guard try !signUps(of: person).contains(where: { $0.signUp.isBeside(signUp) }) else {
            return Deed(value: .text("al"))
        }
        signUp.isWaiting = try !hasPlace(signUp, in: kamer)
        let matter = Matter(id: 0, kind: .signUp, kamer: kamer, person: person)
        _ = try ledger.open(matter.with(signUp, after: now))
        return Deed(
            value: .text(signUp.isWaiting ? "wachtlijst" : "plek"),
            consequences: signUp.isWaiting ? [] : [.count(.signedUp, in: kamer)]
        )
    }

    private func signOff(_ person: Int64, from name: String) throws -> Deed {
        let own = try signUps(of: person).filter { $0.signUp.activity == name }
        guard let (matter, signUp) = own.first else { return Deed(value: .flag(false)) }
        try ledger.save(matter.closed)
        try ledger.note(
            Visit(person: person, activity: name, day: signUp.start.day, kind: .cancelled)
        )
        let reminder = AgendaInvitation.reminder(matter.id, signUp).errand
        return Deed(
            value: .flag(true),
            consequences: try [.withdraw(reminder, from: person)]
                + giveTheFirstInLineAPlace(at: signUp, in: matter.kamer)
        )
    }

    /// Calls an activity off for the next time: whoever signed up hears it, and nobody waits for a
    /// place any more.
    private func callOff(_ name: String, by person: Int64) throws -> Deed {
        guard let kamer = try ledger.member(person)?.kamer,
            let start = try nextTime(of: name, in: kamer)
        else { return Deed(value: .number(0)) }
        let off = CalledOff(name, at: start)
        let joined = try beside(SignUp(name, at: start), in: kamer)
        _ = try ledger.open(off.matter(in: kamer, by: person))
        return Deed(
            value: .number(Double(joined.count)),
            consequences: try joined.flatMap { matter, signUp in
                var ended = signUp
                ended.isCalledOff = true
                try ledger.save(matter.with(ended, after: now))
                let told = AgendaInvitation.calledOff(matter.id, signUp).errand
                return matter.invitations(about: signUp)
                    .map { Consequence.withdraw($0, from: matter.person) }
                    + (matter.person == person ? [] : [.begin(told, with: matter.person)])
            }
        )
    }

    /// The longest waiting gets the place, if there is one.
    private func giveTheFirstInLineAPlace(
        at free: SignUp,
        in kamer: String
    ) throws -> [Consequence] {
        let waiting = try beside(free, in: kamer).first { $0.signUp.isWaiting }
        guard let (matter, signUp) = waiting, try hasPlace(free, in: kamer) else { return [] }
        var placed = signUp
        placed.isWaiting = false
        try ledger.save(matter.with(placed, after: now))
        return [
            .begin(AgendaInvitation.placeFree(matter.id, placed).errand, with: matter.person),
            .count(.signedUp, in: kamer),
        ]
    }

    // MARK: - What is known

    private func activity(_ name: String) -> Activity? {
        settings.agenda.activities.first { $0.name == name }
    }

    /// When an activity is next, besides the times for which it was called off.
    private func nextTime(of name: String, in kamer: String) throws -> Moment? {
        let off = try ledger.openMatters(.calledOff, in: kamer).compactMap(CalledOff.init)
            .filter { $0.activity == name }.map(\.start.day)
        return activity(name)?.next(from: now, besides: Set(off))
    }

    private func hasPlace(_ signUp: SignUp, in kamer: String) throws -> Bool {
        try activity(signUp.activity)?.hasPlace(beside: beside(signUp, in: kamer).map(\.signUp))
            ?? true
    }

    private func signUps(of person: Int64) throws -> [(matter: Matter, signUp: SignUp)] {
        try ledger.openMatters(with: person).compactMap(ActivityDesk.signUp)
            .filter { now < $0.signUp.start }
    }

    private func beside(
        _ signUp: SignUp,
        in kamer: String
    ) throws -> [(matter: Matter, signUp: SignUp)] {
        try ledger.openMatters(.signUp, in: kamer).compactMap(ActivityDesk.signUp)
            .filter { $0.signUp.isBeside(signUp) }
    }

    private static func signUp(of matter: Matter) -> (matter: Matter, signUp: SignUp)? {
        SignUp(matter).flatMap { $0.isCalledOff ? nil : (matter, $0) }
    }

    private func record(of name: String, for person: Int64) throws -> Value {
        guard let kamer = try ledger.member(person)?.kamer, let activity = activity(name),
            let start = try nextTime(of: name, in: kamer)
        else { return .missing }
        let next = SignUp(name, at: start)
        return .record([
            "dag": .day(next.start.day), "van": .time(next.start.time),
            "wie": activity.welcomer.map(Value.text) ?? .missing,
            "vol": .flag(try !hasPlace(next, in: kamer)),
            "mijn": .flag(try signUps(of: person).contains { $0.signUp.isBeside(next) }),
        ])
    }
}

extension Matter {
    /// The matter as it stands, to be looked at again when something is due.
    fileprivate func with(_ signUp: SignUp, after now: Moment) -> Matter {
        var matter = self
        matter.fields = signUp.fields
        matter.due = signUp.due(after: now)
        return matter
    }

    /// What Buur may have begun about a sign-up.
    fileprivate func invitations(about signUp: SignUp) -> [Errand] {
        [AgendaInvitation.reminder(id, signUp), .placeFree(id, signUp), .calledOff(id, signUp)]
            .map(\.errand)
    }
}

extension Value {
    fileprivate static func activities(_ names: [String], _ lines: [String]) -> Value {
        .record([
            "aantal": .number(Double(names.count)),
            "namen": .list(names.map(Value.text)),
            "regels": .list(lines.map(Value.text)),
        ])
    }
}
