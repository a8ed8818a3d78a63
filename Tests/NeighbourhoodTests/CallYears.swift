import Dialog
import Dutch
import Neighbourhood
import Testing

/// Years in a room in which people come, stay away and are called, made by chance from a seed.
struct CallYears: CustomTestStringConvertible {
    struct Call {
        let member: Int64
        let volunteer: Int64
        let at: Moment
        let mightCall: Bool
        let isSameDay: Bool
        /// Whether danger was heard from her that day or the day before.
        let isInDanger: Bool
    }

    private enum Event {
        case answers(matter: Int64, volunteer: Int64)
        case tells(matter: Int64, volunteer: Int64)
    }

    private static let outcomes = CallOutcome.allCases.filter { $0 != .notCalled }
    let testDescription: String
    static let first = Day(number: 20_780)
    let quiet = QuietHours()
    let rules = CallRules()
    let absence = AbsenceRule()
    let volunteers: [Int64]
    let members: [Int64]
    private var chance: Chance
    private(set) var now = Moment(CallYears.first)
    private var visits: [Visit] = []
    private var agreed: Set<Int64>
    private var matters: [Int64: Matter] = [:]
    private var opened: [Int64: Moment] = [:]
    private(set) var rounds: [Int64: CallRound] = [:]
    private(set) var asks: [Ask] = []
    private(set) var calls: [Call] = []
    /// The days on which each volunteer took a call upon her; nothing is ever left out of it.
    private(set) var taken: [Int64: [Day]] = [:]
    /// The last day of danger of each member, and the volunteers who never tell how a call went.
    private var danger: [Int64: Day] = [:]
    private let secretive: Set<Int64>
    /// How often a call was not told of by who made it, and how often one was for the very day.
    private(set) var (untold, sameDay) = (0, 0)
    private(set) var heavy: [(volunteer: Int64, at: Moment)] = []
    /// How many days each follow-up that ended took.
    private(set) var lengths: [Int] = []
    /// For each follow-up whom it was about, and what was done for her.
    private(set) var done: [Int64: (attempts: Int, cards: Int, isHeard: Bool, since: Moment)] = [:]
    private var events: [(at: Moment, event: Event)] = []
    private var tally: [Int64: Int] = [:]

    init(seed: UInt64, members: Int, volunteers: Int) {
        testDescription = "seed \(seed)"
        chance = Chance(seed)
        self.volunteers = (1...volunteers).map(Int64.init)
        self.members = (1...members).map { Int64(1000 + $0) }
        agreed = Set(self.members.filter { $0 % 4 != 0 })
        secretive = Set(self.volunteers.prefix(2))
    }

    var open: [FollowUp] { matters.values.filter(\.isOpen).compactMap(FollowUp.init) }

    mutating func live(days: Int) {
        for number in 0..<days {
            let day = CallYears.first.adding(days: number)
            for hour in 0..<24 {
                now = Moment(day, ClockTime(secondOfDay: hour * 3600))
                happen()
                if !quiet.contains(now) { moveDue() }
                if hour == 9, !day.isPublicHoliday { beginDay() }
                if hour == 11 { expect() }
                if hour == 14 { visit() }
            }
        }
    }

    // MARK: - The day

    private mutating func visit() {
        if chance.one(in: 40), let member = members.randomElement(using: &chance) { change(member) }
        if chance.one(in: 3), let member = members.randomElement(using: &chance) {
            danger[member] = now.day
        }
        guard now.day.weekday == .tuesday, !now.day.isPublicHoliday else { return }
        for member in members where comes(member) {
            let isCancelled = chance.one(in: 12)
            hear(member, hasCome: !isCancelled)
            visits.append(
                Visit(
                    person: member,
                    activity: "breiclub",
                    day: now.day,
                    kind: isCancelled ? .cancelled : .came
                )
            )
        }
    }

    /// Whether a member comes: most in seasons of their own, and now and then not.
    private mutating func comes(_ member: Int64) -> Bool {
        let season = (now.day.number - CallYears.first.number + Int(member) * 17) / 90
        return (season + Int(member)) % 3 != 0 && !chance.one(in: 6)
    }

    private mutating func change(_ member: Int64) {
        if agreed.remove(member) == nil {
            agreed.insert(member)
        } else {
            for id in open(about: member) {
                done[id]?.isHeard = true
                move(id) { $0.end($1) }
            }
        }
    }

    private func open(about member: Int64) -> [Int64] {
        matters.values.filter { $0.person == member && $0.isOpen }.map(\.id).sorted()
    }

    private mutating func hear(_ member: Int64, hasCome: Bool) {
        for id in open(about: member) {
            done[id]?.isHeard = true
            move(id) { $0.hear(hasCome: hasCome, $1) }
        }
    }

    private mutating func beginDay() {
        guard now.day.weekday == .wednesday else { return }
        visits.removeAll { $0.day < now.day.adding(days: -absence.horizon) }
        let attendance = Attendance(visits)
        let open = Set(matters.values.filter(\.isOpen).map(\.person))
        for member in members where agreed.contains(member) && !open.contains(member) {
            guard attendance.misses(member, on: now.day, by: absence) else { continue }
            begin(FollowUp.fields(missedAt: now), about: member)
        }
    }

    /// Looks for a member on the very day, now and then.
    private mutating func expect() {
        guard chance.one(in: 5), !quiet.contains(now),
            let member = members.randomElement(using: &chance), agreed.contains(member),
            !self.member(member).isInDanger(on: now.day),
            !matters.values.contains(where: { $0.person == member && $0.isOpen })
        else { return }
        sameDay += 1
        begin(FollowUp.fields(expectedAt: now), about: member)
    }

    private mutating func begin(_ fields: [String: Value], about member: Int64) {
        let id = Int64(opened.count + 1)
        opened[id] = now
        done[id] = (0, 0, false, now)
        matters[id] = Matter(
            id: id,
            kind: .followUp,
            kamer: "kamer",
            person: member,
            fields: fields
        )
        move(id) { $0.move($1) }
    }

    private mutating func moveDue() {
        let due = matters.values.filter { $0.isOpen && $0.due.map { $0 <= now } ?? false }
        for matter in due.sorted(by: { $0.id < $1.id }) {
            let id = matter.id
            if let followUp = FollowUp(matter), followUp.step == .asking {
                answer(.none, matter: id)
            }
            move(id) { $0.move($1) }
        }
    }

    // MARK: - What follows

    private mutating func move(
        _ id: Int64,
        _ change: (inout FollowUp, CallScene) -> [Consequence]
    ) {
        guard let matter = matters[id], var followUp = FollowUp(matter), matter.isOpen else {
            return
        }
        let follow = change(&followUp, scene(of: followUp, matter))
        if followUp.step == .asking, let asked = followUp.helper,
            asked != matter.helper || followUp.due != matter.due
        {
            asks.removeAll { $0.person == asked && $0.matter == id }
            asks.append(Ask(person: asked, matter: id, kind: .followUp, at: now))
            tally[asked, default: 0] += 1
        }
        matters[id] = followUp.kept(in: matter)
        if !followUp.isOpen, let begun = opened[id] {
            lengths.append(now.day.number - begun.day.number)
        }
        for consequence in follow { take(consequence, id) }
    }

    private mutating func take(_ consequence: Consequence, _ id: Int64) {
        switch consequence {
        case .begin(let errand, let person):
            switch CallInvitation(rawValue: errand.dialog) {
            case .toCall: plan(.answers(matter: id, volunteer: person), within: 30)
            case .guide: call(id, person)
            case .afterwards: plan(.tells(matter: id, volunteer: person), within: 20)
            default: break
            }
        case .card: done[id]?.cards += 1
        default: break
        }
    }

    private mutating func plan(_ event: Event, within hours: UInt64) {
        let start = quiet.end(at: now)
        let later = Int(chance.next() % hours)
        events.append((start.adding(Span(later, .hour)), event))
    }

    private mutating func happen() {
        let due = events.filter { $0.at <= now }
        events.removeAll { $0.at <= now }
        for (_, event) in due {
            switch event {
            case .answers(let id, let volunteer): answer(id, volunteer)
            case .tells(let id, let volunteer): tell(id, volunteer)
            }
        }
    }

    // MARK: - What volunteers do

    private mutating func answer(_ id: Int64, _ volunteer: Int64) {
        guard let matter = matters[id], var followUp = FollowUp(matter), matter.isOpen,
            followUp.step == .asking, followUp.helper == volunteer, !chance.one(in: 5)
        else { return }
        let mayTake = rounds[volunteer, default: CallRound()].mayTake(on: now.day, by: rules)
        guard !chance.one(in: 4), mayTake else {
            answer(.no, matter: id)
            return move(id) { $0.decline(by: volunteer, $1) }
        }
        guard followUp.accept(by: volunteer, scene(of: followUp, matter)) else { return }
        answer(.yes, matter: id)
        rounds[volunteer, default: CallRound()].take(on: now.day)
        taken[volunteer, default: []].append(now.day)
        matters[id] = followUp.kept(in: matter)
        if followUp.isTime(scene(of: followUp, matter)) { call(id, volunteer) }
    }

    private mutating func call(_ id: Int64, _ volunteer: Int64) {
        guard let matter = matters[id], let followUp = FollowUp(matter), matter.isOpen,
            followUp.step == .calling, followUp.helper == volunteer
        else { return }
        guard !chance.one(in: 8) else {
            rounds[volunteer, default: CallRound()].finish(.notCalled, on: now.day)
            return move(id) { $0.finish(.notCalled, $1) }
        }
        let mightCall = agreed.contains(matter.person)
        calls.append(
            Call(
                member: matter.person,
                volunteer: volunteer,
                at: now,
                mightCall: mightCall,
                isSameDay: followUp.isSameDay,
                isInDanger: member(matter.person).isInDanger(on: now.day)
            )
        )
        guard !secretive.contains(volunteer) else {
            done[id]?.attempts += 1
            return untold += 1
        }
        if !chance.one(in: 10) { plan(.tells(matter: id, volunteer: volunteer), within: 3) }
    }

    private mutating func tell(_ id: Int64, _ volunteer: Int64) {
        guard let matter = matters[id], let followUp = FollowUp(matter), matter.isOpen,
            followUp.step == .calling, followUp.helper == volunteer,
            !secretive.contains(volunteer),
            let outcome = chance.one(in: 2)
                ? .noAnswer : CallYears.outcomes.randomElement(using: &chance)
        else { return }
        let day = outcome == .callBack ? now.day.adding(days: Int(chance.next() % 30)) : nil
        done[id]?.attempts += 1
        if outcome.isReached { done[id]?.isHeard = true }
        rounds[volunteer, default: CallRound()].finish(outcome, on: now.day)
        if outcome.isHeavy { heavy.append((volunteer, now)) }
        move(id) { $0.finish(outcome, on: day, $1) }
        if outcome == .doNotCall || outcome == .lost { agreed.remove(matter.person) }
    }

    private mutating func answer(_ answer: Ask.Answer, matter: Int64) {
        for place in asks.indices where asks[place].matter == matter && asks[place].answer == nil {
            asks[place].answer = answer
        }
    }

    private func scene(of followUp: FollowUp, _ matter: Matter) -> CallScene {
        let calling = Set(
            matters.values.compactMap(FollowUp.init).filter { $0.step == .calling && $0.isOpen }
                .compactMap(\.helper)
        )
        let callers = volunteers.map { id in
            let own = asks.filter { $0.person == id }
            return Caller(
                id: id,
                round: rounds[id, default: CallRound()],
                timesAsked: own.count { $0.at >= Moment(now.day.adding(days: -56)) },
                lastAsked: own.map(\.at).max(),
                wasAsked: own.contains { $0.matter == followUp.id && $0.at >= followUp.since },
                isBusy: calling.contains(id)
                    || own.contains { $0.answer == nil && matters[$0.matter]?.isOpen ?? false }
            )
        }
        return CallScene(
            now: now,
            quiet: quiet,
            rules: rules,
            member: member(matter.person),
            wish: CallWish(),
            mayCall: agreed.contains(matter.person),
            callers: callers
        )
    }

    private func member(_ id: Int64) -> Member {
        Member(id: id, kamer: "kamer", name: "Ali", phone: "0612345678", dangerOn: danger[id])
    }

    /// How often each volunteer was asked who tells how a call went; who does not has less to do.
    var timesAsked: [Int] {
        volunteers.filter { !secretive.contains($0) }.map { tally[$0, default: 0] }
    }
}

/// Numbers that look like chance, and are the same for the same seed.
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func one(in many: UInt64) -> Bool { next() % many == 0 }
}
