public import Assistant
internal import Dialog
internal import Foundation
internal import GRDB

// MARK: - What a person may ask

extension Database {
    /// The person who writes from an address, nil when nobody did.
    public func person(at address: Address) throws -> Int64? {
        try MemoryError.reading(path) {
            try pool.read { db in
                try Int64.fetchOne(
                    db,
                    sql: "SELECT person_id FROM address WHERE channel = ? AND name = ?",
                    arguments: [address.channel, address.name]
                )
            }
        }
    }

    /// Whether there is a person of this number, also one who never wrote.
    public func knows(_ person: Int64) throws -> Bool {
        try MemoryError.reading(path) {
            try pool.read { try SQLLedger(db: $0).member(person) != nil }
        }
    }

    /// From where a person writes, in no order.
    public func addresses(of person: Int64) throws -> [Address] {
        try MemoryError.reading(path) {
            try pool.read { try SQLLedger(db: $0).addresses(of: person) }
        }
    }

    /// Everything that is known about a person, in Dutch that she can read.
    ///
    /// - Parameters:
    ///   - person: The person.
    ///   - time: The time of the room, for the days in the text.
    /// - Returns: The text, nil when there is no such person.
    /// - Throws: ``MemoryError``.
    public func export(_ person: Int64, in time: WallTime) throws -> String? {
        try MemoryError.reading(path) {
            try pool.read { try Disclosure(db: $0, person: person, time: time).text() }
        }
    }

    /// Forgets everything about a person, and wipes it from the file and its log.
    ///
    /// The audit keeps that things happened, without to whom. The file does not shrink: what was
    /// deleted is overwritten where it was, which also works when the disk is full.
    ///
    /// - Parameters:
    ///   - person: The person; nil when she is gone already, and only the wiping was cut off.
    ///   - needles: Words that must then be nowhere in the bytes, such as her telephone number.
    /// - Returns: Those needles that are still there, because somebody else has them too.
    /// - Throws: ``MemoryError``; also when another program reads the database, and prevents that
    ///   the log is wiped.
    public func forget(_ person: Int64?, checkingFor needles: [String] = []) throws -> [String] {
        try MemoryError.reading(path) {
            try pool.write { db in
                try db.execute(sql: "DELETE FROM person WHERE id = ?", arguments: [person])
            }
            try emptyLog()
            return try traces(of: needles)
        }
    }

    /// Which of these words occur in the bytes of the database file or the files beside it, as they
    /// are or as they stand in a stored conversation.
    public func traces(of needles: [String]) throws -> [String] {
        let files = ([""] + Database.logSuffixes).map { path + $0 }
            .filter(FileManager.default.fileExists(atPath:))
        return try needles.filter { needle in
            try files.contains { file in
                let bytes = try Data(contentsOf: URL(fileURLWithPath: file), options: .alwaysMapped)
                return [needle, needle.escaped].contains { bytes.range(of: Data($0.utf8)) != nil }
            }
        }
    }
}
