import Assistant
import Dialog
import Testing

@Suite("FrontDesk, in trouble")
struct TroubleTests {
    /// Lets a conversation be one that cannot be read.
    private func spoil(_ kamer: Kamer, of person: Int64) async throws {
        try await kamer.store.transaction { ledger in
            guard var talk = try ledger.talk(of: person) else { return }
            talk.text = "onleesbaar"
            talk.silenceAt = Kamer.monday
            try ledger.save(talk)
        }
    }

    @Test("sets a conversation aside that cannot be read, apologises, and goes on without it")
    func goesOn() async throws {
        let kamer = try Kamer()
        let person = try await kamer.say("maak me wakker").person
        try await spoil(kamer, of: person)
        #expect(try await kamer.desk.conversation(of: Kamer.anna) == Conversation())
        let before = await kamer.words().count
        #expect(try await kamer.say("hulp met mijn geld").waiting == "verhaal")
        #expect(await kamer.words().dropFirst(before) == ["(storing)", "Wat is er?"])
        #expect(await kamer.store.state.unreadable.map(\.text) == ["onleesbaar"])
        #expect(await kamer.audit(.report) == ["conversation cannot be read"])
        #expect(try await kamer.say("een brief").waiting == "inkomen")
        #expect(await kamer.words().last == "Wat komt er binnen?")
    }

    @Test("says nothing to who wrote nothing, and still begins what was asked for later")
    func saysNothing() async throws {
        let kamer = try Kamer()
        let person = try await kamer.say("hulp met mijn geld").person
        let later = Timer(
            person: person,
            .errand(Errand(dialog: "geld", arguments: [:])),
            due: Kamer.monday
        )
        for (timer, said) in [(nil, []), (later, ["Wat is er?"])] {
            try await spoil(kamer, of: person)
            if let timer { try await kamer.store.transaction { try $0.set(timer) } }
            let before = await kamer.words().count
            try await kamer.desk.wakeTimers()
            #expect(await kamer.words().dropFirst(before) == said[...])
        }
        try await spoil(kamer, of: person)
        let before = await kamer.words().count
        _ = try await kamer.desk.receive(Incoming(from: Kamer.anna, content: .silence))
        #expect(await kamer.words().count == before)
    }

    @Test("undoes a turn whose conversation would not read back")
    func readsBack() async throws {
        let strange = Dialog(
            name: "twee woorden",
            title: "Vreemd",
            audience: .resident,
            phrases: ["doe iets vreemds"],
            steps: [.ask(Question(name: "hoe", answer: .text, text: Text("Hoe?")))]
        )
        let kamer = try Kamer(dialogs: Kamer.dialogs + [strange])
        try await kamer.say("maak me wakker")
        let before = try await kamer.desk.conversation(of: Kamer.anna)
        try await kamer.say("doe iets vreemds")
        #expect(await kamer.words().last == "(storing)")
        #expect(await kamer.audit(.failure) == ["turn undone"])
        #expect(try await kamer.desk.conversation(of: Kamer.anna) == before)
        #expect(try await kamer.say("hulp met mijn geld").waiting == "verhaal")
    }
}
