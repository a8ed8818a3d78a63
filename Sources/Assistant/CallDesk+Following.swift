internal import Dialog
internal import Dutch
internal import Neighbourhood

extension CallDesk {
    /// Lets the rule of a call or of a volunteer's week look at it again.
    func wake(_ matter: Matter) throws -> [Consequence] {
        guard matter.kind == .followUp else { return try thank(matter) }
        guard let (_, read, member) = try followUp(matter.id) else { return [] }
        var followUp = read
        if followUp.step == .expected, let later = try notYet(followUp, member) {
            var matter = matter
            matter.due = later
            try ledger.save(matter)
            return []
        }
        if followUp.step == .asking, let asked = followUp.helper {
            // An hour is no silence.
            let answer = followUp.isSameDay ? Ask.Answer.withdrawn : Ask.Answer.none
            try ledger.answer(answer, by: asked, in: matter.id)
        }
        let scene = try scene(of: followUp, member)
        return try keep(&followUp, of: matter) { $0.move(scene) }
    }

    /// From when somebody is looked for who is expected that day, nil when that is now.
    private func notYet(_ followUp: FollowUp, _ member: Member) throws -> Moment? {
        let moment = try missedFrom(member, on: followUp.since.day)
        return now < moment ? moment : nil
    }

    /// From when somebody is looked for who is expected on a day.
    func missedFrom(_ member: Member, on day: Day) throws -> Moment {
        let since = day.adding(days: -exchange.settings.absence.horizon)
        let visits = try ledger.visits(in: member.kamer, since: since)
            .filter { $0.person == member.id && $0.kind == .came }
        let doors = try DoorDesk(exchange, ledger).doors(of: member.kamer)
        return Arrival(
            on: day,
            exchange.settings.agenda.activities,
            own: Set(visits.map(\.activity)),
            during: doors.hours(on: day, after: Moment(day))
        ).missedFrom(by: exchange.settings.calling)
    }

    /// Tells whoever would call a person, or has her number, that it is not needed any more.
    func farewell(of person: Int64) throws -> [Consequence] {
        try ledger.openMatters(with: person).filter { $0.person == person }.flatMap { matter in
            guard var followUp = FollowUp(matter), let member = try ledger.member(person) else {
                return [Consequence]()
            }
            let scene = try scene(of: followUp, member)
            return try keep(&followUp, of: matter) { $0.end(scene) }
        }
    }

    /// Changes a follow-up, and keeps it with whoever is asked now.
    func keep(
        _ followUp: inout FollowUp,
        of matter: Matter,
        _ change: (inout FollowUp) -> [Consequence]
    ) throws -> [Consequence] {
        let before = followUp.helper
        let wasReturned = followUp.hasReturned
        let follow = change(&followUp)
        try noteAsks(of: matter, before: before, after: followUp)
        try ledger.save(followUp.kept(in: matter))
        if !wasReturned, followUp.hasReturned, let helper = followUp.helper {
            try changeRound(of: helper) { $0.welcome() }
        }
        return follow
    }

    /// Notes whom a follow-up asks now that it did not ask before.
    func noteAsks(of matter: Matter, before: Int64?, after: FollowUp) throws {
        guard after.step == .asking, let asked = after.helper,
            asked != before || after.due != matter.due
        else { return }
        try ledger.add(Ask(person: asked, matter: matter.id, kind: .followUp, at: now))
    }

    // MARK: - What a follow-up must know

    func scene(of followUp: FollowUp, _ member: Member) throws -> CallScene {
        let wish = try wish(of: member)
        return CallScene(
            now: now,
            quiet: exchange.settings.quiet,
            rules: exchange.settings.calling,
            member: member,
            wish: wish,
            mayCall: try mayCall(member, sameDay: followUp.isSameDay),
            callers: try callers(for: followUp, member, wish)
        )
    }

    /// Whether somebody still wants to be called, and can be.
    func mayCall(_ member: Member, sameDay: Bool) throws -> Bool {
        let purpose = sameDay ? Consent.Purpose.callSameDay : .callWhenAway
        return try member.phone != nil && ledger.consents(of: member.id).allow(purpose)
    }

    func wish(of member: Member) throws -> CallWish {
        try wishMatter(of: member.id).map(CallWish.init) ?? CallWish()
    }

    func wishMatter(of person: Int64) throws -> Matter? {
        try ledger.openMatters(with: person).first {
            $0.kind == .callWish && $0.person == person
        }
    }

    private func callers(
        for followUp: FollowUp,
        _ member: Member,
        _ wish: CallWish
    ) throws -> [Caller] {
        let since = Moment(today.adding(days: -56))
        let asks = Dictionary(
            grouping: try ledger.asks(in: member.kamer, since: since),
            by: \.person
        )
        let calling = Set(
            try ledger.openMatters(.followUp, in: member.kamer).compactMap { matter in
                FollowUp(matter).flatMap { $0.step == .calling ? $0.helper : nil }
            }
        )
        return try volunteers(of: member.kamer, sameDay: followUp.isSameDay)
            .filter { $0.id != member.id }
            .map { volunteer in
                let own = asks[volunteer.id, default: []]
                return Caller(
                    id: volunteer.id,
                    round: try round(of: volunteer),
                    timesAsked: own.count { $0.kind == .followUp },
                    lastAsked: own.filter { $0.kind == .followUp }.map(\.at).max(),
                    wasAsked: own.contains {
                        $0.matter == followUp.id && $0.at >= followUp.since && $0.answer != .late
                    },
                    isBusy: calling.contains(volunteer.id) || own.contains { $0.answer == nil },
                    isSilent: !followUp.isSameDay && Silence(of: own).lasts(on: today),
                    speaks: wish.language.isEmpty || volunteer.speaks(wish.language)
                )
            }
    }

    /// Those who like to call, said that they may be asked, and write to Buur.
    ///
    /// Whoever holds a key is asked as well when somebody is looked for who should be there.
    private func volunteers(of kamer: String, sameDay: Bool) throws -> [Member] {
        try ledger.members(of: kamer, with: nil).filter { member in
            let likesTo =
                member.roles.contains(.volunteer)
                && member.talents.contains(CallRules.talent)
            guard likesTo || sameDay && member.roles.contains(.keyHolder),
                member.wantsMessages, !member.rests(on: today),
                try ledger.talk(of: member.id) != nil
            else { return false }
            return try ledger.consents(of: member.id).allow(.beAsked)
        }
    }

    // MARK: - What a volunteer did

    func round(of volunteer: Member) throws -> CallRound {
        try roundMatter(of: volunteer.id).map(CallRound.init) ?? CallRound()
    }

    private func roundMatter(of person: Int64) throws -> Matter? {
        try ledger.openMatters(with: person).first {
            $0.kind == .callRound && $0.person == person
        }
    }

    func changeRound(of person: Int64, _ change: (inout CallRound) -> Void) throws {
        guard let member = try ledger.member(person) else { return }
        var matter =
            try roundMatter(of: person)
            ?? ledger.open(Matter(id: 0, kind: .callRound, kamer: member.kamer, person: person))
        var round = CallRound(matter)
        change(&round)
        matter.fields = round.fields
        matter.due = matter.due ?? exchange.settings.quiet.end(at: CallRound.thanks(after: now))
        try ledger.save(matter)
    }

    /// Thanks a volunteer for her week, when there is something to thank her for.
    private func thank(_ matter: Matter) throws -> [Consequence] {
        guard matter.kind == .callRound else { return [] }
        var (matter, round) = (matter, CallRound(matter))
        let counts = [round.called, round.returned]
        round.thank()
        matter.fields = round.fields
        matter.due = exchange.settings.quiet.end(at: CallRound.thanks(after: now))
        matter.isOpen = round.days.contains { $0 > today.adding(days: -56) }
        try ledger.save(matter)
        guard counts != [0, 0] else { return [] }
        return [
            .begin(CallInvitation.thanks.errand(matter.id, counts), with: matter.person)
        ]
    }
}

extension Member {
    /// Whether a language is among those of the member, however it is capitalised.
    fileprivate func speaks(_ language: String) -> Bool {
        languages.map(Spelling.folded).contains(Spelling.folded(language))
    }
}
