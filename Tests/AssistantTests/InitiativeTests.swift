import Assistant
import Dialog
import Dutch
import Neighbourhood
import Synchronization
import Testing

/// What Buur begins of its own accord: every kind, on the days on which clocks and holidays are tricky.
@Suite("FrontDesk, when Buur begins something")
struct InitiativeTests {
    enum Kind: String, CaseIterable {
        case errand, wait, silence, card, morning
    }

    /// Around the ends of summer time, public holidays that follow each other, leap days and New Year.
    static let days: [(year: Int, month: Int, day: Int)] = [2026, 2028, 2031, 2035].flatMap {
        year in
        [
            (year, 1, 1), (year, 2, 28), (year, 3, 25), (year, 3, 31), (year, 4, 26), (year, 5, 4),
            (year, 10, 24), (year, 10, 31), (year, 12, 24), (year, 12, 30),
        ]
    }

    private static let tell = Dialog(
        name: "bericht",
        title: "Een bericht",
        audience: .resident,
        parameters: [Parameter(name: Errand.matter, type: .number)],
        steps: [.say(Text("Er is een plek."))]
    )

    private static let begun: Set<String> = [
        "Er is een plek.", "Wakker!", "(stilte)", "(nog niemand)", "(ochtend)",
    ]

    private static func part(_ name: String, _ words: String) -> Dialog {
        Dialog(name: name, title: name, audience: .part, steps: [.say(Text(words))])
    }

    private func makeKamer() throws -> Kamer {
        try Kamer(
            dialogs: Kamer.dialogs + [
                InitiativeTests.tell, InitiativeTests.part("nog_niemand", "(nog niemand)"),
                InitiativeTests.part("ochtend", "(ochtend)"),
            ]
        )
    }

    /// Lets something of a kind become due for Anna within an hour.
    private func prepare(_ kind: Kind, in kamer: Kamer) async throws {
        switch kind {
        case .wait: try await kamer.say("maak me wakker")
        case .silence:
            try await kamer.say("hulp met mijn geld")
            try await kamer.say("een brief")
        default: try await kamer.say("stop")
        }
        let (now, time) = (kamer.clock.now, kamer.time)
        try await kamer.store.transaction { ledger in
            let person = try #require(try ledger.talk(at: Kamer.anna)).person
            switch kind {
            case .errand:
                let errand = Errand(dialog: "bericht", arguments: [Errand.matter: .number(7)])
                try ledger.set(Timer(person: person, .errand(errand), due: now))
            case .card:
                _ = try ledger.open(
                    TakeOver.opening(
                        for: person,
                        in: "kamer",
                        isUrgent: false,
                        isNamed: false,
                        at: time.moment(at: now),
                        terms: TakeOverTerms(waitingHours: 1)
                    )
                )
            case .morning:
                var member = try #require(try ledger.member(person))
                member.roles = [.coordinator]
                try ledger.save(member)
                _ = try ledger.open(
                    Matter(
                        id: 0,
                        kind: .followUp,
                        kamer: "kamer",
                        person: person,
                        fields: FollowUp.fields(missedAt: time.moment(at: now))
                    )
                )
            case .wait, .silence: break
            }
        }
    }

    /// When something that Buur begins was delivered to Anna, hour after hour.
    private func deliveries(in kamer: Kamer, hours: Int) async throws -> [Moment] {
        let channel = Told(InitiativeTests.begun)
        var told: [Moment] = []
        for _ in 0..<hours {
            try await Rounds(of: kamer.desk, over: [channel]).round()
            let moment = kamer.time.moment(at: kamer.clock.now)
            told += Array(repeating: moment, count: channel.take())
            kamer.clock.move(to: kamer.clock.now.adding(.seconds(3600)))
        }
        return told
    }

    @Test("never does so in the quiet hours, and does so after them", arguments: Kind.allCases)
    func quiet(_ kind: Kind) async throws {
        for (year, month, day) in InitiativeTests.days {
            let kamer = try makeKamer()
            let start = try #require(Day(year: year, month: month, day: day))
            kamer.clock.move(to: kamer.time.instant(of: Moment(start)))
            try await prepare(kind, in: kamer)
            let told = try await deliveries(in: kamer, hours: 24 * 7)
            let place = "\(kind) from \(year)-\(month)-\(day): \(told)"
            #expect(told.allSatisfy { !QuietHours().contains($0) }, "\(place)")
            #expect(!told.isEmpty, "\(place)")
        }
    }

    @Test("never does so on a day of danger nor the day after", arguments: Kind.allCases)
    func danger(_ kind: Kind) async throws {
        let kamer = try makeKamer()
        let today = kamer.time.moment(at: kamer.clock.now).day
        try await prepare(kind, in: kamer)
        try await kamer.say("ik wil niet meer leven")
        let told = try await deliveries(in: kamer, hours: 24 * 6)
        #expect(told.allSatisfy { $0.day >= today.adding(days: 2) }, "\(told)")
        // That nobody took her card up is told to the coordinators again, and not to her.
        #expect(told.isEmpty == (kind == .card))
    }

    @Test("drops what was not delivered yet when danger is heard, and no answer")
    func undelivered() async throws {
        let kamer = try makeKamer()
        try await kamer.say("stop")
        let now = kamer.clock.now
        try await kamer.store.transaction { ledger in
            let person = try #require(try ledger.talk(at: Kamer.anna)).person
            let errand = Errand(dialog: "bericht", arguments: [Errand.matter: .number(7)])
            try ledger.set(Timer(person: person, .errand(errand), due: now))
        }
        try await kamer.desk.wakeTimers()
        #expect(await kamer.words().contains("Er is een plek."))
        let answers = await kamer.words().filter { $0 != "Er is een plek." }
        try await kamer.say("ik wil niet meer leven")
        #expect(await kamer.words() == answers + ["(gevaar)"])
    }

    @Test("keeps a day of danger, and answers at once all the same")
    func answers() async throws {
        let kamer = try makeKamer()
        try await kamer.say("ik wil niet meer leven")
        #expect(await kamer.words().last == "(gevaar)")
        try await kamer.say("maak me wakker")
        let day = kamer.time.moment(at: kamer.clock.now).day
        #expect(await kamer.store.state.members.values.map(\.dangerOn) == [day])
        #expect(await kamer.store.state.outbox.allSatisfy(\.isAnswer))
    }

    @Test("keeps no day of danger once all is wiped, and asks nothing as long")
    func wiped() async throws {
        let kamer = try makeKamer()
        try await kamer.say("ik wil niet meer leven")
        try await kamer.say("stop")
        let tomorrow = kamer.time.moment(at: kamer.clock.now).day.adding(days: 1)
        let member = try #require(await kamer.store.state.members.values.first)
        #expect(member.dangerOn == nil)
        #expect(member.rests(on: tomorrow))
        #expect(!member.rests(on: tomorrow.adding(days: 1)))
    }
}

/// A channel that counts what Buur began.
private final class Told: Channel {
    let name = "terminal"
    private let begun: Set<String>
    private let count = Mutex(0)

    init(_ begun: Set<String>) { self.begun = begun }

    func deliver(_ delivery: Delivery) async throws(DeliveryFailure) -> String? {
        guard case .message(let message) = delivery.content, begun.contains(message.text) else {
            return nil
        }
        count.withLock { $0 += 1 }
        return nil
    }

    func take() -> Int {
        count.withLock { count in
            defer { count = 0 }
            return count
        }
    }
}
