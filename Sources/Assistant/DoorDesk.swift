internal import Dialog
internal import Dutch
internal import Neighbourhood

/// Does what people ask about the door of the Kamer, and what follows when its time has come.
struct DoorDesk: Desk {
    let ledger: any Ledger
    let now: Moment
    let settings: Settings

    init(_ exchange: Exchange, _ ledger: any Ledger) {
        (self.ledger, now, settings) = (ledger, exchange.moment, exchange.settings)
    }

    /// Carries out what a script asks for a person.
    func carryOut(_ action: OpeningAction, for person: Int64) throws -> Deed {
        guard let kamer = try ledger.member(person)?.kamer else { return Deed() }
        switch action {
        case .look(let day): return Deed(value: try doors(of: kamer).record(of: day, now: now))
        case .compare(let day, let from, let until):
            let hours = Opening(day, from: from, until: until, toldAt: now)
            return Deed(value: try compared(hours, by: person, in: kamer))
        case .promise(let day, let from, let until, let isSure):
            let standing = isSure ? Opening.Standing.certain : .likely
            let opening = Opening(day, from: from, until: until, standing, toldAt: now)
            return try promise(opening, by: person, in: kamer)
        case .own(let day): return Deed(value: try own(of: person, on: day).record)
        case .cancel(let day, let asksOthers):
            return try cancel(on: day, by: person, asksOthers: asksOthers)
        case .closeNow: return try closeNow(by: person, in: kamer)
        case .stayClosed(let day):
            let opening = Opening(wholeDay: day, from: .midnight, toldAt: now)
            try open(opening, by: person, in: kamer)
            return Deed(consequences: try tellWatchers(of: day, in: kamer))
        case .answer(let matter, let isYes):
            return try answer(isYes, by: person, in: matter)
        case .watch(let day): return try watch(day, for: person, in: kamer)
        case .reach:
            let isOpen = try doors(of: kamer).isOpen(at: now)
            return Deed(value: .flag(isOpen && !settings.coordinators.isEmpty))
        }
    }

    /// What must happen now that the time of a matter has come.
    func wake(_ matter: Matter) throws -> [Consequence] {
        if let watch = DoorWatch(matter) { return try wake(matter, watch) }
        guard let opening = Opening(matter) else { return [] }
        if opening.standing == .sought { return try seek(matter, opening, isWorthWaiting: false) }
        guard opening.end <= now else {
            try ledger.save(matter.with(opening))
            return []
        }
        try ledger.save(matter.closed)
        return opening.isPromise ? try counts(of: opening, in: matter.kamer) : []
    }

    // MARK: - What is known

    func doors(of kamer: String) throws -> Doors {
        let openings = try ledger.openMatters(.opening, in: kamer).compactMap(Opening.init)
        return Doors(openings, usual: settings.agenda.usual)
    }

    private func compared(
        _ hours: Opening,
        by person: Int64,
        in kamer: String
    ) throws -> Value {
        let others = try ledger.openMatters(.opening, in: kamer)
            .filter { $0.person != person }.compactMap(Opening.init)
        return .record([
            "dubbel": .flag(Doors(others).isPromised(during: hours)),
            "avond": .flag(settings.agenda.evening < hours.until),
        ])
    }

    /// What a person said about the door that is not over yet, in the order of days.
    private func own(of person: Int64, on day: Day?) throws -> [(matter: Matter, opening: Opening)]
    {
        try ledger.openMatters(with: person).compactMap { matter in
            guard matter.person == person, let opening = Opening(matter), opening.isPromise,
                now < opening.end, day == nil || opening.day == day
            else { return nil }
            return (matter, opening)
        }.sorted { $0.opening.start < $1.opening.start }
    }

    // MARK: - Saying so

    private func promise(
        _ opening: Opening,
        by person: Int64,
        in kamer: String
    ) throws -> Deed {
        guard opening.from < opening.until, now < opening.end else { return Deed() }
        var consequences: [Consequence] = []
        for matter in try ledger.openMatters(with: person) where matter.person == person {
            guard let earlier = Opening(matter), earlier.overlaps(opening) else { continue }
            consequences += try withdrawQuestions(of: matter, earlier)
            try ledger.save(matter.closed)
        }
        try open(opening, by: person, in: kamer)
        return Deed(consequences: consequences)
    }

    func open(_ opening: Opening, by person: Int64, in kamer: String) throws {
        _ = try ledger.open(
            Matter(
                id: 0,
                kind: .opening,
                kamer: kamer,
                person: person,
                due: opening.end,
                fields: opening.fields
            )
        )
    }

    private func cancel(
        on day: Day,
        by person: Int64,
        asksOthers: Bool
    ) throws -> Deed {
        var deed = Deed(value: .text("onbekend"))
        for (matter, opening) in try own(of: person, on: day) {
            var opening = opening
            opening.standing = asksOthers ? .sought : .closed
            opening.toldAt = now
            try ledger.save(matter.with(opening))
            deed.value = .text("dicht")
            guard asksOthers else {
                deed.consequences += try tellWatchers(of: day, in: matter.kamer)
                continue
            }
            let isAsked = try next(for: matter) != nil
            deed.value = .text(isAsked ? "gevraagd" : "niemand")
            deed.consequences +=
                try isAsked
                ? seek(matter, opening, isWorthWaiting: true)
                : giveUp(matter, opening, tellsPerson: false)
        }
        return deed
    }

    private func closeNow(by person: Int64, in kamer: String) throws -> Deed {
        var deed = Deed(value: .flag(false))
        for (matter, opening) in try own(of: person, on: now.day) where opening.start <= now {
            var opening = opening
            opening.until = now.time
            deed.value = .flag(true)
            try ledger.save(matter.with(opening).closed)
            deed.consequences += try counts(of: opening, in: matter.kamer)
        }
        try open(Opening(wholeDay: now.day, from: now.time, toldAt: now), by: person, in: kamer)
        deed.consequences += try tellWatchers(of: now.day, in: kamer)
        return deed
    }

    /// Counts the hours of an opening that is over, besides those that others go on with: they are
    /// counted when those are over.
    private func counts(of opening: Opening, in kamer: String) throws -> [Consequence] {
        let others = try ledger.openMatters(.opening, in: kamer).compactMap(Opening.init)
            .filter(\.isPromise)
        return Array(
            repeating: .count(.opened, in: kamer),
            count: opening.hours(besides: others)
        )
    }

    // MARK: - Whoever counts on it

    private func watch(_ day: Day, for person: Int64, in kamer: String) throws -> Deed {
        let hours = try doors(of: kamer).hours(on: day, after: now)
        guard let hours = hours.first(where: { $0.standing == .certain }) else { return Deed() }
        let watch = DoorWatch(hours)
        let isKnown = try ledger.openMatters(with: person).compactMap(DoorWatch.init).contains(
            watch
        )
        guard !isKnown else { return Deed() }
        _ = try ledger.open(
            Matter(
                id: 0,
                kind: .doorWatch,
                kamer: kamer,
                person: person,
                due: watch.due(after: now),
                fields: watch.fields
            )
        )
        return Deed()
    }

    /// Tells everybody who counts on a day that the door stays closed after all.
    func tellWatchers(of day: Day, in kamer: String) throws -> [Consequence] {
        try ledger.openMatters(.doorWatch, in: kamer).flatMap { matter -> [Consequence] in
            guard let watch = DoorWatch(matter), watch.day == day else { return [] }
            return try tell(matter, watch) ?? []
        }
    }

    private func wake(_ matter: Matter, _ watch: DoorWatch) throws -> [Consequence] {
        if let told = try tell(matter, watch) { return told }
        var matter = matter
        matter.due = watch.due(after: now)
        matter.isOpen = now < watch.start
        try ledger.save(matter)
        return []
    }

    /// Tells one person, nil when somebody opens or it is too late to say so.
    private func tell(_ matter: Matter, _ watch: DoorWatch) throws -> [Consequence]? {
        guard now < watch.start, try watch.isInVain(with: doors(of: matter.kamer), now: now) else {
            return nil
        }
        try ledger.save(matter.closed)
        return [.begin(AgendaInvitation.staysClosed(matter.id, watch).errand, with: matter.person)]
    }
}

extension Opening {
    /// The rest of a day on which the door stays closed.
    fileprivate init(wholeDay day: Day, from: ClockTime, toldAt: Moment) {
        self.init(
            day,
            from: from,
            until: ClockTime(secondOfDay: 86_399),
            .closed,
            toldAt: toldAt
        )
    }
}

extension Matter {
    /// The matter as it stands, to be looked at again when that is over.
    func with(_ opening: Opening) -> Matter {
        var matter = self
        matter.fields = opening.fields
        matter.due = opening.end
        return matter
    }

    var closed: Matter {
        var matter = self
        (matter.isOpen, matter.due) = (false, nil)
        return matter
    }
}
