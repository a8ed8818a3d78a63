import ArgumentParser
import Foundation
import Script

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Compiles dialogs and shows every mistake in them.",
        discussion: "Ends with 65 when there are mistakes."
    )

    @OptionGroup var sources: SourceOptions

    @Argument(help: "Folders with dialogs, or dialogs. (default: the folder with the dialogs)")
    var paths: [String] = []

    func run() throws {
        let facts = try sources.facts()
        var tally = Tally()
        for scripts in try paths.isEmpty ? [sources.scripts()] : paths.map(scripts) {
            let found = scripts.compile(with: facts, isProofread: true).diagnostics
                .filter { scripts.isAsked($0.path) }
            for text in scripts.rendered(found) { print(text + "\n") }
            tally.add(found, of: scripts.askedCount)
        }
        print(tally)
        if tally.errors > 0 { throw ExitCode(Ending.dataError) }
    }

    private func scripts(at path: String) throws -> Scripts {
        if Places.isFolder(path) { return try Scripts(below: path) }
        let beside = URL(fileURLWithPath: path).deletingLastPathComponent().relativePath
        return try Scripts(at: path, within: [sources.dialogsFolder(), beside])
    }
}

/// Counts what was found.
private struct Tally: CustomStringConvertible {
    private(set) var errors = 0
    private var warnings = 0
    private var dialogs = 0

    mutating func add(_ diagnostics: [Diagnostic], of count: Int) {
        dialogs += count
        errors += diagnostics.count { $0.severity == .error }
        warnings += diagnostics.count { $0.severity == .warning }
    }

    var description: String {
        [
            Tally.say(dialogs, "dialoog", "dialogen"), Tally.say(errors, "fout", "fouten"),
            Tally.say(warnings, "waarschuwing", "waarschuwingen"),
        ].joined(separator: ", ") + "."
    }

    private static func say(_ count: Int, _ one: String, _ more: String) -> String {
        "\(count) \(count == 1 ? one : more)"
    }
}
