import ArgumentParser
import Dutch
import Foundation

struct ClassifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "classify",
        abstract: "Guesses what a text wants, from examples.",
        discussion: """
            Reads lines such as {"id":"1","text":"ik heb een brief"} and answers each with its \
            intent, how sure that is, and the next likeliest ones.
            """
    )

    @Option(
        help: "The examples: a file with lines such as {\"text\":\"hallo\",\"intent\":\"groet\"}."
    )
    var train: String

    func run() throws {
        let intents = Intents(try examples().map { (text: $0.text, intent: $0.intent) })
        try LineExchange.run { (request: ClassifyRequest) in
            let guesses = intents.guesses(for: request.text)
            return guesses.prefix(1).flatMap(\.fields) + [
                JSON.Field(
                    name: "alternatives",
                    value: .list(guesses.dropFirst().map { .object($0.fields) })
                )
            ]
        }
    }

    private func examples() throws -> [Example] {
        guard let data = FileManager.default.contents(atPath: train) else {
            throw ValidationError("The file \(train) cannot be read.")
        }
        let decoder = JSONDecoder()
        return try data.split(separator: UInt8(ascii: "\n")).enumerated().map { place, line in
            do {
                return try decoder.decode(Example.self, from: line)
            } catch {
                throw ValidationError("Line \(place + 1) of \(train) is no example.")
            }
        }
    }
}

/// A text and what it wants.
private struct Example: Decodable {
    let text: String
    let intent: String
}

/// A text to guess the intent of.
private struct ClassifyRequest: LineRequest {
    let id: LineID
    let text: String
}

extension Guess {
    fileprivate var fields: [JSON.Field] {
        [
            JSON.Field(name: "intent", value: .text(intent)),
            JSON.Field(name: "confidence", value: .number(confidence)),
        ]
    }
}
