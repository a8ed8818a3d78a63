import Assistant
import Dialog
import Dutch
import Neighbourhood

/// What is kept of everybody at a moment, as far as it decides what may reach whom.
struct YearView {
    let members: [Int64: Member]
    let consents: [Int64: [Consent]]
    let addresses: [Address: Int64]
    let numbers: [String: Int64]
    let matters: [Matter]

    init(of people: [RoomYear.Neighbour], in ledger: any Ledger) throws {
        var (members, consents) = ([Int64: Member](), [Int64: [Consent]]())
        for one in people {
            members[one.id] = try ledger.member(one.id)
            consents[one.id] = try ledger.consents(of: one.id)
        }
        (self.members, self.consents) = (members, consents)
        addresses = Dictionary(uniqueKeysWithValues: people.map { ($0.address, $0.id) })
        numbers = Dictionary(uniqueKeysWithValues: people.map { ($0.number, $0.id) })
        matters = try Matter.Kind.allCases.flatMap { try ledger.openMatters($0, in: "kamer") }
    }

    func allows(_ purpose: Consent.Purpose, by person: Int64, for other: Int64? = nil) -> Bool {
        consents[person]?.allow(purpose, for: other) ?? false
    }

    /// Whom somebody is asked to call, or calls.
    func called(by person: Int64) -> [Int64] {
        matters.filter { $0.helper == person }.compactMap { matter in
            guard let step = FollowUp(matter)?.step, step == .asking || step == .calling else {
                return nil
            }
            return matter.person
        }
    }
}

/// Holds what reaches people against what must never happen, and counts what did.
struct YearWatch {
    /// What she hears of a card of hers that nobody took up, and whom she can call now, also after danger.
    private static let ownCard = "nog_niemand"
    /// News for who would go somewhere or wait in vain: it comes however much she heard that day.
    private static let news: Set<String> = [
        "activiteit_vervalt", "bel_niet_meer", "bellen_hoeft_niet", "hulp_kan_niet",
        "hulp_niet_door", "hulp_nummer", "hulp_rond", ownCard, "nummer_wissen", "toch_dicht",
    ]
    /// What became of her own request, which she hears also when she wants no messages.
    private static let own: Set<String> = [
        "hulp_gevonden", "hulp_niemand", "hulp_losgelaten", "hulp_gelukt", "hulp_bedankt",
    ]

    private(set) var faults: [String] = []
    /// How often each dialog was begun, each thing was written, and each sort of message arrived.
    private(set) var counts: [String: Int] = [:]
    private let settings: Settings
    private var begun: [[Int64]: Int] = [:]

    init(_ settings: Settings) { self.settings = settings }

    mutating func count(_ what: String) { counts[what, default: 0] += 1 }

    // MARK: - What Buur begins

    mutating func check(_ initiative: Initiative, _ view: YearView) {
        count(initiative.dialog)
        guard initiative.dialog != Initiative.card else { return }
        if settings.quiet.contains(initiative.at) { fail("in the quiet hours", initiative) }
        guard let member = view.members[initiative.person] else {
            return fail("with somebody who is forgotten", initiative)
        }
        if member.isInDanger(on: initiative.at.day), initiative.dialog != YearWatch.ownCard {
            fail("after danger", initiative)
        }
        if !member.wantsMessages { checkOptOut(initiative) }
        if initiative.dialog == CallInvitation.toCall.rawValue { checkCall(initiative, view) }
        if initiative.dialog != Initiative.unanswered { checkCap(initiative) }
    }

    private mutating func checkCap(_ initiative: Initiative) {
        let key = [initiative.person, Int64(initiative.at.day.number)]
        begun[key, default: 0] += 1
        guard !YearWatch.news.contains(initiative.dialog) else { return }
        if begun[key, default: 0] > settings.initiatives { fail("too much for a day", initiative) }
    }

    private mutating func checkOptOut(_ initiative: Initiative) {
        count("kept quiet about")
        guard !YearWatch.news.union(YearWatch.own).contains(initiative.dialog) else { return }
        fail("with who wants no messages", initiative)
    }

    private mutating func checkCall(_ initiative: Initiative, _ view: YearView) {
        let called = view.called(by: initiative.person)
        guard !called.isEmpty else { return fail("a call to nobody", initiative) }
        if !called.allSatisfy({ view.allows(.callWhenAway, by: $0) }) {
            fail("a call to who does not want it", initiative)
        }
    }

    // MARK: - What arrives

    mutating func check(
        _ said: YearNotes.Said,
        from writer: RoomYear.Neighbour?,
        _ view: YearView,
        at now: Moment
    ) {
        let reader = view.addresses[said.to]
        guard let reader, let member = view.members[reader] else {
            return faults.append("\(now): arrived at somebody who is forgotten")
        }
        let isAnswer = writer?.id == reader
        if settings.quiet.contains(now), !isAnswer, !member.roles.contains(.coordinator) {
            faults.append("\(now): arrived in the quiet hours: \(said.text)")
        }
        for (number, owner) in view.numbers where owner != reader && said.holds(number) {
            check(numberOf: owner, for: reader, member, number, view, said)
        }
    }

    /// A number reaches a neighbour whom its owner said yes for, who calls her because she said yes to
    /// that, or a coordinator, for whom she wrote it on a card or said yes to a call.
    private mutating func check(
        numberOf owner: Int64,
        for reader: Int64,
        _ member: Member,
        _ number: String,
        _ view: YearView,
        _ said: YearNotes.Said
    ) {
        let isShared =
            view.consents[owner]?.contains {
                $0.purpose == .shareNumber && $0.other == reader && $0.number == number
            } ?? false
        let isCall =
            view.allows(.callWhenAway, by: owner) && view.called(by: reader).contains(owner)
        count(isShared ? "number shared" : isCall ? "number to call" : "number on a card")
        if !isShared, !isCall, !member.roles.contains(.coordinator) {
            faults.append("a number of \(owner) for \(reader) without consent: \(said.text)")
        }
    }

    // MARK: - What waits

    /// Everything that is open has a day on which it is looked at, and nothing that was asked goes on.
    mutating func checkEnd(_ view: YearView, at now: Moment) {
        let requests = view.matters.filter { $0.kind == .request }
        if !requests.isEmpty { faults.append("requests that never end: \(requests)") }
        for matter in view.matters where matter.kind == .followUp {
            if matter.due.map({ $0 < now }) ?? true { faults.append("waits for ever: \(matter)") }
        }
    }

    private mutating func fail(_ what: String, _ initiative: Initiative) {
        faults.append("\(what): \(initiative)")
    }
}

extension YearNotes.Said {
    /// Whether a number stands in it, however it is spaced.
    func holds(_ number: String) -> Bool { text.filter(\.isNumber).contains(number) }
}
