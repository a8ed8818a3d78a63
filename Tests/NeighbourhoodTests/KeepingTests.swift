import Dutch
import Neighbourhood
import Testing

@Suite("Retention")
struct RetentionTests {
    @Test("takes an unknown label for the most sensitive one")
    func unknownLabel() {
        let retention = Retention(labels: ["geld": 2, "naam": 30], unlabelled: 90)
        #expect(retention.days(forLabel: "naam") == 30)
        #expect(retention.days(forLabel: "iets nieuws") == 2)
        #expect(retention.days(forLabel: nil) == 90)
        #expect(Retention(labels: [:]).days(forLabel: "geld") == 0)
    }
}

@Suite("Patience")
struct PatienceTests {
    private let patience = Patience(days: [9, 2])

    private func moment(_ day: Int, _ hour: Int) throws -> Moment {
        Moment(
            try #require(Day(year: 2026, month: 11, day: day)),
            try #require(ClockTime(hour: hour))
        )
    }

    @Test("speaks after the first days of silence, after the next, and then no more")
    func days() throws {
        let heard = try moment(1, 14)
        #expect(try next(heard: heard, now: heard) == moment(3, 14))
        #expect(try next(heard: heard, now: moment(3, 14)) == moment(10, 14))
        #expect(try next(heard: heard, now: moment(10, 14)) == nil)
    }

    @Test("says what was missed only once")
    func missed() throws {
        let heard = try moment(1, 14)
        #expect(try next(heard: heard, now: moment(8, 9)) == moment(10, 14))
    }

    @Test("speaks only in the daytime", arguments: [(3, 3, 9), (12, 3, 12), (23, 4, 9)])
    func daytime(_ hour: Int, _ day: Int, _ expected: Int) throws {
        let heard = try moment(1, hour)
        #expect(try next(heard: heard, now: heard) == moment(day, expected))
    }

    private func next(heard: Moment, now: Moment) -> Moment? {
        patience.next(heard: heard, now: now, outside: QuietHours())
    }
}
