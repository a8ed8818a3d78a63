import Dutch
import Neighbourhood
import Testing

/// What must hold however people behave.
@Suite("Years of calls")
struct CallYearsTests {
    private static let years: [CallYears] = [1, 2, 3].map { seed in
        var years = CallYears(seed: UInt64(seed), members: 150, volunteers: 10)
        years.live(days: 500)
        return years
    }

    @Test("call nobody without a yes, and nobody while it is quiet", arguments: years)
    func allowed(_ years: CallYears) {
        #expect(years.calls.count > 100)
        let wrong = years.calls.filter {
            !$0.mightCall || $0.isInDanger || years.quiet.contains($0.at)
        }
        #expect(wrong.isEmpty)
        #expect(years.untold > 0 && years.sameDay > 0)
    }

    @Test("call nobody more than three times in two weeks, nor twice on a day", arguments: years)
    func attempts(_ years: CallYears) {
        let calls = years.calls.filter { !$0.isSameDay }
        for (_, calls) in Dictionary(grouping: calls, by: \.member) {
            let days = calls.map(\.at.day.number)
            let most = days.map { day in days.count { (day..<day + 14).contains($0) } }.max() ?? 0
            #expect(most <= 3)
            #expect(Set(days).count == days.count)
        }
        #expect(years.done.values.allSatisfy { $0.attempts <= 6 || $0.isHeard })
    }

    @Test("leave those who call their rest", arguments: years)
    func caps(_ years: CallYears) {
        #expect(years.taken.count == years.volunteers.count)
        for days in years.taken.values {
            #expect(Dictionary(grouping: days) { $0 }.values.allSatisfy { $0.count <= 5 })
            let weeks = Dictionary(grouping: Set(days)) { ($0.number + 3) / 7 }
            #expect(weeks.values.allSatisfy { $0.count <= 2 })
            let isTooLong = weeks.keys.contains { week in
                (0...5).allSatisfy { weeks[week + $0] != nil }
            }
            #expect(!isTooLong)
        }
        for (volunteer, at) in years.heavy {
            let after = years.calls.filter {
                $0.volunteer == volunteer && $0.at.day == at.day && $0.at > at
            }
            #expect(after.isEmpty)
        }
    }

    @Test("spread the asking", arguments: years)
    func spread(_ years: CallYears) throws {
        let most = try #require(years.timesAsked.max())
        let least = try #require(years.timesAsked.min())
        #expect(least > 0 && most <= least * 2, "\(least) to \(most)")
    }

    @Test("forget nobody, and always end", arguments: years)
    func ends(_ years: CallYears) {
        #expect(years.open.allSatisfy { $0.due != nil })
        #expect(years.lengths.allSatisfy { $0 <= 420 }, "\(years.lengths.max() ?? 0)")
        for (_, one) in years.done where years.now.day.number - one.since.day.number > 35 {
            #expect(one.attempts > 0 || one.cards > 0 || one.isHeard)
        }
    }
}
