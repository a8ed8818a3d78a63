import Dialog
import Testing

@testable import Assistant

@Suite("FrontDesk, taking in what a channel read")
struct ReceivingTests {
    private static func messages(_ texts: [String], from address: Address = Kamer.anna)
        -> [Incoming]
    {
        texts.enumerated().map { place, text in
            Incoming(from: address, id: "\(address.name) \(place)", content: .message(text))
        }
    }

    private static func bookmark(_ text: String) -> Bookmark {
        Bookmark(channel: "terminal", text: text)
    }

    @Test("plays a batch in order and keeps the bookmark in the same transaction")
    func oneTransaction() async throws {
        let kamer = try Kamer()
        let batch = Self.messages(["hulp met mijn geld", "een brief", "900 euro"])
        let receipts = try await kamer.desk.receive(batch, upTo: Self.bookmark("s1"))
        #expect(receipts.map { $0?.turn } == [1, 2, 3])
        #expect(receipts.map { $0?.waiting } == ["verhaal", "inkomen", "hoe"])
        #expect(await kamer.store.transactions == 1)
        #expect(try await kamer.desk.bookmark(of: "terminal") == Self.bookmark("s1"))
        #expect(try await kamer.desk.bookmark(of: "matrix") == nil)
    }

    @Test("keeps a bookmark without any turn")
    func alone() async throws {
        let kamer = try Kamer()
        #expect(try await kamer.desk.receive([], upTo: Self.bookmark("s1")).isEmpty)
        #expect(try await kamer.desk.receive([], upTo: Self.bookmark("s2")).isEmpty)
        #expect(try await kamer.desk.bookmark(of: "terminal") == Self.bookmark("s2"))
    }

    @Test("drops what was taken in before")
    func repeats() async throws {
        let kamer = try Kamer()
        let batch = Self.messages(["hulp met mijn geld", "een brief"])
        _ = try await kamer.desk.receive(Array(batch.prefix(1)), upTo: Self.bookmark("s1"))
        let again = try await kamer.desk.receive(batch, upTo: Self.bookmark("s2"))
        #expect(again.map { $0?.isRepeat } == [true, false])
        #expect(again.last??.waiting == "inkomen")
    }

    @Test("splits what is more than a commit may hold, and keeps the bookmark with the last part")
    func splits() async throws {
        let kamer = try Kamer()
        let batch = Self.messages((0..<600).map { "zin \($0)" })
        await kamer.store.fail(transaction: 3)
        await #expect(throws: Outage.self) {
            try await kamer.desk.receive(batch, upTo: Self.bookmark("s1"))
        }
        #expect(await kamer.store.state.inbox.count == 512)
        #expect(await kamer.store.state.bookmarks.isEmpty)
        let receipts = try await kamer.desk.receive(batch, upTo: Self.bookmark("s1"))
        #expect(receipts.map { $0?.isRepeat }.filter { $0 == true }.count == 512)
        #expect(receipts.last??.turn == 600)
        #expect(try await kamer.desk.bookmark(of: "terminal") == Self.bookmark("s1"))
    }

    @Test("undoes a turn that fails by itself, and keeps the others and the bookmark")
    func failsAlone() async throws {
        let kamer = try Kamer(store: DictionaryStore { $0.dialog == "geld" && $0.turns == 1 })
        let batch =
            Self.messages(["hulp met mijn geld"])
            + Self.messages(["maak me wakker"], from: Kamer.bram)
        let receipts = try await kamer.desk.receive(batch, upTo: Self.bookmark("s1"))
        #expect(receipts.map { $0?.turn } == [1, 1])
        #expect(await kamer.words() == ["(storing)"])
        #expect(await kamer.audit(.turn) == ["message"])
        #expect(try await kamer.desk.bookmark(of: "terminal") == Self.bookmark("s1"))
    }

    @Test("goes on after a turn of which not even trouble can be noted")
    func poison() async throws {
        let kamer = try Kamer(store: DictionaryStore { $0.address == Kamer.anna && $0.turns > 0 })
        let batch =
            Self.messages(["hulp met mijn geld"])
            + Self.messages(["maak me wakker"], from: Kamer.bram)
        let receipts = try await kamer.desk.receive(batch, upTo: Self.bookmark("s1"))
        #expect(receipts.map { $0?.turn } == [nil, 1])
        #expect(try await kamer.desk.bookmark(of: "terminal") == Self.bookmark("s1"))
    }

    @Test("keeps no bookmark beyond a turn that the store could not keep", arguments: 1...4)
    func outage(_ transaction: Int) async throws {
        // The first commit fails because of Anna's turn; then each is tried by itself.
        let kamer = try Kamer(store: DictionaryStore { $0.dialog == "geld" && $0.turns == 1 })
        let batch =
            Self.messages(["maak me wakker", "stop"], from: Kamer.bram)
            + Self.messages(["hulp met mijn geld"])
        await kamer.store.fail(transaction: transaction)
        await #expect(throws: Outage.self) {
            try await kamer.desk.receive(batch, upTo: Self.bookmark("s1"))
        }
        #expect(await kamer.store.state.bookmarks.isEmpty)
        let taken = await kamer.store.state.inbox.count
        #expect(taken == [0, 0, 1, 2][transaction - 1])
        let receipts = try await kamer.desk.receive(batch, upTo: Self.bookmark("s1"))
        #expect(receipts.compactMap(\.self).count == 3)
        #expect(await kamer.audit(.turn) == ["message", "message"])
        #expect(try await kamer.desk.bookmark(of: "terminal") == Self.bookmark("s1"))
    }

    @Test("is confirmed by a channel that hears its own message come by, once or twice")
    func confirmsByHearing() async throws {
        let kamer = try Kamer()
        try await kamer.say("hulp met mijn geld", id: "1")
        let ids = await kamer.store.state.outbox.map(\.delivery.id)
        for _ in 0..<2 { try await kamer.desk.confirm(ids[1], as: "$own") }
        #expect(await kamer.words() == ["(kennismaken)"])
        _ = try await kamer.desk.receive(
            Incoming(from: Kamer.anna, content: .message("een brief"), inReplyTo: "$own")
        )
        #expect(try await kamer.desk.conversation(of: Kamer.anna).waitingFor == "inkomen")
    }
}
