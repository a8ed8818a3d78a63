import Assistant
import Dialog
import Foundation
import Testing

@testable import Memory

@Suite("Backup and restore")
struct BackupTests {
    @Test("brings back what there was when the backup was made, and keeps the rest beside it")
    func roundTrip() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            let (path, copy) = (kamer.database.path, folder + "/copy")
            try await kamer.say("ik zoek hulp")
            try kamer.database.backup(to: copy)
            try await kamer.say("anna@example.org")
            try kamer.database.close()
            let old = try #require(try Database.restore(from: copy, to: path))
            let restored = try Kamer(folder: folder)
            #expect(try await restored.desk.conversation(of: Kamer.anna).waitingFor == "mail")
            #expect(try await waiting(in: Database(path: old)) == "verhaal")
            #expect(FileManager.default.fileExists(atPath: copy))
        }
    }

    @Test("gives out no number again that was given out after the backup was made")
    func skipsNumbers() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            let (path, copy) = (kamer.database.path, folder + "/copy")
            try kamer.database.backup(to: copy)
            let words = Incoming(from: Kamer.anna, content: .message("ik zoek hulp"))
            _ = try await kamer.desk.receive(words)
            let before = try await kamer.database.numbers()
            try kamer.database.close()
            _ = try Database.restore(from: copy, to: path)
            let restored = try Kamer(folder: folder)
            _ = try await restored.desk.receive(words)
            let after = try await restored.database.numbers()
            #expect(!before.isEmpty && Set(before).isDisjoint(with: after))
        }
    }

    private func waiting(in database: Database) async throws -> String? {
        try await database.transaction { try $0.talk(at: Kamer.anna)?.question }
    }

    @Test("restores where there was no database")
    func restoresAnew() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            try await kamer.say("ik zoek hulp")
            try kamer.database.backup(to: folder + "/copy")
            let new = folder + "/new"
            #expect(try Database.restore(from: folder + "/copy", to: new) == nil)
            #expect(try await waiting(in: Database(path: new)) == "mail")
        }
    }

    @Test(
        "lets nobody else read what was restored, whoever may read the backup",
        arguments: [0o644, 0o400]
    )
    func restoresClosed(_ permissions: Int) async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            try await kamer.say("ik zoek hulp")
            let (copy, new) = (folder + "/copy", folder + "/new")
            try kamer.database.backup(to: copy)
            try FileManager.default.setAttributes(
                [.posixPermissions: permissions],
                ofItemAtPath: copy
            )
            _ = try Database.restore(from: copy, to: new)
            let attributes = try FileManager.default.attributesOfItem(atPath: new)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test("restores in the place of a database that is damaged")
    func restoresDamaged() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            try await kamer.say("ik zoek hulp")
            try kamer.database.backup(to: folder + "/copy")
            try kamer.database.close()
            let path = kamer.database.path
            try Data("kapot".utf8).write(to: URL(fileURLWithPath: path))
            let old = try #require(try Database.restore(from: folder + "/copy", to: path))
            #expect(try Data(contentsOf: URL(fileURLWithPath: old)) == Data("kapot".utf8))
            #expect(try await waiting(in: Database(path: path)) == "mail")
        }
    }

    @Test("refuses a backup that is damaged, and changes nothing")
    func refusesDamaged() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            try await kamer.say("ik zoek hulp")
            let (path, copy) = (kamer.database.path, folder + "/copy")
            try kamer.database.backup(to: copy)
            try kamer.database.close()
            try damage(copy)
            let before = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect(throws: MemoryError.damaged(path: copy)) {
                try Database.restore(from: copy, to: path)
            }
            #expect(throws: MemoryError.doesNotExist(path: folder + "/nothing")) {
                try Database.restore(from: folder + "/nothing", to: path)
            }
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        }
    }

    /// Overwrites the second page, which is far from the header.
    private func damage(_ path: String) throws {
        let file = try #require(FileHandle(forUpdatingAtPath: path))
        try file.seek(toOffset: 4096)
        try file.write(contentsOf: Data(repeating: 0xaa, count: 4096))
    }

    @Test("refuses an empty file, which is a database without tables")
    func refusesEmpty() async throws {
        try await withFolder { folder in
            try Data().write(to: URL(fileURLWithPath: folder + "/empty"))
            #expect(throws: MemoryError.damaged(path: folder + "/empty")) {
                try Database.restore(from: folder + "/empty", to: folder + "/buur.sqlite")
            }
        }
    }

    @Test("does not restore a database that is in use")
    func inUse() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            try await kamer.say("ik zoek hulp")
            let (path, copy) = (kamer.database.path, folder + "/copy")
            try kamer.database.backup(to: copy)
            #expect(throws: MemoryError.locked(path: path)) {
                try Database.restore(from: copy, to: path)
            }
            try await kamer.say("anna@example.org")
            #expect(try await waiting(in: kamer.database) == "verhaal")
        }
    }

    @Test("does not write a backup over another file")
    func exists() async throws {
        try await withFolder { folder in
            let database = try Database(path: folder + "/buur.sqlite")
            #expect(throws: MemoryError.exists(path: database.path)) {
                try database.backup(to: database.path)
            }
            #expect(throws: MemoryError.cannotOpen(path: folder + "/nergens/copy")) {
                try database.backup(to: folder + "/nergens/copy")
            }
        }
    }
}

extension Database {
    /// The numbers of what lies in the outbox.
    fileprivate func numbers() async throws -> [Int64] {
        try await transaction { ledger in
            try ledger.dueDeliveries(
                on: Kamer.anna.channel,
                reach: .everyone,
                isQuiet: false,
                now: Kamer.start,
                limit: 64
            ).map(\.id)
        }
    }
}
