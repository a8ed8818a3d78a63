public import HTTP
internal import Notation

/// The way in: from a server's name to credentials.
public struct Login: Sendable {
    /// What somebody shows to be let in.
    public enum Proof: Sendable, CustomStringConvertible {
        /// The password of an account; a name of `amina` or `@amina:server`.
        case password(String, user: String)
        /// A token that is good for logging in once.
        case token(String)

        /// Says what kind of proof, and nothing of it.
        public var description: String {
            switch self {
            case .password: "a password"
            case .token: "a login token"
            }
        }
    }

    private let line: Line

    /// Speaks to a homeserver at an address, such as ``Discovery`` gives.
    public init(
        at homeserver: String,
        over client: Client,
        persistence: Persistence = Persistence(),
        now: @escaping @Sendable () -> Int
    ) {
        line = Line(
            base: homeserver,
            client: client,
            persistence: persistence,
            token: nil,
            now: now
        )
    }

    /// The versions of the specification that the homeserver speaks.
    public func versions() async throws(HomeserverError) -> [String] {
        let answer = try await line.json(Call(.get, ["_matrix", "client", "versions"]))
        guard answer["versions"] != nil else { throw .unreadableAnswer }
        return (answer["versions"]?.list ?? []).compactMap(\.text)
    }

    /// Logs in as a device that keeps its id, so that its own messages are known again later.
    ///
    /// A homeserver may lock out for minutes who logs in too often: keep what comes of it.
    public func logIn(
        with proof: Proof,
        device: String,
        called name: String
    ) async throws(HomeserverError) -> Credentials {
        var fields = proof.fields
        fields.append(JSON.Field(name: "device_id", value: .text(device)))
        fields.append(JSON.Field(name: "initial_device_display_name", value: .text(name)))
        let path = [String].client + ["login"]
        let answer = try await line.json(Call(.post, path, bringing: .object(fields)))
        return Credentials(
            homeserver: line.base,
            user: UserID(try answer.told("user_id")),
            device: answer["device_id"]?.text ?? device,
            token: AccessToken(try answer.told("access_token"))
        )
    }

    /// Makes credentials of an access token that somebody has, when it is good.
    public func credentials(
        for token: AccessToken
    ) async throws(HomeserverError) -> Credentials {
        var line = line
        line.token = token
        let answer = try await line.json(Call(.get, .client + ["account", "whoami"]))
        return Credentials(
            homeserver: line.base,
            user: UserID(try answer.told("user_id")),
            device: answer["device_id"]?.text ?? "",
            token: token
        )
    }
}

extension Login.Proof {
    fileprivate var fields: [JSON.Field] {
        let value: JSON =
            switch self {
            case .password(let password, let user):
                [
                    "type": "m.login.password",
                    "identifier": ["type": "m.id.user", "user": .text(user)],
                    "password": .text(password),
                ]
            case .token(let token): ["type": "m.login.token", "token": .text(token)]
            }
        return value.fields
    }
}
