import ArgumentParser
import Assistant
import Dialog
import Memory

struct OutboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outbox",
        abstract: "Shows the messages that could not be delivered, and sends them again.",
        subcommands: [List.self, Show.self, Replay.self],
        defaultSubcommand: List.self
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the messages that were given up, without their words."
        )

        @OptionGroup var storage: DatabaseOptions

        func run() async throws {
            let letters = try await storage.openExisting().deadLetters()
            for letter in letters {
                print("\(letter.delivery.id)  \(letter.delivery.to)  \(letter.reason)")
            }
            if letters.isEmpty { print("Every message was delivered or still will be.") }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows what one message that was given up says."
        )

        @OptionGroup var storage: DatabaseOptions
        @Argument(help: "The number of the message.") var number: Int64

        func run() async throws {
            let letters = try await storage.openExisting().deadLetters()
            guard let letter = letters.first(where: { $0.delivery.id == number }) else {
                throw Failure.unknownLetter(number)
            }
            print("\(letter.delivery.to): \(letter.reason)\n\n\(letter.words)")
        }
    }

    struct Replay: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Puts a message that was given up in the outbox again."
        )

        @OptionGroup var storage: DatabaseOptions
        @Argument(help: "The number of the message.") var number: Int64

        func run() async throws {
            let (number, now) = (number, SystemClock().now)
            let isRevived = try await storage.openExisting().transaction {
                try $0.revive(number, now: now)
            }
            guard isRevived else { throw Failure.unknownLetter(number) }
            print("Message \(number) is delivered again as soon as its channel is there.")
        }
    }
}

extension Database {
    fileprivate func deadLetters() async throws -> [DeadLetter] {
        try await transaction { try $0.deadLetters() }
    }
}

extension DeadLetter {
    fileprivate var words: String {
        switch delivery.content {
        case .message(let message): message.text
        case .page(let page): "\(page.title)\n\n\(page.body)"
        }
    }
}
