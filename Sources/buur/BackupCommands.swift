import ArgumentParser
import Memory

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copies the database to a new file, also while a chat goes on."
    )

    @OptionGroup var storage: DatabaseOptions

    @Argument(help: "The new file.")
    var file: String

    func run() throws {
        try storage.openExisting().backup(to: file)
        print("The backup is in \(file).")
    }
}

struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Puts a backup in the place of the database, and keeps the old one beside it."
    )

    @OptionGroup var storage: DatabaseOptions

    @Argument(help: "The backup.")
    var file: String

    func run() throws {
        try storage.makeFolder()
        let old = try Database.restore(from: file, to: storage.path)
        print("The backup is restored to \(storage.path).")
        if let old { print("What was there before is in \(old).") }
    }
}
