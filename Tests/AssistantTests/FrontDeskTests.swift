import Assistant
import Dialog
import Neighbourhood
import Testing

@Suite("FrontDesk")
struct FrontDeskTests {
    @Test("plays a dialog to its end, with what it asks of the neighbourhood")
    func playsToTheEnd() async throws {
        let coordinator = Address(channel: "terminal", name: "coordinator")
        let kamer = try Kamer(settings: Settings(coordinators: [coordinator]))
        let first = try await kamer.say("hulp met mijn geld")
        #expect(first.understanding == .start("geld"))
        #expect(first.waiting == "verhaal")
        #expect(try await kamer.say("een brief").waiting == "inkomen")
        try await kamer.say("900 euro")
        let last = try await kamer.say("samen")
        #expect(last.waiting == nil)
        #expect(last.turn == 4)
        #expect(
            await kamer.words() == [
                "(kennismaken)", "Wat is er?", "Wat komt er binnen?", "Hoe wil je het?",
                "Je nummer is BK-0001.", "Je blad", "(klaar)",
            ]
        )
        #expect(
            await kamer.words(to: coordinator)
                == [
                    """
                    Briefje 1
                    Wie: Anna
                    Waarover: een brief
                    Bereikbaar: langs
                    Hier schrijven: typ "overnemen 1". Al geregeld: typ "klaar 1".
                    """
                ]
        )
        try await kamer.say("hulp met mijn geld")
        #expect(await kamer.words().suffix(2) == ["(klaar)", "Wat is er?"])
        let cards = await kamer.store.state.handOvers
        #expect(cards.map(\.card.what) == ["een brief"])
        #expect(cards.map(\.until) == [Kamer.monday.adding(days: 30)])
        #expect(await kamer.audit(.action) == ["nummer geven", "doorgeven"])
        #expect(await kamer.audit(.finished) == ["geld"])
        #expect(await kamer.audit(.report).isEmpty)
    }

    @Test("answers where the person wrote from last")
    func lastAddress() async throws {
        let kamer = try Kamer()
        let person = try await kamer.say("hulp met mijn geld").person
        await kamer.store.add(Kamer.bram, of: person)
        try await kamer.say("een brief", from: Kamer.bram)
        #expect(await kamer.words(to: Kamer.bram) == ["Wat komt er binnen?"])
        #expect(await kamer.words(to: Kamer.anna) == ["(kennismaken)", "Wat is er?"])
    }

    @Test("keeps the answers of a finished dialog as long as their labels say")
    func keepsAnswers() async throws {
        let retention = Retention(labels: ["geld": 5, "verhaal": 0], unlabelled: 7)
        let kamer = try Kamer(settings: Settings(retention: retention))
        for text in ["hulp met mijn geld", "een brief", "900 euro", "samen"] {
            try await kamer.say(text)
        }
        let finished = try #require(await kamer.store.state.finished.first)
        let now = Kamer.monday
        #expect(
            finished.answers == [
                KeptAnswer(
                    key: "inkomen",
                    words: "€ 900",
                    label: "geld",
                    until: now.adding(days: 5)
                ),
                KeptAnswer(key: "hoe", words: "samen", label: nil, until: now.adding(days: 7)),
            ]
        )
    }

    @Test("remembers what a person wants to be called")
    func remembersName() async throws {
        let kamer = try Kamer()
        _ = try await kamer.desk.receive(Incoming(from: Kamer.anna, content: .arrival))
        try await kamer.say("Anna")
        #expect(await kamer.words() == ["Hoe heet je?", "Dag Anna.", "(klaar)"])
        #expect(await kamer.store.state.talks.values.map(\.name) == ["Anna"])
    }

    @Test("drops what is handed over a second time")
    func dropsRepeats() async throws {
        let kamer = try Kamer()
        let first = try await kamer.say("hulp met mijn geld", id: "1")
        let words = await kamer.words()
        let second = try await kamer.say("hulp met mijn geld", id: "1")
        #expect(!first.isRepeat && second.isRepeat)
        #expect(second.waiting == "verhaal")
        #expect(second.turn == 1)
        #expect(await kamer.words() == words)
        #expect(try await kamer.say("een brief", id: "2").turn == 2)
    }

    @Test("keeps people apart")
    func keepsPeopleApart() async throws {
        let kamer = try Kamer()
        let anna = try await kamer.say("hulp met mijn geld", from: Kamer.anna)
        let bram = try await kamer.say("hulp met mijn geld", from: Kamer.bram)
        #expect(anna.person != bram.person)
        try await kamer.say("een brief", from: Kamer.anna)
        #expect(await kamer.words(to: Kamer.anna).last == "Wat komt er binnen?")
        #expect(await kamer.words(to: Kamer.bram).last == "Wat is er?")
        let conversation = try await kamer.desk.conversation(of: Kamer.bram)
        #expect(conversation.waitingFor == "verhaal")
        let stranger = Address(channel: "terminal", name: "carla")
        #expect(try await kamer.desk.conversation(of: stranger) == Conversation())
    }

    @Test("goes on with other dialogs from the next turn")
    func replacesDialogs() async throws {
        let kamer = try Kamer()
        try await kamer.say("hulp met mijn geld")
        let other = Kamer.dialogs.filter { $0.name != "geld" }
        await kamer.desk.replace(Moderator(library: Library(other, fingerprint: 2)))
        try await kamer.say("een brief")
        #expect(await kamer.words().last == "(storing)")
        #expect(await kamer.audit(.report).count == 1)
    }

    @Test("reports an action that nobody can do, and goes on")
    func unknownAction() async throws {
        let strange = Dialog(
            name: "vreemd",
            title: "Vreemd",
            audience: .resident,
            phrases: ["doe iets vreemds"],
            steps: [
                .perform(Perform(key: "x", result: nil, action: "geld geven", arguments: [])),
                .say(Text("Klaar.")),
            ]
        )
        let kamer = try Kamer(dialogs: Kamer.dialogs + [strange])
        try await kamer.say("doe iets vreemds")
        #expect(await kamer.words() == ["(kennismaken)", "Klaar.", "(klaar)"])
        #expect(
            await kamer.audit(.report) == ["no action 'geld geven' with these arguments"]
        )
    }
}
