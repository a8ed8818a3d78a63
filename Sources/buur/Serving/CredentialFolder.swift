import Foundation
import Matrix

/// The folder beside the database with what signs each account in, in a file of its own, which
/// nobody but its owner can read.
struct CredentialFolder {
    let path: String

    init(beside database: DatabaseOptions) {
        let folder = (database.path as NSString).deletingLastPathComponent
        path = (folder as NSString).appendingPathComponent("credentials")
    }

    /// The credentials of an account on Matrix, nil when there are none.
    ///
    /// - Throws: ``Failure`` when others can read them, or they cannot be used.
    func credentials(of account: String) throws(Failure) -> Credentials? {
        try read(WrittenCredentials.self, of: account, setUpWith: "matrix").map(Credentials.init)
    }

    /// Keeps the credentials of an account on Matrix, in the place of what was kept before.
    func keep(_ credentials: Credentials, of account: String) throws {
        try write(WrittenCredentials(credentials), of: account)
    }

    /// What an account with a provider that calls knows, nil when nothing is there.
    ///
    /// - Throws: ``Failure`` when others can read it, or it cannot be used.
    func secrets(of account: String) throws(Failure) -> WebhookSecrets? {
        try read(WebhookSecrets.self, of: account, setUpWith: "webhook")
    }

    /// Keeps what an account with a provider that calls knows.
    func keep(_ secrets: WebhookSecrets, of account: String) throws {
        try write(secrets, of: account)
    }

    private func read<Content: Decodable>(
        _ type: Content.Type,
        of account: String,
        setUpWith command: String
    ) throws(Failure) -> Content? {
        let file = file(of: account)
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        try Places.refuseExposed(path, mode: "700")
        try Places.refuseExposed(file, mode: "600")
        guard let bytes = FileManager.default.contents(atPath: file),
            let content = try? JSONDecoder().decode(type, from: bytes)
        else { throw .unreadableCredentials(file, account: "\(command) \(account)") }
        return content
    }

    /// Puts something in the place of what was kept before; a power cut leaves either.
    private func write(_ content: some Encodable, of account: String) throws {
        try Places.makeFolder(path)
        try Places.refuseExposed(path, mode: "700")
        let (file, fresh) = (file(of: account), file(of: account) + "-new")
        unlink(fresh)  // of a time that was cut off
        let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Failure.noNewFile(fresh) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try handle.write(contentsOf: JSONEncoder().encode(content))
        try handle.synchronize()
        guard rename(fresh, file) == 0 else { throw Failure.noNewFile(file) }
    }

    private func file(of account: String) -> String { "\(path)/\(account).json" }
}

/// Credentials as they stand in their file.
private struct WrittenCredentials: Codable {
    enum CodingKeys: String, CodingKey {
        case server, user
        case device = "device_id"
        case token = "access_token"
    }

    let server: String
    let user: String
    let device: String
    let token: String

    init(_ credentials: Credentials) {
        server = credentials.homeserver
        user = credentials.user.text
        device = credentials.device
        token = credentials.token.secret
    }
}

extension Credentials {
    fileprivate init(_ written: WrittenCredentials) {
        self.init(
            homeserver: written.server,
            user: UserID(written.user),
            device: written.device,
            token: AccessToken(written.token)
        )
    }
}
