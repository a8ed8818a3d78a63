import Assistant
import Dialog
import Dutch
import Neighbourhood
import Testing

@Suite("FrontDesk, time passing")
struct TimerTests {
    @Test("goes on with a dialog when its wait is over, also across a change of the clock")
    func wakes() async throws {
        let kamer = try Kamer()
        // Saturday 24 October, eleven o'clock; the clock is set back in the night.
        kamer.clock.move(to: Instant(seconds: 1_792_832_400))
        try await kamer.say("maak me wakker")
        #expect(try await kamer.desk.wakeTimers().count == 0)
        kamer.clock.move(to: kamer.clock.now.adding(.seconds(25 * 3600 - 1)))
        #expect(try await kamer.desk.wakeTimers().count == 0)
        kamer.clock.move(to: kamer.clock.now.adding(.seconds(1)))
        #expect(try await kamer.desk.wakeTimers().count == 1)
        #expect(await kamer.words() == ["(kennismaken)", "Wakker!", "(klaar)"])
        #expect(try await kamer.desk.wakeTimers().count == 0)
        #expect(await kamer.audit(.turn) == ["message", "alarm"])
    }

    @Test(
        "begins another dialog later, in the morning, also when this one is given up",
        arguments: [
            (Span(1, .week), Kamer.monday.adding(days: 7)),
            (Span(26, .hour), Kamer.monday.adding(days: 1)),
            (Span(2, .hour), Kamer.monday.adding(.seconds(7200))),
        ]
    )
    func asksLater(_ span: Span, _ due: Instant) async throws {
        let kamer = try Kamer(dialogs: Kamer.dialogs + [TimerTests.form(after: span)])
        let person = try await kamer.say("vul iets in").person
        try await kamer.say("stop")
        #expect(await kamer.audit(.abandoned) == ["formulier"])
        #expect(
            await kamer.store.state.timers
                == [
                    Timer(
                        person: person,
                        .errand(Errand(dialog: "wekker", arguments: [:])),
                        due: due
                    )
                ]
        )
    }

    private static func form(after span: Span) -> Dialog {
        Dialog(
            name: "formulier",
            title: "Formulier",
            audience: .resident,
            phrases: ["vul iets in"],
            steps: [
                .perform(
                    Perform(
                        key: "later",
                        result: nil,
                        action: "later vragen",
                        arguments: [.literal(.text("wekker")), .literal(.span(span))]
                    )
                ),
                .ask(Question(name: "hoe", answer: .text, text: Text("Hoe gaat het?"))),
            ]
        )
    }

    @Test("says something about a silence once, in the daytime, and then no more")
    func silence() async throws {
        let kamer = try Kamer()
        kamer.clock.move(to: kamer.clock.now.adding(.seconds(13 * 3600)))  // eleven in the evening
        try await kamer.say("hulp met mijn geld")
        try await kamer.say("een brief")
        let before = await kamer.words().count
        let day = kamer.time.moment(at: kamer.clock.now).day
        for (days, hour, expected) in [
            (2, 23, 0), (3, 8, 0), (3, 9, 1), (4, 12, 0), (9, 23, 0), (10, 9, 0), (30, 12, 0),
        ] {
            let moment = Moment(day.adding(days: days), ClockTime(secondOfDay: hour * 3600))
            kamer.clock.move(to: kamer.time.instant(of: moment))
            #expect(
                try await kamer.desk.wakeTimers().count == expected,
                "day \(days), hour \(hour)"
            )
        }
        let reminders = await kamer.words().dropFirst(before)
        #expect(reminders.filter { $0 == "(stilte)" }.count == 1)
    }

    @Test("begins nothing in the quiet hours, and goes on when they are over")
    func quietHours() async throws {
        let kamer = try Kamer()
        try await kamer.say("maak me wakker")
        kamer.clock.move(to: kamer.clock.now.adding(.seconds((24 + 12) * 3600)))
        #expect(try await kamer.desk.wakeTimers().count == 0)
        kamer.clock.move(to: kamer.clock.now.adding(.seconds(11 * 3600)))
        #expect(try await kamer.desk.wakeTimers().count == 1)
    }

    @Test("says once what fell due while the machine was off")
    func machineOff() async throws {
        let kamer = try Kamer()
        try await kamer.say("hulp met mijn geld")
        try await kamer.say("een brief")
        kamer.clock.move(days: 20)
        #expect(try await kamer.desk.wakeTimers().count == 1)
    }

    @Test("says nothing about a silence when no answer would be lost")
    func nothingToLose() async throws {
        let kamer = try Kamer()
        try await kamer.say("hulp met mijn geld")
        kamer.clock.move(days: 20)
        #expect(try await kamer.desk.wakeTimers().count == 0)
    }

    @Test("says nothing of its own accord to whoever was in danger")
    func danger() async throws {
        let question = Question(name: "veilig", answer: .flag, text: Text("Is het veilig?"))
        let warning = Dialog(
            name: Repair.danger.rawValue,
            title: "Gevaar",
            audience: .repair,
            steps: [.ask(question)]
        )
        let others = Kamer.dialogs.filter { $0.name != warning.name }
        let kamer = try Kamer(dialogs: others + [warning])
        try await kamer.say("hulp met mijn geld")
        try await kamer.say("een brief")
        try await kamer.say("mijn man slaat mij")
        #expect(await kamer.words().last == "Is het veilig?")
        kamer.clock.move(days: 20)
        #expect(try await kamer.desk.wakeTimers().count == 0)
    }

    @Test("does not wake a dialog that was let go")
    func letGo() async throws {
        let kamer = try Kamer()
        try await kamer.say("maak me wakker")
        #expect(await kamer.store.state.timers.count == 1)
        try await kamer.say("stop")
        #expect(await kamer.store.state.timers.isEmpty)
        #expect(await kamer.audit(.abandoned) == ["wekker"])
    }

    @Test("an answer puts the silence off")
    func answered() async throws {
        let kamer = try Kamer()
        try await kamer.say("hulp met mijn geld")
        try await kamer.say("een brief")
        kamer.clock.move(days: 1)
        try await kamer.say("900 euro")
        kamer.clock.move(days: 1)
        #expect(try await kamer.desk.wakeTimers().count == 0)
    }

    @Test("forgets who has been silent for as long as people are known, with the channels")
    func silentPeople() async throws {
        let kamer = try Kamer(settings: Settings(retention: Retention(silentPerson: 40)))
        try await kamer.say("hulp met mijn geld")
        kamer.clock.move(days: 20)
        try await kamer.say("hulp met mijn geld", from: Kamer.bram)
        let channel = ScriptedChannel()
        let rounds = Rounds(of: kamer.desk, over: [channel])
        for (days, left) in [(20, []), (21, [Kamer.anna])] {
            kamer.clock.move(to: Kamer.monday.adding(days: 20 + days))
            try await rounds.round()
            #expect(channel.left == left, "after \(days) days")
        }
        #expect(await kamer.store.state.talks.values.map(\.address) == [Kamer.bram])
    }

    @Test("forgets once a day what was kept long enough")
    func sweeps() async throws {
        let kamer = try Kamer()
        try await kamer.say("hulp met mijn geld", id: "1")
        let channel = ScriptedChannel()
        let rounds = Rounds(of: kamer.desk, over: [channel])
        try await rounds.round()
        kamer.clock.move(days: 10)
        #expect(await kamer.store.state.inbox.count == 1)
        try await rounds.round()
        #expect(await kamer.store.state.inbox.isEmpty)
        let before = await kamer.store.transactions
        try await rounds.round()
        #expect(await kamer.store.transactions == before + 3)
        #expect(
            channel.forgotten
                == [Kamer.monday.adding(days: -30), Kamer.monday.adding(days: -20)]
        )
    }
}
