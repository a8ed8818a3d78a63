import Neighbourhood
import Testing

@Suite("Roll call")
struct RollCallTests {
    private let members = [
        "Fatima", "Jan Pieters", "Jan de Wit", "Ali", "Shanice", "Mohammed", "Ans",
    ].enumerated().map { Member(id: Int64($0 + 1), kamer: "kamer", name: $1) }

    private func names(_ text: String) -> [[String]] {
        RollCall(text, among: members).entries.map { $0.members.compactMap(\.name) }
    }

    @Test(
        "finds the names in a sentence",
        arguments: [
            "aanwezig: Fatima, Jan P. en Ali", "er waren vandaag Fatima, Jan P en Ali.",
            "Vandaag waren er: fatima en jan pieters en ali", "breiclub: Fatima; Jan P; ALI",
            "aanwezig bij de breiclub: fatima,jan p,ali", "gisteren waren er Fatima, Jan P, en Ali",
        ]
    )
    func sentences(_ text: String) {
        #expect(names(text) == [["Fatima"], ["Jan Pieters"], ["Ali"]])
    }

    @Test("forgives a typing mistake in a name of five letters or more")
    func mistakes() {
        #expect(
            names("Fatma, Sjanice, Mohamed, Alie") == [["Fatima"], ["Shanice"], ["Mohammed"], []]
        )
    }

    @Test("says whom a name can mean, and knows no others")
    func doubts() {
        #expect(names("Jan en Piet") == [["Jan Pieters", "Jan de Wit"], []])
        #expect(names("Jan W") == [[]])
        #expect(names("Jan de W") == [["Jan de Wit"]])
    }

    @Test(
        "finds names that no comma parts, and keeps what is nobody's",
        arguments: [
            ("aanwezig Fatima Ali Ans", [["Fatima"], ["Ali"], ["Ans"]]),
            ("aanwezig Fatima Ali en Ans", [["Fatima"], ["Ali"], ["Ans"]]),
            ("jan pieters ali", [["Jan Pieters"], ["Ali"]]),
            ("Ali Jan de Wit Fatima", [["Ali"], ["Jan de Wit"], ["Fatima"]]),
            ("Fatima Kees Ans", [["Fatima"], [], ["Ans"]]),
            ("Kees Ans", [[], ["Ans"]]), ("Fatima Kees", [["Fatima"], []]),
            ("Ali B. Fatima", [["Ali"], ["Fatima"]]),
            ("Fatima Jan Ali", [["Fatima"], ["Jan Pieters", "Jan de Wit"], ["Ali"]]),
            ("Fatima waren er ook Ans", [["Fatima"], ["Ans"]]),
        ]
    )
    func apart(_ text: String, _ expected: [[String]]) {
        #expect(names(text) == expected)
    }

    @Test(
        "lists nobody who was not there",
        arguments: [
            ("Fatima niet, alleen Ali en Ans", [["Ali"], ["Ans"]]),
            ("Fatima was er niet maar Ali wel", [["Ali"]]),
            ("Fatima kan niet, Ali ook niet", [["Fatima"], ["Ali"]]),
        ] as [(String, [[String]])]
    )
    func absent(_ text: String, _ expected: [[String]]) {
        #expect(names(text) == expected)
    }

    @Test(
        "takes off who is corrected, and adds who is not there yet",
        arguments: [
            ("aanwezig: Fatima en Ali behalve nee Ali niet", [["Fatima"]]),
            ("Fatima, Ali behalve nee ali was er niet maar Ans wel", [["Fatima"], ["Ans"]]),
            ("Fatima behalve Ali ook", [["Fatima"], ["Ali"]]),
            ("Fatima, Ali behalve Ali behalve Fatima", []),
            ("Fatima, Ali behalve nee", [["Fatima"], ["Ali"]]),
            ("Fatima, Ali behalve Kees niet", [["Fatima"], ["Ali"]]),
            ("Fatima behalve Ali niet", [["Fatima"]]), ("Fatima behalve Fatima wel", [["Fatima"]]),
        ] as [(String, [[String]])]
    )
    func corrected(_ text: String, _ expected: [[String]]) {
        #expect(names(text) == expected)
    }

    @Test("tells two of a name apart by where they live")
    func places() {
        let beps = [("de Punt", 1), ("de Derde", 2)].map { place, id in
            Member(id: Int64(id), kamer: "kamer", name: "Bep", block: place)
        }
        func ids(_ text: String) -> [[Int64]] {
            RollCall(
                text,
                among: beps
                    + members.map { one in
                        Member(id: one.id + 10, kamer: "kamer", name: one.name)
                    }
            ).entries.map { $0.members.map(\.id) }
        }
        #expect(ids("bep van de punt en Ali") == [[1], [14]])
        #expect(ids("Bep de Derde Ali") == [[2], [14]])
        #expect(ids("bep van de brug") == [[1, 2], []])
    }

    @Test("hears the activity and the day")
    func activity() {
        let call = RollCall("breiclub: Ali", among: members)
        #expect(call.activity == "breiclub" && !call.isYesterday)
        #expect(RollCall("aanwezig: Ali", among: members).activity.isEmpty)
        #expect(RollCall("gisteren waren er bij het eetcafé: Ali", among: members).isYesterday)
        #expect(
            RollCall("gisteren waren er bij het eetcafé: Ali", among: members).activity == "eetcafe"
        )
    }

    @Test("tells two people of one name apart")
    func labels() {
        var twins = [
            Member(id: 1, kamer: "kamer", name: "Ans"), Member(id: 2, kamer: "kamer", name: "Ans"),
        ]
        #expect(
            RollCall("Ans", among: twins).entries[0].labels == ["Ans, nummer 1", "Ans, nummer 2"]
        )
        twins[0].block = "de Punt"
        #expect(RollCall("Ans", among: twins).entries[0].labels == ["Ans (de Punt)", "Ans"])
    }
}
