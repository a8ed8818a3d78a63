import Assistant
import Dialog
import Dutch
import Neighbourhood
import Testing

@Suite("FrontDesk, a person taking over")
struct TakingOverTests {
    private static let coordinators = ["indra", "joke"].map(Address.init(terminal:))
    private static let residents = ["anna", "bram", "carla"].map(Address.init(terminal:))

    /// Hands over a card at once, and then asks something.
    private static let card = Dialog(
        name: "kaart",
        title: "Kaart",
        audience: .resident,
        phrases: ["geef een kaart door"],
        steps: [
            .perform(
                Perform(
                    key: "kaart",
                    result: nil,
                    action: "doorgeven",
                    arguments: ["een brief", "", ""].map { .literal(.text($0)) }
                        + [.literal(.flag(false))],
                    whenChanged: [.say(Text("Te laat."))]
                )
            ),
            .ask(Question(name: "nog_iets", answer: .text, text: Text("Wil je nog iets?"))),
        ]
    )

    private func makeKamer() throws -> Kamer {
        try Kamer(
            settings: Settings(coordinators: TakingOverTests.coordinators),
            dialogs: Kamer.dialogs + [TakingOverTests.card]
        )
    }

    @Test("never has two owners for a talk nor two talks for an owner, whatever is typed and when")
    func owners() async throws {
        let kamer = try makeKamer()
        var dice = Dice(seed: 7)
        for step in 0..<1500 {
            try await kamer.say(
                dice.pick(["hoi", "stop", "geef een kaart door", "een zin"]),
                from: dice.pick(TakingOverTests.residents)
            )
            try await kamer.say(
                dice.pick(["overnemen \(dice.next(below: 9) + 1 + step / 40)", "dag", "teruggeven"]
                ),
                from: dice.pick(TakingOverTests.coordinators)
            )
            if dice.next(below: 10) == 0 {
                kamer.clock.move(to: kamer.clock.now.adding(.seconds(7 * 3600)))
                try await kamer.desk.wakeTimers()
            }
            let state = await kamer.store.state
            let held = state.talks.values.filter { $0.heldBy != nil }
            #expect(Set(held.map(\.heldBy)).count == held.count)
            let taken = state.matters.filter(\.isOpen).compactMap(TakeOver.init)
                .filter { $0.holder != nil }
            #expect(
                Set(taken.map { [$0.matter.person, $0.holder] })
                    == Set(held.map { [$0.person, $0.heldBy] })
            )
            #expect(held.allSatisfy { $0.silenceAt == nil })
        }
        #expect(await kamer.audit(.action).contains("talk given back"))
        #expect(await kamer.audit(.failure).isEmpty)
    }

    @Test("puts off what Buur wanted to begin until the talk is given back")
    func putsOff() async throws {
        let kamer = try makeKamer()
        let anna = TakingOverTests.residents[0]
        let person = try await kamer.say("geef een kaart door", from: anna).person
        try await kamer.say("overnemen 1", from: TakingOverTests.coordinators[0])
        let errand = Errand(dialog: "geld", arguments: [:])
        try await kamer.store.transaction { ledger in
            try ledger.set(Timer(person: person, .errand(errand), due: Kamer.monday))
        }
        let before = await kamer.words(to: anna)
        try await kamer.desk.wakeTimers()
        #expect(await kamer.words(to: anna) == before)
        try await kamer.say("teruggeven", from: TakingOverTests.coordinators[0])
        kamer.clock.move(to: Kamer.monday.adding(.seconds(3601)))
        try await kamer.desk.wakeTimers()
        #expect(try await kamer.desk.conversation(of: anna).frames.contains { $0.dialog == "geld" })
    }
}

extension Address {
    fileprivate init(terminal name: String) { self.init(channel: "terminal", name: name) }
}

/// Chance that repeats itself (SplitMix64).
private struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(below limit: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[next(below: elements.count)]
    }
}
