import Assistant
import Testing

@Suite("Caretaker", .timeLimit(.minutes(1)))
struct CaretakerTests {
    @Test("plays what is due while a channel hangs as it forgets")
    func wakes() async throws {
        let (kamer, rests, hold) = (try Kamer(), Rests(), Hold())
        let channel = WatchedChannel(hold: hold)
        let caretaker = Caretaker(
            of: kamer.desk,
            over: [channel],
            rest: rests.rest,
            logger: .silent
        )
        try await kamer.say("maak me wakker")
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await caretaker.run() }
            #expect(await channel.next() == .forgetting)
            #expect(await rests.next() == Caretaker.interval)
            let rings = kamer.desk.bell.listen()
            kamer.clock.move(to: kamer.clock.now.adding(.seconds(25 * 3600)))
            rests.end()
            await rings.first { true }
            #expect(await kamer.words().contains("Wakker!"))
            caretaker.stop()
            hold.letGo()
        }
    }

    @Test("goes on after a round that failed")
    func outage() async throws {
        let (kamer, rests) = (try Kamer(), Rests())
        let caretaker = Caretaker(
            of: kamer.desk,
            over: [],
            rest: rests.rest,
            logger: .silent
        )
        try await kamer.say("maak me wakker")
        kamer.clock.move(to: kamer.clock.now.adding(.seconds(25 * 3600)))
        await kamer.store.fail(transactions: 3)
        let rings = kamer.desk.bell.listen()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await caretaker.run() }
            for _ in 0..<2 { _ = await rests.next() }
            rests.end()
            await rings.first { true }
            caretaker.stop()
        }
        #expect(await kamer.words().contains("Wakker!"))
    }
}
