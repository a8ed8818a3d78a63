import Dutch
import Testing

@Suite("Safety, cries and emergencies")
struct SafetyTests {
    @Test(
        "is said by nothing but words for it",
        arguments: [
            "ja", "Ja hoor!", "ja iedereen is veilig", "we zijn veilig", "alles is goed", "1",
            "niks aan de hand", "nee hoor er is niets aan de hand", "ja dank je, alles goed",
        ]
    )
    func said(_ text: String) {
        #expect(Safety.isSaid(in: text))
    }

    @Test(
        "is not said by doubt, by more words or by a bare no",
        arguments: [
            "nee", "nee hoor", "weet niet", "ja maar hij is hier", "ja niet veilig", "nu wel",
            "nee niemand is veilig", "mijn kind", "veilig?", "hij staat beneden", "2", "", "...",
            "nee we zijn niet veilig", "ja help", "ja ik denk het",
        ]
    )
    func notSaid(_ text: String) {
        #expect(!Safety.isSaid(in: text))
    }

    @Test(
        "a cry hints at a danger, and more words are no cry",
        arguments: [
            ("DOOD!!", Danger.suicide), ("mes", .violence), ("ik ben bang", .violence),
            ("hij leest mee", .violence), ("help", .acute), ("bloed...", .acute),
            ("ambulance aub", .acute), ("помогите", .acute),
        ]
    )
    func hints(_ text: String, _ danger: Danger) {
        #expect(Danger.hinted(in: text) == danger)
        #expect(Worry.raised(by: text) == .strong)
        #expect(Danger.hinted(in: "\(text) en nog iets met een formulier") == nil)
    }

    @Test(
        "an emergency is told from another",
        arguments: [
            ("de gordijnen staan in brand", Emergency.fire), ("ik ruik gas in de hal", .gas),
            ("mijn peuter heeft pillen geslikt", .poison), ("opa reageert niet meer", .body),
            ("mijn insuline is op", .need), ("brand in huis en een gaslucht", .fire),
        ]
    )
    func emergencies(_ text: String, _ emergency: Emergency) {
        #expect(Emergency.told(in: text) == emergency)
        #expect(Danger.recognised(in: text) == .acute)
    }

    @Test("an emergency may be a call for help and no more")
    func callForHelp() {
        #expect(Danger.recognised(in: "bel 112") == .acute)
        #expect(Emergency.told(in: "bel 112") == nil)
    }

    @Test(
        "asks about what is told as long past or explained away, and not about help that is offered",
        arguments: [
            ("vroeger werd ik geslagen, nu niet meer", true),
            ("vroeger sloeg mijn vader mij", true), ("ik werd mishandeld vroeger", true),
            ("mijn ex sloeg mij maar dat is voorbij", true),
            ("ik word niet geslagen ik heb me gestoten", true), ("hij slaat me niet", false),
            ("ik ben vroeger mishandeld en wil nu anderen helpen", false),
        ]
    )
    func past(_ text: String, _ isAsked: Bool) {
        #expect(Danger.recognised(in: text) == nil)
        #expect((Worry.raised(by: text) == .strong) == isAsked)
    }

    @Test("worries over no danger that is only denied")
    func denied() {
        #expect(Worry.raised(by: "niemand slaat mij") == nil)
        #expect(Danger.recognised(in: "hij slaat mij") == .violence)
    }
}
