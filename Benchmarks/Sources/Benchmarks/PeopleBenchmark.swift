import Assistant
import Dialog
import Foundation
import GRDB
import Memory

/// Whether a turn costs more when the room knows more people.
struct PeopleBenchmark {
    let house: House
    let walk: Walk
    let folder: String

    func run(many: Int) async throws {
        title("(d) turns one by one among other people")
        let few = try await median(among: 1000)
        let lots = try await median(among: many)
        show("a turn among 1000 people, median", few, "µs")
        show("a turn among \(many) people, median", lots, "µs")
        show("against each other", lots / few, "x", aim: "< 1.5")
    }

    /// The median of turns of people who are spread over all that are known.
    private func median(among people: Int) async throws -> Double {
        let path = folder + "/people-\(people).sqlite"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Memory.Database(path: path).close()
        try fill(path, people)
        let desk = try Desk(house, walk, path: path)
        var (times, chance) = (Times(), Chance(seed: 1))
        for number in 0..<2000 {
            let person = Int.random(in: 0..<people, using: &chance)
            let incoming = desk.message(number, of: person)
            _ = try await times.measure { try await desk.desk.receive(incoming) }
        }
        try desk.database.close()
        return times.median
    }

    /// Puts people with half a talk in the database, fast and without a thought for power cuts.
    private func fill(_ path: String, _ people: Int) throws {
        let talk = walk.conversations[min(3, walk.conversations.count - 1)]
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
        try queue.write { db in
            try db.execute(sql: "CREATE TEMP TABLE n (n INTEGER PRIMARY KEY)")
            try db.execute(
                sql: """
                    WITH RECURSIVE count (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM count
                    WHERE n < ? - 1) INSERT INTO n SELECT n FROM count
                    """,
                arguments: [people]
            )
            try db.execute(
                sql: "INSERT INTO person (id, known_since) SELECT n + 1, 0 FROM n"
            )
            try db.execute(
                sql: """
                    INSERT INTO address (channel, name, person_id)
                    SELECT 'bench', 'person ' || n, n + 1 FROM n ORDER BY 'person ' || n
                    """
            )
            try db.execute(
                sql: """
                    INSERT INTO conversation (person_id, channel, address, turns, waiting_dialog,
                    waiting_question, heard_at, silence_at, stack)
                    SELECT n + 1, 'bench', 'person ' || n, 3, 'welkom', NULL, 0, 99999999999 + n, ?
                    FROM n
                    """,
                arguments: [talk.text]
            )
        }
        try queue.close()
    }
}
