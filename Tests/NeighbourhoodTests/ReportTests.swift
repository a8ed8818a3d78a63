import Dialog
import Dutch
import Neighbourhood
import Testing

@Suite("The report")
struct ReportTests {
    @Test(
        "rounds what it tells",
        arguments: [
            (0, "geen"), (1, "minder dan 5"), (4, "minder dan 5"), (5, "ongeveer 5 tot 10"),
            (50, "ongeveer 40 tot 60"), (123, "ongeveer 90 tot 150"),
            (700, "ongeveer 500 tot 900"), (9000, "ongeveer 7000 tot 11000"),
        ]
    )
    func rounds(_ count: Int, _ words: String) {
        #expect(Estimate(count).words == words)
    }

    @Test("a range holds the count, and grows with it")
    func ranges() throws {
        var last = 0...0
        for count in Estimate.smallest...20_000 {
            let range = try #require(Estimate(count).range)
            #expect(range.contains(count))
            #expect(range.upperBound >= last.upperBound, "\(count)")
            last = range
        }
    }

    @Test("never tells a number below five, and names every counter")
    func smallest() throws {
        let first = try #require(Day(year: 2026, month: 1, day: 1))
        let last = try #require(Day(year: 2026, month: 11, day: 1))
        let counts = Dictionary(uniqueKeysWithValues: Counted.allCases.map { ($0, 3) })
        let text = ImpactReport(of: "noord", in: first...last, counts: counts).text
        #expect(text.contains("Kamer: noord, januari 2026 tot en met november 2026"))
        let lines = text.split(separator: "\n").filter { $0.hasSuffix(": minder dan 5") }
        #expect(lines.count == Counted.allCases.count)
        #expect(!text.contains(": 3"))
    }

    @Test("a finished dialog counts what was played in it, one form once")
    func finished() {
        #expect(Counted.things(finishedWith: "brief", answered: []) == [.letterExplained])
        #expect(
            Counted.things(finishedWith: "welkom", answered: ["hulp", "brief/afzender"])
                == [.letterExplained]
        )
        let form = ["formulierhulp/soort", "formulierhulp/kwijtschelding/van_wie"]
        #expect(Counted.things(finishedWith: "welkom", answered: form) == [.formPrepared])
        #expect(Counted.things(finishedWith: "rondkomen", answered: ["brief"]).isEmpty)
    }

    @Test("a room is worth a look when somebody waits, and names no more than first names")
    func room() {
        let today = Day(number: 20_780)
        var fatima = Member(id: 2, kamer: "noord", name: "Fatima", phone: "0612345678")
        (fatima.roles, fatima.restsUntil) = ([.volunteer], today)
        var dora = Member(id: 3, kamer: "noord", name: "Dora")
        dora.restsUntil = today
        let members = [Member(id: 1, kamer: "noord", name: "Jan"), fatima, dora]
        func view(_ matters: [Matter], asks: [Ask] = []) -> RoomView {
            RoomView(
                of: members,
                matters: matters,
                asks: asks,
                undelivered: 0,
                failures: 0,
                on: today
            )
        }
        #expect(!view([]).isWorthALook)
        #expect(view([]).resting == ["Fatima: tot en met maandag 23 november 2026"])
        func call(_ step: FollowUp.Step) -> Matter {
            var call = Matter(id: 4, kind: .followUp, kamer: "noord", person: 1, helper: 2)
            call.fields = FollowUp.fields(missedAt: Moment(today))
            call.fields["stap"] = .text(step.rawValue)
            return call
        }
        let wish = HelpWish(what: "een lamp", skill: "klussen", place: .kamer, slots: [])
        let stages: [HelpRequest.Stage] = [.asked, .proposed, .agreed]
        let requests = stages.enumerated().map { place, stage in
            HelpRequest(
                id: Int64(place + 5),
                kamer: "noord",
                person: 1,
                wish: wish,
                since: today,
                stage: stage,
                helper: 2
            ).matter
        }
        #expect(view([call(.asking)]).missed == ["Jan: Fatima is gevraagd"])
        #expect(view([call(.resting)]).missed == [])
        #expect(view([call(.expected)]).missed == [])
        let unanswered = [3, 2].map { days in
            Ask(
                person: 2,
                matter: Int64(days),
                kind: .request,
                at: Moment(today.adding(days: -days)),
                answer: Ask.Answer.none
            )
        }
        let silent = view([], asks: unanswered)
        #expect(
            silent.silent == [
                "Fatima antwoordt niet. Ik vraag niets tot en met zaterdag 5 december 2026."
            ]
        )
        #expect(silent.isWorthALook && view([], asks: [unanswered[0]]).silent.isEmpty)
        let busy = view([call(.calling)] + requests)
        #expect(busy.isWorthALook)
        #expect(busy.missed == ["Jan: Fatima belt"])
        #expect(
            busy.waiting == [
                "Hulpvraag 5: Fatima is gevraagd", "Hulpvraag 6: Fatima wil helpen",
                "Hulpvraag 7: Fatima helpt",
            ]
        )
        #expect(busy.busy == ["Fatima: 3 dingen deze week"])
    }
}
