import Dialog
import Testing

@testable import Assistant

@Suite("FrontDesk, many at once")
struct GroupCommitTests {
    @Test("plays what one person sends at once in that order, and shares commits")
    func keepsOrder() async throws {
        let texts = ["hulp met mijn geld"] + (1...99).map { "zin \($0)" }
        let (atOnce, oneByOne) = (try Kamer(), try Kamer())
        let receipts = try await atOnce.desk.play(
            texts.map { .incoming(Incoming(from: Kamer.anna, content: .message($0))) }
        )
        var expected: [Receipt] = []
        for text in texts { expected.append(try await oneByOne.say(text)) }
        #expect(receipts.map(\.turn) == Array(1...100))
        #expect(receipts.map(\.waiting) == expected.map(\.waiting))
        #expect(await atOnce.words() == oneByOne.words())
        #expect(await atOnce.store.transactions == 1)
        #expect(await oneByOne.store.transactions == 100)
    }

    @Test("plays every turn that comes in while others are kept, once each")
    func playsAll() async throws {
        let kamer = try Kamer()
        let receipts = try await withThrowingTaskGroup(of: Receipt.self) { group in
            for number in 0..<1000 {
                let from = Address(channel: "terminal", name: "person \(number % 10)")
                group.addTask { try await kamer.say("hallo", from: from, id: "\(number)") }
            }
            return try await group.reduce(into: [Receipt]()) { $0.append($1) }
        }
        let turns = Dictionary(grouping: receipts, by: \.person).mapValues {
            $0.map(\.turn).sorted()
        }
        #expect(turns.count == 10)
        #expect(turns.values.allSatisfy { $0 == Array(1...100) })
        #expect(await kamer.store.transactions <= 1000)
    }

    @Test("undoes a turn that fails by itself, and says so")
    func failsAlone() async throws {
        let kamer = try Kamer(store: DictionaryStore { $0.dialog == "geld" && $0.turns == 1 })
        let receipts = try await kamer.desk.play([
            .incoming(Incoming(from: Kamer.bram, content: .message("maak me wakker"))),
            .incoming(Incoming(from: Kamer.anna, id: "1", content: .message("hulp met mijn geld"))),
            .incoming(Incoming(from: Kamer.bram, content: .message("stop"))),
        ])
        #expect(receipts.map(\.turn) == [1, 1, 2])
        #expect(receipts.map(\.waiting) == [nil, nil, nil])
        #expect(await kamer.words(to: Kamer.anna) == ["(storing)"])
        #expect(await kamer.audit(.failure) == ["turn undone"])
        #expect(await kamer.audit(.turn) == ["message", "message"])
        #expect(try await kamer.say("hulp met mijn geld", id: "1").isRepeat)
    }

    @Test("tells the caller when nothing at all can be kept")
    func nothingKept() async throws {
        let kamer = try Kamer(store: DictionaryStore { $0.address == Kamer.anna })
        await #expect(throws: Fault.self) { try await kamer.say("hallo", from: Kamer.anna) }
        #expect(try await kamer.say("hallo", from: Kamer.bram).turn == 1)
    }

    @Test("blames no turn for a store that fails, and takes it in later", arguments: [1, 3])
    func outage(_ count: Int) async throws {
        let kamer = try Kamer()
        let incoming = (1...count).map {
            Occasion.incoming(
                Incoming(from: Kamer.anna, id: "\($0)", content: .message("hallo"))
            )
        }
        await kamer.store.fail(transactions: 1)
        await #expect(throws: Outage.self) { try await kamer.desk.play(incoming) }
        #expect(await kamer.store.transactions == 1)
        #expect(await kamer.store.state.audit.isEmpty)
        #expect(try await kamer.desk.play(incoming).allSatisfy { !$0.isRepeat })
        #expect(await kamer.audit(.failure).isEmpty)
    }

    @Test("keeps a turn whose caller no longer waits")
    func cancelled() async throws {
        let kamer = try Kamer()
        let task = Task { try await kamer.say("hulp met mijn geld") }
        task.cancel()
        #expect(try await task.value.turn == 1)
    }
}
