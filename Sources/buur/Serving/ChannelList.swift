/// The channels that `buur serve` keeps open, as `kanalen.yaml` names them; it holds no secrets.
struct ChannelList: Hashable {
    static let fileName = "kanalen.yaml"
    static let usualPort = 8470

    /// The port on which is told how the program is.
    var healthPort = ChannelList.usualPort
    var matrix: [MatrixAccount] = []
    /// Where those call that stand in `webhooks`.
    var listening = Listening()
    var webhooks: [WebhookAccount] = []

    /// Where Buur is called.
    struct Listening: Hashable {
        /// The address of this machine that is listened on; behind a proxy, the loopback one.
        var address = "127.0.0.1"
        var port = 8471
        /// How that is called from outside.
        var url: String?
        /// How much one person may bring in a minute.
        var perMinute = 60
    }

    /// The account on Matrix with a name.
    ///
    /// - Throws: ``Failure`` when none has it.
    func matrixAccount(named name: String) throws(Failure) -> MatrixAccount {
        guard let account = matrix.first(where: { $0.name == name }) else {
            throw .unknownAccount(name, known: matrix.map(\.name))
        }
        return account
    }

    /// The account with a provider that calls, with a name.
    ///
    /// - Throws: ``Failure`` when none has it.
    func webhookAccount(named name: String) throws(Failure) -> WebhookAccount {
        guard let account = webhooks.first(where: { $0.name == name }) else {
            throw .unknownAccount(name, known: webhooks.map(\.name))
        }
        return account
    }

    /// The room that each channel belongs to, by the channel's name.
    var kamers: [String: String] {
        Dictionary(matrix.map { ($0.name, $0.kamer) } + webhooks.map { ($0.name, $0.kamer) }) {
            first,
            _ in first
        }
    }
}

extension ChannelList {
    /// Reads the channels; what is left out is not there.
    init(_ file: ConfigFile) throws(Failure) {
        try file.allowOnly(Written.CodingKeys.allCases.map(\.rawValue))
        try file.allowOnly(WrittenHealth.CodingKeys.allCases.map(\.rawValue), at: ["health"])
        try file.allowOnly(MatrixAccount.CodingKeys.allCases.map(\.rawValue), at: ["matrix"])
        try file.allowOnly(
            WrittenInvites.CodingKeys.allCases.map(\.rawValue),
            at: ["matrix", MatrixAccount.CodingKeys.invites.rawValue]
        )
        try file.allowOnly(WrittenListening.CodingKeys.allCases.map(\.rawValue), at: ["listen"])
        try file.allowOnly(WebhookAccount.CodingKeys.allCases.map(\.rawValue), at: ["webhooks"])
        try file.allowOnly(
            WrittenTemplate.CodingKeys.allCases.map(\.rawValue),
            at: ["webhooks", WebhookAccount.CodingKeys.template.rawValue]
        )
        let written = try file.decode(Written.self)
        healthPort = written.health?.port?.number ?? healthPort
        matrix = written.matrix ?? []
        listening.address = written.listen?.address?.words ?? listening.address
        listening.port = written.listen?.port?.number ?? listening.port
        listening.url = written.listen?.url?.url
        listening.perMinute = written.listen?.perMinute?.count ?? listening.perMinute
        webhooks = written.webhooks ?? []
        try check(in: file.path)
    }

    private func check(in path: String) throws(Failure) {
        let names = matrix.map(\.name) + webhooks.map(\.name)
        if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
            throw .settings(
                "\(path) has two channels with the name '\(twice)'; give each its own."
            )
        }
        let accounts = matrix.map { "\($0.user) at \($0.homeserver)" }
        if let twice = accounts.first(where: { one in accounts.count { $0 == one } > 1 }) {
            throw .settings("\(path) has two channels for \(twice); leave one out.")
        }
        if listening.url == nil, let signed = webhooks.first(where: \.provider.signsAddress) {
            throw .settings(
                "\(path) lacks 'url' at listen; '\(signed.name)' signs the address that it calls."
            )
        }
    }
}

private struct Written: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case health, matrix, listen, webhooks
    }

    let health: WrittenHealth?
    let matrix: [MatrixAccount]?
    let listen: WrittenListening?
    let webhooks: [WebhookAccount]?
}

private struct WrittenListening: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case address, port, url
        case perMinute = "per_minute"
    }

    let address: WrittenWords?
    let port: WrittenPort?
    let url: WrittenURL?
    let perMinute: WrittenRate?
}

/// How often something may happen in a minute.
private struct WrittenRate: Decodable {
    let count: Int

    init(from decoder: any Decoder) throws {
        count = try decoder.read("a whole number from 1 to 10000", in: 1...10_000)
    }
}

private struct WrittenHealth: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case port
    }

    let port: WrittenPort?
}

private struct WrittenPort: Decodable {
    let number: Int

    init(from decoder: any Decoder) throws {
        let kind = "a port from 0 to 65535, where 0 is any that is free"
        number = try decoder.read(kind, in: 0...65_535)
    }
}
