import Dutch
import Testing

@Suite("Sensitive, where somebody lives")
struct WhereaboutsTests {
    @Test(
        "blanks an address and what lets anybody in",
        arguments: [
            ("de sleutel ligt onder de mat", "de █████"),
            ("lamp hangt los. slutel ligt bij de buren. dank", "lamp hangt los. █████. dank"),
            ("onder de pot ligt de sleutel", "█████"),
            ("code van de deur is 4321", "code van de deur is █████"),
            ("ik woon Bijlmerdreef 12a", "ik woon █████"),
            ("kom naar Kerkstraat 12 hs", "kom naar █████"),
            ("mijn adres is Kikkenstein 8", "mijn adres is █████"),
            ("1102 AB huisnummer 7", "█████ █████"),
            ("mail naar anna@example.org", "mail naar █████"),
        ]
    )
    func blanks(_ text: String, _ blanked: String) {
        #expect(Sensitive.blanked(in: text) == blanked)
    }

    @Test(
        "leaves what anybody may read",
        arguments: [
            "er moeten 3 lampen aan het plafond", "kan iemand mijn sleutel namaken",
            "de kast is 200 breed", "",
        ]
    )
    func leaves(_ text: String) {
        #expect(Sensitive.blanked(in: text) == text)
    }
}

@Suite("Intimate")
struct IntimateTests {
    @Test("is told", arguments: ["ik ben ziek", "ik heb schulde", "de deurwaarder was er"])
    func isTold(_ text: String) {
        #expect(Intimate.isTold(in: text))
    }

    @Test("is not told", arguments: ["de lamp hangt los", "ik zoek iemand om mee te wandelen", ""])
    func isNotTold(_ text: String) {
        #expect(!Intimate.isTold(in: text))
    }
}

@Suite("Bystander")
struct BystanderTests {
    @Test(
        "speaks of another",
        arguments: [
            "ze zei dat ze dood wil", "mijn vriendin wil dood", "hij wil niet meer leven",
            "ik denk dat ze dood wil", "mn moeder zegt dat ze nie meer leven wil",
        ]
    )
    func speaks(_ text: String) {
        #expect(Bystander.speaks(in: text))
    }

    @Test(
        "does not speak of who is in danger herself",
        arguments: [
            "ik wil dood", "ze zegt dat ik dood moet", "mijn man is weg en ik wil niet meer",
            "hij wil dood en ik ook", "ze hebben me gepest ik maak er een eind aan", "",
        ]
    )
    func isHerself(_ text: String) {
        #expect(!Bystander.speaks(in: text))
    }
}

@Suite("Doer")
struct DoerTests {
    @Test(
        "speaks",
        arguments: [
            "ik heb mijn vrouw geslagen", "gisteren heb ik mn man geslagen", "ik sla mijn zoontje",
            "ik ben bang dat ik mijn kind wat aandoe", "ik heb mijn moeder hard vastgepakt",
            "ik ben zo moe dat ik de baby ga schudden", "ik kan me niet inhouden, ik sla haar soms",
            "ik heb iemand pijn gedaan", "gisteren mijn zoon geslagen",
        ]
    )
    func speaks(_ text: String) {
        #expect(Doer.speaks(in: text))
        #expect(Danger.recognised(in: text) != nil)
    }

    @Test(
        "does not speak where the writer is hurt, or nobody is",
        arguments: [
            "mijn man slaat mij", "hij slaat mij en ik sla hem", "ik word geslagen en sla mijn man",
            "ik heb mijn man verlaten hij heeft me geslagen", "ik heb mijn vrouw geholpen",
            "ik ben bang voor mijn man en ik heb hem geduwd", "mijn zoon slaat zijn zus", "",
            "mijn man heeft gisteren mijn zoon geslagen",
        ]
    )
    func isSilent(_ text: String) {
        #expect(!Doer.speaks(in: text))
    }
}
