import Dutch
import Neighbourhood
import Testing

@Suite("Attendance")
struct AttendanceTests {
    private static let tuesday = Day(number: 20_781)
    private let fatima: Int64 = 1
    private let jan: Int64 = 2

    /// Visits to the knitting club, in weeks after the first Tuesday; Jan is always there.
    private func knitting(_ weeks: [Int], and more: [Visit] = [], until last: Int) -> Attendance {
        let others = (0...last).map { visit(jan, week: $0) }
        return Attendance(
            (others + weeks.map { visit(fatima, week: $0) } + more).sorted {
                $0.day < $1.day
            }
        )
    }

    private func visit(
        _ person: Int64,
        week: Int,
        _ kind: Visit.Kind = .came,
        activity: String = "breiclub"
    ) -> Visit {
        let day = AttendanceTests.tuesday.adding(days: week * 7)
        return Visit(person: person, activity: activity, day: day, kind: kind)
    }

    private func misses(_ attendance: Attendance, week: Int, day: Int = 0) -> Bool {
        let today = AttendanceTests.tuesday.adding(days: week * 7 + day)
        return attendance.misses(fatima, on: today, by: AbsenceRule())
    }

    @Test("misses who used to come, the day after two times without a message")
    func misses() {
        let attendance = knitting([0, 1, 2], until: 4)
        #expect(!misses(attendance, week: 4))
        #expect(misses(attendance, week: 4, day: 1))
    }

    @Test("misses nobody who came less than three of the last six times")
    func newcomers() {
        #expect(!misses(knitting([0, 1], until: 6), week: 6, day: 1))
        #expect(!misses(knitting([], until: 6), week: 6, day: 1))
    }

    @Test("counts from the last word that was heard")
    func messages() {
        let cancelled = knitting([0, 1, 2], and: [visit(fatima, week: 3, .cancelled)], until: 5)
        #expect(!misses(cancelled, week: 4, day: 1))
        #expect(misses(cancelled, week: 5, day: 1))
        let excused = knitting([0, 1, 2], and: [visit(fatima, week: 4, .excused)], until: 5)
        #expect(!misses(excused, week: 5, day: 1))
        let away = knitting([0, 1, 2], and: [visit(fatima, week: 6, .away)], until: 9)
        #expect(!misses(away, week: 8))
        #expect(misses(away, week: 8, day: 1))
        #expect(away.isHeardOf(fatima, on: AttendanceTests.tuesday.adding(days: 30)))
        #expect(!away.isHeardOf(jan, on: AttendanceTests.tuesday.adding(days: 30)))
    }

    @Test("misses nobody where nothing took place")
    func closed() {
        #expect(!misses(knitting([0, 1, 2], until: 2), week: 9))
    }

    @Test("does not miss at one activity who is seen at another")
    func elsewhere() {
        let seen = visit(fatima, week: 4, activity: "eetcafe")
        #expect(!misses(knitting([0, 1, 2], and: [seen], until: 5), week: 5))
    }

    @Test("misses after fourteen days who comes by without an activity")
    func comingBy() {
        let days = [0, 3, 6].map { AttendanceTests.tuesday.adding(days: $0) }
        let own = days.map { Visit(person: fatima, activity: "", day: $0, kind: .came) }
        let others = (0...30).map { day in
            Visit(
                person: jan,
                activity: "",
                day: AttendanceTests.tuesday.adding(days: day),
                kind: .came
            )
        }
        let attendance = Attendance(own + others)
        let last = AttendanceTests.tuesday.adding(days: 6)
        #expect(!attendance.misses(fatima, on: last.adding(days: 13), by: AbsenceRule()))
        #expect(attendance.misses(fatima, on: last.adding(days: 14), by: AbsenceRule()))
    }

    @Test("follows what a room chose for an activity, and forgets after twelve weeks")
    func terms() {
        let attendance = knitting([0, 1, 2], until: 40)
        let rule = AbsenceRule(activities: ["breiclub": .init(times: 5, days: 60)])
        let last = AttendanceTests.tuesday.adding(days: 14)
        #expect(!attendance.misses(fatima, on: last.adding(days: 30), by: rule))
        #expect(attendance.misses(fatima, on: last.adding(days: 36), by: rule))
        #expect(attendance.misses(fatima, on: last.adding(days: 83), by: rule))
        #expect(!attendance.misses(fatima, on: last.adding(days: 84), by: rule))
    }
}
