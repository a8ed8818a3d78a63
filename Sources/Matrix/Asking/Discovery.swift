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
    /// where it is. It may also be the address itself, with `https://` or `http://`. Only then, and on
    /// this machine itself, is a password brought over a line that is not encrypted.
    public func homeserver(of server: String) async throws(HomeserverError) -> String {
        let isAddress = server.hasPrefix("https://") || server.hasPrefix("http://")
        let address = isAddress ? Discovery.withoutSlash(server) : try await told(by: server)
        let versions = try await login(at: address).versions()
        guard !versions.isEmpty else { throw .unreadableAnswer }
        return address
    }

    private func login(at address: String) -> Login {
        Login(at: address, over: client, persistence: persistence, now: now)
    }

    /// Where a server says by its `.well-known` that its homeserver is; when it has none, the server itself.
    private func told(by server: String) async throws(HomeserverError) -> String {
        let isHere = Discovery.isThisMachine(server)
        let own = "\(isHere ? "http" : "https")://\(server)"
        guard let told = try await wellKnown(at: own, of: server) else { return own }
        let address = Discovery.withoutSlash(told)
        guard address.hasPrefix("https://") || isHere && Discovery.isOnThisMachine(address) else {
            throw .badDirections(from: server)
        }
        return address
    }

    /// What a server's `.well-known` says, nil when it has none.
    private func wellKnown(
        at address: String,
        of server: String
    ) async throws(HomeserverError) -> String? {
        let line = Line(
            base: address,
            client: client,
            persistence: persistence,
            token: nil,
            now: now
        )
        do {
            let answer = try await line.json(Call(.get, [".well-known", "matrix", "client"]))
            return try answer["m.homeserver"]?.told("base_url")
        } catch .notFound {
            return nil
        } catch .refused(status: 404, code: _) {
            return nil
        } catch .unreadableAnswer {
            throw .badDirections(from: server)
        } catch {
            throw error
        }
    }

    private static func isOnThisMachine(_ address: String) -> Bool {
        address.hasPrefix("http://") && isThisMachine(String(address.dropFirst(7)))
    }

    /// Whether a name, with or without a port, is the one by which a machine speaks to itself.
    private static func isThisMachine(_ server: String) -> Bool {
        ["localhost", "127.0.0.1", "[::1]"].contains {
            server == $0 || server.hasPrefix("\($0):")
        }
    }

    private static func withoutSlash(_ address: String) -> String {
        var address = address[...]
        while address.hasSuffix("/") { address = address.dropLast() }
        return String(address)
    }
}
