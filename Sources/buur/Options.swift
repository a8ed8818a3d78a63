import ArgumentParser
import Assistant
import Folders
import Foundation
import Memory
import Neighbourhood
import Script
import Terminal

/// Where the dialogs and the settings are.
struct SourceOptions: ParsableArguments {
    @Option(
        help: "The folder with the dialogs. (default: ./Dialogs, or the one beside the program)"
    )
    var dialogs: String?

    @Option(
        help: "The folder with the settings. (default: ./Config, or the one beside the program)"
    )
    var config: String?

    /// Reads what is written in the files of settings, each of them once.
    func configuration() throws(Failure) -> Configuration {
        let settings = try settings()
        return Configuration(settings: settings, time: try settings.wallTime(), facts: try facts())
    }

    func settings() throws(Failure) -> Settings {
        var settings = try ownSettings()
        settings.agenda = try agenda()
        settings.contacts = try contacts()
        settings.kamers = try channels().kamers
        return settings
    }

    /// The channels that `buur serve` keeps open.
    func channels() throws(Failure) -> ChannelList {
        try configFile(ifThere: ChannelList.fileName).map(ChannelList.init) ?? ChannelList()
    }

    func wallTime() throws(Failure) -> WallTime {
        try ownSettings().wallTime()
    }

    /// The settings without the lists that have a file of their own.
    private func ownSettings() throws(Failure) -> Settings {
        try Settings(configFile(Settings.fileName))
    }

    func facts() throws(Failure) -> Facts {
        let file = try configFile("feiten.yaml")
        try file.allowOnly(Fact.CodingKeys.allCases.map(\.rawValue))
        let facts = try file.decode([Fact].self)
        do throws(FactError) {
            return try Facts(facts)
        } catch {
            throw .settings("\(file.path): \(error)")
        }
    }

    func skills() throws(Failure) -> Skills {
        let file = try configFile("talenten.yaml")
        try file.allowOnly(Skills.CodingKeys.allCases.map(\.rawValue))
        try file.allowOnly(Skill.CodingKeys.allCases.map(\.rawValue), at: ["skills"])
        try file.allowOnly(
            Boundary.CodingKeys.allCases.map(\.rawValue),
            at: [Skills.CodingKeys.boundaries.rawValue]
        )
        return try file.decode(Skills.self)
    }

    func scripts() throws(Failure) -> Scripts {
        try Scripts(below: dialogsFolder())
    }

    func dialogsFolder() throws(Failure) -> String {
        try Places.folder("Dialogs", named: dialogs, flag: "--dialogs")
    }

    /// A file of settings that a room may leave out.
    func configFile(ifThere name: String) throws(Failure) -> ConfigFile? {
        let path = try configPath(name)
        return FileManager.default.fileExists(atPath: path) ? try ConfigFile(path: path) : nil
    }

    private func configFile(_ name: String) throws(Failure) -> ConfigFile {
        try ConfigFile(path: configPath(name))
    }

    func configPath(_ name: String) throws(Failure) -> String {
        try Places.folder("Config", named: config, flag: "--config") + "/" + name
    }
}

/// What the files of settings say.
struct Configuration {
    let settings: Settings
    let time: WallTime
    let facts: Facts
}

extension Settings {
    fileprivate func wallTime() throws(Failure) -> WallTime {
        guard let time = WallTime(zone: zone) else {
            throw .settings(
                "The time_zone '\(zone)' is not known; write one such as Europe/Amsterdam."
            )
        }
        return time
    }
}

/// Where the database is.
struct DatabaseOptions: ParsableArguments {
    @Option(help: "The database. (default: buur/buur.sqlite in $XDG_DATA_HOME or ~/.local/share)")
    var database: String?

    var path: String {
        database ?? Places.database(environment: ProcessInfo.processInfo.environment)
    }

    /// Opens the database, and makes it when there is none.
    func open() throws -> Database {
        try makeFolder()
        return try Database(path: path)
    }

    /// Opens a database that must be there.
    func openExisting() throws -> Database {
        guard FileManager.default.fileExists(atPath: path) else {
            throw MemoryError.doesNotExist(path: path)
        }
        return try Database(path: path)
    }

    /// Makes the folder for the database, unless it is there.
    func makeFolder() throws(Failure) {
        let folder = (path as NSString).deletingLastPathComponent
        guard !folder.isEmpty else { return }
        try Places.makeFolder(folder)
    }
}

/// Where the pages are that people were sent.
struct PageOptions: ParsableArguments {
    @Option(help: "The folder for pages that are sent. (default: bladen, beside the database)")
    var pages: String?

    func folder(beside database: DatabaseOptions) -> PageFolder {
        let beside = (database.path as NSString).deletingLastPathComponent
        return PageFolder(path: pages ?? (beside as NSString).appendingPathComponent("bladen"))
    }
}

/// Who a command is about.
struct PersonArgument: ParsableArguments {
    @Argument(
        help: """
            The name that was used in the chat, an address such as terminal:bewoner, or the number in \
            'buur people'.
            """
    )
    var person: String

    /// The addresses that may be meant: a name at the terminal first, for it may hold a colon.
    var addresses: [Address] {
        [Address(terminal: person)] + [Address(person)].compactMap(\.self)
    }

    /// The number of the person in a database; nil when nobody is known so.
    func find(in database: Database) throws -> Int64? {
        for address in addresses {
            if let id = try database.person(at: address) { return id }
        }
        return try Int64(person).flatMap { try database.knows($0) ? $0 : nil }
    }
}
