import Dialog
import Dutch
import Neighbourhood

/// A neighbourhood in which people ask, answer, forget and change their mind, by the dice.
///
/// It keeps what the program would keep, and gives each rule what the program would give it.
struct HelpWorld {
    var members: [Int64: Member] = [:]
    var consents: [Int64: [Consent]] = [:]
    var offers: [Int64: Offer] = [:]
    var requests: [Int64: HelpRequest] = [:]
    var asks: [Ask] = []
    var counts: [Counted: Int] = [:]
    var now: Moment
    var limits = HelpLimits()
    let quiet = QuietHours()
    private(set) var invitations: [(invitation: Invitation, person: Int64, matter: Int64)] = []
    /// Whose number was given to whom.
    private(set) var numbers: [(giver: Int64, other: Int64)] = []
    /// How often a number was not given because its owner had not said yes, or not any more.
    private(set) var numbersKept = 0
    /// What went against a rule.
    private(set) var faults: [String] = []
    var dice: Dice
    private var lastRequest: Int64 = 0

    init(seed: UInt64, from day: Day) {
        dice = Dice(seed)
        now = Moment(day, ClockTime(secondOfDay: 36_000))
    }

    static let skills = Skills([
        Skill(key: "koken", title: "koken", words: ["koken"]),
        Skill(key: "fiets", title: "fietsen maken", words: ["fiets"]),
    ])

    // MARK: - What the program does

    mutating func open(_ wish: HelpWish, by person: Int64) {
        lastRequest += 1
        let id = lastRequest
        requests[id] = HelpRequest(
            id: id,
            kamer: "kamer",
            person: person,
            wish: wish,
            since: now.day
        )
        change(id) { _ = $0.begin() }
    }

    mutating func change(_ id: Int64, _ body: (inout HelpCourse) -> Void) {
        guard let request = requests[id] else { return }
        var course = HelpCourse(
            request,
            in: crowd(around: request),
            limits: limits,
            quiet: quiet,
            skills: HelpWorld.skills,
            now: now
        )
        body(&course)
        keep(course)
    }

    private func crowd(around request: HelpRequest) -> Crowd {
        let recent = asks.filter { $0.at > now.adding(Span(-90, .day)) }
        var promises: [Int64: [Promise]] = [:]
        for ask in recent where ask.answer == .yes {
            guard let other = requests[ask.matter], other.helper == ask.person,
                let slot = other.slot
            else { continue }
            promises[ask.person, default: []].append(
                Promise(request: other.id, asker: other.person, slot: slot)
            )
        }
        let candidates = members.values.filter { $0.roles.contains(.volunteer) }
            .sorted { $0.id < $1.id }
            .map {
                Candidate(
                    Party($0, consents: consents[$0.id] ?? []),
                    offer: offers[$0.id],
                    promises: promises[$0.id] ?? []
                )
            }
        return Crowd(
            asker: party(request.person),
            candidates: candidates,
            asks: recent,
            helper: request.helper.flatMap { members[$0] == nil ? nil : party($0) }
        )
    }

    private func party(_ person: Int64) -> Party {
        Party(
            members[person] ?? Member(id: person, kamer: "kamer"),
            consents: consents[person] ?? []
        )
    }

    private mutating func keep(_ course: HelpCourse) {
        requests[course.request.id] = course.request
        for ask in course.asks {
            check(ask, course.request)
            asks.append(ask)
        }
        for (person, answer) in course.answers {
            for place in asks.indices
            where asks[place].person == person && asks[place].matter == course.request.id {
                asks[place].answer = answer
            }
        }
        for consequence in course.consequences { follow(consequence) }
        check(course.request)
    }

    private mutating func follow(_ consequence: Consequence) {
        switch consequence {
        case .begin(let errand, let person):
            guard let invitation = Invitation(rawValue: errand.dialog),
                case .number(let number) = errand.arguments[Errand.matter]
            else { return faults.append("no invitation \(errand.dialog)") }
            invitations.append((invitation, person, Int64(number)))
            checkNumber(errand, person)
        case .count(let counted, _): counts[counted, default: 0] += 1
        case .withdraw, .card: break
        }
    }

    // MARK: - What must hold

    private mutating func check(_ ask: Ask, _ request: HelpRequest) {
        guard ask.kind == .request, let member = members[ask.person] else { return }
        let earlier = asks.filter { $0.person == ask.person }
        let week = earlier.filter { $0.at > now.adding(Span(-7, .day)) && $0.answer != .withdrawn }
        let faults: [(String, Bool)] = [
            ("asked twice", earlier.contains { $0.matter == ask.matter }),
            ("too many open", earlier.filter { $0.answer == nil }.count >= limits.openAsks),
            ("too often in a week", week.count >= limits.asksPerWeek),
            ("asked herself", ask.person == request.person),
            ("rests", member.rests(on: now.day)),
            ("no consent", !(consents[ask.person] ?? []).allow(.beAsked)),
            ("cannot do it", !member.talents.contains(request.wish.skill)),
            (
                "no woman",
                request.wish.prefersWoman && !(offers[ask.person]?.isWoman ?? false)
            ),
        ]
        self.faults += faults.filter(\.1).map { "\($0.0): \(ask)" }
    }

    /// A number reaches one of two who meet, and is what the other said yes to for her at this moment.
    private mutating func checkNumber(_ errand: Errand, _ person: Int64) {
        guard case .text(let number) = errand.arguments["telefoon"] else { return }
        guard case .number(let id) = errand.arguments[Errand.matter],
            let request = requests[Int64(id)], let helper = request.helper,
            [request.person, helper].contains(person)
        else { return faults.append("a number for a stranger") }
        let giver = person == helper ? request.person : helper
        let isAllowed = (consents[giver] ?? []).contains {
            $0.purpose == .shareNumber && $0.other == person && $0.number == number
        }
        if !isAllowed { faults.append("a number of \(giver) for \(person) without consent") }
        numbers.append((giver, person))
    }

    /// A number is given when its owner said yes, and else it is not.
    mutating func note(_ isGiven: Bool, from giver: Int64, to other: Int64) {
        let isAllowed = (consents[giver] ?? []).allow(.shareNumber, for: other)
        if isGiven != isAllowed { faults.append("given \(isGiven) and allowed \(isAllowed)") }
        if !isGiven { numbersKept += 1 }
    }

    private mutating func check(_ request: HelpRequest) {
        if request.stage == .closed, !request.wish.what.isEmpty { faults.append("words are kept") }
        guard request.stage == .agreed, let helper = request.helper, let slot = request.slot else {
            return
        }
        let others = requests.values.filter {
            $0.id != request.id && $0.helper == helper
                && [.proposed, .agreed].contains($0.stage)
        }
        if others.contains(where: { $0.slot?.overlaps(slot) ?? false }) {
            faults.append("double booking of \(helper)")
        }
        if asks.first(where: { $0.person == helper && $0.matter == request.id })?.answer != .yes {
            faults.append("a task without a yes")
        }
    }
}

/// A source of chance that always rolls the same for the same seed.
struct Dice {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func roll(_ sides: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(sides))
    }
}
