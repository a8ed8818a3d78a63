/// The channels that `buur serve` keeps open, as `kanalen.yaml` names them; it holds no secrets.
struct ChannelList: Hashable {
    static let fileName = "kanalen.yaml"
    static let usualPort = 8470

    /// The port on which is told how the program is.
    var healthPort = ChannelList.usualPort
    var matrix: [MatrixAccount] = []

    /// The account with a name.
    ///
    /// - Throws: ``Failure`` when none has it.
    func matrixAccount(named name: String) throws(Failure) -> MatrixAccount {
        guard let account = matrix.first(where: { $0.name == name }) else {
            throw .unknownAccount(name, known: matrix.map(\.name))
        }
        return account
    }

    /// The room that each channel belongs to, by the channel's name.
    var kamers: [String: String] {
        Dictionary(matrix.map { ($0.name, $0.kamer) }) { first, _ in first }
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
        let written = try file.decode(Written.self)
        healthPort = written.health?.port?.number ?? healthPort
        matrix = written.matrix ?? []
        let names = matrix.map(\.name)
        if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
            throw .settings(
                "\(file.path) has two channels with the name '\(twice)'; give each its own."
            )
        }
    }
}

private struct Written: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case health, matrix
    }

    let health: WrittenHealth?
    let matrix: [MatrixAccount]?
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
        number = try decoder.read("a port from 0 to 65535, where 0 is any that is free") { words in
            Int(words).flatMap { (0...65_535).contains($0) ? $0 : nil }
        }
    }
}
