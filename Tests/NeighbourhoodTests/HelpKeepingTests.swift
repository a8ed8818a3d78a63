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

    private func course(_ request: HelpRequest, at now: Moment, _ asks: [Ask] = []) -> HelpCourse {
        let consent = Consent(.beAsked, words: "Mag het?", at: now)
        let helper = Member(id: 2, kamer: "kamer", roles: [.volunteer], talents: ["klussen"])
        return HelpCourse(
            request,
            in: Crowd(
                asker: Party(Member(id: 1, kamer: "kamer")),
                candidates: [Candidate(Party(helper, consents: [consent]))],
                asks: asks
            ),
            limits: HelpLimits(),
            quiet: QuietHours(),
            skills: Skills(),
            now: now
        )
    }

    private func asked(for days: [Int]) -> HelpRequest {
        let slots = days.map { Slot(day.adding(days: $0)) }
        let wish = HelpWish(what: "een lamp", skill: "klussen", place: .home, slots: slots)
        let request = HelpRequest(id: 4, kamer: "kamer", person: 1, wish: wish, since: day)
        var course = course(request, at: Moment(day, ClockTime(secondOfDay: 36_000)))
        _ = course.begin()
        return course.request
    }

    @Test("reminds once of the day who said yes, and takes that for no silence")
    func promised() throws {
        let request = asked(for: [8, 9])
        var course = course(request, at: try #require(request.due))
        let isPromised = course.promise(by: 2)
        #expect(isPromised)
        course.wake()
        let reminder = Invitation.helpWhichDay.errand(about: 4, ["wat": .text("klussen")])
        #expect(course.consequences == [.begin(reminder, with: 2)])
        #expect(course.answers.isEmpty && course.request.stage == .asked)
        var later = self.course(
            try #require(HelpRequest(course.request.matter)),
            at: try #require(course.request.due)
        )
        later.wake()
        #expect(later.answers[2] == .withdrawn)
    }

    @Test("stays free for a late yes until its day, and tells the coordinators before it goes")
    func late() throws {
        let request = asked(for: [8])
        let due = try #require(request.due)
        let ask = Ask(person: 2, matter: 4, kind: .request, at: Moment(day))
        var silent = course(request, at: due, [ask])
        silent.wake()
        #expect(silent.request.stage == .searching && silent.request.toldOn == due.day)
        var none = ask
        none.answer = Ask.Answer.none
        let kept = try #require(HelpRequest(silent.request.matter))
        var late = course(kept, at: Moment(day.adding(days: 6)), [none])
        #expect(!late.freeSlots(for: 2).isEmpty)
        let isTaken = late.takeUp(by: 2, at: nil)
        #expect(isTaken && late.request.stage == .proposed && late.request.toldOn == nil)
        var over = course(kept, at: Moment(day.adding(days: 13)), [none])
        over.wake()
        #expect(over.request.stage == .closed)
        #expect(over.consequences.contains { if case .card = $0 { true } else { false } })
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
