import ArgumentParser
import Dutch

struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Shows what Buur reads in a text.",
        discussion: """
            Reads lines such as {"id":"1","text":"640 euro per maand"} and answers each with what \
            it says, the likeliest first. Each may hold "expect", a kind of reading or a list of \
            them, "at", the moment at which it is said, and "region", NL or BE.
            """
    )

    func run() throws {
        try LineExchange.run { (request: ReadRequest) in
            let at = request.at ?? .now
            let readings = Reader(at: at.moment, in: request.region ?? .netherlands)
                .readings(in: request.text, of: request.kinds)
            let shown = readings.map { JSON.object($0.fields(in: request.text, at: at)) }
            return [JSON.Field(name: "readings", value: .list(shown))]
        }
    }
}

/// A text to read.
private struct ReadRequest: LineRequest {
    let id: LineID
    let text: String
    let expect: Expectation?
    let at: WallInstant?
    let region: Region?

    var kinds: Set<Kind> { expect?.kinds ?? Kind.everything }
}

extension Region: Decodable {}

/// The kinds that were asked for, one or more; those that nobody knows are never found.
private struct Expectation: Decodable {
    let kinds: Set<Kind>

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        let names = try (try? value.decode(String.self)).map { [$0] } ?? value.decode([String].self)
        kinds = Set(names.compactMap(Kind.init))
    }
}
