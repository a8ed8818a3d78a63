internal import Foundation
internal import GRDB

// MARK: - Backup and restore

extension Database {
    /// Writes a copy of everything to a new file, while turns go on.
    ///
    /// What was forgotten is not in the copy.
    ///
    /// - Throws: ``MemoryError``; also when there is a file by that name already.
    public func backup(to copy: String) throws {
        guard !FileManager.default.fileExists(atPath: copy) else {
            throw MemoryError.exists(path: copy)
        }
        try Database.makeFile(at: copy)
        do {
            try pool.writeWithoutTransaction { db in
                do {
                    try db.execute(sql: "VACUUM INTO ?", arguments: [copy])
                } catch let error as DatabaseError {
                    throw MemoryError.reading(error, at: error.isOfSource ? path : copy)
                }
            }
            try Database.examine(copy)
            try Database.flush(copy)
            try Database.flush(Database.directoryOf(copy))
        } catch {
            // Half a copy must not be taken for a whole one.
            try? FileManager.default.removeItem(atPath: copy)
            throw error
        }
    }

    /// Puts a backup in the place of the database.
    ///
    /// The backup is examined first, and stays where it is. The database that was there is kept
    /// beside it, and at every moment there is one in its place. No program may have it open.
    ///
    /// - Returns: Where the database that was there is now, nil when there was none.
    /// - Throws: ``MemoryError``; nothing has changed then.
    public static func restore(from backup: String, to path: String) throws -> String? {
        try examine(backup)
        let fresh = path + "-restoring"
        try? FileManager.default.removeItem(atPath: fresh)  // of a restore that was cut off
        do {
            try copy(backup, to: fresh)
            try skipNumbers(in: fresh)
            let old = try keepAside(path)
            try flush(directoryOf(path))
            guard rename(fresh, path) == 0 else { throw MemoryError.cannotOpen(path: path) }
            try flush(directoryOf(path))
            return old
        } catch {
            // A copy that nobody knows of would outlive who asks to be forgotten.
            try? FileManager.default.removeItem(atPath: fresh)
            throw error
        }
    }

    /// Checks every page of a file, and that it is a database that this version can read.
    ///
    /// - Throws: ``MemoryError``.
    public static func examine(_ path: String) throws {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw MemoryError.doesNotExist(path: path)
        }
        guard !isDirectory.boolValue else { throw MemoryError.isDirectory(path: path) }
        try MemoryError.reading(path) {
            var configuration = Configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.refuseForeign(path)
            let verdict = try queue.read { db in
                try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
            }
            let isEmpty = try queue.read { db in try db.tableExists("person") } == false
            guard verdict == "ok", !isEmpty else { throw MemoryError.damaged(path: path) }
        }
    }

    // MARK: Files

    private static func copy(_ backup: String, to fresh: String) throws {
        do {
            try FileManager.default.copyItem(atPath: backup, toPath: fresh)
            // Whoever may read the backup may not read what comes after it.
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: fresh)
        } catch CocoaError.fileWriteOutOfSpace {
            throw MemoryError.diskFull(path: fresh)
        } catch {
            throw MemoryError.cannotOpen(path: fresh)
        }
        try flush(fresh)
    }

    /// Lets a copy give out no number that was given out after it was made: whoever delivered by such a
    /// number takes the next one for the same delivery.
    private static func skipNumbers(in copy: String) throws {
        try MemoryError.reading(copy) {
            try DatabaseQueue(path: copy).write { db in
                try db.execute(
                    sql: """
                        INSERT INTO sqlite_sequence (name, seq)
                        SELECT 'outbox', 0 WHERE NOT EXISTS (
                            SELECT 1 FROM sqlite_sequence WHERE name = 'outbox'
                        );
                        UPDATE sqlite_sequence SET seq = seq + 1000000 WHERE name = 'outbox'
                        """
                )
            }
        }
        try flush(copy)
    }

    /// Gives the database a second name that is free.
    private static func keepAside(_ path: String) throws -> String? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        try closeLog(of: path)
        let names = (1...).lazy.map { "\(path)-before-restore-\($0)" }
        guard let old = names.first(where: { !FileManager.default.fileExists(atPath: $0) })
        else { throw MemoryError.cannotOpen(path: path) }
        if link(path, old) != 0 { try copy(path, to: old) }  // not every disk knows second names
        // The log must be gone before another database takes this name, which it does not fit.
        for suffix in logSuffixes { _ = rename(path + suffix, old + suffix) }
        return old
    }

    /// Moves the log into the file and removes it; refuses while another program has it open.
    private static func closeLog(of path: String) throws {
        do {
            try MemoryError.reading(path) {
                let mode = try DatabaseQueue(path: path).inDatabase { db in
                    try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
                }
                guard mode == "delete" else { throw MemoryError.locked(path: path) }
            }
        } catch MemoryError.damaged {
            // That is why it is replaced: its log goes along as it is.
        }
    }

    /// What follows the name of a database in the names of the files beside it.
    static let logSuffixes = ["-wal", "-shm"]

    private static func directoryOf(_ path: String) -> String {
        URL(fileURLWithPath: path).deletingLastPathComponent().path
    }

    /// Waits until a file, or the names in a directory, lie on the disk.
    private static func flush(_ path: String) throws {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw MemoryError.cannotOpen(path: path)
        }
        try file.synchronize()
        try file.close()
    }
}

extension DatabaseError {
    /// Whether the file that is copied went wrong, rather than the copy.
    fileprivate var isOfSource: Bool {
        [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_BUSY, .SQLITE_LOCKED].contains(resultCode)
    }
}
