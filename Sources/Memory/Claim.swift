internal import Foundation

/// Holds that one program alone serves what is in a database; it lets go when nobody keeps it, and
/// when the program ends, however that comes.
///
/// Programs that serve nobody may use the database at the same time.
public final class Claim: Sendable {
    private let descriptor: Int32

    fileprivate init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }
}

extension Database {
    /// Claims to be the one that serves.
    ///
    /// - Throws: ``MemoryError/served(path:)`` when another program is.
    public func claim() throws -> Claim {
        // In a file of its own: to close the database's would let go of the locks of SQLite on it.
        let file = URL(fileURLWithPath: path).resolvingSymlinksInPath().path + "-serving"
        let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw MemoryError.cannotOpen(path: file) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            Foundation.close(descriptor)
            throw MemoryError.served(path: path)
        }
        return Claim(descriptor: descriptor)
    }
}
