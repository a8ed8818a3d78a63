public import HTTP
public import Notation

/// A homeserver that is spoken to over HTTP: the client-server API v3, with media that is shown to
/// who is logged in.
public struct HTTPHomeserver: Homeserver {
    let line: Line
    let user: UserID

    /// Goes on with an account that was logged in.
    ///
    /// `now` tells the seconds since 1970, for a homeserver that asks to wait until a moment.
    public init(
        _ credentials: Credentials,
        over client: Client,
        persistence: Persistence = Persistence(),
        now: @escaping @Sendable () -> Int
    ) {
        user = credentials.user
        line = Line(
            base: credentials.homeserver,
            client: client,
            persistence: persistence,
            token: credentials.token,
            now: now
        )
    }

    public func whoAmI() async throws(HomeserverError) -> Identity {
        let answer = try await line.json(Call(.get, .client + ["account", "whoami"]))
        return Identity(user: UserID(try answer.told("user_id")), device: answer["device_id"]?.text)
    }

    public func logOut() async throws(HomeserverError) {
        var call = Call(.post, .client + ["logout"], bringing: [:])
        call.isRepeatable = true
        _ = try await line.json(call)
    }

    // MARK: - Reading

    public func sync(
        since token: String?,
        waiting: Duration,
        limit: Int
    ) async throws(HomeserverError) -> JSON {
        var query = [("filter", HTTPHomeserver.filter(limit).description)]
        query.append(("timeout", String(waiting.milliseconds)))
        if let token { query.append(("since", token)) }
        var call = Call(.get, .client + ["sync"], query: query)
        call.patience.silence = waiting + .seconds(60)
        call.patience.whole = waiting + .seconds(300)
        return try await line.json(call)
    }

    /// Only what the sync machine reads.
    private static func filter(_ limit: Int) -> JSON {
        [
            "presence": ["not_types": ["*"]],
            "account_data": ["types": ["m.direct"]],
            "room": [
                "timeline": ["limit": .number(Double(limit))],
                "state": ["lazy_load_members": true],
                "ephemeral": ["not_types": ["*"]],
                "account_data": ["not_types": ["*"]],
            ],
        ]
    }

    public func page(before gap: Gap) async throws(HomeserverError) -> Page {
        var query = [("dir", "b"), ("limit", "100"), ("from", gap.from)]
        if let to = gap.to { query.append(("to", to)) }
        return Page(try await line.json(Call(.get, room(gap.room) + ["messages"], query: query)))
    }

    func room(_ id: RoomID) -> [String] { .client + ["rooms", id.text] }

    var account: [String] { .client + ["user", user.text, "account_data"] }
}

extension JSON {
    /// The text that an answer must hold.
    func told(_ name: String) throws(HomeserverError) -> String {
        guard let text = self[name]?.text, !text.isEmpty else { throw .unreadableAnswer }
        return text
    }
}

extension Duration {
    /// In whole milliseconds.
    var milliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
