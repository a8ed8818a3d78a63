import Assistant
import Dutch
import Neighbourhood

extension Matter {
    fileprivate func with(_ person: Int64, for other: Int64) -> Matter {
        Matter(
            id: id,
            kind: kind,
            kamer: kamer,
            person: self.person == other ? person : self.person,
            helper: helper == other ? person : helper,
            due: due,
            isOpen: isOpen,
            fields: fields
        )
    }
}

extension DictionaryLedger {
    // MARK: People

    func member(_ person: Int64) throws -> Member? { state.members[person] }

    func save(_ member: Member) throws { state.members[member.id] = member }

    func register(_ name: String, in kamer: String, now: Instant) throws -> Member {
        let member = Member(id: Int64(try next("person")), kamer: kamer, name: name)
        state.members[member.id] = member
        return member
    }

    func join(_ registered: Int64, to person: Int64) throws {
        for consent in try consents(of: registered)
        where try !consents(of: person).contains(where: {
            $0.purpose == consent.purpose && $0.other == consent.other
        }) {
            try add(consent, of: person)
        }
        for visit in state.visits
        where visit.person == registered
            && !state.visits.contains(where: {
                $0.person == person && $0.activity == visit.activity && $0.day == visit.day
            })
        {
            let (activity, day, kind) = (visit.activity, visit.day, visit.kind)
            try note(Visit(person: person, activity: activity, day: day, kind: kind))
        }
        state.matters = state.matters.map { $0.with(person, for: registered) }
        for place in state.outbox.indices where state.outbox[place].person == registered {
            state.outbox[place].person = person
        }
        try forget(registered)
    }

    func members(of kamer: String, with role: Role?) throws -> [Member] {
        state.members.values.filter { $0.kamer == kamer }
            .filter { member in role.map(member.roles.contains) ?? true }
            .sorted { $0.id < $1.id }
    }

    func kamers() throws -> [String] { Set(state.members.values.map(\.kamer)).sorted() }

    func consents(of person: Int64) throws -> [Consent] {
        state.consents.filter { $0.person == person }.map(\.consent)
    }

    func add(_ consent: Consent, of person: Int64) throws {
        state.consents.removeAll {
            $0.person == person && $0.consent.purpose == consent.purpose
                && $0.consent.other == consent.other
        }
        state.consents.append((person, consent))
    }

    func withdraw(_ purpose: Consent.Purpose, for other: Int64?, of person: Int64) throws {
        state.consents.removeAll {
            $0.person == person && $0.consent.purpose == purpose
                && (other == nil || $0.consent.other == other)
        }
    }

    func initiatives(with person: Int64, on day: Day) throws -> Int {
        state.initiatives[person].map { $0.day == day ? $0.count : 0 } ?? 0
    }

    func noteInitiative(with person: Int64, on day: Day) throws {
        state.initiatives[person] = (day, try initiatives(with: person, on: day) + 1)
    }

    // MARK: Matters

    func open(_ matter: Matter) throws -> Matter {
        let opened = Matter(
            id: Int64(try next("matter")),
            kind: matter.kind,
            kamer: matter.kamer,
            person: matter.person,
            helper: matter.helper,
            due: matter.due,
            isOpen: matter.isOpen,
            fields: matter.fields
        )
        state.matters.append(opened)
        return opened
    }

    func matter(_ id: Int64) throws -> Matter? { state.matters.first { $0.id == id } }

    func save(_ matter: Matter) throws {
        guard let place = state.matters.firstIndex(where: { $0.id == matter.id }) else { return }
        state.matters[place] = matter
    }

    func openMatters(_ kind: Matter.Kind, in kamer: String) throws -> [Matter] {
        state.matters.filter { $0.isOpen && $0.kind == kind && $0.kamer == kamer }
    }

    func openMatters(with person: Int64) throws -> [Matter] {
        state.matters.filter { $0.isOpen && ($0.person == person || $0.helper == person) }
    }

    func matters(with person: Int64) throws -> [Matter] {
        state.matters.filter { $0.person == person || $0.helper == person }
    }

    func dueMatters(now: Moment, limit: Int) throws -> [Matter] {
        let due = state.matters.compactMap { matter in
            matter.due.map { (at: $0, matter: matter) }
        }
        return due.filter { $0.matter.isOpen && $0.at <= now }
            .sorted { ($0.at, $0.matter.id) < ($1.at, $1.matter.id) }
            .prefix(limit).map(\.matter)
    }

    func lastDay(in kamer: String) throws -> Day? { state.days[kamer] }

    func beginDay(_ day: Day, in kamer: String) throws { state.days[kamer] = day }

    // MARK: Asks, visits and counts

    func add(_ ask: Ask) throws {
        state.asks.removeAll { $0.person == ask.person && $0.matter == ask.matter }
        state.asks.append(ask)
    }

    func answer(_ answer: Ask.Answer, by person: Int64, in matter: Int64) throws {
        for place in state.asks.indices
        where state.asks[place].person == person && state.asks[place].matter == matter {
            state.asks[place].answer = answer
        }
    }

    func asks(in kamer: String, since moment: Moment) throws -> [Ask] {
        state.asks.filter { state.members[$0.person]?.kamer == kamer && $0.at >= moment }
            .sorted { ($0.at, $0.matter) < ($1.at, $1.matter) }
    }

    func note(_ visit: Visit) throws {
        state.visits.removeAll {
            $0.person == visit.person && $0.activity == visit.activity && $0.day == visit.day
        }
        state.visits.append(visit)
    }

    func visits(in kamer: String, since day: Day) throws -> [Visit] {
        state.visits.filter { state.members[$0.person]?.kamer == kamer && $0.day >= day }
            .sorted { ($0.day, $0.person, $0.activity) < ($1.day, $1.person, $1.activity) }
    }

    func count(_ counted: Counted, in kamer: String, month: Day) throws {
        state.counts[kamer, default: [:]][month, default: [:]][counted, default: 0] += 1
    }

    func counts(in kamer: String, from first: Day, to last: Day) throws -> [Counted: Int] {
        (state.counts[kamer] ?? [:]).filter { $0.key >= first && $0.key <= last }
            .reduce(into: [:]) { total, month in
                total.merge(month.value) { $0 + $1 }
            }
    }
}
