import Foundation

/// The program as it was built beside these tests.
enum Program {
    static let path: String = {
        let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appendingPathComponent("buur").path
    }()

    /// The folder of the package, for the dialogs and the settings in it.
    static let package: String = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 1...3 { folder.deleteLastPathComponent() }
        return folder.path
    }()

    /// What came of a run that has ended.
    struct Ending {
        let output: String
        let error: String
        /// The exit code; nil when a signal ended the program.
        let code: Int32?

        var lines: [Substring] { output.split(separator: "\n") }

        /// The last line of what went wrong, behind what was asked for.
        var lastError: String { (error.split(separator: "\n").last ?? "") + "\n" }
    }

    /// Runs the program until it ends.
    static func run(_ arguments: [String], input: [UInt8] = []) throws -> Ending {
        let process = try Running(arguments)
        // On a thread of its own: the program may fill its output before it has read everything.
        let writer = Thread {
            process.write(input); process.endInput()
        }
        writer.start()
        var output: [UInt8] = []
        while let line = try process.readLine() { output += line.utf8 + [0x0A] }
        return Ending(
            output: String(decoding: output, as: UTF8.self),
            error: process.errors(),
            code: process.wait()
        )
    }
}

enum ProgramFailure: Error {
    case notStarted
    /// Nothing was heard for a minute.
    case silent
    /// The program ended by itself.
    case ended(String)
    case notJSON(String)
    case notHTTP
}
