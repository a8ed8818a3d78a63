internal import Assistant
internal import GRDB

/// What can be read and written inside one transaction of the database.
struct SQLLedger: Talks, Outbox, Timers, Archive {
    let db: GRDB.Database

    /// Carries out a statement that is prepared once for the connection.
    func execute(_ sql: String, _ arguments: StatementArguments) throws {
        try db.cachedStatement(sql: sql).execute(arguments: arguments)
    }

    /// Carries out a statement, and tells whether it changed any row.
    func changes(_ sql: String, _ arguments: StatementArguments) throws -> Bool {
        try execute(sql, arguments)
        return db.changesCount > 0
    }

    func row(_ sql: String, _ arguments: StatementArguments) throws -> Row? {
        try Row.fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
    }

    func rows(_ sql: String, _ arguments: StatementArguments) throws -> [Row] {
        try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
    }
}
