import Dutch
import Testing

@Suite("Insult")
struct InsultTests {
    @Test("is heard", arguments: ["wat een klootzak", "Trut!", "jij bent een IDIOOT."])
    func isHeard(_ text: String) {
        #expect(Insult.occurs(in: text))
    }

    @Test(
        "is not heard in thanks",
        arguments: [
            "dank je wel, de lamp hangt mooi", "je bent een kanjer", "", "wat een lief mens",
        ]
    )
    func isNotHeard(_ text: String) {
        #expect(!Insult.occurs(in: text))
    }
}

@Suite("Hunger")
struct HungerTests {
    @Test(
        "is told where food is missing and nobody is harmed",
        arguments: [
            "ik heb geen eten voor mijn kind", "mijn baby heeft geen melk meer",
            "geen luiers meer voor de baby",
        ]
    )
    func isTold(_ text: String) {
        #expect(Hunger.isTold(in: text))
    }

    @Test(
        "is not told where a child is harmed, or nothing is missing",
        arguments: [
            "hij slaat het kind en het krijgt geen eten", "de kinderen van de buren hebben honger",
            "ik heb een brief", "",
        ]
    )
    func isNotTold(_ text: String) {
        #expect(!Hunger.isTold(in: text))
    }
}

@Suite("Scam")
struct ScamTests {
    @Test(
        "is described by money, codes and links for who should not have them",
        arguments: [
            "iemand aan de deur zegt hij is van de bank en wil mn pas",
            "een man aan de deur wil cash", "ik moet geld overmaken naar een veilige rekening",
            "ik moet geld overmaken naar een spaanse rekening",
            "mijn dochter appt met een nieuw nummer en wil geld", "een sms met een link",
            "een mevrouw van de bank komt vanavond mijn pas halen",
            "iemand vraagt mijn pincode", "een incassobureau dat ik niet ken",
        ]
    )
    func isDescribed(_ text: String) {
        #expect(Scam.isDescribed(in: text))
    }

    @Test(
        "is not described by an ordinary bill",
        arguments: [
            "ik heb een rekening van de gemeente", "mijn telefoon is nieuw", "ik ken hem niet", "",
        ]
    )
    func isNotDescribed(_ text: String) {
        #expect(!Scam.isDescribed(in: text))
    }
}
