import Assistant
import Dialog
import Dutch
import Foundation
import Logging
import Memory
import Neighbourhood

/// What a year in five rooms costs: people come and stay away, ask and are asked, in one database.
///
/// Robots answer as in a rehearsal, so that every rule and dialog that is there takes part.
struct YearBenchmark {
    private static let rooms = ["noord", "oost", "zuid", "west", "midden"]
    private static let people = 700
    private static let requests = [
        "ik zoek iemand die een kast ophangt", "ik wil een formulier invullen",
        "er ligt een brief die ik niet begrijp", "ik wil een mens spreken",
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
        var (times, begun, remarks) = (Times(), 0, 0)
        try await times.measure {
            for month in 0..<(days / 30) {
                let report = try await play(month, on: database)
                begun += report.initiatives.count
                remarks += report.remarks.count
            }
        }
        let seconds = 1 / times.perSecond
        let visits = days * YearBenchmark.rooms.count
        let floor = try floor(commits: visits, inserts: YearBenchmark.people / 7)
        show("days", Double(days / 30 * 30), "")
        show("things that Buur began", Double(begun), "")
        show("remarks of the rehearsal", Double(remarks), "")
        show("the year", seconds, "s")
        show("a day in one room", seconds / Double(visits) * 1e3, "ms")
        show("floor: its visits alone, as plain inserts", floor.seconds, "s")
        show("the database at the start", start, "MB")
        show("the database at the end", try await size(of: database), "MB")
        show("floor: the visits alone", floor.megabytes, "MB")
        try database.close()
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

    /// Makes one person: each comes once a week, one in ten helps others, one in three may be called.
    private static func add(
        _ number: Int,
        of room: String,
        at start: Instant,
        to ledger: any Ledger
    ) throws {
        let address = Address(channel: "bench", name: "\(room) \(number)")
        let talk = try ledger.begin(at: address, in: room, now: start)
        guard var member = try ledger.member(talk.person) else { return }
        member.name = "Mens \(number)"
        if number % 10 == 0 {
            (member.roles, member.talents) = ([.volunteer], ["klussen"])
            member.phone = "0612345678"
        }
        if number == 1 { member.roles = [.coordinator] }
        if number < 4 { member.roles.insert(.keyHolder) }
        try ledger.save(member)
        let moment = House.monday
        for (purpose, part) in [(Consent.Purpose.beAsked, 10), (.callWhenAway, 3)]
        where number % part == 0 {
            try ledger.add(Consent(purpose, words: "Mag het?", at: moment), of: member.id)
        }
        for week in 1...6 {
            let day = moment.day.adding(days: number % 7 + 1 - 7 * week)
            try ledger.note(Visit(person: member.id, activity: "koffie", day: day, kind: .came))
        }
    }

    // MARK: - The months

    private func play(_ month: Int, on database: Database) async throws -> RehearsalReport {
        let now = try House.time.instant(
            of: Moment(House.monday.day.adding(days: 30 * month), House.monday.time)
        )
        try await ask(in: month, database, at: now)
        let rehearsal = Rehearsal(
            on: database,
            moderator: house.moderator,
            facts: house.facts,
            time: try House.time,
            settings: Settings(),
            logger: Logger(label: "benchmarks") { _ in SwiftLogNoOpLogHandler() }
        )
        let report = try await rehearsal.play(days: 30, from: now, seed: 1)
        let desk = try house.desk(on: database, by: Standing(now: now.adding(days: 30)))
        _ = try await desk.deliver(over: [Everywhere()])
        _ = try await desk.sweep()
        return report
    }

    /// Lets forty people of each room ask for something.
    private func ask(in month: Int, _ database: Database, at now: Instant) async throws {
        let desk = try house.desk(on: database, by: Standing(now: now))
        for room in YearBenchmark.rooms {
            for number in 0..<40 {
                let person = (number * 17 + month * 7) % YearBenchmark.people
                let words = YearBenchmark.requests[number % YearBenchmark.requests.count]
                _ = try await desk.receive(
                    Incoming(
                        from: Address(channel: "bench", name: "\(room) \(person)"),
                        content: .message(words)
                    )
                )
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
