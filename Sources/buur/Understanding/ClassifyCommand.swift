import ArgumentParser
import Dutch
import Foundation
import Notation

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
        LineExchange.run { (request: TextRequest) in
            let guesses = intents.guesses(for: request.text)
            return guesses.prefix(1).flatMap(\.fields) + [
                JSON.Field(
                    name: "alternatives",
                    value: .list(guesses.dropFirst().map { .object($0.fields) })
                )
            ]
        }
    }

    private func examples() throws(Failure) -> [Example] {
        guard let text = try? String(contentsOfFile: train, encoding: .utf8) else {
            throw .unreadable(train)
        }
        var examples: [Example] = []
        for (place, line) in text.split(whereSeparator: \.isNewline).enumerated() {
            guard let example = JSON(parsing: String(line)).flatMap(Example.init) else {
                throw .noExample(train, line: place + 1)
            }
            examples.append(example)
        }
        return examples
    }
}

/// A text and what it wants.
private struct Example {
    let text: String
    let intent: String

    init?(_ object: JSON) {
        guard let text = object["text"]?.text, let intent = object["intent"]?.text else {
            return nil
        }
        self.text = text
        self.intent = intent
    }
}

extension Guess {
    fileprivate var fields: [JSON.Field] {
        [
            JSON.Field(name: "intent", value: .text(intent)),
            JSON.Field(name: "confidence", value: .number(confidence)),
        ]
    }
}
