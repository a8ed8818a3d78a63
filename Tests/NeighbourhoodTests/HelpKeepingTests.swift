import Dialog
import Dutch
import Neighbourhood
import Testing

/// What is kept of help is read back the same, and what scripts ask for is understood.
@Suite("Help as it is kept")
struct HelpKeepingTests {
    private let day = Day(number: 20_780)

    @Test("reads a request back from its matter", arguments: HelpRequest.Stage.allCases)
    func request(_ stage: HelpRequest.Stage) {
        let slots = [Slot(day), Slot(day.adding(days: 1), .evening)]
        let request = HelpRequest(
            id: 4,
            kamer: "kamer",
            person: 1,
            wish: HelpWish(
                what: "een lamp",
                skill: "klussen",
                place: .home,
                slots: slots,
                notes: "er is een trap",
                language: "Turks",
                prefersWoman: true,
                sharesWords: true
            ),
            since: day,
            stage: stage,
            helper: 2,
            slot: slots[1],
            due: Moment(day.adding(days: 2))
        )
        #expect(HelpRequest(request.matter) == request)
        #expect(request.matter.isOpen == (stage != .closed))
        #expect(Offer(request.matter) == nil)
    }

    @Test("reads an offer back from its matter")
    func offer() {
        let offer = Offer(
            id: 5,
            person: 1,
            rhythm: .more,
            weekdays: [.monday, .sunday],
            isWoman: true,
            since: day,
            isUsed: true
        )
        var matter = Matter(id: 5, kind: .offer, kamer: "kamer", person: 1, fields: offer.fields)
        #expect(Offer(matter) == offer)
        matter.fields = Offer(id: 5, person: 1, since: day).fields
        #expect(Offer(matter) == Offer(id: 5, person: 1, since: day))
    }

    @Test(
        "gives less time to answer the nearer the moment is, so that three can be asked before it",
        arguments: [(0, 12, 2), (0, 20, 3), (1, 12, 4), (2, 12, 8), (9, 12, 24)]
    )
    func time(_ days: Int, _ hour: Int, _ hours: Int) throws {
        let now = Moment(day, try #require(ClockTime(hour: 10)))
        let wanted = Moment(day.adding(days: days), try #require(ClockTime(hour: hour)))
        let quiet = QuietHours()
        #expect(HelpLimits().hoursToAnswer(from: now, until: wanted, quiet) == hours)
        let counted = quiet.hours(from: now, until: wanted)
        #expect(quiet.moment(after: counted, from: now) <= wanted)
        #expect(quiet.moment(after: counted + 1, from: now) > wanted)
    }

    @Test("waits hours in which it is not quiet")
    func hours() throws {
        let quiet = QuietHours()
        func moment(_ days: Int, _ hour: Int) throws -> Moment {
            Moment(day.adding(days: days), try #require(ClockTime(hour: hour)))
        }
        #expect(try quiet.moment(after: 3, from: moment(0, 10)) == moment(0, 13))
        #expect(try quiet.moment(after: 24, from: moment(0, 10)) == moment(2, 10))
        #expect(try quiet.moment(after: 2, from: moment(0, 20)) == moment(1, 10))
        #expect(try quiet.moment(after: 1, from: moment(0, 23)) == moment(1, 10))
        // Twelve hours on the day before Christmas, and one after it.
        let eve = Moment(try #require(Day(year: 2026, month: 12, day: 24)), quiet.until)
        #expect(quiet.moment(after: 13, from: eve).day.day == 27)
    }

    @Test("understands what a script asks for")
    func actions() {
        func action(_ name: String, _ arguments: [Value]) -> HelpAction? {
            HelpAction(Request(key: "doe", action: name, arguments: arguments))
        }
        func option(_ key: String, _ label: String) -> Option { Option(key: key, label: label) }
        let asked = action(
            "hulp vragen",
            [
                .text("een lamp"), .text("klussen"), .option(option("thuis", "Bij mij thuis")),
                .list([.day(day), .day(day.adding(days: 1))]),
                .list([.option(option("middag", "Middag")), .missing]),
                .options([option("trap", "Er is een trap"), option("vrouw", "Liever een vrouw")]),
                .missing, .text("alle spullen zijn er"), .flag(true),
            ]
        )
        let wish = HelpWish(
            what: "een lamp",
            skill: "klussen",
            place: .home,
            slots: [Slot(day, .afternoon), Slot(day.adding(days: 1))],
            notes: "er is een trap, liever een vrouw en alle spullen zijn er",
            prefersWoman: true,
            sharesWords: true
        )
        #expect(asked == .ask(wish))
        #expect(action("hulp aannemen", [.number(3), .text("")]) == .accept(3, at: nil))
        #expect(action("hulp afslaan", [.number(3), .number(4)]) == .decline(3, weeks: 4))
        #expect(action("nummer delen", [.number(3), .missing]) == nil)
        #expect(action("hulp aannemen", [.missing, .missing]) == nil)
        #expect(
            action(
                "aanbod doen",
                [
                    .list([.text("koken")]), .options([option("dinsdag", "Dinsdag")]),
                    .option(option("vaker", "Vaker mag ook")), .missing,
                ]
            ) == .offer(skills: ["koken"], weekdays: [.tuesday], .more, isWoman: false)
        )
        #expect(action("rust nemen", [.missing]) == .rest(weeks: 4))
        #expect(action("hulp zoeken", []) == nil)
    }
}
