import ArgumentParser
import Dutch
import Notation

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
        LineExchange.run { (request: ReadRequest) in
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
    /// What was asked.
    let kinds: Set<Kind>

    init(_ object: JSON) throws(BadRequest) {
        text = try object.requiredText("text")
        at = try object.optional("at") { $0.text.flatMap(WallInstant.init) } ?? .now
        region = try object.optional("region") { $0.text.flatMap(Region.init) } ?? .netherlands
        kinds = try object.optional("expect", ReadRequest.kinds) ?? Kind.everything
    }

    private static func kinds(_ expected: JSON) -> Set<Kind>? {
        let names = expected.values.compactMap(\.text)
        let kinds = names.compactMap(Kind.init)
        let others = names.filter(unread.contains)
        guard kinds.count + others.count == expected.values.count else { return nil }
        return names.isEmpty ? Kind.everything : Set(kinds)
    }

    /// Kinds that may be asked for and that nothing is read of.
    private static let unread: Set<String> = [
        "temperature", "creditcard", "document", "btw", "brin", "onderwijsnummer", "bankaccount",
        "ip", "guid", "mention", "hashtag", "quote",
    ]
}
