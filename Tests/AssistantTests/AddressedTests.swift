import Dialog
import Dutch
import Neighbourhood
import Testing

@testable import Assistant

@Suite("FrontDesk, what is changed, taken back or tapped")
struct AddressedTests {
    private let kamer: Kamer
    private let channel = ScriptedChannel()

    init() throws {
        kamer = try Kamer()
    }

    @discardableResult
    private func hand(
        _ content: Incoming.Content,
        from: Address = Kamer.anna,
        id: String? = nil
    ) async throws -> Receipt {
        try await kamer.desk.receive(Incoming(from: from, id: id, content: content))
    }

    private func fate(of id: String) async -> Fate? {
        await kamer.store.state.inbox[["terminal", id]]?.fate
    }

    private func answers() async throws -> [Value] {
        try await kamer.desk.conversation(of: Kamer.anna).top?.journal.path.compactMap { entry in
            if case .answered(let answer) = entry.event { answer.value } else { nil }
        } ?? []
    }

    private func tellsOfMoney() async throws {
        try await kamer.say("hulp met mijn geld", id: "1")
        try await kamer.say("een brief", id: "2")
        try await kamer.say("900 euro", id: "3")
    }

    private static let income = QuestionReference(frame: "geld", key: "inkomen")

    @Test("keeps what became of each message")
    func keepsFates() async throws {
        try await tellsOfMoney()
        try await kamer.say("zelf", id: "4")
        try await kamer.say("x", id: "5")
        #expect(await fate(of: "1") == Fate.nothing)
        #expect(await fate(of: "2") == .over)
        #expect(await fate(of: "3") == .over)
        #expect(await fate(of: "4") == .over)
        try await kamer.say("hulp met mijn geld", id: "6")
        try await kamer.say("een brief", id: "7")
        try await kamer.say("veel", id: "8")
        #expect(await fate(of: "8") == .missed(Self.income))
        try await kamer.say("900 euro", id: "9")
        #expect(await fate(of: "9") == .answered(Self.income))
        try await kamer.say("nee, ik bedoel 800 euro", id: "10")
        #expect(await fate(of: "9") == .replaced)
        #expect(await fate(of: "10") == .answered(Self.income))
    }

    @Test("corrects the answer of a message that is changed, each time anew")
    func edits() async throws {
        try await tellsOfMoney()
        let receipt = try await hand(.edit(of: "3", text: "800 euro"), id: "4")
        #expect(receipt.understanding == .correction(key: "inkomen", .money(.init(cents: 80_000))))
        #expect(try await answers().last == .money(.init(cents: 80_000)))
        #expect(await fate(of: "3") == .answered(Self.income))
        #expect(try await hand(.edit(of: "3", text: "800 euro"), id: "4").isRepeat)
        try await hand(.edit(of: "3", text: "700 euro"), id: "5")
        #expect(try await answers().last == .money(.init(cents: 70_000)))
        #expect(await fate(of: "5") == Fate.nothing)
    }

    @Test("leaves an answer that another message replaced, and says so")
    func replaced() async throws {
        try await tellsOfMoney()
        try await kamer.say("nee, ik bedoel 800 euro", id: "4")
        let before = await kamer.words().count
        try await hand(.edit(of: "3", text: "700 euro"))
        try await hand(.retraction(of: "3"))
        #expect(try await answers().last == .money(.init(cents: 80_000)))
        #expect(await kamer.words().dropFirst(before) == ["(niet_veranderd)"])
    }

    @Test("changes nothing for somebody else, nor of what it does not know")
    func strangers() async throws {
        try await tellsOfMoney()
        try await hand(.edit(of: "3", text: "1 euro"), from: Kamer.bram)
        try await hand(.retraction(of: "3"), from: Kamer.bram)
        #expect(try await answers().last == .money(.init(cents: 90_000)))
        #expect(await fate(of: "3") == .answered(Self.income))
        let before = await kamer.words().count
        try await hand(.edit(of: "weg", text: "iets"))
        #expect(await kamer.words().dropFirst(before) == ["(niet_veranderd)"])
    }

    @Test("takes an answer back with all that holds its words, and asks again")
    func takesBack() async throws {
        try await tellsOfMoney()
        #expect(try await hand(.retraction(of: "2"), id: "4").waiting == "verhaal")
        let talk = try await kamer.store.transaction { try $0.talk(at: Kamer.anna) }
        #expect(talk?.text.contains("een brief") == false)
        #expect(await kamer.words().last == "Wat is er?")
        let before = await kamer.words().count
        try await hand(.retraction(of: "2"), id: "5")
        #expect(await kamer.words().count == before)
        #expect(try await kamer.say("huur", id: "6").waiting == "hoe", "the rest is known still")
        try await hand(.retraction(of: "2"), id: "7")
        #expect(try await answers().first == .text("huur"))
    }

    @Test("wipes an answer of a dialog that is over from cards, messages and answers")
    func takesBackWhatIsOver() async throws {
        let coordinator = Address(channel: "terminal", name: "coordinator")
        let kamer = try Kamer(
            settings: Settings(
                retention: Retention(labels: ["verhaal": 9]),
                coordinators: [coordinator]
            )
        )
        for (id, text) in ["hulp met mijn geld", "een brief", "900 euro", "zelf"].enumerated() {
            try await kamer.say(text, id: "\(id)")
        }
        func holds() async -> Bool {
            let state = await kamer.store.state
            return state.finished.contains { $0.answers.contains { $0.words == "een brief" } }
                || state.handOvers.contains { $0.card.what.contains("een brief") }
                || "\(state.outbox)".contains("een brief")
                || state.talks.values.contains { $0.text.contains("een brief") }
        }
        #expect(await holds())
        _ = try await kamer.desk.receive(
            Incoming(from: Kamer.anna, id: "9", content: .retraction(of: "1"))
        )
        #expect(await !holds())
        #expect(await kamer.store.state.handOvers.map(\.card.what) == ["(weggehaald)"])
        #expect(await kamer.words(to: coordinator).count == 1, "the card still goes there")
        #expect(await kamer.words().last == "(niet_veranderd)")
    }

    @Test("forgets a name that is taken back")
    func takesNameBack() async throws {
        try await hand(.arrival)
        try await kamer.say("Annabella", id: "1")
        #expect(await kamer.store.state.members.values.map(\.name) == ["Annabella"])
        try await hand(.retraction(of: "1"), id: "2")
        #expect(await kamer.store.state.members.values.map(\.name) == [nil])
    }

    @Test("does not take in what was taken back before it came")
    func outOfOrder() async throws {
        try await hand(.retraction(of: "1"), id: "2")
        #expect(try await kamer.say("hulp met mijn geld", id: "1").isRepeat)
        #expect(try await kamer.desk.conversation(of: Kamer.anna).frames.isEmpty)
    }

    @Test("takes a sign under a question for its answer, and under another for nothing")
    func reacts() async throws {
        try await kamer.say("hulp met mijn geld")
        _ = try await kamer.desk.deliver(over: [channel])
        let sent = await kamer.store.state.sent
        #expect(sent[["terminal", "1"]]?.question == nil)
        #expect(sent[["terminal", "2"]]?.question == .init(frame: "geld", key: "verhaal"))
        for (id, key) in [("1", "👍"), ("2", "👍"), ("2", "❤️"), ("9", "👍")] {
            #expect(try await hand(.reaction(to: id, key: key)).waiting == "verhaal")
        }
        try await kamer.say("een brief")
        _ = try await kamer.desk.deliver(over: [channel])
        #expect(await kamer.words().isEmpty)
        #expect(try await hand(.reaction(to: "3", key: "2️⃣")).waiting == "hoe")
        #expect(try await answers().last == .money(.init(cents: 200)))
        try await hand(.reaction(to: "3", key: "3️⃣"))
        #expect(try await answers().last == .money(.init(cents: 300)))
        #expect(try await hand(.reaction(to: "3", key: "👍"), from: Kamer.bram).waiting == nil)
    }

    @Test(
        "reads signs as words",
        arguments: [
            ("👍", "ja"), ("👍🏽", "ja"), ("👎🏿", "nee"), ("1️⃣", "1"), ("2\u{20E3}", "2"),
            ("🔟", "10"), ("Een brief", "Een brief"), ("❤️", nil), ("", nil), ("🎉", nil),
            (String(repeating: "a", count: 300), nil),
        ]
    )
    func readsSigns(_ key: String, _ words: String?) {
        #expect(Reaction.words(of: key) == words)
    }

    @Test("takes a reply to an earlier question for its answer, and any other as it is")
    func replies() async throws {
        try await tellsOfMoney()
        _ = try await kamer.desk.deliver(over: [channel])
        for (id, text, waiting, income) in [
            ("3", "800 euro", "hoe", 80_000), ("3", "samen", nil, nil),
        ] as [(String, String, String?, Int?)] {
            let receipt = try await kamer.desk.receive(
                Incoming(from: Kamer.anna, content: .message(text), inReplyTo: id)
            )
            #expect(receipt.waiting == waiting)
            if let income { #expect(try await answers().last == .money(.init(cents: income))) }
        }
    }

    @Test("keeps a photo with a dialog that the welcome called")
    func filesInCalledDialog() async throws {
        let welcome = Dialog(
            name: Moderator.welcome,
            title: "Welkom",
            audience: .everyone,
            steps: [.call(Call(key: "geld", result: nil, dialog: "geld", arguments: []))]
        )
        let dialogs = Kamer.dialogs.filter { $0.name != Moderator.welcome } + [welcome]
        let kamer = try Kamer(dialogs: dialogs)
        #expect(try await kamer.say("hoi").waiting == "geld/verhaal")
        let photo = Attachment(.image, name: "brief.jpg", size: 9, handle: "x")
        let receipt = try await kamer.desk.receive(
            Incoming(from: Kamer.anna, id: "1", content: .file(photo))
        )
        #expect(receipt.keepsFile)
    }

    @Test("keeps a photo only with something that it can belong to")
    func files() async throws {
        let photo = Attachment(.image, name: "brief.jpg", size: 9, handle: "x")
        #expect(try await !hand(.file(photo)).keepsFile)
        try await kamer.say("hulp met mijn geld")
        #expect(try await hand(.file(photo), id: "1").keepsFile)
        #expect(try await hand(.file(photo), id: "1").keepsFile, "it was kept before")
        #expect(try await !hand(.file(Attachment(.image))).keepsFile, "it could not be fetched")
        for kind in Attachment.Kind.allCases where kind != .image && kind != .document {
            #expect(try await !hand(.file(Attachment(kind))).keepsFile)
        }
        let kept = await kamer.store.state.files
        #expect(kept.map(\.file.attachment) == [photo])
        #expect(kept.map(\.file.until) == [Kamer.monday.adding(days: 30)])
        let captioned = Attachment(.image, caption: "een brief")
        #expect(try await hand(.file(captioned), id: "2").waiting == "inkomen")
        #expect(await kamer.words().suffix(2) == ["(bestand)", "Wat komt er binnen?"])
        #expect(await fate(of: "2") == .answered(.init(frame: "geld", key: "verhaal")))
    }
}
