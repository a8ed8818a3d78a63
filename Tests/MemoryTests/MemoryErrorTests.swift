import Assistant
import Dialog
import Foundation
import GRDB
import Testing

@testable import Memory

@Suite("MemoryError")
struct MemoryErrorTests {
    private func open(_ path: String) throws { _ = try Memory.Database(path: path, patience: 0.05) }

    @Test("says that the path is a directory")
    func directory() async throws {
        try await withFolder { folder in
            #expect(throws: MemoryError.isDirectory(path: folder)) { try open(folder) }
        }
    }

    @Test("says that the directory does not exist")
    func noDirectory() async throws {
        try await withFolder { folder in
            let path = folder + "/nergens/buur.sqlite"
            #expect(throws: MemoryError.cannotOpen(path: path)) { try open(path) }
        }
    }

    @Test("says that the file is no database, or another program's")
    func noDatabase() async throws {
        try await withFolder { folder in
            let path = folder + "/buur.sqlite"
            try Data(String(repeating: "Dit is een brief.\n", count: 500).utf8)
                .write(to: URL(fileURLWithPath: path))
            #expect(throws: MemoryError.damaged(path: path)) { try open(path) }
            try FileManager.default.removeItem(atPath: path)
            try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE other (a)") }
            #expect(throws: MemoryError.damaged(path: path)) { try open(path) }
        }
    }

    @Test("says that the file is cut off")
    func truncated() async throws {
        try await withFolder { folder in
            let path = folder + "/buur.sqlite"
            try Memory.Database(path: path).close()
            let file = try #require(FileHandle(forWritingAtPath: path))
            try file.truncate(atOffset: file.seekToEnd() / 2)
            #expect(throws: MemoryError.damaged(path: path)) { try open(path) }
        }
    }

    @Test("says that the file was made by a newer version")
    func newer() async throws {
        try await withFolder { folder in
            let database = try Memory.Database(path: folder + "/buur.sqlite")
            try await database.pool.write { db in
                try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('999 robots')")
            }
            try database.close()
            #expect(throws: MemoryError.newer(path: database.path)) { try open(database.path) }
        }
    }

    @Test("says that another program is using the file")
    func locked() async throws {
        try await withFolder { folder in
            let database = try Memory.Database(path: folder + "/buur.sqlite", patience: 0.05)
            var configuration = Configuration()
            configuration.allowsUnsafeTransactions = true
            let other = try DatabaseQueue(path: database.path, configuration: configuration)
            try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
            await #expect(throws: MemoryError.locked(path: database.path)) {
                try await database.transaction { _ = try $0.next("count") }
            }
            try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
            #expect(try await database.transaction { try $0.next("count") } == 1)
        }
    }

    @Test("does not blame the file for a value that is refused")
    func refused() async throws {
        try await withFolder { folder in
            let database = try Memory.Database(path: folder + "/buur.sqlite")
            let stranger = Talk(person: 99, address: Kamer.anna, heardAt: Kamer.start)
            let refusal = await #expect(throws: DatabaseError.self) {
                try await database.transaction { try $0.save(stranger) }
            }
            #expect(refusal?.resultCode == .SQLITE_CONSTRAINT)
        }
    }

    @Test("says that the disk is full, and keeps what was there")
    func full() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            try await kamer.say("ik zoek hulp")
            let database = kamer.database
            try await database.pool.writeWithoutTransaction { db in
                let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
                try db.execute(sql: "PRAGMA max_page_count = \(pages)")
            }
            await #expect(throws: MemoryError.diskFull(path: database.path)) {
                try await database.transaction { ledger in
                    for count in 0..<1000 { _ = try ledger.next("counter \(count)") }
                }
            }
            #expect(try await database.transaction { try $0.next("counter 0") } == 1)
            #expect(try await kamer.desk.conversation(of: Kamer.anna).waitingFor == "mail")
        }
    }

    @Test("says that the database may only be read")
    func queryOnly() async throws {
        try await withFolder { folder in
            let database = try Memory.Database(path: folder + "/buur.sqlite")
            try await database.pool.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA query_only = ON")
            }
            await #expect(throws: MemoryError.readOnly(path: database.path)) {
                try await database.transaction { _ = try $0.next("count") }
            }
        }
    }

    @Test("says that the file may only be read")
    func readOnly() async throws {
        try await withFolder { folder in
            let path = folder + "/buur.sqlite"
            try Memory.Database(path: path).close()
            try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
            if geteuid() == 0 {
                for name in [folder, path] { chown(name, Nobody.id, Nobody.id) }
            }
            #expect(throws: MemoryError.readOnly(path: path)) {
                try Nobody.asNobody { try open(path) }
            }
        }
    }

    @Test("names the file and the next step in one sentence")
    func sentences() {
        let errors: [MemoryError] = [
            .isDirectory(path: "p"), .doesNotExist(path: "p"), .cannotOpen(path: "p"),
            .readOnly(path: "p"), .newer(path: "p"), .damaged(path: "p"), .locked(path: "p"),
            .diskFull(path: "p"), .exists(path: "p"), .failed(path: "p", code: 10),
        ]
        for sentence in errors.map(\.description) {
            #expect(sentence.contains("'p'") && sentence.hasSuffix("."))
            #expect(sentence.contains(";") && sentence.filter { $0 == "." }.count == 1)
        }
    }
}

/// The user who owns nothing.
private enum Nobody {
    static let id: UInt32 = 65_534

    /// Does work as nobody where root would, for root may write any file.
    ///
    /// Only this thread is nobody, and only until the work is done.
    static func asNobody<Result>(_ work: () throws -> Result) throws -> Result {
        guard geteuid() == 0 else { return try work() }
        typealias SetUser = @convention(c) (UInt32) -> Int32
        // Swift's headers of the C library leave it out.
        let setUser = unsafeBitCast(try #require(dlsym(nil, "setfsuid")), to: SetUser.self)
        _ = setUser(id)
        defer { _ = setUser(0) }
        return try work()
    }
}
