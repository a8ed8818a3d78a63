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
            let readings = Reader(at: request.at.moment, in: request.region)
                .readings(in: request.text, of: request.kinds)
            let shown = readings.map { JSON.object($0.fields(in: request.text, at: request.at)) }
            return [JSON.Field(name: "readings", value: .list(shown))]
        }
    }
}

/// A text to read.
private struct ReadRequest: LineRequest {
    let text: String
    let at: WallInstant
    let region: Region
    /// What was asked; a kind that nobody knows is never found.
    let kinds: Set<Kind>

    init?(_ object: JSON) {
        guard let text = object["text"]?.text else { return nil }
        self.text = text
        at = object["at"]?.text.flatMap(WallInstant.init) ?? .now
        region = object["region"]?.text.flatMap(Region.init) ?? .netherlands
        let expected = (object["expect"] ?? .null).values.compactMap(\.text)
        kinds = expected.isEmpty ? Kind.everything : Set(expected.compactMap(Kind.init))
    }
}
