import Assistant
import Dutch
import Testing

@Suite("WallTime")
struct WallTimeTests {
    private func moment(_ month: Int, _ day: Int, _ hour: Int, _ minute: Int = 0) throws -> Moment {
        Moment(
            try #require(Day(year: 2026, month: month, day: day)),
            try #require(ClockTime(hour: hour, minute: minute))
        )
    }

    @Test("knows no time zone that does not exist")
    func unknownZone() {
        #expect(WallTime(zone: "Europe/Lutjebroek") == nil)
    }

    @Test(
        "shows the time of the room",
        arguments: [
            (1_795_424_400, 11, 23, 10), (1_784_534_400, 7, 20, 10),
        ]
    )
    func shows(_ seconds: Int64, _ month: Int, _ day: Int, _ hour: Int) throws {
        let time = try #require(WallTime(zone: "Europe/Amsterdam"))
        #expect(try time.moment(at: Instant(seconds: seconds)) == moment(month, day, hour))
        #expect(try time.instant(of: moment(month, day, hour)) == Instant(seconds: seconds))
    }

    @Test("finds back every quarter of the days on which the clock changes", arguments: [3, 10])
    func thereAndBack(_ month: Int) throws {
        let time = try #require(WallTime(zone: "Europe/Amsterdam"))
        let midnight = time.instant(of: try moment(month, month == 3 ? 29 : 25, 0))
        for quarter in 0..<100 {
            let instant = Instant(seconds: midnight.seconds + Int64(quarter) * 900)
            let found = time.instant(of: time.moment(at: instant))
            let isSecondTime = month == 10 && (12..<16).contains(quarter)
            #expect(found.seconds == instant.seconds - (isSecondTime ? 3600 : 0))
        }
    }

    @Test("takes a moment that the clock skips to be an hour later")
    func skipped() throws {
        let time = try #require(WallTime(zone: "Europe/Amsterdam"))
        let instant = time.instant(of: try moment(3, 29, 2, 30))
        #expect(try time.moment(at: instant) == moment(3, 29, 3, 30))
    }

    @Test("takes a moment that comes twice to be the first")
    func twice() throws {
        let time = try #require(WallTime(zone: "Europe/Amsterdam"))
        let first = time.instant(of: try moment(10, 25, 2, 30))
        #expect(first.seconds == time.instant(of: try moment(10, 25, 1, 30)).seconds + 3600)
        #expect(first.seconds == time.instant(of: try moment(10, 25, 3, 30)).seconds - 7200)
    }
}
