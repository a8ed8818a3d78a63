import Dialog
import Dutch
import Neighbourhood
import Testing

@Suite("Agenda")
struct AgendaTests {
    private let monday = Day(number: 20_780)
    private var now: Moment { Moment(monday, hour(10)) }

    private func hour(_ hour: Int) -> ClockTime { ClockTime(secondOfDay: hour * 3600) }

    private func opening(
        _ days: Int,
        _ from: Int,
        _ until: Int,
        _ standing: Opening.Standing = .certain
    ) -> Opening {
        Opening(
            monday.adding(days: days),
            from: hour(from),
            until: hour(until),
            standing,
            toldAt: now
        )
    }

    // MARK: - What was said

    @Test("reads the day and the hours of a message", arguments: try Table.rows("SaidHours"))
    func said(_ row: Table.Row) {
        let said = SaidHours(in: row.fields[0], at: now)
        #expect(said.day.map(\.written) ?? "-" == row.fields[1])
        #expect(said.from.map(\.written) ?? "-" == row.fields[2])
        #expect(said.until.map(\.written) ?? "-" == row.fields[3])
        #expect(said.isUnsure == (row.fields[4] == "ja"))
    }

    @Test("keeps an opening, a sign-up and a watch as a matter, each apart")
    func kept() {
        let opening = opening(1, 10, 12, .sought)
        let signUp = SignUp("Breiclub", at: now, isWaiting: true, wantsReminder: true)
        func matter(_ kind: Matter.Kind, _ fields: [String: Value]) -> Matter {
            Matter(id: 1, kind: kind, kamer: "kamer", person: 1, fields: fields)
        }
        #expect(Opening(matter(.opening, opening.fields)) == opening)
        #expect(SignUp(matter(.signUp, signUp.fields)) == signUp)
        #expect(DoorWatch(matter(.signUp, signUp.fields)) == nil)
        #expect(Opening(matter(.request, opening.fields)) == nil)
        let doors = Doors([self.opening(1, 10, 12)])
        let watch = doors.hours(on: monday.adding(days: 1), after: now).map(DoorWatch.init)
        #expect(watch.compactMap { DoorWatch(matter(.doorWatch, $0.fields)) } == watch)
        #expect(watch.compactMap { SignUp(matter(.doorWatch, $0.fields)) } == [])
    }

    // MARK: - The door

    @Test("shows overlapping promises as one, so that nobody knows how many people there are")
    func merged() {
        let doors = Doors([opening(0, 11, 13), opening(0, 10, 12)])
        let hours = doors.hours(on: monday, after: now)
        #expect(hours.map(\.from) == [hour(10)])
        #expect(hours.map(\.until) == [hour(13)])
        #expect(doors.isOpen(at: now))
    }

    @Test("shows what is usual only where no key holder said otherwise, and never on a holiday")
    func usual() throws {
        let usual = [UsualHours(.friday, from: hour(10), until: hour(12))]
        let friday = monday.adding(days: 4)
        #expect(Doors([], usual: usual).hours(on: friday, after: now).map(\.standing) == [.likely])
        #expect(Doors([], usual: usual).hours(on: monday, after: now).isEmpty)
        let closed = Doors([opening(4, 0, 23, .closed)], usual: usual)
        #expect(closed.hours(on: friday, after: now).isEmpty)
        #expect(closed.isClosed(on: friday, after: now))
        let christmas = try #require(Day(year: 2026, month: 12, day: 25))
        #expect(Doors([], usual: usual).hours(on: christmas, after: now).isEmpty)
    }

    @Test("is open for sure only by a promise that holds now", arguments: 0..<200)
    func shown(_ seed: Int) {
        var dice = Dice(UInt64(seed))
        let openings = (0..<dice.roll(8)).map { _ in
            let from = dice.roll(22)
            let standing = Opening.Standing.allCases[dice.roll(4)]
            return opening(dice.roll(3), from, from + 1 + dice.roll(23 - from), standing)
        }
        let usual = (0..<dice.roll(4)).map { _ in
            UsualHours(Weekday.allCases[dice.roll(7)], from: hour(dice.roll(10)), until: hour(12))
        }
        let doors = Doors(openings, usual: usual)
        for minutes in stride(from: 0, to: 3 * 1440, by: 97) {
            let moment = Moment(wallSeconds: Moment(monday).wallSeconds + minutes * 60)
            let holds = openings.contains {
                $0.standing == .certain && $0.start <= moment && moment < $0.end
            }
            #expect(doors.isOpen(at: moment) == holds)
            let hours = (0..<3).flatMap { doors.hours(on: monday.adding(days: $0), after: moment) }
            #expect(hours.allSatisfy { moment < Moment($0.day, $0.until) }, "a promise that passed")
            #expect(hours.allSatisfy { $0.standing != .closed })
            for (one, other) in hours.pairs
            where one.standing == other.standing && one.day == other.day {
                #expect(one.until < other.from || other.until < one.from || one.toldAt == nil)
            }
        }
    }

    @Test("counts an opening by whole hours")
    func hours() {
        #expect(opening(0, 10, 12).hours() == 2)
        var short = opening(0, 10, 12)
        short.until = ClockTime(secondOfDay: 36_000 + 1799)
        #expect(short.hours() == 0)
        short.until = ClockTime(secondOfDay: 36_000 + 5400)
        #expect(short.hours() == 2)
    }

    @Test("counts hours that several are open once, whoever goes home first", arguments: 0..<200)
    func countedOnce(_ seed: Int) {
        var dice = Dice(UInt64(seed))
        var open = (0...dice.roll(4)).map { _ in
            let from = 8 + dice.roll(10)
            return opening(0, from, from + 1 + dice.roll(5))
        }
        let isOpen = (0..<24).count { hour in
            open.contains {
                $0.from.secondOfDay <= hour * 3600 && hour * 3600 < $0.until.secondOfDay
            }
        }
        open.sort { $0.until < $1.until }
        var counted = 0
        while !open.isEmpty { counted += open.removeFirst().hours(besides: open) }
        #expect(counted == isOpen)
    }

    @Test("warns before two promise the same hours", arguments: 0..<100)
    func warned(_ seed: Int) {
        var dice = Dice(UInt64(seed))
        var promises: [Opening] = []
        for _ in 0..<20 {
            let from = dice.roll(20)
            let next = opening(dice.roll(4), from, from + 1 + dice.roll(3))
            let isWarned = Doors(promises).isPromised(during: next)
            #expect(isWarned == promises.contains { $0.overlaps(next) && next.overlaps($0) })
            if !isWarned || dice.roll(2) == 0 { promises.append(next) }
        }
    }

    // MARK: - Somebody else

    @Test("asks every key holder who may be asked once, whoever was asked longest ago first")
    func standIn() {
        let people = (1...5).map { Member(id: $0, kamer: "kamer", roles: [.keyHolder]) }
        var resting = people
        resting[3].restsUntil = monday
        let matter = Matter(id: 9, kind: .opening, kamer: "kamer", person: 1)
        var asks = [
            Ask(person: 2, matter: 1, kind: .request, at: now, answer: .yes)
        ]
        var asked: [Int64] = []
        while let next = StandIn(resting, willing: [1, 2, 3, 4], asks: asks)
            .next(for: matter, on: monday)
        {
            asked.append(next.id)
            asks.append(Ask(person: next.id, matter: 9, kind: .opening, at: now))
        }
        #expect(asked == [3, 2])
    }

    @Test("waits for an answer, and never past the hour when the door would open")
    func patience() {
        for minutes in stride(from: 1, to: 20_000, by: 13) {
            let start = Moment(wallSeconds: now.wallSeconds + minutes * 60)
            let until = StandIn.patience(from: now, until: start)
            #expect(now < until && until <= start)
            #expect(until.wallSeconds - now.wallSeconds <= 86_400)
        }
    }

    // MARK: - Activities

    @Test("reminds once, the day before or else before it begins, and never in the quiet hours")
    func reminders() throws {
        let quiet = QuietHours()
        let last = try #require(Day(year: 2035, month: 12, day: 31))
        for number in monday.number...last.number {
            for start in [7, 9, 10, 14, 20].map({ Moment(Day(number: number), hour($0)) }) {
                let signUp = SignUp("Breiclub", at: start, wantsReminder: true)
                let due = signUp.due(after: Moment(Day(number: number - 7)))
                let woken = quiet.end(at: due)
                guard signUp.isReminderDue(at: woken, outside: quiet) else {
                    #expect(start <= woken, "nobody is reminded of \(start)")
                    continue
                }
                #expect(!quiet.contains(woken) && woken < start)
                #expect(signUp.due(after: woken) == start, "once")
            }
        }
        #expect(!SignUp("Breiclub", at: now).isReminderDue(at: now, outside: quiet))
    }

    @Test("is next on its weekday, later than now, and never on a public holiday")
    func next() {
        for weekday in Weekday.allCases {
            let activity = Activity("Breiclub", weekday, from: hour(10))
            for number in monday.number..<(monday.number + 3650) {
                let from = Moment(Day(number: number), hour(10))
                let next = activity.next(from: from)
                #expect(next > from && next.day.weekday == weekday && !next.day.isPublicHoliday)
            }
        }
    }

    @Test("has a place as long as fewer signed up than there are")
    func places() {
        let activity = Activity("Breiclub", .monday, from: hour(10), places: 2)
        let (one, waiting) = (
            SignUp("Breiclub", at: now), SignUp("Breiclub", at: now, isWaiting: true)
        )
        #expect(activity.hasPlace(beside: [one, waiting]))
        #expect(!activity.hasPlace(beside: [one, one]))
        #expect(Activity("Koffie", .monday, from: hour(9)).hasPlace(beside: [one, one, one]))
    }
}

@Suite("Contact")
struct ContactTests {
    private let day = Day(number: 20_780)

    @Test("is found by its name and by what people call it, and not by anything else")
    func found() {
        let contacts = [
            Contact("Gemeente", synonyms: ["stadhuis"], purpose: "", source: "", checkedAt: day),
            Contact("SVB", synonyms: ["aow"], purpose: "", source: "", checkedAt: day),
        ]
        #expect(Contact.named("de gemeente", among: contacts)?.name == "Gemeente")
        #expect(Contact.named("stadhuis", among: contacts)?.name == "Gemeente")
        #expect(Contact.named("AOW", among: contacts)?.name == "SVB")
        #expect(Contact.named("mijn oom", among: contacts) == nil)
        #expect(Contact.named("de gemeente", among: []) == nil)
    }

    @Test("says when nobody called the number for half a year")
    func stale() {
        let contact = Contact("SVB", purpose: "", phone: "0612345678", source: "", checkedAt: day)
        #expect(contact.phoneLine(on: day.adding(days: 180)) == "0612345678")
        #expect(
            contact.phoneLine(on: day.adding(days: 181)).hasSuffix("(nummer kan veranderd zijn)")
        )
        let none = Contact("SVB", purpose: "", source: "", checkedAt: day)
        #expect(none.phoneLine(on: day) == "kijk op de brief")
    }
}

extension Array {
    fileprivate var pairs: [(Element, Element)] {
        indices.flatMap { first in indices[(first + 1)...].map { (self[first], self[$0]) } }
    }
}

extension Day {
    fileprivate var written: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}

extension ClockTime {
    fileprivate var written: String {
        "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}
