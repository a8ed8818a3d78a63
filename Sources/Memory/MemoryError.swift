public import Assistant
internal import GRDB

/// Why the database cannot be used; each names the file.
public enum MemoryError: StoreFailure, Hashable {
    case isDirectory(path: String)
    case doesNotExist(path: String)
    case cannotOpen(path: String)
    case readOnly(path: String)
    /// The file was made by a later version of the program.
    case newer(path: String)
    /// The file is no database, another program's database, or a damaged one.
    case damaged(path: String)
    case locked(path: String)
    /// Another program serves what is in the file already.
    case served(path: String)
    case diskFull(path: String)
    /// There is a file already where one would be written.
    case exists(path: String)
    /// Anything else, with the result code of SQLite.
    case failed(path: String, code: Int)
}

extension MemoryError: CustomStringConvertible {
    /// What is wrong and what to do, in one sentence.
    public var description: String {
        switch self {
        case .isDirectory(let path): "'\(path)' is a directory; give the name of a file."
        case .doesNotExist(let path): "There is no database '\(path)'; look at the name."
        case .cannotOpen(let path):
            "Cannot open the database '\(path)'; see that its directory exists and may be used."
        case .readOnly(let path):
            "The database '\(path)' may only be read; give the program the right to write it."
        case .newer(let path):
            "The database '\(path)' was made by a newer version of Buur; use that version."
        case .damaged(let path):
            "'\(path)' is damaged or is no database of Buur; restore a backup."
        case .locked(let path):
            "Another program is using the database '\(path)'; stop that one and try again."
        case .served(let path):
            "Another 'buur serve' is at work on the database '\(path)'; stop that one first."
        case .diskFull(let path): "The disk of '\(path)' is full; make room and try again."
        case .exists(let path): "There is a file '\(path)' already; choose another name."
        case .failed(let path, let code):
            "The database '\(path)' gave error \(code) of SQLite; see that its disk is well."
        }
    }
}

extension MemoryError {
    /// What an error means that came up while working with the file; others stay what they are, and
    /// so does the refusal of a value, which says nothing about the file.
    static func reading(_ error: any Error, at path: String) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        return switch error.resultCode {
        case .SQLITE_CONSTRAINT, .SQLITE_TOOBIG, .SQLITE_MISMATCH: error
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: MemoryError.cannotOpen(path: path)
        case .SQLITE_READONLY: MemoryError.readOnly(path: path)
        case .SQLITE_NOTADB, .SQLITE_CORRUPT: MemoryError.damaged(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: MemoryError.locked(path: path)
        case .SQLITE_FULL: MemoryError.diskFull(path: path)
        // What the index of the log gives where there is no room for it.
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE:
            MemoryError.diskFull(path: path)
        default: MemoryError.failed(path: path, code: Int(error.extendedResultCode.rawValue))
        }
    }

    /// Carries out work on the file, and throws what its errors mean.
    static func reading<Result>(
        _ path: String,
        _ work: () throws -> Result
    ) throws -> Result {
        do { return try work() } catch { throw reading(error, at: path) }
    }
}
