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
            ("hij staat hier", .violence), ("help", .acute), ("bloed...", .acute),
            ("ambulance aub", .acute), ("помогите", .acute),
        ]
    )
    func hints(_ text: String, _ danger: Danger) {
        #expect(Danger.hinted(in: text) == danger)
        #expect(Worry.raised(by: text) == .strong)
        #expect(Danger.hinted(in: "\(text) en nog iets met een formulier") == nil)
    }

    @Test(
        "somebody who reads along is told of, and more words tell of something else",
        arguments: ["hij leest mee", "Hij leest mee!!", "hoi ze kijkt mee", "nee hij leest mee"]
    )
    func onlooker(_ text: String) {
        #expect(Onlooker.isTold(in: text))
        #expect(!Onlooker.isTold(in: "\(text) met mijn brief"))
        #expect(Danger.hinted(in: text) == nil)
    }

    @Test(
        "another safe way is told by what is not possible, or is rather",
        arguments: [
            "nee niet maandag, dinsdag", "de bakker kan niet meer, liever bij school",
            "dinsdag om 11 uur", "toch maar in de kamer", "niet meer bellen",
            "woensdag bij de school",
        ]
    )
    func changedWay(_ text: String) {
        #expect(ChangedWay.isTold(in: text))
    }

    @Test(
        "a greeting or thanks tells no other way",
        arguments: ["hoi", "goedemorgen allemaal", "dank je", "ja", "ik heb een brief", "geld"]
    )
    func sameWay(_ text: String) {
        #expect(!ChangedWay.isTold(in: text))
    }

    @Test(
        "a greeting is only a greeting",
        arguments: ["hoi", "Goedemorgen!", "dag buur", "hallo?"]
    )
    func greeting(_ text: String) {
        #expect(Courtesy.isGreeting(text))
        #expect(!Courtesy.isGreeting("\(text) dinsdag"))
        #expect(!Courtesy.isGreeting("dank je wel"))
    }

    @Test(
        "another who may be in need is told from who writes and those at home",
        arguments: [
            ("ik maak me zorgen om Ria, ze wordt geslagen denk ik", true),
            ("mijn buurvrouw doet al 3 dagen niet open", true),
            ("mijn buurvrouw wordt geslagen door haar man", true),
            ("ik denk dat mijn buurman zijn vrouw slaat", true), ("Een ander is in gevaar", true),
            ("ik ben ongerust over een bezoeker, hij komt niet meer", true),
            ("mijn man slaat mij", false), ("mijn vader slaat mijn moeder", false),
            ("mijn buurman slaat mij", false), ("ik maak me zorgen over mijn geld", false),
            ("ik word geslagen door mijn buurman", false),
            ("het pakket is bezorgd bij de buren", false),
            ("jullie doen niet open", false), ("mijn buurvrouw helpt mij", false),
        ]
    )
    func neighbour(_ text: String, _ isInNeed: Bool) {
        #expect(Neighbours.areInNeed(in: text) == isInNeed)
    }

    @Test(
        "a call is agreed to for when she stays away, and for nothing else",
        arguments: [
            ("jullie mogen me bellen als ik niet kom", true),
            ("je mag me bellen als ik er niet ben", true),
            ("als ik een keer niet kom mag je me bellen", true),
            ("bel me maar als ik wegblijf", true), ("bel me", false),
            ("je mag me bellen als ik er niet meer ben", false),
            ("jullie hoeven me niet te bellen als ik niet kom", false),
            ("bel me niet als ik niet kom", false), ("ik kom niet", false),
            ("bel mij als ik een dag niet kom", false),
        ]
    )
    func absence(_ text: String, _ isAgreed: Bool) {
        #expect(AbsenceCalls.areAgreed(in: text) == isAgreed)
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

@Suite("What may be sent and kept")
struct ContactWishTests {
    @Test(
        "is told in one message",
        arguments: [
            ("stuur mij niks meer", ContactWish.noMessages), ("schrijf mij uit", .noMessages),
            ("Ik wil geen berichten meer krijgen", .noMessages), ("laat me met rust", .noMessages),
            ("hou op met appen", .noMessages), ("stop met berichten sturen", .noMessages),
            ("ik wil me uitschrijven", .noMessages), ("app me nooit meer", .noMessages),
            ("je mag mij weer berichten sturen", .messagesAgain),
            ("stuur mij weer berichten", .messagesAgain),
            ("ik trek mijn toestemming in", .noConsent), ("wis mijn nummer", .noNumber),
            ("ik geef geen toestemming meer", .noConsent),
            ("ik wil niet meer dat iemand mijn nummer heeft", .noNumber),
            ("haal mijn nummer weg", .noNumber),
        ]
    )
    func told(_ text: String, _ wish: ContactWish) {
        #expect(ContactWish.told(in: text) == wish)
    }

    @Test(
        "is not told by who says something else",
        arguments: [
            "ik krijg geen berichten meer", "ze sturen mij geen brief meer",
            "de gemeente stuurt mij geen geld meer", "ik wil niet meer", "mijn nummer is veranderd",
            "dit is mijn nummer", "ik wil een bericht sturen", "mag ik je appen", "geen rust",
            "ik geef toestemming", "je mag mijn nummer geven", "hij stuurt mij steeds berichten",
            "ik heb geen nummer meer", "stop", "schrijf mij in",
            "geef mijn nummer aan niemand", "wis mijn nummer niet",
            "hebben jullie mijn nummer niet meer?", "niemand heeft mijn nummer",
            "ik trek mijn toestemming niet in", "jullie sturen mij nooit berichten",
            "jullie sturen mij niks meer",
        ]
    )
    func untold(_ text: String) {
        #expect(ContactWish.told(in: text) == nil)
    }
}

@Suite("No calls")
struct NoCallsTests {
    @Test(
        "are wanted, and whose no it is",
        arguments: [
            ("bel mij nooit meer", true, true), ("bel me toch maar niet", false, true),
            ("ik wil niet gebeld worden", false, true),
            ("jullie bellen mij nooit meer", false, false),
            ("jullie bellen mij niet", false, false), ("niemand belt mij nooit", false, false),
            ("ik wil nooit meer bellen", false, false), ("niet meer bellen", true, false),
            ("niemand mag mij meer bellen", false, false), ("bel me morgen niet", false, false),
            ("ik wil jullie niet bellen", false, false),
            ("willen jullie mij niet bellen", false, false), ("bel je mij niet?", false, false),
        ]
    )
    func told(_ text: String, _ isTold: Bool, _ isToldUnasked: Bool) {
        #expect(NoCalls.isTold(in: text) == isTold)
        #expect(NoCalls.isToldUnasked(in: text) == isToldUnasked)
    }
}
