import Dialog
import Dutch
import Neighbourhood
import Testing

@Suite("Follow-up")
struct FollowUpTests {
    private static let member = Member(id: 9, kamer: "kamer", name: "Ali", phone: "0612345678")
    private let nine = Moment(Day(number: 20_780), ClockTime(secondOfDay: 9 * 3600))

    private func scene(
        _ now: Moment,
        _ callers: [Caller] = [Caller(id: 1), Caller(id: 2)],
        mayCall: Bool = true,
        wish: CallWish = CallWish()
    ) -> CallScene {
        CallScene(
            now: now,
            quiet: QuietHours(),
            rules: CallRules(),
            member: FollowUpTests.member,
            wish: wish,
            mayCall: mayCall,
            callers: callers
        )
    }

    private func missed() throws -> FollowUp {
        try made(FollowUp.fields(missedAt: nine))
    }

    private func made(_ fields: [String: Value]) throws -> FollowUp {
        let matter = Matter(id: 4, kind: .followUp, kamer: "kamer", person: 9, fields: fields)
        return try #require(FollowUp(matter))
    }

    private func errand(_ invitation: CallInvitation, _ person: Int64) -> Consequence {
        .begin(invitation.errand(4), with: person)
    }

    private func hours(_ hours: Int) -> Moment { nine.adding(Span(hours, .hour)) }
    private func days(_ days: Int) -> Moment { nine.adding(Span(days, .day)) }

    /// A follow-up that volunteer 1 took upon her.
    private func calling(at now: Moment) throws -> FollowUp {
        var followUp = try missed()
        _ = followUp.move(scene(now))
        let result1 = followUp.accept(by: 1, scene(now))
        #expect(result1)
        return followUp
    }

    @Test("asks one volunteer, who has a day to answer")
    func asks() throws {
        var followUp = try missed()
        let result2 = followUp.move(scene(nine))
        #expect(result2 == [errand(.toCall, 1)])
        #expect(followUp.helper == 1 && followUp.due == days(1))
        let others = [Caller(id: 1, wasAsked: true), Caller(id: 2)]
        let next = followUp.move(scene(days(1), others))
        #expect(
            next == [
                .withdraw(CallInvitation.toCall.errand(4), from: 1, because: .unanswered),
                errand(.toCall, 2),
            ]
        )
    }

    @Test("asks first whoever was asked the longest ago, and speaks the language")
    func order() throws {
        let callers = [
            Caller(id: 1, lastAsked: days(-2)), Caller(id: 2, lastAsked: days(-9)),
            Caller(id: 3, isBusy: true), Caller(id: 4, lastAsked: days(-1)),
        ]
        var followUp = try missed()
        let result3 = followUp.move(scene(nine, callers))
        #expect(result3 == [errand(.toCall, 2)])
        var spoken = callers
        for place in 0..<3 { spoken[place].speaks = false }
        followUp = try missed()
        let result4 = followUp.move(scene(nine, spoken))
        #expect(result4 == [errand(.toCall, 4)])
    }

    @Test("asks the next when somebody says no, and tells a coordinator when nobody is left")
    func nobody() throws {
        var followUp = try missed()
        _ = followUp.move(scene(nine))
        let others = [Caller(id: 1, wasAsked: true), Caller(id: 2)]
        let result5 = followUp.decline(by: 1, scene(hours(1), others))
        #expect(result5 == [errand(.toCall, 2)])
        let result6 = followUp.decline(by: 1, scene(hours(1), others))
        #expect(result6 == [])
        let none = [Caller(id: 1, wasAsked: true), Caller(id: 2, wasAsked: true)]
        let follow = followUp.decline(by: 2, scene(hours(2), none))
        guard case .card(let card, about: 9) = follow.first, follow.count == 1 else {
            Issue.record("\(follow)")
            return
        }
        #expect(!card.isUrgent)
        #expect(card.what == #"Niemand kan nu bellen met Ali. Wil jij? Typ: "ik bel Ali wel"."#)
        #expect(followUp.isOpen && followUp.step == .waiting)
    }

    @Test("gives a call that nobody took to a volunteer who offers herself")
    func offered() throws {
        var followUp = try missed()
        _ = followUp.move(scene(nine, []))
        let taken = followUp.offer(to: 2, scene(days(1), [])) != nil
        #expect(taken && followUp.helper == 2 && followUp.step == .asking)
        var called = try calling(at: nine)
        let other = called.offer(to: 2, scene(hours(1))) != nil
        #expect(!other && called.helper == 1)
    }

    @Test("looks for who can call for weeks, and never leaves in peace whom nobody called")
    func nobodyCalled() throws {
        var followUp = try missed()
        _ = followUp.move(scene(nine, []))
        for week in 1...11 {
            #expect(followUp.move(scene(days(7 * week), [])).isEmpty)
            #expect(followUp.step == .waiting && followUp.isOnCard)
        }
        #expect(followUp.offer(to: 2, scene(days(80), [])) != nil)
        _ = followUp.decline(by: 2, scene(days(80), []))
        let end = followUp.move(scene(days(84), []))
        #expect(end.count == 1 && followUp.step == .resting && !followUp.isOnCard)
    }

    @Test("tells coordinators no number before one of them says yes")
    func noNumber() throws {
        var missed = try missed()
        var expected = try made(FollowUp.fields(expectedAt: nine))
        let follow = missed.move(scene(nine, [])) + expected.move(scene(hours(2), []))
        let cards = follow.compactMap { if case .card(let card, _) = $0 { card } else { nil } }
        #expect(cards.count == 2 && cards.allSatisfy { !$0.reach.contains("06") })
        #expect(cards.allSatisfy { $0.what.contains("ik bel Ali wel") })
        let taken = expected.offer(to: 2, byName: true, scene(hours(13), []))
        #expect(taken != nil)
        let accepted = expected.accept(by: 2, scene(hours(13), []))
        #expect(accepted && expected.step == .calling)
    }

    @Test("has found whom a volunteer spoke to, also when nothing more is told")
    func spokenTo() throws {
        var followUp = try made(FollowUp.fields(expectedAt: nine))
        _ = followUp.move(scene(hours(2)))
        _ = followUp.accept(by: 1, scene(hours(2)))
        _ = followUp.move(scene(hours(3)))
        let told = followUp.speak(scene(hours(4)))
        #expect(told.isEmpty && followUp.allowsNextDay)
        let due = try #require(followUp.due)
        #expect(due == days(1).adding(Span(4, .hour)))
        let follow = followUp.move(scene(due))
        #expect(follow.contains(.count(.reached, in: "kamer")))
        #expect(!follow.contains { if case .card = $0 { true } else { false } })
        #expect(followUp.step == .resting)
    }

    @Test("tells a coordinator who looked already that somebody spoke to her")
    func spokenToLate() throws {
        var followUp = try made(FollowUp.fields(expectedAt: nine))
        _ = followUp.move(scene(hours(10)))
        _ = followUp.accept(by: 1, scene(hours(10)))
        _ = followUp.move(scene(hours(11)))
        let follow = followUp.speak(scene(hours(11)))
        guard case .card(let card, _) = follow.first else {
            Issue.record("\(follow)")
            return
        }
        #expect(card.what == "Ali liet van zich horen. Zoeken hoeft niet meer.")
    }

    @Test("waits for a volunteer who had enough today")
    func enough() throws {
        var round = CallRound()
        for _ in 0..<5 { round.take(on: nine.day) }
        var followUp = try missed()
        let result7 = followUp.move(scene(nine, [Caller(id: 1, round: round)]))
        #expect(result7 == [])
        #expect(followUp.due?.day == nine.day.adding(days: 1) && followUp.step == .waiting)
    }

    @Test("gives the number in the morning to who says yes at night")
    func night() throws {
        var followUp = try missed()
        _ = followUp.move(scene(nine))
        let result8 = followUp.accept(by: 1, scene(hours(13)))
        #expect(result8)
        #expect(followUp.due == days(1))
        let result9 = followUp.move(scene(days(1)))
        #expect(result9 == [errand(.guide, 1)])
        #expect(followUp.due == days(1).adding(Span(2, .hour)))
    }

    @Test("asks how it went, and lets some days pass when nothing is heard")
    func afterwards() throws {
        var followUp = try calling(at: nine)
        #expect(followUp.due == hours(2))
        let result10 = followUp.move(scene(hours(2)))
        #expect(result10 == [errand(.afterwards, 1)])
        let follow = followUp.move(scene(hours(26)))
        #expect(follow == [.withdraw(CallInvitation.afterwards.errand(4), from: 1, because: .past)])
        #expect(followUp.step == .waiting && followUp.due?.day == days(4).day)
    }

    @Test("calls three times on other days and parts of the day, and then leaves in peace")
    func noAnswer() throws {
        var followUp = try calling(at: nine)
        _ = followUp.finish(.noAnswer, scene(nine))
        #expect(followUp.due == Moment(days(3).day, ClockTime(secondOfDay: 13 * 3600)))
        let second = try #require(followUp.due)
        _ = followUp.move(scene(second))
        let result11 = followUp.accept(by: 1, scene(second))
        #expect(result11)
        _ = followUp.finish(.noAnswer, scene(second))
        let third = try #require(followUp.due)
        #expect(third == Moment(days(6).day, ClockTime(secondOfDay: 18 * 3600)))
        _ = followUp.move(scene(third))
        let result12 = followUp.accept(by: 1, scene(third))
        #expect(result12)
        let follow = followUp.finish(.noAnswer, scene(third))
        #expect(follow.contains(errand(.missed, 9)))
        #expect(followUp.step == .resting && followUp.due?.day == third.day.adding(days: 56))
        _ = followUp.move(scene(try #require(followUp.due)))
        #expect(followUp.step == .waiting)
        _ = followUp.move(scene(try #require(followUp.due)))
        #expect(followUp.step == .asking)
    }

    @Test("tells a coordinator what a person must look at", arguments: CallOutcome.allCases)
    func cards(_ outcome: CallOutcome) throws {
        var followUp = try calling(at: nine)
        let cards = followUp.finish(outcome, about: "Een brief", scene(nine)).compactMap {
            if case .card(let card, _) = $0 { card } else { nil }
        }
        let told: Set<CallOutcome> = [.worried, .crisis, .lost, .wrongNumber, .wantsHelp]
        #expect(cards.count == (told.contains(outcome) ? 1 : 0))
        #expect(cards.allSatisfy { $0.isUrgent == (outcome == .worried || outcome == .crisis) })
    }

    @Test("counts somebody once who comes back within thirty days")
    func returned() throws {
        var followUp = try calling(at: nine)
        _ = followUp.finish(.coming, scene(nine))
        let follow = followUp.hear(hasCome: true, scene(days(8)))
        #expect(follow == [.count(.returned, in: "kamer"), errand(.welcome, 9)])
        let result13 = followUp.hear(hasCome: true, scene(days(9)))
        #expect(result13 == [])
        #expect(followUp.isOpen && followUp.due?.day == days(56).day)
        var late = try calling(at: nine)
        _ = late.finish(.coming, scene(nine))
        let result14 = late.hear(hasCome: true, scene(days(31)))
        #expect(result14 == [])
    }

    @Test("tells the volunteer that it is not needed any more")
    func needless() throws {
        var asked = try missed()
        _ = asked.move(scene(nine))
        let withdrawal = Consequence.withdraw(CallInvitation.toCall.errand(4), from: 1)
        let result15 = asked.hear(hasCome: false, scene(hours(1)))
        #expect(result15 == [withdrawal])
        #expect(!asked.isOpen)
        var called = try calling(at: nine)
        let result16 = called.end(scene(hours(1)))
        #expect(result16.last == errand(.needless, 1))
        let result17 = called.accept(by: 1, scene(hours(1)))
        #expect(!result17)
    }

    @Test("ends when the yes was taken back, and gives no number then")
    func withdrawn() throws {
        var followUp = try missed()
        _ = followUp.move(scene(nine))
        let result18 = followUp.accept(by: 1, scene(hours(1), mayCall: false))
        #expect(!result18)
        let result19 = followUp.move(scene(days(1), mayCall: false))
        #expect(result19.count == 1)
        #expect(!followUp.isOpen)
    }

    @Test("looks twice that very day for who asked for it, and then a person decides")
    func sameDay() throws {
        var followUp = try made(FollowUp.fields(expectedAt: nine))
        let result20 = followUp.move(scene(hours(2)))
        #expect(result20 == [errand(.toCall, 1)])
        #expect(followUp.due == hours(3))
        let result21 = followUp.accept(by: 1, scene(hours(2)))
        #expect(result21)
        _ = followUp.finish(.noAnswer, scene(hours(2)))
        #expect(followUp.due == hours(3))
        let result22 = followUp.move(scene(hours(3)))
        #expect(result22 == [errand(.toCall, 1)])
        let result23 = followUp.accept(by: 1, scene(hours(3)))
        #expect(result23)
        let follow = followUp.finish(.noAnswer, scene(hours(3)))
        #expect(follow.last == errand(.missedToday, 9))
        guard case .card(let card, _) = follow.dropLast().last else {
            Issue.record("\(follow)")
            return
        }
        #expect(card.isUrgent && followUp.allowsNextDay)
        #expect(followUp.move(scene(hours(35))) == [] && !followUp.isOpen)
    }

    @Test("hands whom nobody reached to a coordinator, also after a night switched off")
    func evening() throws {
        var followUp = try made(FollowUp.fields(expectedAt: nine))
        _ = followUp.move(scene(hours(10)))
        #expect(followUp.due == hours(11))
        let morning = followUp.move(scene(hours(24)))
        let asked = CallInvitation.toCall.errand(4)
        #expect(morning.first == .withdraw(asked, from: 1, because: .unanswered))
        #expect(morning.last == errand(.missedToday, 9) && morning.count == 3)
        guard case .card(let card, 9) = followUp.hear(hasCome: false, scene(hours(25))).last else {
            Issue.record("no coordinator hears that she let hear from herself")
            return
        }
        #expect(card.what == "Ali liet van zich horen. Zoeken hoeft niet meer.")
        #expect(!card.isUrgent && !followUp.isOpen)
    }

    @Test("is kept in the fields of a matter")
    func kept() throws {
        var followUp = try calling(at: nine)
        _ = followUp.finish(.noAnswer, scene(nine))
        let matter = Matter(id: 4, kind: .followUp, kamer: "kamer", person: 9)
        #expect(FollowUp(followUp.kept(in: matter)) == followUp)
    }
}
