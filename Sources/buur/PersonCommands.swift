import ArgumentParser
import Assistant
import Folders
import Memory
import Terminal

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Shows everything that is known about a person, in Dutch."
    )

    @OptionGroup var sources: SourceOptions
    @OptionGroup var storage: DatabaseOptions
    @OptionGroup var who: PersonArgument

    func run() throws {
        let database = try storage.openExisting()
        guard let person = try who.find(in: database),
            let text = try database.export(person, in: sources.wallTime())
        else { throw Failure.unknownPerson(who.person) }
        print(text, terminator: "")
    }
}

struct ForgetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract:
            "Forgets everything about a person: in the database and among the pages and files.",
        discussion: """
            Whoever was asked something because of her hears that it is not needed any more. Backups \
            that were made before still know the person.
            """
    )

    @OptionGroup var sources: SourceOptions
    @OptionGroup var storage: DatabaseOptions
    @OptionGroup var pages: PageOptions
    @OptionGroup var who: PersonArgument

    @Option(
        name: .customLong("check-for"),
        help: "A word that must not be left in any byte of the database; may be given more often."
    )
    var words: [String] = []

    /// Forgets in such an order that it can be done again, also when it was cut off halfway.
    func run() async throws {
        let database = try storage.openExisting()
        let person = try who.find(in: database)
        for address in try person.map(database.addresses) ?? who.addresses {
            let folder = pages.folder(beside: storage)
            try folder.received.forget(address)
            try folder.forget(address)
        }
        if let person {
            let configuration = try sources.configuration()
            let desk = try sources.desk(
                in: configuration,
                speaking: sources.firstModerator(with: configuration.facts),
                on: database,
                by: SystemClock()
            )
            try await desk.forget(person)
        }
        let left = try database.forget(person, checkingFor: words)
        guard left.isEmpty else { throw Failure.wordsLeft(left) }
        guard person != nil else { throw Failure.unknownPerson(who.person) }
        print("Everything about \(who.person) is forgotten.")
    }
}
