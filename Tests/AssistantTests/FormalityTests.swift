import Assistant
import Dialog
import Dutch
import Testing

@Suite("FrontDesk, saying \"u\"")
struct FormalityTests {
    private static let dialog = Dialog(
        name: "soorten",
        title: "Soorten geld",
        audience: .everyone,
        phrases: ["wat voor geld"],
        steps: [
            .ask(
                Question(
                    name: "soort",
                    answer: .choice([
                        Option(key: "partnergeld", label: "Geld van je partner"),
                        Option(key: "loon", label: "Je eigen loon"),
                    ]),
                    text: Text("Wat krijg je?")
                )
            ),
            .perform(
                Perform(
                    key: "vorm",
                    result: nil,
                    action: "aanspreken onthouden",
                    arguments: [.literal(.text("je"))]
                )
            ),
            .send(Document(key: "blad", title: Text("Je blad"), body: Text("Dit is je blad."))),
        ]
    )

    private func makeKamer(_ isFormal: Bool? = nil) async throws -> Kamer {
        let kamer = try Kamer(dialogs: Kamer.dialogs + [FormalityTests.dialog])
        try await kamer.store.transaction { ledger in
            var talk = try ledger.begin(at: Kamer.anna, in: "kamer", now: Kamer.monday)
            talk.isFormal = isFormal
            try ledger.save(talk)
        }
        return kamer
    }

    private func isFormal(in kamer: Kamer) async throws -> Bool? {
        try await kamer.store.transaction { try $0.talk(at: Kamer.anna)?.isFormal }
    }

    @Test("is for whoever says it to Buur, from the first answer on")
    func mirrors() async throws {
        let kamer = try await makeKamer()
        try await kamer.say("hallo")
        #expect(await kamer.words().last == "Hoe heet je?")
        try await kamer.say("kunt u dat nog eens vragen")
        #expect(try await isFormal(in: kamer) == true)
        try await kamer.say("stop")
        try await kamer.say("hallo")
        #expect(await kamer.words().last == "Hoe heet u?")
    }

    @Test("is not for whoever chose otherwise")
    func keepsToTheChoice() async throws {
        let kamer = try await makeKamer(false)
        try await kamer.say("kunt u mij helpen")
        #expect(try await isFormal(in: kamer) == false)
    }

    @Test("is in options and pages too, and an answer in their words is understood")
    func options() async throws {
        let kamer = try await makeKamer(true)
        try await kamer.say("wat voor geld")
        let content = await kamer.store.state.outbox.last?.delivery.content
        let options = ["Geld van uw partner", "Uw eigen loon"]
        #expect(content == .message(Message("Wat krijgt u?", options: options)))
        let receipt = try await kamer.say("uw eigen loon")
        #expect(
            receipt.understanding == .answer(.option(Option(key: "loon", label: "Je eigen loon")))
        )
        #expect(try await isFormal(in: kamer) == false)
        #expect(await kamer.words().contains("Je blad"))
    }

    @Test("changes the words around what somebody typed, and not those")
    func ownWords() async throws {
        let dialog = Dialog(
            name: "verhaal",
            title: "Je verhaal",
            audience: .everyone,
            phrases: ["mijn verhaal"],
            steps: [
                .ask(Question(name: "wat", answer: .text, text: Text("Wat wil je?"))),
                .set("zin", .operation(.plus, .name("wat"), .literal(.text("!")))),
                .say(Text([.words("Je zei: "), .hole(.name("wat")), .words(" Heb je dat?")])),
                .say(Text([.words("Kun je "), .hole(.name("zin"))])),
                .say(Text([.words("Zeg "), .hole(.literal(.text("het zelf als je wilt")))])),
            ]
        )
        let kamer = try Kamer(dialogs: Kamer.dialogs + [dialog])
        try await kamer.store.transaction { ledger in
            var talk = try ledger.begin(at: Kamer.anna, in: "kamer", now: Kamer.monday)
            talk.isFormal = true
            try ledger.save(talk)
        }
        try await kamer.say("mijn verhaal")
        try await kamer.say("Heb jij je eigen ladder bij je?")
        let words = await kamer.words()
        #expect(words.contains("U zei: Heb jij je eigen ladder bij je? Hebt u dat?"))
        #expect(words.contains("Kunt u Heb jij je eigen ladder bij je?!"))
        #expect(words.contains("Zeg het zelf als u wilt"))
    }
}
