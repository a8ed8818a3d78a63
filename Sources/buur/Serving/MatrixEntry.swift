import Assistant
import HTTP
import Matrix

/// The way in for an account on Matrix, from what is written down about it to its credentials.
struct MatrixEntry {
    private let account: MatrixAccount
    private let client = Client()
    private let persistence = Persistence(attempts: 2)
    private let now: @Sendable () -> Int = { Int(SystemClock().now.seconds) }

    init(to account: MatrixAccount) {
        self.account = account
    }

    /// Signs in with a password, as a device that keeps its name: what is signed in as the same one
    /// is signed out.
    func signIn(password: String) async throws -> Credentials {
        let proof = Login.Proof.password(password, user: account.user)
        let credentials = try await login()
            .logIn(with: proof, device: "BUUR-\(account.name)", called: "Buur")
        do {
            return try await checked(credentials)
        } catch {
            // Why the sign-in failed matters more than a token that stays behind.
            try? await homeserver(for: credentials).logOut()
            throw error
        }
    }

    /// Takes an access token that somebody made elsewhere.
    func signIn(token: String) async throws -> Credentials {
        try await checked(login().credentials(for: AccessToken(token)))
    }

    /// Shows people the name and, where there is one, the picture.
    func introduce(
        _ credentials: Credentials,
        picture: [UInt8]?
    ) async throws(HomeserverError) {
        let homeserver = homeserver(for: credentials)
        try await homeserver.setDisplayName(account.displayName)
        guard let picture else { return }
        try await homeserver.setAvatar(
            homeserver.upload(picture, name: "buur.png", mediaType: "image/png")
        )
    }

    private func login() async throws(HomeserverError) -> Login {
        let discovery = Discovery(over: client, persistence: persistence, now: now)
        return Login(
            at: try await discovery.homeserver(of: account.homeserver),
            over: client,
            persistence: persistence,
            now: now
        )
    }

    /// Looks whether the credentials work, and are those of the account that is written down.
    private func checked(_ credentials: Credentials) async throws -> Credentials {
        let identity = try await homeserver(for: credentials).whoAmI()
        guard account.isSame(as: identity.user) else {
            throw Failure.wrongAccount(identity.user.text, expected: account.user)
        }
        return credentials
    }

    private func homeserver(for credentials: Credentials) -> HTTPHomeserver {
        HTTPHomeserver(credentials, over: client, persistence: persistence, now: now)
    }
}
