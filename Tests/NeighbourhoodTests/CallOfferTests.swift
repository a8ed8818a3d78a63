import Neighbourhood
import Testing

@Suite("An offer to call")
struct CallOfferTests {
    private let members = ["Riet", "Omar Said", "Mo"].enumerated().map { place, name in
        Member(id: Int64(place), kamer: "kamer", name: name)
    }

    @Test(
        "says who is named, known or not",
        arguments: [
            ("ik bel riet wel", ["Riet"], true), ("Ik bel Omar wel!", ["Omar Said"], true),
            ("ik bel Jolanda wel", [], true), ("ik bel haar wel", [], false),
            ("wie kan ik bellen", [], false), ("ja ik bel nu wel", [], false), ("ja", [], false),
        ]
    )
    func named(_ words: String, _ names: [String], _ isNamed: Bool) {
        let offer = CallOffer(words, among: members)
        #expect(offer.named.compactMap(\.name) == names)
        #expect(offer.isNamed == isNamed)
    }
}
