import Dutch
import Testing

@Suite("Inquiries and own records")
struct InquiryTests {
    @Test(
        "hears what somebody asks of what she is asked to do",
        arguments: [
            "hoe lang duurt het", "hoelang duurt dat", "wie is het", "waar is het",
            "wat moet ik zeggen", "is het ver", "wat is het precies",
        ]
    )
    func inquiry(_ text: String) {
        #expect(Inquiry.isMade(in: text))
    }

    @Test(
        "hears none in what is an answer",
        arguments: ["ja", "nee nu niet", "is goed", "donderdag", "ik wil wel", "laat maar", ""]
    )
    func noInquiry(_ text: String) {
        #expect(!Inquiry.isMade(in: text))
    }

    @Test(
        "hears what is to be done with what is kept",
        arguments: [
            ("haal mijn briefje weg", OwnRecords.wiping), ("gooi mn briefje weg", .wiping),
            ("mijn briefje mag weg", .wiping),
            ("ik wil dat jullie alles van mij weg doen", .wiping),
            ("wat staat er op mijn briefje", .seeing), ("mag ik mijn briefje zien", .seeing),
            ("ik heb een briefje van school", nil), ("alles is goed", nil),
        ]
    )
    func records(_ text: String, _ wish: OwnRecords?) {
        #expect(OwnRecords.wish(in: text) == wish)
    }
}
