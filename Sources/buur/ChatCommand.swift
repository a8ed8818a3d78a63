import ArgumentParser
import Assistant
import Foundation
import Terminal

struct ChatCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat",
        abstract: "Chats in the terminal; with --json for programs.",
        discussion: "In the chat, /help shows what else can be asked."
    )

    @OptionGroup var sources: SourceOptions
    @OptionGroup var storage: DatabaseOptions
    @OptionGroup var pages: PageOptions

    @Option(name: .customLong("as"), help: "The name of who talks.")
    var name = "bewoner"

    @Option(help: "Lets the clock stand still at this time, such as 2026-11-24T10:00:00+01:00.")
    var at: String?

    @Flag(help: "Tries the dialogs in a database of its own, of which nothing is kept.")
    var trial = false

    @Flag(help: "Takes and gives JSON lines.")
    var json = false

    func validate() throws {
        guard !trial || (storage.database ?? pages.pages) == nil else {
            throw ValidationError("With --trial nothing is kept; leave --database and --pages out.")
        }
        guard Address.accepts(terminal: name) else {
            throw ValidationError(
                "The name after --as must have 1 to 100 characters, and no control characters."
            )
        }
    }

    mutating func run() async throws {
        guard trial else { return try await chat() }
        let folder = try Places.makeTemporaryFolder()
        defer { Places.remove(folder) }
        storage.database = folder + "/buur.sqlite"
        pages.pages = nil
        try await chat()
    }

    private func chat() async throws {
        let kamer = try await makeKamer()
        if json {
            try await ProgramChat(in: kamer, as: name).run()
        } else {
            try await Chat(in: kamer, as: name).run()
        }
    }

    /// Opens the database while the dialogs are read: who comes in waits for both.
    private func makeKamer() async throws -> Kamer {
        async let database = storage.open()
        let configuration = try sources.configuration()
        let clock = try sources.clock(at: at, configuration.time)
        let desk = try await sources.desk(
            in: configuration,
            speaking: sources.firstModerator(with: configuration.facts),
            on: database,
            by: clock
        )
        return Kamer(
            desk: desk,
            clock: clock,
            time: configuration.time,
            pages: pages.folder(beside: storage),
            screen: Screen(environment: ProcessInfo.processInfo.environment),
            canMoveClock: trial || at != nil
        ) { [sources] in
            try sources.moderator(with: configuration.facts)
        }
    }
}
