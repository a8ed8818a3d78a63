import Assistant
import Dialog
import Foundation
import GRDB
import Neighbourhood
import Testing

@testable import Memory

@Suite("Database")
struct DatabaseTests {
    private static let versions = [
        "001", "002", "003", "004", "005", "006", "007", "008", "009", "010",
    ]

    @Test("writes through to the disk at every commit")
    func durable() async throws {
        try await withFolder { folder in
            let database = try Memory.Database(path: folder + "/buur.sqlite")
            let pragmas = try database.pool.writeWithoutTransaction { db in
                try ["synchronous", "journal_mode", "secure_delete", "foreign_keys"].map {
                    try String.fetchOne(db, sql: "PRAGMA \($0)")
                }
            }
            #expect(pragmas == ["2", "wal", "1", "1"])
        }
    }

    @Test("lets nobody else on the machine read the file")
    func permissions() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            try await kamer.say("ik zoek hulp")
            try kamer.database.backup(to: folder + "/copy")
            for file in ["/buur.sqlite", "/buur.sqlite-wal", "/buur.sqlite-shm", "/copy"] {
                let attributes = try FileManager.default.attributesOfItem(atPath: folder + file)
                #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file)")
            }
        }
    }

    @Test("goes on where it was after it was closed")
    func reopens() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            try await kamer.say("ik zoek hulp", "anna@example.org")
            try kamer.database.close()
            let again = try Kamer(folder: folder)
            #expect(try await again.desk.conversation(of: Kamer.anna).waitingFor == "verhaal")
        }
    }

    @Test("keeps what was committed when the program stops without closing")
    func survives() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            try await kamer.say("ik zoek hulp", "anna@example.org")
            try FileManager.default.createDirectory(
                atPath: folder + "/after",
                withIntermediateDirectories: true
            )
            for suffix in ["", "-wal"] {
                try FileManager.default.copyItem(
                    atPath: folder + "/buur.sqlite" + suffix,
                    toPath: folder + "/after/buur.sqlite" + suffix
                )
            }
            let after = try Kamer(folder: folder + "/after")
            #expect(try await after.desk.conversation(of: Kamer.anna).waitingFor == "verhaal")
        }
    }

    @Test("refuses rows that cannot be true")
    func constraints() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            try await kamer.say("ik zoek hulp")
            for sql in [
                "UPDATE person SET name = ''",
                "UPDATE conversation SET waiting_dialog = NULL",
                "UPDATE conversation SET turns = -1",
                "UPDATE conversation SET turns = 'veel'",
                "UPDATE conversation SET person_id = 99",
                "INSERT INTO inbox (channel, external_id, person_id, taken_at) VALUES ('terminal', '1', 99, 0)",
                "INSERT INTO sent VALUES ('terminal', '1', 99, NULL, NULL, 0)",
                "INSERT INTO sent VALUES ('terminal', '1', 1, 'geld', NULL, 0)",
                "INSERT INTO bookmark VALUES ('', 'x')",
                "INSERT INTO timer VALUES (99, 'd', 'k', 0, NULL)",
                "INSERT INTO counter VALUES ('a', 0)",
            ] {
                #expect(throws: DatabaseError.self, "\(sql)") {
                    try kamer.database.pool.write { try $0.execute(sql: sql) }
                }
            }
        }
    }

    @Test("looks up what is due without passing what is for others", arguments: [false, true])
    func looksUp(_ byName: Bool) async throws {
        try await withFolder { folder in
            let database = try Memory.Database(path: folder + "/buur.sqlite")
            let sql = byName ? SQLLedger.dueByName : SQLLedger.due
            let plan = try await database.pool.read { db in
                let values =
                    ["terminal", 0, 9, false] + (byName ? ["anna"] : [])
                    as [any DatabaseValueConvertible]
                return try Row.fetchAll(
                    db,
                    sql: "EXPLAIN QUERY PLAN \(sql)",
                    arguments: StatementArguments(values)
                ).map { $0["detail"] as String }
            }
            #expect(plan.contains { $0.contains("SEARCH next USING INDEX") })
            #expect(
                !plan.contains { $0.hasPrefix("SCAN") || $0.contains("TEMP B-TREE") },
                "\(plan)"
            )
        }
    }

    @Test("wipes at once or not at all while another program reads")
    func doesNotWait() async throws {
        try await withFolder { folder in
            let patient = try Memory.Database(path: folder + "/buur.sqlite", patience: 20)
            _ = try await patient.transaction { try $0.next("count") }
            var configuration = Configuration()
            configuration.allowsUnsafeTransactions = true
            let reader = try DatabaseQueue(path: patient.path, configuration: configuration)
            try reader.inDatabase { try $0.execute(sql: "BEGIN; SELECT * FROM counter") }
            _ = try await patient.transaction { try $0.next("count") }
            let started = ContinuousClock().now
            #expect(try await !patient.scrub())
            #expect(ContinuousClock().now - started < .seconds(10))
            try reader.inDatabase { try $0.execute(sql: "COMMIT") }
            #expect(try await patient.scrub())
            let wait = try await patient.pool.writeWithoutTransaction {
                try Int.fetchOne($0, sql: "PRAGMA busy_timeout")
            }
            #expect(wait == 20_000)
        }
    }

    @Test("opens a database of every released version", arguments: DatabaseTests.versions)
    func samples(_ version: String) async throws {
        try await withFolder { folder in
            let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
            try FileManager.default.copyItem(
                atPath: samples + "/Samples/\(version).database",
                toPath: folder + "/buur.sqlite"
            )
            let kamer = try Kamer(folder: folder)
            #expect(try await kamer.desk.conversation(of: Kamer.anna).waitingFor == "nog_iets")
            let person = try #require(try kamer.database.person(at: Kamer.anna))
            #expect(
                try kamer.database.export(person, in: kamer.time) == """
                    Over jou
                    - Je naam: Anna
                    - Je schrijft vanaf: terminal:anna
                    - Je kamer: kamer
                    - Voor het laatst gehoord: maandag 23 november 2026

                    Waar we mee bezig zijn
                    - hulp, mail: anna@example.org
                    - hulp, verhaal: een brief van de gemeente

                    Briefjes voor de kamer
                    - een brief van de gemeente Naam: Anna. Contact: anna@example.org. (van maandag 23 november 2026, ik wis het op woensdag 23 december 2026)

                    Wat ik later nog vraag
                    - Of je verder wilt: op woensdag 25 november 2026

                    Wat ik verder bewaar, zonder je woorden
                    - Regels over wat er gebeurde en wanneer: 5

                    """
            )
            try await kamer.say("ja")
            #expect(try await kamer.desk.conversation(of: Kamer.anna).waitingFor == nil)
        }
    }

    @Test("keeps what waited in an older database as long as a message is kept")
    func givesTime() async throws {
        try await withFolder { folder in
            let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
            let path = folder + "/buur.sqlite"
            try FileManager.default.copyItem(
                atPath: samples + "/Samples/002.database",
                toPath: path
            )
            let due = Kamer.start.seconds
            try DatabaseQueue(path: path).inDatabase { db in
                try db.execute(
                    sql: """
                        INSERT INTO outbox (person_id, channel, address, kind, body, options, due_at)
                        SELECT id, 'terminal', 'anna', 'message', 'Dag.', 'Ja' || char(10) || 'Nee', ?
                        FROM person
                        """,
                    arguments: [due]
                )
            }
            let database = try Memory.Database(path: path)
            for (days, options) in [(13, [["Ja", "Nee"]]), (14, [])] {
                let left = try await database.transaction { ledger in
                    let now = Kamer.start.adding(days: days)
                    _ = try ledger.sweep(Terms(Retention(), now: now))
                    return try ledger.dueDeliveries(
                        on: "terminal",
                        reach: .everyone,
                        isQuiet: false,
                        now: now,
                        limit: 9
                    )
                }
                #expect(
                    left.map(\.content) == options.map { .message(Message("Dag.", options: $0)) }
                )
            }
        }
    }

    @Test("has a sample of every version of the tables")
    func samplesAreComplete() {
        #expect(Schema.migrator.migrations.map { String($0.prefix(3)) } == DatabaseTests.versions)
    }
}
