import ArgumentParser
import Dutch
import Notation

struct SafetyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "safety",
        abstract: "Shows whether a text tells of danger, and what in it is private.",
        discussion: """
            Reads lines such as {"id":"1","text":"mijn pincode is 1234"} and answers each with \
            "danger", the most urgent one or null, "worry", which is slight or strong where a \
            question is due, and "sensitive", the sorts of private things.
            """
    )

    func run() throws {
        LineExchange.run { (request: TextRequest) in
            let danger = Danger.recognised(in: request.text)
            let worry = Worry.raised(by: request.text)
            let sensitive = Sensitive.found(in: request.text)
            return [
                JSON.Field(name: "danger", value: danger.map { .text($0.rawValue) } ?? .null),
                JSON.Field(name: "worry", value: worry.map { .text("\($0)") } ?? .null),
                JSON.Field(name: "sensitive", value: .list(sensitive.map { .text($0.rawValue) })),
            ]
        }
    }
}
