import Dutch
import Testing

@Suite("Intents")
struct IntentsTests {
    private static let phrases: [(text: String, intent: String)] = [
        ("ik heb een brief gekregen", "brief"), ("ik snap deze brief niet", "brief"),
        ("wat staat er in mijn brief", "brief"), ("kun je een brief uitleggen", "brief"),
        ("hoe laat gaan jullie open", "open"), ("zijn jullie morgen open", "open"),
        ("wat zijn de openingstijden", "open"), ("tot hoe laat kan ik komen", "open"),
        ("ik heb schulden", "geld"), ("ik kom niet rond", "geld"),
        ("ik kan de huur niet betalen", "geld"), ("mijn geld is op", "geld"),
        ("ik wil met een mens praten", "mens"), ("mag ik iemand spreken", "mens"),
        ("kan iemand mij bellen", "mens"), ("ik wil geen computer", "mens"),
    ]

    private let intents = Intents(phrases)

    @Test(
        "guesses what someone wants",
        arguments: [
            ("ik heb een brief", "brief"), ("ik begrijp die brief niet", "brief"),
            ("breif uitleggen", "brief"),
            ("gaan jullie zo open?", "open"), ("openingstijd", "open"),
            ("zijn jullie zaterdag open", "open"),
            ("ik heb een schuld", "geld"), ("ik kan niet betalen", "geld"),
            ("me gelt is op", "geld"),
            ("kan ik een mens spreken", "mens"), ("IEMAND SPREKEN!!", "mens"), ("bel mij", "mens"),
        ]
    )
    func guesses(_ said: String, _ intent: String) {
        #expect(intents.guesses(for: said).first?.intent == intent)
    }

    @Test("is sure of a phrase that it was taught")
    func taught() {
        for phrase in Self.phrases {
            #expect(
                intents.guesses(for: phrase.text).first
                    == Guess(intent: phrase.intent, confidence: 1)
            )
        }
    }

    @Test("does not take what somebody refuses for what she wants, unless an example does")
    func refused() throws {
        let wanted = try #require(intents.guesses(for: "ik wil jullie openingstijden").first)
        let refused = intents.guesses(for: "ik wil geen openingstijden")
        #expect(wanted.intent == "open")
        #expect(refused.allSatisfy { $0.intent != "open" || $0.confidence < 0.3 })
        #expect(intents.guesses(for: "nee ik wil geen computer").first?.intent == "mens")
    }

    @Test("is less sure of what it does not know")
    func unknown() throws {
        let known = try #require(intents.guesses(for: "een brief uitleggen").first)
        let strange = intents.guesses(for: "olifant xylofoon trompet giraffe").first
        #expect(known.confidence > 0.6)
        #expect((strange?.confidence ?? 0) < 0.5)
        #expect((intents.guesses(for: "qqq").first?.confidence ?? 0) < 0.5)
        #expect(intents.guesses(for: "") == [])
    }

    @Test("gives at most five guesses, best first, from nought to one")
    func order() {
        let many = Intents((0..<20).map { ("ik wil graag ding \($0)", "ding \($0)") })
        let guesses = many.guesses(for: "ik wil graag een ding")
        #expect(guesses.count == 5)
        #expect(guesses.map(\.confidence) == guesses.map(\.confidence).sorted(by: >))
        #expect(guesses.allSatisfy { (0...1).contains($0.confidence) })
    }

    @Test("orders equal guesses by name, however they were taught")
    func ties() {
        let one = Intents([("dag", "b"), ("dag", "a")])
        let other = Intents([("dag", "a"), ("dag", "b")])
        #expect(one.guesses(for: "dag").map(\.intent) == ["a", "b"])
        #expect(one.guesses(for: "dag") == other.guesses(for: "dag"))
    }

    @Test("guesses nothing when it was taught nothing")
    func untaught() {
        #expect(Intents([]).guesses(for: "hallo") == [])
    }
}
