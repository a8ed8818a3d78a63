import Dutch
import Neighbourhood
import Testing

@Suite("Quiet hours")
struct QuietHoursTests {
    private let quiet = QuietHours()

    private func moment(_ month: Int, _ day: Int, _ hour: Int, _ minute: Int = 0) throws -> Moment {
        Moment(
            try #require(Day(year: 2026, month: month, day: day)),
            try #require(ClockTime(hour: hour, minute: minute))
        )
    }

    @Test("begin at nine in the evening and end at nine in the morning")
    func night() throws {
        #expect(try !quiet.contains(moment(11, 23, 20, 59)))
        #expect(try quiet.contains(moment(11, 23, 21)))
        #expect(try quiet.contains(moment(11, 24, 8, 59)))
        #expect(try !quiet.contains(moment(11, 24, 9)))
    }

    @Test("last all of a public holiday, and go on over those that follow")
    func holidays() throws {
        #expect(try quiet.contains(moment(4, 27, 12)))
        #expect(try quiet.end(at: moment(12, 24, 21)) == moment(12, 27, 9))
        #expect(try quiet.end(at: moment(12, 27, 7)) == moment(12, 27, 9))
        #expect(try quiet.end(at: moment(12, 27, 14)) == moment(12, 27, 14))
    }

    @Test("leave every day of the coming years a moment that is not quiet, within four days")
    func everyDay() throws {
        let first = try #require(Day(year: 2026, month: 1, day: 1))
        let last = try #require(Day(year: 2035, month: 12, day: 31))
        for number in first.number...last.number {
            for hour in 0..<24 {
                let now = Moment(Day(number: number), try #require(ClockTime(hour: hour)))
                let end = quiet.end(at: now)
                #expect(!quiet.contains(end) && now <= end)
                #expect(end.day.number - number <= 4)
                #expect(end == now || quiet.contains(now))
            }
        }
    }

    @Test("know the public holidays of a year")
    func publicHolidays() throws {
        let year = try #require(Day(year: 2027, month: 1, day: 1))
        let days = (0..<365).map { year.adding(days: $0) }.filter(\.isPublicHoliday)
        #expect(
            days.map { "\($0.month)-\($0.day)" } == [
                "1-1", "3-26", "3-28", "3-29", "4-27", "5-5", "5-6", "5-16", "5-17", "12-25",
                "12-26",
            ]
        )
        // In 2031 the 27th of April is a Sunday, and the king's day a day earlier.
        #expect(try #require(Day(year: 2031, month: 4, day: 26)).isPublicHoliday)
        #expect(try !#require(Day(year: 2031, month: 4, day: 27)).isPublicHoliday)
    }
}
