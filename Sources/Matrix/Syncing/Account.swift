/// Who reads along: an account, what it is called, and whose invitations it takes.
public struct Account: Hashable, Sendable {
    /// The id of the account.
    public let user: UserID
    /// The name that people see, by which they may speak to it in a room with several people.
    public let displayName: String?
    /// Whose invitations are accepted.
    public let welcome: Welcome
    /// Other accounts of the same program: what they say is left unheard, or two would talk for ever.
    public let colleagues: Set<UserID>

    /// Describes an account.
    public init(
        user: UserID,
        displayName: String? = nil,
        welcome: Welcome = .everyone,
        colleagues: Set<UserID> = []
    ) {
        self.user = user
        self.displayName = displayName
        self.welcome = welcome
        self.colleagues = colleagues
    }
}

/// Whose invitations are accepted.
public enum Welcome: Hashable, Sendable {
    /// Those of everybody.
    case everyone
    /// Those of people on these homeservers, and of these people.
    case only(servers: Set<String>, people: Set<UserID>)

    /// Whether somebody may invite; nobody knows who somebody is that is not named.
    public func holds(for inviter: UserID?) -> Bool {
        switch self {
        case .everyone: true
        case .only(let servers, let people):
            inviter.map { people.contains($0) || $0.server.map(servers.contains) == true } ?? false
        }
    }
}
