public import HTTP
internal import Notation

/// Finding where a homeserver is, by the name in its people's ids.
public struct Discovery: Sendable {
    private let client: Client
    private let persistence: Persistence
    private let now: @Sendable () -> Int

    /// Looks by way of a client.
    public init(
        over client: Client,
        persistence: Persistence = Persistence(),
        now: @escaping @Sendable () -> Int
    ) {
        self.client = client
        self.persistence = persistence
        self.now = now
    }

    /// The address of a homeserver, at which one answers that speaks Matrix.
    ///
    /// `server` is its name, as in `@amina:example.org`: that says by `.well-known` where it is, or is
    /// where it is. It may also be the address itself, with `https://` or `http://`; only then is a
    /// password brought over a line that others can read.
    public func homeserver(of server: String) async throws(HomeserverError) -> String {
        let isAddress = server.hasPrefix("https://") || server.hasPrefix("http://")
        let told = isAddress ? server : try await told(by: server) ?? "https://\(server)"
        let address = Discovery.withoutSlash(told)
        let versions = try await login(at: address).versions()
        guard !versions.isEmpty else { throw .unreadableAnswer }
        return address
    }

    private func login(at address: String) -> Login {
        Login(at: address, over: client, persistence: persistence, now: now)
    }

    /// What a server's `.well-known` says, nil when it has none: then its name is its address.
    private func told(by server: String) async throws(HomeserverError) -> String? {
        try await wellKnown(at: "https://\(server)")
    }

    /// What the `.well-known` at an address says.
    func wellKnown(at address: String) async throws(HomeserverError) -> String? {
        let line = Line(
            base: address,
            client: client,
            persistence: persistence,
            token: nil,
            now: now
        )
        do {
            let answer = try await line.json(Call(.get, [".well-known", "matrix", "client"]))
            return try answer["m.homeserver"].map { homeserver throws(HomeserverError) in
                let address = try homeserver.told("base_url")
                guard address.hasPrefix("https://") else { throw .unreadableAnswer }
                return address
            }
        } catch .notFound {
            return nil
        } catch .refused(status: 404, code: _) {
            return nil
        } catch {
            throw error
        }
    }

    private static func withoutSlash(_ address: String) -> String {
        var address = address[...]
        while address.hasSuffix("/") { address = address.dropLast() }
        return String(address)
    }
}
