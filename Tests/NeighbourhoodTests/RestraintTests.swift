import Dutch
import Neighbourhood
import Testing

/// When Buur may begin something, on every day of the coming years.
@Suite("Restraint")
struct RestraintTests {
    private let quiet = QuietHours()

    @Test("holds on every day to 2035, whatever was begun and whenever danger was heard")
    func everyDay() throws {
        let first = try #require(Day(year: 2026, month: 1, day: 1))
        let last = try #require(Day(year: 2035, month: 12, day: 31))
        let restraint = Restraint(quiet, mostADay: 2)
        for number in first.number...last.number {
            for half in 0..<48 {
                let now = Moment(Day(number: number), ClockTime(secondOfDay: half * 1800))
                for count in 0...3 {
                    for ago in [nil, 0, 1, 2, 3] {
                        let danger = ago.map { Day(number: number - $0) }
                        let at = restraint.earliest(
                            from: now,
                            begun: count,
                            peaceEnds: danger?.adding(days: 2)
                        )
                        #expect(now <= at && !quiet.contains(at))
                        #expect(count < 2 || at.day > now.day)
                        if let danger { #expect(at.day.number - danger.number >= 2) }
                        #expect(at.day.number - number <= 6)
                    }
                }
            }
        }
    }

    @Test("leaves somebody in peace on the day of danger and the day after, and no longer")
    func peace() {
        let today = Day(number: 20_780)
        var member = Member(id: 1, kamer: "kamer")
        #expect(!member.isInDanger(on: today) && !member.rests(on: today))
        member.dangerOn = today
        #expect(member.isInDanger(on: today) && member.isInDanger(on: today.adding(days: 1)))
        #expect(member.rests(on: today.adding(days: 1)))
        #expect(!member.isInDanger(on: today.adding(days: 2)))
    }
}
