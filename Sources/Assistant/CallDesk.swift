internal import Dialog
internal import Dutch
internal import Neighbourhood

/// Carries out what is asked about visits and calls, with what the ledger knows.
struct CallDesk: Desk {
    let exchange: Exchange
    let ledger: any Ledger

    init(_ exchange: Exchange, _ ledger: any Ledger) {
        self.exchange = exchange
        self.ledger = ledger
    }

    var now: Moment { exchange.moment }
    var today: Day { now.day }

    func carryOut(_ action: CallAction, for person: Int64) throws -> Deed {
        guard let member = try ledger.member(person) else { return Deed() }
        switch action {
        case .readNames(let text): return Deed(value: try read(text, by: member).value)
        case .note(let kind, let text, let chosen):
            return try note(kind, text, chosen: chosen, by: member)
        case .takeBack(let text, let chosen):
            return try takeBack(text, chosen: chosen, by: member)
        case .noteSelf: return try noteSelf(member)
        case .stayAway(let day): return try stayAway(member, until: day)
        case .mayCall(let phone, let wish): return try agree(member, phone: phone, wish)
        case .mayCallSameDay(let days, let phone):
            return try agree(member, phone: phone, sameDay: days)
        case .neverCall:
            return Deed(consequences: try neverCall(member) + noCallOnCard(of: member))
        case .lookUp(let text, let chosen):
            return Deed(value: try lookUp(text, chosen: chosen, by: member))
        case .noteSaid(let said, let text, let chosen):
            return try note(said, text, chosen: chosen, by: member)
        case .look(let id): return Deed(value: try look(at: id, for: person))
        case .accept(let id): return try accept(id, by: member)
        case .decline(let id): return try decline(id, by: person)
        case .means(let id, let words): return Deed(value: .flag(try means(id, words, member)))
        case .speak(let id): return try speak(id, by: person)
        case .guide(let id): return Deed(value: try guide(id, for: person))
        case .finish(let id, let outcome, let day, let topic):
            return try finish(id, outcome, on: day, about: topic, by: person)
        case .list: return Deed(value: .list(try inHand(of: person).map { .text($0.name) }))
        case .find(let name):
            let found = try inHand(of: person).first { name.isEmpty || $0.name == name }
            return Deed(value: .init(found?.id))
        case .offer(let words): return try offer(to: member, saying: words)
        case .lateYes: return Deed(value: try noteLateYes(of: member))
        case .findMissed: return try missed(by: member)
        case .stopCalling: return Deed(consequences: try stopCalling(member))
        }
    }

    // MARK: - What a volunteer sees

    /// The follow-up with a number, as long as it is open and somebody stays away.
    func followUp(_ id: Int64) throws -> (matter: Matter, followUp: FollowUp, member: Member)? {
        guard let matter = try ledger.matter(id), let followUp = FollowUp(matter),
            let member = try ledger.member(matter.person), matter.isOpen
        else { return nil }
        return (matter, followUp, member)
    }

    private func look(at id: Int64, for person: Int64) throws -> Value {
        guard let (_, followUp, member) = try followUp(id), followUp.helper == person,
            followUp.step == .asking || followUp.step == .calling,
            try mayCall(member, sameDay: followUp.isSameDay)
        else { return .noCall }
        return shown(member, try wish(of: member), followUp, withNumber: false)
    }

    private func accept(_ id: Int64, by volunteer: Member) throws -> Deed {
        guard let (matter, read, member) = try followUp(id) else { return Deed(value: .noCall) }
        var followUp = read
        let scene = try scene(of: followUp, member)
        guard try round(of: volunteer).mayTake(on: today, by: scene.rules) else {
            return try Deed(
                value: .noCall,
                consequences: decline(id, by: volunteer.id).consequences
            )
        }
        guard followUp.accept(by: volunteer.id, scene) else {
            return Deed(value: .noCall, consequences: try giveUp(matter, followUp, scene))
        }
        try ledger.answer(.yes, by: volunteer.id, in: id)
        try changeRound(of: volunteer.id) { $0.take(on: today) }
        try ledger.save(followUp.kept(in: matter))
        let isNow = followUp.isTime(scene)
        return Deed(value: shown(member, scene.wish, followUp, withNumber: isNow))
    }

    /// What follows when a yes came too late because the person does not want a call any more.
    private func giveUp(
        _ matter: Matter,
        _ followUp: FollowUp,
        _ scene: CallScene
    ) throws -> [Consequence] {
        var followUp = followUp
        guard !scene.mayCall else { return [] }
        return try keep(&followUp, of: matter) { $0.end(scene) }
    }

    private func guide(_ id: Int64, for person: Int64) throws -> Value {
        guard let (_, followUp, member) = try followUp(id), followUp.helper == person,
            followUp.step == .calling, try mayCall(member, sameDay: followUp.isSameDay),
            try followUp.isTime(scene(of: followUp, member))
        else { return .noCall }
        return shown(member, try wish(of: member), followUp, withNumber: true)
    }

    private func shown(
        _ member: Member,
        _ wish: CallWish,
        _ followUp: FollowUp,
        withNumber: Bool
    ) -> Value {
        .record([
            "er": .flag(true), "nu": .flag(withNumber), "naam": .text(member.firstName),
            "telefoon": withNumber ? .init(member.phone.map(Speech.say(phone:))) : .missing,
            "wanneer": .init(wish.part.map { "in de \($0.rawValue)" }),
            "taal": wish.language.isEmpty ? .missing : .text(wish.language),
            "voor_anderen": .text(wish.wordsForOthers),
            "zelfde_dag": .flag(followUp.isSameDay),
            "let_op": withNumber && !wish.note.isEmpty ? .text(wish.note) : .missing,
        ])
    }

    private func inHand(of person: Int64) throws -> [(id: Int64, name: String)] {
        try ledger.openMatters(with: person).filter { $0.helper == person }.compactMap { matter in
            guard let followUp = FollowUp(matter), followUp.step == .calling else { return nil }
            return try ledger.member(matter.person).map { (matter.id, $0.firstName) }
        }
    }

    // MARK: - What a volunteer says

    private func decline(_ id: Int64, by person: Int64) throws -> Deed {
        guard let (matter, read, member) = try followUp(id), read.helper == person else {
            return Deed()
        }
        var followUp = read
        try ledger.answer(.no, by: person, in: id)
        let scene = try scene(of: followUp, member)
        return Deed(
            consequences: try keep(&followUp, of: matter) { $0.decline(by: person, scene) }
        )
    }

    private func speak(_ id: Int64, by person: Int64) throws -> Deed {
        guard let (matter, read, member) = try followUp(id), read.isHeld(by: person) else {
            return Deed()
        }
        var followUp = read
        let scene = try scene(of: followUp, member)
        return Deed(consequences: try keep(&followUp, of: matter) { $0.speak(scene) })
    }

    private func finish(
        _ id: Int64,
        _ outcome: CallOutcome,
        on day: Day?,
        about topic: String?,
        by person: Int64
    ) throws -> Deed {
        guard let (matter, read, member) = try followUp(id), read.helper == person,
            read.step == .calling
        else {
            return Deed()
        }
        var followUp = read
        let scene = try scene(of: followUp, member)
        var follow = try keep(&followUp, of: matter) {
            $0.finish(outcome, on: day, about: topic, scene)
        }
        try changeRound(of: person) { $0.finish(outcome, on: today) }
        switch outcome {
        case .doNotCall, .lost: follow += try neverCall(member)
        case .wrongNumber:
            var member = member
            member.phone = nil
            try ledger.save(member)
        case .worried: follow = try numbered(follow, by: person)
        case .crisis:
            try exchange.noteDanger(from: member.id, in: ledger)
            try exchange.noteDanger(from: person, in: ledger)
            follow = try numbered(follow, by: person)
        default: break
        }
        return Deed(consequences: follow)
    }

    /// The same with a card of haste that has a number and waits until a coordinator has seen to it.
    ///
    /// Who made the call is spoken with the same day as well (DOMAIN.md 6.6).
    private func numbered(_ follow: [Consequence], by caller: Int64) throws -> [Consequence] {
        guard let talk = try ledger.talk(of: caller), let member = try ledger.member(caller) else {
            return follow
        }
        let desk = Switchboard(exchange, ledger)
        return try follow.flatMap { consequence in
            guard case .card(let card, _) = consequence else { return [consequence] }
            let care = "Spreek vandaag ook met \(member.calledName)."
            return try desk.open(card.adding(care), of: talk, toldBy: member.calledName)
        }
    }

    /// The calls that a volunteer may be telling about: the one that she is asked about, or all that
    /// she has in hand.
    func reported(in talk: Talk) throws -> [Int64] {
        let held = try inHand(of: talk.person).map(\.id)
        // A talk that cannot be read asks about none.
        let frames = (try? talk.conversation.frames) ?? []
        let asked = frames.compactMap(\.matter).filter(held.contains)
        return asked.last.map { [$0] } ?? held
    }

    /// Keeps a yes that came when another had been asked: whoever said it is not passed over when that
    /// one cannot.
    private func noteLateYes(of volunteer: Member) throws -> Value {
        let weekAgo = now.adding(Span(-7, .day))
        let missed = try ledger.asks(in: volunteer.kamer, since: weekAgo).last {
            $0.person == volunteer.id && $0.kind == .followUp
                && [Ask.Answer.none, .late].contains($0.answer)
        }
        guard let missed, let (_, followUp, member) = try followUp(missed.matter),
            followUp.step == .asking || followUp.step == .calling
        else { return .record(["er": .flag(false)]) }
        try ledger.answer(.late, by: volunteer.id, in: missed.matter)
        return .record([
            "er": .flag(true), "naam": .text(member.firstName),
            "beloofd": .flag(followUp.step == .calling),
        ])
    }

    /// Asks a volunteer to call nobody any more; who was waiting for her call is called by another.
    private func stopCalling(_ volunteer: Member) throws -> [Consequence] {
        var member = volunteer
        member.talents.remove(CallRules.talent)
        try ledger.save(member)
        let given = try inHand(of: member.id).flatMap { call in
            try finish(call.id, .notCalled, on: nil, about: nil, by: member.id).consequences
        }
        return try letGo(of: member.id) + given
    }

    /// Takes back what a volunteer was asked about calls and did not answer yet.
    func letGo(of volunteer: Int64) throws -> [Consequence] {
        try ledger.openMatters(with: volunteer)
            .filter { FollowUp($0)?.step == .asking && $0.helper == volunteer }
            .flatMap { matter in
                [.withdraw(CallInvitation.toCall.errand(matter.id), from: volunteer)]
                    + (try decline(matter.id, by: volunteer).consequences)
            }
    }
}

extension Frame {
    /// The number of the matter that Buur began this dialog about, nil when it did not.
    fileprivate var matter: Int64? {
        guard case .number(let number) = journal.argument(Errand.matter) else { return nil }
        return Int64(exactly: number)
    }
}

extension Value {
    /// What a volunteer sees of a call that is not needed any more.
    fileprivate static let noCall = Value.record(["er": .flag(false), "nu": .flag(false)])

    init(_ text: String?) { self = text.map(Value.text) ?? .missing }

    init(_ matter: Int64?) { self = matter.map { .number(Double($0)) } ?? .missing }
}

extension Member {
    /// What a volunteer reads of a name.
    var firstName: String {
        calledName == name ? String(calledName.split(separator: " ").first ?? "") : calledName
    }
}
