import Matrix

/// An account of Buur on Matrix, as it is written down in `kanalen.yaml`.
struct MatrixAccount: Hashable, Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case name, kamer, homeserver, user, invites
        case displayName = "display_name"
    }

    /// The name of the channel, which also stands in the addresses of those who write over it.
    let name: String
    /// The room to which whoever writes over it belongs.
    let kamer: String
    /// The server, as it stands in the names of accounts; or its whole address on the web.
    let homeserver: String
    /// The account, as `@buur:` and its server, or only `buur`.
    let user: String
    /// What people see as the name.
    let displayName: String
    /// Whose invitations are accepted.
    let welcome: Welcome

    /// Whether an account that was let in is this one.
    func isSame(as user: UserID) -> Bool {
        user.text == self.user || user.text.hasPrefix("@\(self.user):")
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        name = try fields.decode(WrittenChannelName.self, forKey: .name).name
        kamer = try fields.decode(WrittenWords.self, forKey: .kamer).words
        homeserver = try fields.decode(WrittenWords.self, forKey: .homeserver).words
        user = try fields.decode(WrittenWords.self, forKey: .user).words
        displayName =
            try fields.decodeIfPresent(WrittenWords.self, forKey: .displayName)?.words ?? "Buur"
        welcome =
            try fields.decodeIfPresent(WrittenInvites.self, forKey: .invites)?.welcome ?? .everyone
    }
}

/// Whose invitations are accepted: everyone, or a list of servers and people.
struct WrittenInvites: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case servers, people
    }

    let welcome: Welcome

    init(from decoder: any Decoder) throws {
        // Where there is no list there must be a word.
        if let fields = try? decoder.container(keyedBy: CodingKeys.self) {
            let servers = try fields.decodeIfPresent([String].self, forKey: .servers) ?? []
            let people = try fields.decodeIfPresent([String].self, forKey: .people) ?? []
            welcome = .only(servers: Set(servers), people: Set(people.map(UserID.init)))
        } else {
            welcome = try decoder.read("everyone, nor a list of servers and people") { word in
                word == "everyone" ? .everyone : nil
            }
        }
    }
}
