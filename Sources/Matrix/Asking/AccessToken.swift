/// What opens an account: written down by who keeps it, and shown nowhere else.
public struct AccessToken: Hashable, Sendable {
    /// The token itself: for the one header it goes in, and the one file it is kept in.
    public let secret: String

    /// Takes a token.
    public init(_ secret: String) { self.secret = secret }
}

extension AccessToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "an access token" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// What came of logging in: whose account, on which device, and what opens it.
public struct Credentials: Hashable, Sendable {
    /// Where the homeserver is, without a slash at the end.
    public let homeserver: String
    /// The account.
    public let user: UserID
    /// The device.
    public let device: String
    /// What opens it.
    public let token: AccessToken

    /// Puts together what was kept.
    public init(homeserver: String, user: UserID, device: String, token: AccessToken) {
        self.homeserver = homeserver
        self.user = user
        self.device = device
        self.token = token
    }
}
