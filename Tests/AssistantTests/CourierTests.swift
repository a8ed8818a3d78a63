import Assistant
import Dialog
import Logging
import Synchronization
import Testing

@Suite("Courier", .timeLimit(.minutes(1)))
struct CourierTests {
    private let kamer: Kamer

    init() throws { kamer = try Kamer() }

    @Test("delivers what a turn leaves at once, without a rest")
    func atOnce() async throws {
        let channel = WatchedChannel()
        try await during(courier(over: channel)) {
            try await kamer.say("hulp met mijn geld")
            #expect(await channel.arrival() == "(kennismaken)")
            #expect(await channel.arrival() == "Wat is er?")
            try await kamer.say("een brief")
            #expect(await channel.arrival() == "Wat komt er binnen?")
        }
        #expect(await kamer.words().isEmpty)
    }

    @Test("does not wait for another channel that hangs")
    func apart() async throws {
        let hold = Hold()
        let (hanging, other) = (WatchedChannel(hold: hold), WatchedChannel("matrix"))
        let bram = Address(channel: "matrix", name: "bram")
        try await during(courier(over: hanging), courier(over: other)) {
            try await kamer.say("hulp met mijn geld")
            #expect(await hanging.next() == .begun("(kennismaken)"))
            try await kamer.say("maak me wakker", from: bram)
            #expect(await other.arrival() == "(kennismaken)")
            #expect(await kamer.words().count == 2)
            hold.letGo()
            #expect(await hanging.arrival() == "(kennismaken)")
        }
    }

    @Test("tries again when the attempt is due, and not before")
    func triesAgain() async throws {
        let rests = Rests()
        let channel = ScriptedChannel(failing: [.later(after: nil), .later(after: .seconds(3))])
        try await during(courier(over: channel, rests)) {
            #expect(await rests.next() == Courier.longestRest)
            try await kamer.say("hulp met mijn geld")
            #expect(await rests.next() == .seconds(5))
            #expect(channel.arrived.isEmpty)
            kamer.clock.move(to: kamer.clock.now.adding(.seconds(6)))
            rests.end()
            #expect(await rests.next() == Courier.longestRest)  // of five minutes
            kamer.clock.move(to: kamer.clock.now.adding(.seconds(330)))
            rests.end()
            #expect(await rests.next() == Courier.longestRest)
            #expect(channel.arrived == ["(kennismaken)", "Wat is er?"])
        }
    }

    @Test("goes on when a channel that was gone is there again")
    func comesBack() async throws {
        let (rests, mark) = (Rests(), AwayMark())
        let channel = WatchedChannel(isGone: { mark.isAway })
        try await during(courier(over: channel, rests)) {
            #expect(await rests.next() == Courier.longestRest)
            try await kamer.say("hulp met mijn geld")
            for seconds in [1, 2, 4, 8, 10] {
                #expect(await rests.next() == .seconds(seconds))
                rests.end()
            }
            #expect(await rests.next() == .seconds(10))
            mark.comeBack()
            rests.end()
            #expect(await channel.arrival() == "(kennismaken)")
        }
    }

    @Test("goes on after the store failed")
    func outage() async throws {
        let (rests, channel) = (Rests(), WatchedChannel())
        try await kamer.say("hulp met mijn geld")
        await kamer.store.fail(transactions: 1)
        try await during(courier(over: channel, rests)) {
            #expect(await rests.next() == .seconds(1))
            rests.end()
            #expect(await channel.arrival() == "(kennismaken)")
        }
    }

    @Test("makes the delivery in hand when it is told to stop, and begins no other")
    func stops() async throws {
        let hold = Hold()
        let channel = WatchedChannel(hold: hold)
        let courier = courier(over: channel)
        try await kamer.say("hulp met mijn geld")
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await courier.run() }
            #expect(await channel.next() == .begun("(kennismaken)"))
            courier.stop()
            hold.letGo()
        }
        #expect(await channel.next() == .arrived("(kennismaken)"))
        #expect(await kamer.words() == ["Wat is er?"])
    }

    @Test("ends when it is cancelled, and loses nothing")
    func cancelled() async throws {
        let channel = WatchedChannel(hold: Hold())
        let courier = courier(over: channel)
        try await kamer.say("hulp met mijn geld")
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await courier.run() }
            #expect(await channel.next() == .begun("(kennismaken)"))
            group.cancelAll()
        }
        #expect(await channel.next() == .cutOff)
        #expect(await kamer.words() == ["(kennismaken)", "Wat is er?"])
    }

    private func courier(over channel: any Channel, _ rests: Rests = Rests()) -> Courier {
        Courier(of: kamer.desk, over: channel, rest: rests.rest, logger: .silent)
    }

    /// Lets couriers work while something is done.
    private func during(_ couriers: Courier..., work: () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for courier in couriers { group.addTask { await courier.run() } }
            try await work()
            for courier in couriers { courier.stop() }
            try await group.waitForAll()
        }
    }
}

/// Whether a channel is away, which a test ends.
private final class AwayMark: Sendable {
    private let state = Mutex(true)

    var isAway: Bool { state.withLock(\.self) }

    func comeBack() { state.withLock { $0 = false } }
}

extension Logger {
    static var silent: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }
}
