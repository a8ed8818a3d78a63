import Assistant
import Dialog
import Dutch
import Foundation
import Logging
import Memory
import Neighbourhood

/// What a year in five rooms costs: people come, stay away and come back, ask and are asked, call and
/// are called, in one database.
///
/// Robots answer as in a rehearsal, so that every rule and dialog that is there takes part. A year in
/// which one of them does not is no measurement.
struct YearBenchmark {
    private static let rooms = ["noord", "oost", "zuid", "west", "midden"]
    private static let people = 700
    /// What each of the rooms must see of: help from its question to its thanks, with numbers given,
    /// and calls from being missed to being back.
    private static let kinds = [
        "hulp_gevraagd", "hulp_gevonden", "hulp_rond", "hulp_nummer", "hulp_gelukt", "hulp_bedankt",
        "bellen_gevraagd", "gebeld", "gemist", "bellen_dank", "stilte",
    ]
    /// What the rooms must have counted.
    private static let counted: [Counted] = [
        .requestMade, .requestDone, .requestWithoutHelper, .calledMissed, .reached, .returned,
    ]
    /// What is written in a talk about a job, from the first word to the last.
    private static let job = [
        "een klusje in huis", "er moet een lamp aan het plafond", "ja", "thuis", "over een week",
        "middag", "nee", "nee", "nee", "ja", "nee", "ja",
    ]
    private static let otherRequests = [
        "ik wil een formulier invullen", "er ligt een brief die ik niet begrijp",
        "ik wil een mens spreken",
    ]

    let house: House
    let folder: String
    let days: Int

    func run() async throws {
        title("(h) a year in \(YearBenchmark.rooms.count) rooms of \(YearBenchmark.people) people")
        let path = folder + "/year.sqlite"
        let database = try Database(path: path)
        try await fill(database)
        let start = try await size(of: database)
        var (times, begun, remarks) = (Times(), [Initiative](), 0)
        let weeks = (days + 6) / 7
        try await times.measure {
            for week in 0..<weeks {
                let report = try await play(week, on: database)
                begun += report.initiatives
                remarks += report.remarks.count
            }
        }
        let seconds = 1 / times.perSecond
        let visits = weeks * 7 * YearBenchmark.rooms.count
        let floor = try floor(commits: visits, inserts: YearBenchmark.people / 7)
        show("days", Double(weeks * 7), "")
        show("things that Buur began", Double(begun.count), "")
        try showKinds(begun, try await counts(in: database, until: weeks * 7))
        show("remarks of the rehearsal", Double(remarks), "")
        show("the year", seconds, "s")
        show("a day in one room", seconds / Double(visits) * 1e3, "ms")
        show("floor: its visits alone, as plain inserts", floor.seconds, "s")
        show("the database at the start", start, "MB")
        show("the database at the end", try await size(of: database), "MB")
        show("floor: the visits alone", floor.megabytes, "MB")
        try database.close()
    }

    /// What the rooms counted together.
    private func counts(in database: Database, until days: Int) async throws -> [Counted: Int] {
        let first = House.monday.day
        return try await database.transaction { ledger in
            try YearBenchmark.rooms.reduce(into: [:]) { sum, room in
                let own = try ledger.counts(
                    in: room,
                    from: first.adding(days: -31),
                    to: first.adding(days: days)
                )
                sum.merge(own, uniquingKeysWith: +)
            }
        }
    }

    /// Shows how often each kind of thing was begun or counted; a year without one of them is an error.
    private func showKinds(_ begun: [Initiative], _ counts: [Counted: Int]) throws {
        let dialogs = Dictionary(grouping: begun, by: \.dialog).mapValues(\.count)
        let kinds =
            YearBenchmark.kinds.map { ($0, dialogs[$0] ?? 0) }
            + YearBenchmark.counted.map { ($0.rawValue, counts[$0] ?? 0) }
        for (kind, count) in kinds { show("  " + kind, Double(count), "") }
        let missing = kinds.filter { $0.1 == 0 }.map(\.0)
        guard missing.isEmpty || days < 90 else { throw Unplayed(kinds: missing) }
    }

    private struct Unplayed: Error, CustomStringConvertible {
        let kinds: [String]

        var description: String {
            "The year saw nothing of \(kinds.joined(separator: ", ")), so it measured too little."
        }
    }

    // MARK: - The people

    private func fill(_ database: Database) async throws {
        let start = try House.time.instant(of: House.monday)
        for room in YearBenchmark.rooms {
            try await database.transaction { ledger in
                for number in 0..<YearBenchmark.people {
                    try YearBenchmark.add(number, of: room, at: start, to: ledger)
                }
            }
        }
    }

    private static func address(_ number: Int, of room: String) -> Address {
        Address(channel: "bench", name: "\(room) \(number)")
    }

    /// Makes one person: each comes once a week, one in ten helps others, half of those call, and one in
    /// three may be called.
    private static func add(
        _ number: Int,
        of room: String,
        at start: Instant,
        to ledger: any Ledger
    ) throws {
        let talk = try ledger.begin(at: address(number, of: room), in: room, now: start)
        guard var member = try ledger.member(talk.person) else { return }
        member.name = "Mens \(number)"
        member.phone = "0612345678"
        if number % 10 == 0 {
            member.roles = [.volunteer]
            member.talents = number % 20 == 0 ? ["klussen", "bellen"] : ["klussen"]
        }
        if number == 1 { member.roles = [.coordinator] }
        if number < 4 { member.roles.insert(.keyHolder) }
        try ledger.save(member)
        for (purpose, part) in [(Consent.Purpose.beAsked, 10), (.callWhenAway, 3)]
        where number % part == 0 {
            let consent = Consent(purpose, words: "Mag het?", at: House.monday)
            try ledger.add(consent, of: member.id)
        }
        for week in 1...6 {
            let day = House.monday.day.adding(days: number % 7 + 1 - 7 * week)
            try ledger.note(Visit(person: member.id, activity: "koffie", day: day, kind: .came))
        }
    }

    // MARK: - The weeks

    private func play(_ week: Int, on database: Database) async throws -> RehearsalReport {
        let first = House.monday.day.adding(days: 7 * week)
        let now = try House.time.instant(of: Moment(first, House.monday.time))
        let desk = try house.desk(on: database, by: Standing(now: now))
        try await ask(in: week, desk)
        try await comeBack(in: week, desk)
        let rehearsal = Rehearsal(
            on: database,
            moderator: house.moderator,
            facts: house.facts,
            skills: house.skills,
            time: try House.time,
            settings: Settings(),
            logger: Logger(label: "benchmarks") { _ in SwiftLogNoOpLogHandler() }
        )
        let report = try await rehearsal.play(days: 7, from: now, seed: 1)
        let later = try house.desk(on: database, by: Standing(now: now.adding(days: 7)))
        _ = try await later.deliver(over: [Everywhere()])
        _ = try await later.sweep()
        return report
    }

    /// Lets ten people of each room ask for something: six for a neighbour, to the end of that talk.
    private func ask(in week: Int, _ desk: FrontDesk) async throws {
        for room in YearBenchmark.rooms {
            for number in 0..<10 {
                let place = (number * 17 + week * 31) % YearBenchmark.people
                let person = YearBenchmark.address(place, of: room)
                let other = YearBenchmark.otherRequests[number % 3]
                for words in number < 6 ? YearBenchmark.job : [other] {
                    _ = try await desk.receive(Incoming(from: person, content: .message(words)))
                }
            }
        }
    }

    /// Lets one in ten of those who may be called write that they are there, whether they stayed away
    /// or not.
    private func comeBack(in week: Int, _ desk: FrontDesk) async throws {
        for room in YearBenchmark.rooms {
            for number in stride(from: week % 10 * 3, to: YearBenchmark.people, by: 30) {
                let person = YearBenchmark.address(number, of: room)
                _ = try await desk.receive(Incoming(from: person, content: .message("ik ben er")))
            }
        }
    }

    // MARK: - The floor

    /// The size of the database with nothing left in its log, in megabytes.
    private func size(of database: Database) async throws -> Double {
        _ = try await database.scrub()
        return try YearBenchmark.megabytes(at: database.path)
    }

    private func floor(commits: Int, inserts: Int) throws -> (seconds: Double, megabytes: Double) {
        let path = folder + "/year-floor.sqlite"
        var times = Times()
        do {
            let raw = RawDatabase(path: path)
            times.measure {
                for _ in 0..<commits { raw.commit(rows: inserts) }
            }
        }
        return (1 / times.perSecond, try YearBenchmark.megabytes(at: path))
    }

    private static func megabytes(at path: String) throws -> Double {
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        return Double(size ?? 0) / 1e6
    }
}

/// A clock that stands still.
private struct Standing: Assistant.Clock {
    let now: Instant
}

/// A channel on which everything arrives.
private struct Everywhere: Channel {
    let name = "bench"

    func deliver(_ delivery: Delivery) async throws(DeliveryFailure) -> String? { nil }
}
