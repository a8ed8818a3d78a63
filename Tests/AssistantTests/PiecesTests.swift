import Assistant
import Dialog
import Dutch
import Testing

@Suite("FrontDesk, messages in pieces")
struct PiecesTests {
    @Test(
        "hears danger to life in a sentence that is sent in pieces",
        arguments: [
            (["ik wil", "dood"], Danger.suicide), (["ik wil", "niet meer", "leven"], .suicide),
            (["mijn man", "slaat", "mij"], .violence),
        ]
    )
    func inPieces(_ pieces: [String], _ danger: Danger) async throws {
        let kamer = try Kamer()
        var heard: [Understanding?] = []
        for piece in pieces { heard.append(try await kamer.say(piece).understanding) }
        #expect(heard.first != .danger(danger))
        #expect(heard.contains(.danger(danger)))
    }

    @Test("does not hear what comes again as the beginning of what comes after it")
    func again() async throws {
        let kamer = try Kamer()
        try await kamer.say("mijn man", id: "1")
        #expect(try await kamer.say("slaat mij", id: "2").understanding == .danger(.violence))
        for id in ["2", "1"] { try await kamer.say(id == "1" ? "mijn man" : "slaat mij", id: id) }
        #expect(try await kamer.say("dank je", id: "3").understanding != .danger(.violence))
        try await kamer.say("ik wil", id: "4")
        try await kamer.say("ik wil", id: "4")
        #expect(try await kamer.say("dood", id: "5").understanding == .danger(.suicide))
    }

    @Test("does not hear what comes again together with what comes after it")
    func againTogether() async throws {
        let kamer = try Kamer()
        let said = [("1", "mijn man slaat mij"), ("1", "mijn man slaat mij"), ("2", "dank je")].map
        {
            Incoming(from: Kamer.anna, id: $0.0, content: .message($0.1))
        }
        _ = try await kamer.desk.receive([said[0]], [])
        let receipts = try await kamer.desk.receive(Array(said[1...]), [])
        #expect(receipts[0]?.isRepeat == true)
        #expect(receipts[1]?.understanding != .danger(.violence))
    }

    @Test("hears danger once")
    func once() async throws {
        let kamer = try Kamer()
        try await kamer.say("ik wil")
        #expect(try await kamer.say("dood").understanding == .danger(.suicide))
        #expect(try await kamer.say("sorry").understanding != .danger(.suicide))
    }

    @Test(
        "hears a secret in the piece behind the word for it",
        arguments: [
            (["mijn pincode is", "4821"], Secret.pin), (["wachtwoord is", "Zon77!"], .password),
        ]
    )
    func secret(_ pieces: [String], _ secret: Secret) async throws {
        let kamer = try Kamer()
        try await kamer.say(pieces[0])
        #expect(try await kamer.say(pieces[1]).understanding == .secret(secret))
        #expect(try await kamer.say("dank je").understanding != .secret(secret))
    }

    @Test("hears no secret in two figures that together look like one")
    func figures() async throws {
        let kamer = try Kamer()
        try await kamer.say("1234")
        #expect(try await kamer.say("56782").understanding != .secret(.bsn))
    }

    @Test("takes no reserved word for the end of a sentence")
    func reserved() async throws {
        let kamer = try Kamer()
        try await kamer.say("mijn man slaat mij")
        try await kamer.say("nee hij leest mee")
        #expect(try await kamer.say("stop").understanding == .reserved(.stop))
    }

    @Test("hears no danger again in what is told again")
    func toldAgain() async throws {
        let kamer = try Kamer()
        #expect(try await kamer.say("ik wil dood", id: "1").understanding == .danger(.suicide))
        #expect(try await kamer.say("ik wil dood", id: "1").isRepeat)
        #expect(try await kamer.say("sorry", id: "2").understanding != .danger(.suicide))
    }

    @Test("keeps the pieces of two people apart")
    func apart() async throws {
        let kamer = try Kamer()
        try await kamer.say("ik wil", from: Kamer.anna)
        let receipt = try await kamer.say("dood", from: Kamer.bram)
        #expect(receipt.understanding != .danger(.suicide))
    }

    @Test("forgets a piece after a minute", arguments: [59, 60])
    func minute(_ seconds: Int) async throws {
        let kamer = try Kamer()
        try await kamer.say("ik wil")
        kamer.clock.move(to: Kamer.monday.adding(.seconds(seconds)))
        let isHeard = try await kamer.say("dood").understanding == .danger(.suicide)
        #expect(isHeard == (seconds < 60))
    }

    @Test("goes by when pieces were sent, though they come together", arguments: [59, 60])
    func together(_ seconds: Int) async throws {
        let kamer = try Kamer()
        let sent = [Kamer.monday, Kamer.monday.adding(.seconds(seconds))]
        let batch = zip(["ik wil", "dood"], sent).map { text, sentAt in
            Incoming(from: Kamer.anna, content: .message(text), sentAt: sentAt)
        }
        kamer.clock.move(to: Kamer.monday.adding(.seconds(36_000)))
        let bookmark = Bookmark(channel: "terminal", text: "")
        let receipts = try await kamer.desk.receive(batch, upTo: bookmark)
        let isHeard = receipts.last??.understanding == .danger(.suicide)
        #expect(isHeard == (seconds < 60))
    }

    @Test("takes a longer message for a sentence by itself")
    func sentence() async throws {
        let kamer = try Kamer()
        try await kamer.say("ik wil")
        try await kamer.say("vragen hoe laat jullie morgen open zijn")
        #expect(try await kamer.say("dood").understanding != .danger(.suicide))
    }

    @Test("hears no child in danger in short answers behind each other")
    func answers() async throws {
        let kamer = try Kamer()
        try await kamer.say("twee kinderen")
        #expect(try await kamer.say("alleen").understanding != .danger(.child))
    }

    @Test("keeps no word of a piece")
    func memoryOnly() async throws {
        let kamer = try Kamer()
        try await kamer.say("ik wil")
        try await kamer.say("dood")
        #expect(await kamer.store.state.talks.values.allSatisfy { !$0.text.contains("ik wil") })
    }
}
