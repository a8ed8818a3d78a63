import Foundation

/// A folder of its own for a test, with a database in it; it goes when the test is over.
final class Scene: Sendable {
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "/buur-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true
        )
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    var database: String { folder + "/buur.sqlite" }

    /// The arguments of a chat for programs, with the clock standing still.
    func chat(at time: String = "2026-11-24T10:00:00+01:00", dialogs: String? = nil) -> [String] {
        ["chat", "--json", "--at", time] + places(dialogs: dialogs)
    }

    /// The arguments that name the database, the dialogs and the settings.
    func places(dialogs: String? = nil) -> [String] {
        storage + configuration + ["--dialogs", dialogs ?? Program.package + "/Dialogs"]
    }

    var storage: [String] { ["--database", database] }
    var configuration: [String] { ["--config", Program.package + "/Config"] }

    /// Runs the program until it ends; the folder stays until then.
    func run(_ arguments: [String], input: [UInt8] = []) throws -> Program.Ending {
        try withExtendedLifetime(self) { try Program.run(arguments, input: input) }
    }

    /// Chats as a program until there is no more input.
    func talk(_ input: String, dialogs: String? = nil) throws -> Program.Ending {
        try run(chat(dialogs: dialogs), input: Array(input.utf8))
    }

    /// Writes a file in the folder and returns its path.
    @discardableResult
    func write(_ bytes: [UInt8], to name: String) throws -> String {
        let path = "\(folder)/\(name)"
        try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent,
            withIntermediateDirectories: true
        )
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        try write(Array(text.utf8), to: name)
    }

    func bytes(of name: String) -> Data? {
        FileManager.default.contents(atPath: "\(folder)/\(name)")
    }
}
