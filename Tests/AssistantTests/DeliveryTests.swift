import Assistant
import Dialog
import Neighbourhood
import Synchronization
import Testing

/// A channel that writes down what it delivers, and fails as it is told.
final class ScriptedChannel: Channel {
    let name = "terminal"
    private let state = Mutex(
        (
            arrived: [String](), failures: [DeliveryFailure?](), forgotten: [Instant](),
            left: [Address]()
        )
    )

    /// Makes a channel whose next deliveries fail so; nil is one that arrives.
    init(failing failures: [DeliveryFailure?] = []) {
        state.withLock { $0.failures = failures }
    }

    /// Before which moments it was to forget.
    var forgotten: [Instant] { state.withLock { $0.forgotten } }

    /// Who was to be forgotten.
    var left: [Address] { state.withLock { $0.left } }

    func forget(_ address: Address) async throws {
        state.withLock { $0.left.append(address) }
    }

    func forget(before moment: Instant) async throws {
        state.withLock { $0.forgotten.append(moment) }
    }

    var arrived: [String] { state.withLock { $0.arrived } }

    func deliver(_ delivery: Delivery) async throws(DeliveryFailure) -> String? {
        let failure = state.withLock { state -> DeliveryFailure? in
            if !state.failures.isEmpty, let failure = state.failures.removeFirst() {
                return failure
            }
            if case .message(let message) = delivery.content { state.arrived.append(message.text) }
            return nil
        }
        if let failure { throw failure }
        return "\(delivery.id)"
    }
}

/// A channel with two lanes, on which what is for one waits until something for another has arrived.
private final class TwoLanes: Channel {
    let name = "terminal"
    let lanes = 2
    let slow: Address
    private let hold = Hold()
    private let order = Mutex([Address]())

    init(holding slow: Address) { self.slow = slow }

    /// To whom it delivered, in order.
    var arrived: [Address] { order.withLock { $0 } }

    func deliver(_ delivery: Delivery) async throws(DeliveryFailure) -> String? {
        if delivery.to == slow { await hold.wait() }
        order.withLock { $0.append(delivery.to) }
        hold.letGo()
        return nil
    }
}

@Suite("FrontDesk, delivering")
struct DeliveryTests {
    @Test("delivers in order, and confirms")
    func delivers() async throws {
        let kamer = try Kamer()
        try await kamer.say("hulp met mijn geld")
        let channel = ScriptedChannel()
        #expect(try await kamer.desk.deliver(over: [channel]) == 2)
        #expect(channel.arrived == ["(kennismaken)", "Wat is er?"])
        #expect(await kamer.store.state.outbox.isEmpty)
        #expect(try await kamer.desk.deliver(over: [channel]) == 0)
    }

    @Test("delivers to others while one waits", .timeLimit(.minutes(1)))
    func deliversBesides() async throws {
        let kamer = try Kamer()
        let bea = Address(channel: "terminal", name: "bea")
        try await kamer.say("hulp met mijn geld")
        try await kamer.say("hulp met mijn geld", from: bea)
        let channel = TwoLanes(holding: Kamer.anna)
        #expect(try await kamer.desk.deliver(over: [channel]) == 4)
        #expect(channel.arrived.first == bea)
        #expect(channel.arrived.count { $0 == Kamer.anna } == 2)
    }

    @Test("tries again later, with what follows in order behind it")
    func triesAgain() async throws {
        let kamer = try Kamer()
        try await kamer.say("hulp met mijn geld")
        let channel = ScriptedChannel(failing: [.later(after: nil), .later(after: .seconds(3600))])
        #expect(try await kamer.desk.deliver(over: [channel]) == 0)
        #expect(try await kamer.desk.deliver(over: [channel]) == 0)
        kamer.clock.move(to: kamer.clock.now.adding(.seconds(6)))
        #expect(try await kamer.desk.deliver(over: [channel]) == 0)
        kamer.clock.move(to: kamer.clock.now.adding(.seconds(3599)))
        #expect(try await kamer.desk.deliver(over: [channel]) == 0)
        kamer.clock.move(to: kamer.clock.now.adding(.seconds(120)))
        #expect(try await kamer.desk.deliver(over: [channel]) == 2)
        #expect(channel.arrived == ["(kennismaken)", "Wat is er?"])
    }

    @Test("gives up after nine waits, and delivers when somebody says so")
    func givesUp() async throws {
        let kamer = try Kamer()
        try await kamer.say("hulp met mijn geld")
        let waits = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]
        let channel = ScriptedChannel(failing: .init(repeating: .later(after: nil), count: 10))
        for wait in waits {
            #expect(try await kamer.desk.deliver(over: [channel]) == 0)
            kamer.clock.move(to: kamer.clock.now.adding(.seconds(wait - 1)))
            #expect(try await kamer.desk.deliver(over: [channel]) == 0)
            kamer.clock.move(to: kamer.clock.now.adding(.seconds(1 + wait / 10)))
        }
        #expect(try await kamer.desk.deliver(over: [channel]) == 1)
        let dead = try await kamer.store.transaction { try $0.deadLetters() }
        #expect(dead.map(\.reason) == ["every attempt failed"])
        let id = try #require(dead.first).delivery.id
        let now = kamer.clock.now
        #expect(try await kamer.store.transaction { try $0.revive(id, now: now) })
        #expect(try await kamer.desk.deliver(over: [channel]) == 1)
        #expect(channel.arrived == ["Wat is er?", "(kennismaken)"])
    }

    @Test("puts aside at once what can never be delivered")
    func never() async throws {
        let kamer = try Kamer()
        try await kamer.say("hulp met mijn geld")
        let channel = ScriptedChannel(failing: [.never(reason: "no such address")])
        #expect(try await kamer.desk.deliver(over: [channel]) == 1)
        #expect(channel.arrived == ["Wat is er?"])
        let dead = try await kamer.store.transaction { try $0.deadLetters() }
        #expect(dead.map(\.reason) == ["no such address"])
    }

    @Test("notes nothing when the channel is gone")
    func gone() async throws {
        let kamer = try Kamer()
        try await kamer.say("hulp met mijn geld")
        await #expect(throws: DeliveryFailure.gone) {
            try await kamer.desk.deliver(over: [ScriptedChannel(failing: [.gone])])
        }
        #expect(try await kamer.desk.deliver(over: [ScriptedChannel()]) == 2)
    }

    @Test("wipes what arrived before the channel was gone")
    func wipesAfterGone() async throws {
        let kamer = try Kamer()
        try await kamer.say("hulp met mijn geld")
        await #expect(throws: DeliveryFailure.gone) {
            try await kamer.desk.deliver(over: [ScriptedChannel(failing: [nil, .gone])])
        }
        try await Rounds(of: kamer.desk, over: []).round()
        #expect(await kamer.store.scrubs == 1)
    }

    @Test("wipes later what could not be wiped, and not without need")
    func wipesAgain() async throws {
        let kamer = try Kamer()
        try await kamer.say("hulp met mijn geld")
        let rounds = Rounds(of: kamer.desk, over: [ScriptedChannel()])
        await kamer.store.fail(scrubs: 1)
        await #expect(throws: Outage.self) { try await rounds.round() }
        #expect(await kamer.store.scrubs == 0)
        for _ in 0..<2 { try await rounds.round() }
        #expect(await kamer.store.scrubs == 1)
    }

    @Test("wipes ever less often while somebody keeps reading, and in the end all the same")
    func backsOff() async throws {
        let kamer = try Kamer()
        try await kamer.say("hulp met mijn geld")
        let rounds = Rounds(of: kamer.desk, over: [ScriptedChannel()])
        try await rounds.round()
        await kamer.store.setBeingRead(true)
        try await kamer.say("een brief")
        for _ in 0..<15 { try await rounds.round() }
        #expect(await kamer.store.vainScrubs == 4)
        await kamer.store.setBeingRead(false)
        let before = await kamer.store.scrubs
        for _ in 0..<16 { try await rounds.round() }
        #expect(await kamer.store.scrubs == before + 1)
    }

    @Test("lets nothing lie for longer than it may be kept")
    func expires() async throws {
        let coordinator = Address(channel: "terminal", name: "coordinator")
        let retention = Retention(handOver: 5, deadLetter: 3)
        let kamer = try Kamer(
            settings: Settings(retention: retention, coordinators: [coordinator])
        )
        for text in ["hulp met mijn geld", "een brief", "900 euro", "samen"] {
            try await kamer.say(text)
        }
        for (days, hers, theirs) in [(2, 7, 1), (3, 0, 1), (4, 0, 1), (5, 0, 0)] {
            kamer.clock.move(to: Kamer.monday.adding(days: days))
            _ = try await kamer.desk.sweep()
            #expect(await kamer.words().count == hers, "after \(days) days")
            #expect(await kamer.words(to: coordinator).count == theirs, "after \(days) days")
        }
    }

    @Test("does not let one person wait for another")
    func apart() async throws {
        let kamer = try Kamer()
        try await kamer.say("hulp met mijn geld", from: Kamer.anna)
        try await kamer.say("maak me wakker", from: Kamer.bram)
        let channel = ScriptedChannel(failing: [.later(after: nil)])
        #expect(try await kamer.desk.deliver(over: [channel]) == 1)
        #expect(await kamer.words(to: Kamer.bram).isEmpty)
        #expect(await kamer.words(to: Kamer.anna).count == 2)
    }
}
