import Dutch
import Testing

@Suite("Choices")
struct ChoicesTests {
    private static let homes = [
        ("huur", "Huurwoning"), ("koop", "Koopwoning"), ("bij familie", "Bij familie of vrienden"),
        ("ik heb geen huis", "Ik heb geen huis"),
    ]

    private static let papers = [
        ("loonstrook", "Loonstrook van de laatste maand"), ("paspoort", "Paspoort"),
        ("huurcontract", "Huurcontract"), ("brief", "Brief van de gemeente"),
    ]

    @Test("reads one choice", arguments: Table.rows("choices"))
    func one(_ row: Row) {
        let options = Self.homes.map { (key: $0.0, label: $0.1) }
        let shown =
            switch Choices(options).one(in: row.said) {
            case .one(let index): options[index].key
            case .ambiguous(let indices): indices.map { options[$0].key }.joined(separator: " | ")
            case .none: "-"
            }
        #expect(shown == row.expected)
    }

    @Test("reads several choices", arguments: Table.rows("choices-several"))
    func several(_ row: Row) {
        let options = Self.papers.map { (key: $0.0, label: $0.1) }
        let chosen = Choices(options).several(in: row.said)
        let keys = chosen.map { $0.map { options[$0].key }.joined(separator: ", ") }
        #expect((keys == "" ? "geen" : keys ?? "-") == row.expected)
    }

    private static let household = Choices(
        [
            (key: "partner", label: "Partner, man of vrouw"), (key: "kinderen", label: "Kinderen"),
            (key: "anderen", label: "Andere volwassenen"),
            (key: "niemand", label: "Niemand, ik woon alleen"),
        ],
        synonyms: [
            "partner": ["vriend", "man", "vrouw"],
            "kinderen": ["kids", "dochter", "alleenstaande moeder"],
            "anderen": ["moeder", "zus", "haar vriend"],
            "niemand": ["alleen", "ik ben alleen"],
        ]
    )

    @Test(
        "knows options by further words",
        arguments: [
            ("vrouw en 2 kids", [0, 1]), ("mijn vriend", [0]), ("mn moeder", [2]),
            ("alleenstaand moeder met 2 kids", [1]), ("alleen", [3]), ("ik ben alleen", [3]),
            ("ik woon alleen met mijn dochter", [1]), ("dochter en haar vriend", [1, 2]),
            ("met 2 kids van mijn zus", [1]), ("ik heb geen man", nil), ("niks", [3]),
            ("geen man, wel kids", [1]), ("ik woon niet alleen", nil),
            ("er woont iemand bij mij", nil), ("ik woon samen", nil), ("allemaal", [0, 1, 2]),
        ] as [(String, [Int]?)]
    )
    func synonyms(said: String, expected: [Int]?) {
        #expect(Self.household.several(in: said) == expected)
    }

    @Test(
        "takes yes and no for the options that stand for them",
        arguments: [
            ("ja", .one(0)), ("jazeker", .one(0)), ("nee", .ambiguous([1, 2])),
            ("liever niet", .ambiguous([1, 2])), ("het werkt niet", .one(1)),
            ("ja maar het werkt niet", .one(1)), ("misschien", .none), ("weet ik niet", .one(3)),
            ("dat weet ik niet", .none),
        ] as [(String, ChoiceReading)]
    )
    func assents(said: String, expected: ChoiceReading) {
        let choices = Choices(
            [
                (key: "werkt", label: "Ja, het werkt"),
                (key: "werkt_niet", label: "Het werkt niet"),
                (key: "geen", label: "Ik heb het niet"), (key: "onbekend", label: "Weet ik niet"),
            ],
            synonyms: ["werkt_niet": ["nee"], "geen": ["nee"]]
        )
        #expect(choices.one(in: said) == expected)
    }

    @Test("prefers a label to its number")
    func numberedLabels() {
        let choices = Choices([
            (key: "nul", label: "0"), (key: "een", label: "1"), (key: "meer", label: "2 of meer"),
        ])
        #expect(choices.one(in: "1") == .one(1))
        #expect(choices.one(in: "0") == .one(0))
    }

    @Test("does not lose a person of the household in silence")
    func household() {
        let choices = Choices([
            (key: "partner", label: "Partner"), (key: "kinderen", label: "Kinderen"),
            (key: "alleen", label: "Alleen ik"), (key: "geen", label: "Niks van dit alles"),
        ])
        #expect(choices.several(in: "mijn vriendin en kinderen") == nil)
        #expect(choices.several(in: "kinderen en mijn oma") == nil)
        #expect(choices.several(in: "met mijn partner en ook nog de kinderen") == [0, 1])
        #expect(choices.several(in: "met 2 kinderen van mijn zus") == [1])
        #expect(choices.one(in: "niets van dit") == .one(3))
        #expect(choices.one(in: "nix van dit alles") == .one(3))
    }

    @Test("chooses nothing out of nothing")
    func noOptions() {
        #expect(Choices([]).one(in: "1") == .none)
        #expect(Choices([]).several(in: "allemaal") == [])
        #expect(Choices([]).several(in: "1") == nil)
    }
}
