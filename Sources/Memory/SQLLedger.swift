internal import Assistant
internal import GRDB

/// What can be read and written inside one transaction of the database.
struct SQLLedger: Talks, Inbox, Outbox, Timers, Archive, People, Matters, Joinings {
    let db: GRDB.Database

    typealias Arguments = [(any DatabaseValueConvertible)?]

    /// Carries out a statement that is prepared once for the connection.
    func execute(_ sql: String, _ arguments: Arguments) throws {
        try db.cachedStatement(sql: sql).execute(arguments: bound(arguments))
    }

    /// Carries out a statement, and tells whether it changed any row.
    func changes(_ sql: String, _ arguments: Arguments) throws -> Bool {
        try execute(sql, arguments)
        return db.changesCount > 0
    }

    func row(_ sql: String, _ arguments: Arguments) throws -> Row? {
        try Row.fetchOne(db.cachedStatement(sql: sql), arguments: bound(arguments))
    }

    func rows(_ sql: String, _ arguments: Arguments) throws -> [Row] {
        try Row.fetchAll(db.cachedStatement(sql: sql), arguments: bound(arguments))
    }

    /// The arguments, none of which is cut off on its way: a text ends for SQLite at its first NUL.
    private func bound(_ arguments: Arguments) throws -> StatementArguments {
        let values = arguments.map { $0?.databaseValue ?? .null }
        for case .string(let text) in values.lazy.map(\.storage) where text.utf8.contains(0) {
            throw UnstorableText()
        }
        return StatementArguments(values)
    }
}

/// A text holds a NUL, so that it cannot be kept whole.
struct UnstorableText: Error {}
