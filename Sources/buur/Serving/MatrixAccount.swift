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
    /// The server, as it stands in addresses, such as `buurt.nl`; or its whole address on the web.
    let homeserver: String
    /// The account, such as `@buur:buurt.nl`, or only its first part.
    let user: String
    /// What people see as the name.
    let displayName: String
    let invites: Invites

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        name = try fields.decode(WrittenChannelName.self, forKey: .name).name
        kamer = try fields.decode(WrittenWords.self, forKey: .kamer).words
        homeserver = try fields.decode(WrittenWords.self, forKey: .homeserver).words
        user = try fields.decode(WrittenWords.self, forKey: .user).words
        displayName =
            try fields.decodeIfPresent(WrittenWords.self, forKey: .displayName)?.words ?? "Buur"
        invites = try fields.decodeIfPresent(Invites.self, forKey: .invites) ?? .everyone
    }
}

extension MatrixAccount {
    /// Whose invitations are accepted.
    enum Invites: Hashable {
        case everyone
        case only(Guests)

        func accepts(_ user: String) -> Bool {
            switch self {
            case .everyone: true
            case .only(let guests): guests.people.contains(user) || guests.isServed(user)
            }
        }
    }

    /// Those who may invite Buur.
    struct Guests: Hashable, Decodable {
        enum CodingKeys: String, CodingKey, CaseIterable {
            case servers, people
        }

        let servers: [String]
        let people: [String]

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: CodingKeys.self)
            servers = try fields.decodeIfPresent([String].self, forKey: .servers) ?? []
            people = try fields.decodeIfPresent([String].self, forKey: .people) ?? []
        }

        fileprivate func isServed(_ user: String) -> Bool {
            // A server may hold a port behind a second colon.
            guard let colon = user.firstIndex(of: ":") else { return false }
            return servers.contains(String(user[user.index(after: colon)...]))
        }
    }
}

extension MatrixAccount.Invites: Decodable {
    init(from decoder: any Decoder) throws {
        if let word = try? decoder.singleValueContainer().decode(String.self) {
            guard word == "everyone" else {
                throw DecodingError.dataCorrupted(
                    .init(
                        codingPath: decoder.codingPath,
                        debugDescription:
                            "'\(word)' is neither everyone nor a list of servers and people"
                    )
                )
            }
            self = .everyone
        } else {
            self = .only(try MatrixAccount.Guests(from: decoder))
        }
    }
}

/// The name of a channel: it stands before the colon in addresses, and in the name of a file.
private struct WrittenChannelName: Decodable {
    let name: String

    init(from decoder: any Decoder) throws {
        name = try decoder.read("a name of small letters, digits and hyphens") { words in
            words.wholeMatch(of: /[a-z0-9][a-z0-9-]{0,39}/) != nil && words != "terminal"
                ? words : nil
        }
    }
}

private struct WrittenWords: Decodable {
    let words: String

    init(from decoder: any Decoder) throws {
        words = try decoder.read("anything: write it down") { words in
            words.contains { !$0.isWhitespace } ? words : nil
        }
    }
}
