import Assistant
import Dialog
import Dutch
import Neighbourhood
import Testing

@Suite("FrontDesk, what Buur begins")
struct ErrandTests {
    /// Asks something about a matter by its number.
    private static let dialog = Dialog(
        name: "vraagje",
        title: "Een vraagje",
        audience: .volunteer,
        parameters: [
            Parameter(name: Errand.matter, type: .number), Parameter(name: "wat", type: .text),
        ],
        steps: [
            .ask(
                Question(
                    name: "kan",
                    answer: .flag,
                    text: Text([.words("Kun jij "), .hole(.name("wat")), .words("?")])
                )
            ),
            .say(Text("Goed om te weten.")),
        ]
    )

    private static func errand(_ number: Double, _ what: String) -> Timer.Purpose {
        .errand(
            Errand(
                dialog: dialog.name,
                arguments: [
                    Errand.matter: .number(number), "wat": .text(what), "wie": .text("geheim"),
                ]
            )
        )
    }

    private func makeKamer(_ settings: Settings = Settings()) throws -> Kamer {
        try Kamer(settings: settings, dialogs: Kamer.dialogs + [ErrandTests.dialog])
    }

    private func set(_ purposes: [Timer.Purpose], in kamer: Kamer) async throws {
        let now = kamer.clock.now
        try await kamer.store.transaction { ledger in
            let person = try #require(try ledger.talk(at: Kamer.anna)).person
            for purpose in purposes {
                try ledger.set(Timer(person: person, purpose, due: now))
            }
        }
    }

    /// Somebody who has finished her talk and sees nothing open.
    private func makeIdle(_ kamer: Kamer) async throws {
        try await kamer.say("maak me wakker")
        kamer.clock.move(days: 1)
        try await kamer.desk.wakeTimers()
    }

    @Test("begins with what the dialog takes, and the answer is heard")
    func begins() async throws {
        let kamer = try makeKamer()
        try await makeIdle(kamer)
        try await set([ErrandTests.errand(7, "helpen")], in: kamer)
        #expect(try await kamer.desk.wakeTimers().count == 1)
        #expect(await kamer.words().last == "Kun jij helpen?")
        let stored = await kamer.store.state.talks.values.map(\.text).joined()
        #expect(stored.contains("helpen") && !stored.contains("geheim"))
        try await kamer.say("ja")
        #expect(await kamer.words().contains("Goed om te weten."))
        #expect(await kamer.store.state.timers.isEmpty)
    }

    @Test("waits until the person is done with what she is in the middle of")
    func waits() async throws {
        let kamer = try makeKamer()
        try await kamer.say("hulp met mijn geld")
        try await set([ErrandTests.errand(7, "helpen")], in: kamer)
        try await kamer.desk.wakeTimers()
        #expect(await kamer.words().last == "Wat is er?")
        for line in ["een brief", "1200", "zo"] { try await kamer.say(line) }
        #expect(await kamer.words().last == "Kun jij helpen?")
    }

    @Test("is put off at night, and to another day when a person heard enough")
    func isPutOff() async throws {
        var settings = Settings()
        settings.initiatives = 1
        let kamer = try makeKamer(settings)
        try await makeIdle(kamer)
        let day = kamer.time.moment(at: kamer.clock.now).day.adding(days: 1)
        func move(_ days: Int, _ hour: Int) {
            let moment = Moment(day.adding(days: days), ClockTime(secondOfDay: hour * 3600))
            kamer.clock.move(to: kamer.time.instant(of: moment))
        }
        move(0, 23)
        try await set(
            [ErrandTests.errand(1, "koken"), ErrandTests.errand(2, "klussen")],
            in: kamer
        )
        for (days, hour, said) in [
            (0, 23, nil), (1, 8, nil), (1, 9, "Kun jij koken?"), (1, 20, nil), (2, 8, nil),
        ] {
            move(days, hour)
            let before = await kamer.words().count
            try await kamer.desk.wakeTimers()
            let words = await kamer.words().dropFirst(before)
            #expect(words == (said.map { [$0] } ?? [])[...], "day \(days), hour \(hour)")
        }
        try await kamer.say("nee")
        move(2, 9)
        try await kamer.desk.wakeTimers()
        #expect(await kamer.words().last == "Kun jij klussen?")
        #expect(await kamer.store.state.timers.isEmpty)
    }

    @Test("waits for another day where too much lies open, and is not lost")
    func findsNoPlace() async throws {
        var settings = Settings()
        settings.initiatives = 20
        let kamer = try makeKamer(settings)
        try await makeIdle(kamer)
        let numbers = 1...(Limits.frames + 2)
        try await set(numbers.map { ErrandTests.errand(Double($0), "\($0)") }, in: kamer)
        try await kamer.desk.wakeTimers()
        let left = await kamer.store.state.timers.filter { $0.purpose.dialog == "vraagje" }
        #expect(left.count == 2)
        for _ in 1...Limits.frames { try await kamer.say("nee") }
        kamer.clock.move(days: 1)
        try await kamer.desk.wakeTimers()
        #expect(await kamer.words().last?.hasPrefix("Kun jij") == true)
        try await kamer.say("nee")
        try await kamer.say("nee")
        let said = await Set(kamer.words().filter { $0.hasPrefix("Kun jij") })
        #expect(said.count == numbers.count)
    }
}
