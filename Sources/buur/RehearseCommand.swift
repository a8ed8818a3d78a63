import ArgumentParser
import Assistant
import Memory
import Neighbourhood
import Terminal

struct RehearseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rehearse",
        abstract: "Plays the coming days on a copy: who would get what when, in Dutch.",
        discussion: """
            Robots answer in the place of people: at once, late or never. The same seed gives the same \
            answers. Nothing is sent, and the database stays as it is.
            """
    )

    @OptionGroup var sources: SourceOptions
    @OptionGroup var storage: DatabaseOptions

    @Option(help: "How many days, a year at most.")
    var days = 30

    @Option(help: "From what number the answers follow.")
    var seed: UInt64 = 1

    @Option(help: "Begins on the day after this time, such as 2026-11-24T10:00:00+01:00.")
    var at: String?

    func validate() throws {
        guard (1...366).contains(days) else {
            throw ValidationError("The number after --days must be from 1 to 366.")
        }
    }

    func run() async throws {
        let folder = try Places.makeTemporaryFolder()
        defer { Places.remove(folder) }
        let copy = folder + "/buur.sqlite"
        try storage.openExisting().backup(to: copy)
        let configuration = try sources.configuration()
        let rehearsal = Rehearsal(
            on: try Database(path: copy),
            moderator: try sources.firstModerator(with: configuration.facts),
            facts: configuration.facts,
            skills: try sources.skills(),
            time: configuration.time,
            settings: configuration.settings,
            logger: SourceOptions.logger
        )
        let now = try sources.clock(at: at, configuration.time).now
        let report = try await rehearsal.play(days: days, from: now, seed: seed)
        print(report.text, terminator: "")
    }
}
