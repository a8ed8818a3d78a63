import Dutch
import Neighbourhood
import Testing

@Suite("Call round")
struct CallRoundTests {
    private let rules = CallRules()
    private let monday = Day(number: 20_780)

    @Test("ends after five calls on a day")
    func day() {
        var round = CallRound()
        for _ in 0..<5 {
            #expect(round.mayTake(on: monday, by: rules))
            round.take(on: monday)
        }
        #expect(!round.mayTake(on: monday, by: rules))
        #expect(round.mayTake(on: monday.adding(days: 1), by: rules))
    }

    @Test("takes two days of a week, and begins anew on Monday")
    func week() {
        var round = CallRound()
        round.take(on: monday)
        round.take(on: monday.adding(days: 1))
        #expect(round.mayTake(on: monday.adding(days: 1), by: rules))
        #expect(!round.mayTake(on: monday.adding(days: 2), by: rules))
        #expect(round.mayTake(on: monday.adding(days: 7), by: rules))
    }

    @Test("rests in the sixth week")
    func rest() {
        var round = CallRound()
        for week in 0..<5 { round.take(on: monday.adding(days: week * 7)) }
        #expect(!round.mayTake(on: monday.adding(days: 35), by: rules))
        #expect(round.mayTake(on: monday.adding(days: 42), by: rules))
    }

    @Test("ends for the day after a heavy call", arguments: [CallOutcome.worried, .crisis, .lost])
    func heavy(_ outcome: CallOutcome) {
        var round = CallRound()
        round.take(on: monday)
        round.finish(outcome, on: monday)
        #expect(!round.mayTake(on: monday, by: rules))
        #expect(round.mayTake(on: monday.adding(days: 1), by: rules))
    }

    @Test("is kept in the fields of a matter")
    func kept() {
        var round = CallRound()
        round.take(on: monday)
        round.finish(.worried, on: monday)
        round.welcome()
        let matter = Matter(
            id: 1,
            kind: .callRound,
            kamer: "kamer",
            person: 1,
            fields: round.fields
        )
        #expect(CallRound(matter) == round)
    }

    @Test("is thanked for on the next Friday afternoon")
    func thanks() throws {
        let four = try #require(ClockTime(hour: 16))
        let friday = Moment(monday.adding(days: 4), four)
        #expect(CallRound.thanks(after: Moment(monday)) == friday)
        #expect(CallRound.thanks(after: friday) == Moment(monday.adding(days: 11), four))
    }
}
