import GRDBSQLite

/// SQLite without anything around it, set as ours is: the floor that no program gets under.
final class RawDatabase {
    private var connection: OpaquePointer?
    private var statements: [OpaquePointer?] = []

    /// Makes a new database with five small tables.
    init(path: String) {
        sqlite3_open(path, &connection)
        execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        for number in 1...5 {
            execute("CREATE TABLE t\(number) (id INTEGER PRIMARY KEY, at INTEGER, words TEXT)")
            var statement: OpaquePointer?
            let sql = "INSERT INTO t\(number) (at, words) VALUES (1, 'een antwoord van een mens')"
            sqlite3_prepare_v2(connection, sql, -1, &statement, nil)
            statements.append(statement)
        }
    }

    deinit {
        statements.forEach { sqlite3_finalize($0) }
        sqlite3_close(connection)
    }

    /// One transaction with as many inserts.
    func commit(inserts count: Int) {
        execute("BEGIN IMMEDIATE")
        for statement in statements.prefix(count) {
            sqlite3_step(statement)
            sqlite3_reset(statement)
        }
        execute("COMMIT")
    }

    /// One transaction with many inserts in one table.
    func commit(rows count: Int) {
        execute("BEGIN IMMEDIATE")
        for _ in 0..<count {
            sqlite3_step(statements[0])
            sqlite3_reset(statements[0])
        }
        execute("COMMIT")
    }

    private func execute(_ sql: String) {
        sqlite3_exec(connection, sql, nil, nil, nil)
    }
}
