import Dutch
import Neighbourhood
import Testing

/// What holds in every year of asking and answering, whatever people say.
@Suite("Laws of help")
struct HelpLawTests {
    @Test("hold in a year of a neighbourhood", arguments: [1, 2, 3] as [UInt64])
    func years(_ seed: UInt64) throws {
        var world = HelpWorld(seed: seed, from: Day(number: 20_700))
        world.populate(volunteers: 40, residents: 260)
        for _ in 0..<365 { world.liveADay() }
        #expect(world.faults.isEmpty, "\(world.faults.prefix(5))")
        let counts = world.counts
        #expect(counts[.requestMade, default: 0] > 200)
        #expect(counts[.requestDone, default: 0] > 40, "\(counts)")
        #expect(counts[.requestWithoutHelper, default: 0] > 0)
        let told = Set(world.invitations.map(\.invitation))
        #expect(told.isSuperset(of: [.helpAsked, .helpFound, .helpSettled, .helpLost, .helpOff]))
        #expect(told.isSuperset(of: [.helpNotFound, .helpLapsed, .helpCheck, .helpThanks]))
        #expect(told.contains(.helpNumber))
    }

    @Test("give a number only after its owner's yes for that one neighbour", arguments: [1, 2, 3])
    func numbers(_ seed: UInt64) {
        var world = HelpWorld(seed: seed, from: Day(number: 20_700))
        world.populate(volunteers: 40, residents: 260)
        for _ in 0..<365 { world.liveADay() }
        #expect(world.faults.isEmpty, "\(world.faults.prefix(5))")
        let fromHelpers = world.numbers.count { $0.giver >= HelpWorld.firstVolunteer }
        #expect(fromHelpers > 0 && world.numbers.count > fromHelpers, "\(world.numbers)")
        #expect(world.numbersKept > 0)
    }

    @Test("let every request end", arguments: [4, 5] as [UInt64])
    func end(_ seed: UInt64) throws {
        var world = HelpWorld(seed: seed, from: Day(number: 20_800))
        world.populate(volunteers: 12, residents: 120)
        for _ in 0..<180 { world.liveADay() }
        let longest = world.limits.searchDays + world.limits.reportDays + 14
        for _ in 0..<longest { world.liveADay(asking: false) }
        let open = world.requests.values.filter { $0.stage != .closed }
        #expect(open.isEmpty, "\(open.map { ($0.stage, $0.since, $0.due) })")
    }

    @Test("spread the asking over those who can do the same", arguments: [6, 7] as [UInt64])
    func spread(_ seed: UInt64) throws {
        var world = HelpWorld(seed: seed, from: Day(number: 20_700))
        world.populate(volunteers: 0, residents: 100)
        for id in 1000..<1020 as Range<Int64> { world.addVolunteer(id, ["koken"]) }
        for _ in 0..<365 {
            if world.dice.roll(2) == 0 { world.openRequest(skill: "koken", isPlain: true) }
            world.passADay(changes: false)
        }
        #expect(world.faults.isEmpty)
        let counts = Dictionary(grouping: world.asks, by: \.person).mapValues(\.count)
        let numbers = (1000..<1020 as Range<Int64>).map { counts[$0, default: 0] }
        let (most, least) = (numbers.max() ?? 0, numbers.min() ?? 0)
        #expect(least > 3 && most - least <= 3, "\(numbers)")
    }
}

extension HelpWorld {
    /// Volunteers have ids from here on, and residents smaller ones.
    static let firstVolunteer: Int64 = 1000

    mutating func populate(volunteers: Int, residents: Int) {
        for id in 0..<Int64(residents) {
            members[id] = Member(id: id, kamer: "kamer", phone: "0612345\(100 + id)")
        }
        for id in 0..<Int64(volunteers) {
            let volunteer = HelpWorld.firstVolunteer + id
            addVolunteer(volunteer, dice.roll(3) == 0 ? ["koken", "fiets"] : ["koken"])
            vary(volunteer)
        }
    }

    mutating func addVolunteer(_ id: Int64, _ talents: Set<String>) {
        members[id] = Member(
            id: id,
            kamer: "kamer",
            roles: [.volunteer],
            phone: "0687654\(id)",
            talents: talents
        )
        consents[id] = [Consent(.beAsked, words: "Mag het?", at: now)]
    }

    private mutating func vary(_ id: Int64) {
        var offer = Offer(id: id, person: id, since: now.day)
        offer.rhythm = [Offer.Rhythm.monthly, .weekly, .more, nil][dice.roll(4)]
        offer.isWoman = dice.roll(3) == 0
        if dice.roll(2) == 0 {
            offer.weekdays = Set(Weekday.allCases.filter { _ in dice.roll(2) == 0 })
        }
        offers[id] = offer
        if dice.roll(8) == 0 { consents[id] = [] }
        members[id]?.block = dice.roll(2) == 0 ? "de Punt" : nil
    }

    mutating func openRequest(skill: String, isPlain: Bool = false) {
        let residents = members.values.filter { $0.roles.isEmpty }.map(\.id).sorted()
        let person = residents[dice.roll(residents.count)]
        let slots = (0...dice.roll(3)).map { _ in
            Slot(
                now.day.adding(days: 1 + dice.roll(20)),
                [Slot.Part.morning, .afternoon, .evening, nil][dice.roll(4)]
            )
        }
        open(
            HelpWish(
                what: "iets",
                skill: skill,
                place: .kamer,
                slots: slots,
                prefersWoman: !isPlain && dice.roll(6) == 0
            ),
            by: person
        )
    }

    mutating func liveADay(asking: Bool = true) {
        if asking {
            for _ in 0..<dice.roll(4) {
                openRequest(skill: ["koken", "koken", "fiets", "vissen"][dice.roll(4)])
            }
        }
        passADay(changes: true)
    }

    /// Lets people answer, or not, in the morning and in the afternoon, and the rule look at what is
    /// due.
    mutating func passADay(changes: Bool) {
        for hour in [10, 15] {
            now = Moment(now.day, ClockTime(secondOfDay: hour * 3600))
            guard !quiet.contains(now) else { continue }
            for id in requests.keys.sorted() {
                guard let request = requests[id], request.stage != .closed else { continue }
                if let due = request.due, due <= now {
                    change(id) { $0.wake() }
                } else {
                    answer(request, changes: changes)
                }
            }
        }
        if changes, dice.roll(10) == 0 { hearDanger() }
        if changes, dice.roll(40) == 0 { forgetSomebody() }
        if changes, dice.roll(40) == 0 { forgetWhoAsks() }
        now = Moment(now.day.adding(days: 1), now.time)
    }

    private mutating func answer(_ request: HelpRequest, changes: Bool) {
        let (chance, id) = (dice.roll(12), request.id)
        if changes, chance == 11, dice.roll(4) == 0 { return change(id) { $0.withdraw() } }
        switch request.stage {
        case .asked: answerAsk(request, chance, changes: changes)
        case .proposed: answerProposal(request, chance)
        case .agreed:
            guard changes, let helper = request.helper else { return }
            guard chance > 0 else { return change(id) { _ = $0.cancel(by: helper) } }
            if chance < 6 { decideOnNumber(request, helper) }
        case .checking where chance < 8:
            change(id) { _ = $0.report(done: chance > 0, thanks: "Dank je") }
        default: break
        }
    }

    private mutating func answerAsk(
        _ request: HelpRequest,
        _ chance: Int,
        changes: Bool
    ) {
        guard let helper = request.helper else { return }
        switch chance {
        case 0...3: change(request.id) { _ = $0.accept(by: helper, at: nil) }
        case 4...6: change(request.id) { _ = $0.decline(by: helper) }
        case 7 where changes:
            members[helper]?.restsUntil = now.day.adding(days: 30)
            change(request.id) { $0.leave(helper) }
        default: break
        }
    }

    private mutating func answerProposal(_ request: HelpRequest, _ chance: Int) {
        guard let helper = request.helper else { return }
        switch chance {
        case 0...4:
            change(request.id) { _ = $0.confirm() }
            decideOnNumber(request, helper)
        case 5: change(request.id) { _ = $0.refuse(preferring: Preference(in: "")) }
        default: break
        }
    }

    /// Lets one of two who meet say yes to giving her number, take that back, or say nothing; whatever
    /// she said, the rule is asked to give it.
    private mutating func decideOnNumber(_ request: HelpRequest, _ helper: Int64) {
        let both = [request.person, helper]
        let place = dice.roll(2)
        let (giver, other) = (both[place], both[1 - place])
        switch dice.roll(3) {
        case 0: shareNumber(of: giver, with: other)
        case 1: consents[giver]?.removeAll { $0.purpose == .shareNumber }
        default: break
        }
        var isGiven = false
        change(request.id) { isGiven = $0.giveNumber(by: giver) }
        note(isGiven, from: giver, to: other)
    }

    /// Notes a yes to giving a number to one neighbour: her own, or another that she types.
    private mutating func shareNumber(of giver: Int64, with other: Int64) {
        let number = dice.roll(4) == 0 ? "0201234567" : members[giver]?.phone
        let consent = Consent(.shareNumber, for: other, words: "Mag het?", at: now, number: number)
        consents[giver]?.removeAll { $0.purpose == .shareNumber && $0.other == other }
        consents[giver, default: []].append(consent)
    }

    /// Forgets somebody who asks for help, with all that she asked.
    private mutating func forgetWhoAsks() {
        let open = requests.values.filter { $0.stage != .closed }.map(\.id).sorted()
        guard let id = open.first, let person = requests[id]?.person else { return }
        for request in requests.values.filter({ $0.person == person }) {
            change(request.id) { $0.vanish() }
            requests[request.id] = nil
            asks.removeAll { $0.matter == request.id }
        }
        members[person] = nil
        consents[person] = nil
    }

    /// Hears danger from a volunteer, who is asked nothing for two days.
    private mutating func hearDanger() {
        let volunteers = members.values.filter { $0.roles.contains(.volunteer) }.map(\.id).sorted()
        members[volunteers[dice.roll(volunteers.count)]]?.dangerOn = now.day.adding(days: 1)
    }

    /// Forgets a volunteer, as when she asks for it: nothing points to her any more.
    private mutating func forgetSomebody() {
        let volunteers = members.values.filter { $0.roles.contains(.volunteer) }.map(\.id).sorted()
        guard volunteers.count > 5 else { return }
        let gone = volunteers[dice.roll(volunteers.count)]
        members[gone] = nil
        offers[gone] = nil
        consents[gone] = nil
        asks.removeAll { $0.person == gone }
        for (id, request) in requests where request.helper == gone {
            requests[id]?.helper = nil
        }
    }
}
