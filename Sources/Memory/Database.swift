public import Assistant
internal import Foundation
internal import GRDB

/// One SQLite file that holds everything that outlives a turn.
///
/// It is a ``Store``, and keeps its laws. It holds no log of what people say: a message is gone when
/// it is delivered, and what is deleted is overwritten.
public struct Database: Store {
    public let path: String
    let pool: DatabasePool
    /// How many seconds to wait for another program that is using the file.
    private let patience: Double

    /// Opens the database, and makes it when there is none.
    ///
    /// A database of an earlier version is brought up to date.
    ///
    /// - Throws: ``MemoryError``.
    public init(path: String) throws {
        try self.init(path: path, patience: 5)
    }

    /// Opens the database, with how many seconds to wait for another program that is using it.
    init(path: String, patience: Double) throws {
        var isDirectory: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) {
            guard !isDirectory.boolValue else { throw MemoryError.isDirectory(path: path) }
        } else {
            try Database.makeFile(at: path)
        }
        self.path = path
        self.patience = patience
        pool = try MemoryError.reading(path) { try Database.open(path, patience: patience) }
    }

    /// Closes the file; nothing can be read or written any more.
    public func close() throws {
        try MemoryError.reading(path) { try pool.close() }
    }

    /// Makes an empty file that others on the machine cannot read.
    static func makeFile(at path: String) throws {
        let isMade = FileManager.default.createFile(
            atPath: path,
            contents: nil,
            attributes: [.posixPermissions: 0o600]
        )
        guard isMade else { throw MemoryError.cannotOpen(path: path) }
    }

    private static func open(_ path: String, patience: Double) throws -> DatabasePool {
        try DatabaseQueue(path: path, configuration: configuration(patience)).refuseForeign(path)
        let pool = try DatabasePool(path: path, configuration: configuration(patience))
        // What a power cut takes away of this is done again; the first turn is kept with all before it.
        try Schema.migrator.migrate(pool)
        // The library sets this back to NORMAL when it turns the write-ahead log on.
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        return pool
    }

    private static func configuration(_ patience: Double) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.maximumReaderCount = 2
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
        return configuration
    }

    // MARK: - Store

    public func transaction<Result: Sendable>(
        _ body: @escaping @Sendable (any Ledger) throws -> Result
    ) async throws -> Result {
        // Not the asynchronous `write`: that one gives up when the caller is cancelled, and a turn
        // that others share a commit with must go on.
        try await withCheckedThrowingContinuation { continuation in
            pool.asyncWrite {
                try body(SQLLedger(db: $0))
            } completion: { _, result in
                continuation.resume(with: result.mapError { MemoryError.reading($0, at: path) })
            }
        }
    }

    public func scrub() async throws -> Bool {
        do {
            try MemoryError.reading(path) { try emptyLog(patience: 0) }
            return true
        } catch MemoryError.locked {
            return false
        }
    }

    /// Moves the write-ahead log into the file and empties it.
    ///
    /// - Parameter limit: How many seconds to wait for who reads or writes; no turn is kept meanwhile.
    /// - Throws: What SQLite throws, also when somebody is reading or writing for longer.
    func emptyLog(patience limit: Double? = nil) throws {
        try pool.writeWithoutTransaction { db in
            try db.wait(atMost: limit ?? patience)
            let result = Result { try db.checkpoint(.truncate) }
            try db.wait(atMost: patience)
            _ = try result.get()
        }
    }
}

extension GRDB.Database {
    /// Sets how many seconds this connection waits for others.
    fileprivate func wait(atMost seconds: Double) throws {
        try execute(sql: "PRAGMA busy_timeout = \(Int(seconds * 1000))")
    }
}

extension DatabaseQueue {
    /// Refuses a file that is not ours, or of a later version.
    func refuseForeign(_ path: String) throws {
        try read { db in
            // The migrator makes a table of its own first; a power cut can leave it there alone.
            let isEmpty =
                try Int.fetchOne(
                    db,
                    sql: "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'"
                )
                == 0
            let id = try Int.fetchOne(db, sql: "PRAGMA application_id")
            guard isEmpty || id == Schema.applicationID else {
                throw MemoryError.damaged(path: path)
            }
            guard try !Schema.migrator.hasBeenSuperseded(db) else {
                throw MemoryError.newer(path: path)
            }
        }
    }
}
