import Foundation

/// What signs an account in at its server.
///
/// It is shown nowhere: not in logs, not in errors.
struct Credentials: Hashable, Codable {
    enum CodingKeys: String, CodingKey {
        case server, user
        case device = "device_id"
        case token = "access_token"
    }

    /// The address of the server on the web.
    let server: String
    let user: String
    let device: String
    let token: String
}

extension Credentials: CustomStringConvertible, CustomReflectable {
    var description: String { "Credentials" }
    var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// The folder beside the database with the credentials of each account in a file of its own, which
/// nobody but its owner can read.
struct CredentialFolder {
    let path: String

    init(beside database: DatabaseOptions) {
        let folder = (database.path as NSString).deletingLastPathComponent
        path = (folder as NSString).appendingPathComponent("credentials")
    }

    /// The credentials of an account, nil when there are none.
    ///
    /// - Throws: ``Failure`` when others can read them, or they cannot be used.
    func credentials(of account: String) throws(Failure) -> Credentials? {
        let file = file(of: account)
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        try refuseExposed(path, mode: "700")
        try refuseExposed(file, mode: "600")
        guard let bytes = FileManager.default.contents(atPath: file),
            let credentials = try? JSONDecoder().decode(Credentials.self, from: bytes)
        else { throw .unreadableCredentials(file, account: account) }
        return credentials
    }

    /// Keeps the credentials of an account, in the place of what was kept before; a power cut leaves
    /// either.
    func keep(_ credentials: Credentials, of account: String) throws {
        try Places.makeFolder(path)
        try refuseExposed(path, mode: "700")
        let (file, fresh) = (file(of: account), file(of: account) + "-new")
        unlink(fresh)  // of a time that was cut off
        let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Failure.noNewFile(fresh) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try handle.write(contentsOf: JSONEncoder().encode(credentials))
        try handle.synchronize()
        guard rename(fresh, file) == 0 else { throw Failure.noNewFile(file) }
    }

    private func file(of account: String) -> String { "\(path)/\(account).json" }

    /// Refuses what others than the one who runs the program can read or change.
    private func refuseExposed(_ path: String, mode: String) throws(Failure) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & 0o077 == 0 else {
            throw .exposed(path, mode: mode)
        }
    }
}
