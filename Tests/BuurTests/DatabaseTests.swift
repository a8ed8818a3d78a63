import Foundation
import GRDB
import Testing

@Suite("A database that cannot be used")
struct DatabaseTests {
    private let scene: Scene

    init() throws {
        scene = try Scene()
    }

    @Test("is refused when it is a directory")
    func directory() throws {
        try FileManager.default.createDirectory(
            atPath: scene.database,
            withIntermediateDirectories: false
        )
        try expectRefusal(code: 66)
    }

    @Test(
        "is refused when it is no database",
        arguments: ["garbage", String(repeating: "x", count: 9999)]
    )
    func garbage(_ content: String) throws {
        try scene.write(content, to: "buur.sqlite")
        try expectRefusal(code: 65)
        #expect(scene.bytes(of: "buur.sqlite") == Data(content.utf8))
    }

    @Test("is refused when it belongs to another program")
    func foreign() throws {
        try change { try $0.execute(sql: "CREATE TABLE theirs (id INTEGER)") }
        try expectRefusal(code: 65)
    }

    @Test("is refused when a newer version made it")
    func newer() throws {
        try talk()
        try change { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999 later')") }
        try expectRefusal(code: 65)
        try change {
            try $0.execute(sql: "DELETE FROM grdb_migrations WHERE identifier = '999 later'")
        }
        try expectNothingLost()
    }

    @Test("is refused while another program keeps it to itself")
    func locked() throws {
        try talk()
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let queue = try DatabaseQueue(path: scene.database, configuration: configuration)
        try queue.inDatabase {
            try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE")
        }
        try expectRefusal(code: 75)
        try queue.inDatabase { try $0.execute(sql: "COMMIT") }
        try queue.close()
        try expectNothingLost()
    }

    @Test("is refused when it was cut short, and a backup brings it back")
    func truncated() throws {
        try talk()
        let copy = scene.folder + "/copy.sqlite"
        #expect(try Program.run(["backup", copy] + scene.storage).code == 0)
        let whole = try #require(FileManager.default.contents(atPath: copy))
        for suffix in ["-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: scene.database + suffix)
        }
        try scene.write(Array(whole.prefix(whole.count / 2)), to: "buur.sqlite")
        try expectRefusal(code: 65)
        #expect(try Program.run(["restore", copy] + scene.storage).code == 0)
        try expectNothingLost()
    }

    @Test("keeps nobody out because of a conversation that cannot be read")
    func unreadable() throws {
        try talk()
        try change { try $0.execute(sql: "UPDATE conversation SET stack = 'raadsel'") }
        let lines = try scene.talk("kwijtschelding\n").decoded()
        #expect(lines.first?.say?.hasPrefix("Er ging bij mij iets mis.") == true)
        #expect(lines.last?.waiting == ["bewoner": "van_wie"])
        let known = try scene.run(["export", "bewoner"] + scene.storage + scene.configuration)
        #expect(known.output.contains("- raadsel\n"))
    }

    @Test("is refused when its folder cannot be made")
    func noFolder() throws {
        let places = scene.places().map { $0 == scene.database ? "/dev/null/buur.sqlite" : $0 }
        let ending = try scene.run(["chat", "--json"] + places)
        #expect(ending.code == 73)
        #expect(ending.error.isOneSentence)
    }

    private func talk() throws {
        #expect(try scene.talk("hallo\nAmina\n").code == 0)
    }

    private func expectRefusal(code: Int32) throws {
        let ending = try scene.talk("hallo\n")
        #expect(ending.code == code)
        #expect(ending.error.isOneSentence, "\(ending.error)")
        #expect(ending.error.contains(scene.database))
        #expect(ending.output == "")
    }

    private func expectNothingLost() throws {
        let lines = try scene.talk("kwijtschelding\n").decoded()
        #expect(lines.last?.waiting == ["bewoner": "van_wie"])
    }

    private func change(_ change: (Database) throws -> Void) throws {
        let queue = try DatabaseQueue(path: scene.database)
        try queue.write(change)
        try queue.close()
    }
}

extension String {
    /// Whether this is one line that ends with a full stop.
    var isOneSentence: Bool {
        hasSuffix(".\n") && split(separator: "\n").count == 1
    }
}
