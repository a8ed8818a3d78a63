import Foundation
import GRDB
import Testing

@Suite("What a provider is asked to bring", .timeLimit(.minutes(5)))
struct BringingTests {
    @Test("is a dead letter when it says so later, and is gone when it arrives all the same")
    func reports() throws {
        let room = try CalledRoom(TextMessagePhone.self)
        let shown = try room.say("hallo", id: "m1", with: TextMessagePhone.self)
        try #require(shown.count == 2)
        #expect(try room.count("outbox WHERE entrusted_as IN ('SM1', 'SM2')") == 2)
        for (word, number) in [("sent", 1), ("delivered", 1), ("undelivered", 1), ("sent", 1)] {
            #expect(try room.call(TextMessagePhone.report(word, of: number)).status == 200)
        }
        #expect(try room.count("outbox WHERE entrusted_as = 'SM1'") == 0)
        #expect(try room.call(TextMessagePhone.report("undelivered", of: 2)).status == 200)
        let list = try room.scene.run(["outbox"] + room.scene.storage)
        #expect(list.output.contains("the provider could not bring it (30003)"), "\(list.output)")
        let number = try #require(list.output.split(separator: " ").first.map(String.init))
        #expect(try room.scene.run(["outbox", "show", number] + room.scene.storage).code == 0)
        let replay = try room.scene.run(["outbox", "replay", number] + room.scene.storage)
        #expect(replay.code == 0)
        // Another program put it back, so it is found at the next round.
        try waitWhile { room.brought.shown.count < 3 }
        try room.waitUntilBrought()
        #expect(room.brought.texts == shown.map(\.text) + [shown[1].text])
        // What was thought lost arrives all the same.
        #expect(try room.call(TextMessagePhone.report("undelivered", of: 3)).status == 200)
        #expect(try room.call(TextMessagePhone.report("delivered", of: 3)).status == 200)
        #expect(try room.count("outbox") == 0)
        #expect(try room.call(TextMessagePhone.report("delivered", of: 99)).status == 200)
    }

    @Test("comes to each in order, and to others while it does not come through to one")
    func lanes() throws {
        let room = try CalledRoom(ProgramPhone.self)
        let names = (1...3).map(ProgramPhone.name)
        for name in names {
            let letter = Letter("hallo", id: name, from: name, at: .now)
            #expect(try room.call(ProgramPhone.call(letter)).status == 200)
        }
        try room.waitUntilBrought()
        let before = room.brought.shown.count
        // Whoever is asked first does not answer, for twenty seconds.
        room.brought.answerNext(.silence)
        try room.post(["een", "twee"], to: names)
        let start = ContinuousClock.now
        try waitWhile { room.brought.shown.count < before + 4 }
        #expect(.now - start < .seconds(18))
        let brought = Dictionary(grouping: room.brought.shown[before...], by: \.person)
        #expect(brought.count == 2)
        #expect(brought.values.allSatisfy { $0.map(\.text) == ["een", "twee"] })
        // What was brought goes from the outbox a moment later.
        try waitWhile { try room.count("outbox") > 2 }
        #expect(try room.count("outbox") == 2)
    }

    @Test("waits as long as the receiver asks, and is tried again by the schedule")
    func waits() throws {
        let room = try CalledRoom(ProgramPhone.self)
        room.brought.answerNext(.reply(429, "", headers: ["Retry-After": "3600"]))
        let start = Int.now
        #expect(try room.call(ProgramPhone.call("hallo", id: "m1")).status == 200)
        let due = try waitForAttempt(in: room)
        #expect((start + 3_600...start + 3_700).contains(due))
        let before = room.brought.asked.count
        #expect(before == 1, "what follows to the same person waits along")
    }

    @Test("is followed nowhere, and tried again", arguments: [302, 500])
    func redirect(status: Int) throws {
        let room = try CalledRoom(ProgramPhone.self)
        room.brought.answerNext(
            .reply(status, "", headers: ["Location": "http://127.0.0.1:\(room.port)/x"])
        )
        #expect(try room.call(ProgramPhone.call("hallo", id: "m1")).status == 200)
        // The second attempt is after five seconds.
        try room.waitUntilBrought()
        let asked = room.brought.asked
        #expect(asked.count == 3)
        #expect(Set(asked.map(\.line)) == ["POST /berichten HTTP/1.1"])
        let ids = asked.map { $0.header("webhook-id") }
        #expect(ids[0] == ids[1] && ids[1] != ids[2])
        #expect(asked.allSatisfy(ProgramPhone.isSigned))
    }

    @Test("goes to no receiver that is gone for good, until that is set up again")
    func gone() throws {
        let room = try CalledRoom(ProgramPhone.self)
        room.brought.answerNext(.reply(410, ""))
        #expect(try room.call(ProgramPhone.call("hallo", id: "m1")).status == 200)
        try waitWhile { try room.count("outbox WHERE dead_at IS NOT NULL") == 0 }
        #expect(try Request.get("/health", port: room.healthPort).status == 503)
        room.kill()
        try room.start()
        #expect(try room.call(ProgramPhone.call("hallo", id: "m2")).status == 200)
        #expect(try Request.get("/health", port: room.healthPort).body.contains("closed"))
        #expect(room.brought.asked.count == 1)
        room.kill()
        let setup = ["setup", "webhook", "noord"] + room.places
        let input = Array(ProgramPhone.secrets[0].utf8)
        #expect(try room.scene.run(setup, input: input).code == 0)
        try room.start()
        try room.waitUntilBrought()
        #expect(room.brought.shown.count > 0)
        #expect(try room.count("outbox WHERE dead_at IS NOT NULL") == 1)
    }

    @Test("goes to no receiver that is gone for good, whatever becomes of what was in hand then")
    func goneMeanwhile() throws {
        let room = try CalledRoom(ProgramPhone.self)
        let names = (1...2).map(ProgramPhone.name)
        for name in names {
            let letter = Letter("hallo", id: name, from: name, at: .now)
            #expect(try room.call(ProgramPhone.call(letter)).status == 200)
        }
        try room.waitUntilBrought()
        let before = room.brought.asked.count
        room.brought.answerNext(.late(2, 200, ""), .reply(410, ""))
        try room.post(["een", "twee"], to: names)
        try waitWhile { room.brought.asked.count < before + 2 }
        Thread.sleep(forTimeInterval: 4)
        #expect(room.brought.asked.count == before + 2)
        #expect(try room.count("outbox WHERE dead_at IS NOT NULL") == 1)
        #expect(try Request.get("/health", port: room.healthPort).body.contains("closed"))
    }

    @Test("knocks once when somebody was silent for a day, and comes when she answers")
    func window() throws {
        let room = try CalledRoom(WhatsAppPhone.self)
        _ = try room.say("hallo", id: "m1", with: WhatsAppPhone.self)
        room.kill()
        try room.start(at: "+27u")
        let before = room.brought.shown.count
        try room.post("een bericht van de kamer", to: WhatsAppPhone.resident)
        try room.post("en nog een", to: WhatsAppPhone.resident)
        try waitWhile { try room.count("outbox WHERE is_suspended") == 0 }
        #expect(Array(room.brought.texts[before...]) == ["(er_is_een_bericht)"])
        let moment = .now + 27 * 3600
        let answer = try room.call(
            WhatsAppPhone.call(
                Letter("ja?", id: "m2", from: WhatsAppPhone.resident, at: moment)
            )
        )
        #expect(answer.status == 200)
        try room.waitUntilBrought()
        #expect(
            Array(room.brought.texts[(before + 1)...]).prefix(2)
                == ["een bericht van de kamer", "en nog een"]
        )
    }

    @Test("in pieces goes on behind the last one that arrived")
    func pieces() throws {
        let room = try CalledRoom(TextMessagePhone.self)
        _ = try room.say("hallo", id: "m1", with: TextMessagePhone.self)
        let before = room.brought.shown.count
        let asked = room.brought.asked.count
        let text = (1...300).map { "Zin nummer \($0)." }.joined(separator: " ")
        room.brought.fail(asked + 1)
        try room.post(text, to: TextMessagePhone.resident)
        try waitWhile { try room.count("outbox WHERE attempts = 1 AND pieces = 1") == 0 }
        try room.waitUntilBrought()
        let pieces = Array(room.brought.texts[before...])
        #expect(pieces.count > 2)
        #expect(pieces.joined(separator: " ") == text)
        #expect(pieces.dropLast().allSatisfy { $0.hasSuffix(".") })
    }

    @Test("does not reach into the room's own network, unless the list says so")
    func reach() throws {
        let room = try CalledRoom(ProgramPhone.self)
        try room.setPrivate(allowed: false)
        let warning = try #require(room.program).errors().split(separator: "\n")
            .filter { $0.contains(" warning: ") }
        #expect(warning.count == 1 && warning[0].hasSuffix(". channel=noord"), "\(warning)")
        #expect(warning.allSatisfy { $0.contains("'allow_private: true'") })
        #expect(try Request.get("/health", port: room.healthPort).body.contains("closed"))
        #expect(try room.call(ProgramPhone.call("hallo", id: "m1")).status == 200)
        #expect(try Request.get("/health", port: room.healthPort).status == 503)
        #expect(room.brought.asked.isEmpty)
        #expect(try room.count("outbox WHERE attempts = 0 AND dead_at IS NULL") > 0)
        #expect(try #require(room.program).errors().split(separator: " warning: ").count == 2)
        try room.setPrivate(allowed: true)
        try room.waitUntilBrought()
        #expect(room.brought.shown.count > 0)
    }

    @Test("in pieces has arrived when all of them have, and is a dead letter when one has not")
    func piecesReported() throws {
        let room = try CalledRoom(TextMessagePhone.self)
        _ = try room.say("hallo", id: "m1", with: TextMessagePhone.self)
        for number in 1...room.brought.shown.count {
            #expect(try room.call(TextMessagePhone.report("delivered", of: number)).status == 200)
        }
        let text = (1...300).map { "Zin nummer \($0)." }.joined(separator: " ")
        for (fate, left) in [("delivered", 0), ("undelivered", 1)] {
            let before = room.brought.shown.count
            try room.post(text, to: TextMessagePhone.resident)
            try waitWhile { try room.count("outbox WHERE entrusted_at IS NULL") > 0 }
            let numbers = Array((before + 1)...room.brought.shown.count)
            for number in numbers.reversed() where number != numbers[0] {
                let report = TextMessagePhone.report("delivered", of: number)
                #expect(try room.call(report).status == 200)
                #expect(try room.count("outbox") == 1)
            }
            #expect(try room.call(TextMessagePhone.report(fate, of: numbers[0])).status == 200)
            #expect(try room.count("outbox WHERE dead_at IS NOT NULL") == left)
            #expect(try room.count("outbox") == left)
        }
    }

    /// Waits for the first attempt in vain, and tells when the next is due.
    private func waitForAttempt(in room: CalledRoom) throws -> Int {
        let attempted = "outbox WHERE attempts = 1"
        try waitWhile { try room.count(attempted) == 0 }
        return try room.read("SELECT due_at FROM \(attempted)") { try Int.fetchOne($0, sql: $1) }
            ?? 0
    }
}
