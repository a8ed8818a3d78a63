import Assistant
import Dutch
import Testing

@testable import Terminal

@Suite("A time change")
struct TimeChangeTests {
    /// What is written, and what the clock shows then if it was Tuesday 24 November 2026, 10:00.
    private static let changes: [(text: String, shown: String)] = [
        ("+2d", "2026-11-26 10:00:00"),
        ("+3u", "2026-11-24 13:00:00"),
        ("+30m", "2026-11-24 10:30:00"),
        ("+1w", "2026-12-01 10:00:00"),
        ("+200d", "2027-06-12 10:00:00"),
        ("2026-12-01", "2026-12-01 00:00:00"),
        ("2026-12-01 10:15", "2026-12-01 10:15:00"),
        ("2026-12-01T10:15:30", "2026-12-01 10:15:30"),
        ("2026-12-01T10:15:00+01:00", "2026-12-01 10:15:00"),
        ("2026-12-01T10:15:00Z", "2026-12-01 11:15:00"),
        ("2026-07-01T10:15:00-0330", "2026-07-01 15:45:00"),
    ]

    @Test("moves the clock to where it says", arguments: changes)
    func movesTheClock(_ text: String, _ shown: String) throws {
        let time = try #require(WallTime(zone: "Europe/Amsterdam"))
        let start = try #require(TimeChange("2026-11-24 10:00")).instant(
            from: Instant(seconds: 0),
            in: time
        )
        let clock = MovableClock(standingAt: start)
        clock.move(to: try #require(TimeChange(text)).instant(from: clock.now, in: time))
        #expect(time.moment(at: clock.now).digits == shown)
    }

    @Test(
        "is not read from anything else",
        arguments: [
            "", "+", "+d", "+0d", "+-1d", "+2", "+2x", "+999999999999999999999d", "-2d", "morgen",
            "2026-13-01", "2026-02-30", "2026-12-01 24:00", "2026-12-01 10",
            "2026-12-01T10:00:00+1",
            "2026-12-01T10:00:00+25:00", "26-12-01",
        ]
    )
    func isRefused(_ text: String) {
        #expect(TimeChange(text) == nil)
    }

    @Test("lets a running clock run on from there")
    func runsOn() throws {
        let clock = MovableClock()
        let goal = clock.now.adding(days: 400)
        clock.move(to: goal)
        #expect(clock.now >= goal)
        #expect(clock.now < goal.adding(days: 1))
    }
}

extension Moment {
    fileprivate var digits: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day.year)-\(two(day.month))-\(two(day.day)) "
            + "\(two(time.hour)):\(two(time.minute)):\(two(time.second))"
    }
}
