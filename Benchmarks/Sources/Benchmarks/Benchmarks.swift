import Foundation

/// Measures what Buur costs, and prints every figure beside its aim and the floor it was held to.
///
/// `Benchmarks [--people N] [--days N] [--only PART] [--buur PATH] [--folder PATH]`; the folder decides
/// which disk is measured.
@main
struct Benchmarks {
    static func main() async throws {
        let options: Options
        do {
            options = try Options(CommandLine.arguments.dropFirst())
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(EX_USAGE)
        }
        if let kind = options.served {
            return try await Callee(kind: kind, folder: options.folder).run()
        }
        let house = try House()
        switch options.only {
        case .year: try await year(options, house)
        case .start: try StartBenchmark(program: options.program).run()
        case .reading: reading(house)
        case .calls: try await calls(options)
        case nil: try await everything(options, house)
        }
    }

    private static func everything(_ options: Options, _ house: House) async throws {
        let walk = house.longestWalk()
        print("the longest talk: \(walk.dialog), \(walk.messages.count) messages\n")
        TurnBenchmark(house: house, walk: walk).run()
        try await Scratch.withFolder(in: options.folder) { folder in
            try await CommitBenchmark(house: house, walk: walk, folder: folder).run()
            try await PeopleBenchmark(house: house, walk: walk, folder: folder)
                .run(many: options.people)
        }
        try await year(options, house)
        try await calls(options)
        try StartBenchmark(program: options.program).run()
        reading(house)
    }

    private static func year(_ options: Options, _ house: House) async throws {
        try await Scratch.withFolder(in: options.folder) { folder in
            try await YearBenchmark(house: house, folder: folder, days: options.days).run()
        }
    }

    private static func calls(_ options: Options) async throws {
        try await Scratch.withFolder(in: options.folder) { folder in
            try CallBenchmark(program: options.program, folder: folder).run()
        }
    }

    private static func reading(_ house: House) {
        ReadingBenchmark(house: house).run()
        RobustnessBenchmark(house: house).run()
    }
}

/// What was asked for on the command line.
struct Options {
    private(set) var people = 1_000_000
    private(set) var days = 360
    private(set) var only: Part?
    /// The server that this process is to be, for another that measures it.
    private(set) var served: CallServer.Kind?
    private(set) var program = ".build/release/buur"
    private(set) var folder = FileManager.default.currentDirectoryPath

    init(_ arguments: some Sequence<String>) throws {
        var rest = Array(arguments)
        while rest.count >= 2 {
            let (flag, value) = (rest.removeFirst(), rest.removeFirst())
            switch flag {
            case "--people": people = Int(value) ?? people
            case "--days": days = Int(value) ?? days
            case "--serve": served = CallServer.Kind(rawValue: value)
            case "--only":
                guard let part = Part(rawValue: value) else { throw Misuse(value) }
                only = part
            case "--buur": program = value
            case "--folder": folder = value
            default: throw Misuse(flag)
            }
        }
        if let left = rest.first { throw Misuse(left) }
    }

    /// A part that can be measured alone.
    enum Part: String {
        case year, start, reading, calls
    }

    struct Misuse: Error, CustomStringConvertible {
        let description: String

        init(_ argument: String) {
            description =
                "'\(argument)' is not understood; use --people N, --days N, "
                + "--only year|start|reading|calls, --buur PATH, --folder PATH."
        }
    }
}

/// A folder for the databases that are measured.
enum Scratch {
    static func withFolder(
        in parent: String,
        isolation: isolated (any Actor)? = #isolation,
        _ body: (String) async throws -> Void
    ) async throws {
        let folder = "\(parent)/buur-benchmarks-\(ProcessInfo.processInfo.processIdentifier)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await body(folder)
    }
}
