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

    @Test("says something about a silence twice, in the daytime, and then no more")
    func silence() async throws {
        let kamer = try Kamer()
        kamer.clock.move(to: kamer.clock.now.adding(.seconds(13 * 3600)))  // eleven in the evening
        try await kamer.say("hulp met mijn geld")
        try await kamer.say("een brief")
        let before = await kamer.words().count
        let day = kamer.time.moment(at: kamer.clock.now).day
        for (days, hour, expected) in [(2, 19, 0), (2, 20, 1), (3, 12, 0), (9, 20, 1), (30, 12, 0)]
        {
            let moment = Moment(day.adding(days: days), ClockTime(secondOfDay: hour * 3600))
            kamer.clock.move(to: kamer.time.instant(of: moment))
            #expect(
                try await kamer.desk.wakeTimers().count == expected,
                "day \(days), hour \(hour)"
            )
        }
        let reminders = await kamer.words().dropFirst(before)
        #expect(reminders.filter { $0 == "(stilte)" }.count == 2)
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

    @Test("forgets once a day what was kept long enough")
    func sweeps() async throws {
        let kamer = try Kamer()
        try await kamer.say("hulp met mijn geld", id: "1")
        let rounds = Rounds(of: kamer.desk, over: [])
        try await rounds.round()
        kamer.clock.move(days: 10)
        #expect(await kamer.store.state.inbox.count == 1)
        try await rounds.round()
        #expect(await kamer.store.state.inbox.isEmpty)
    }
}
