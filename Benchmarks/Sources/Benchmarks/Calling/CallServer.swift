import Foundation

/// A server that is called, in a process of its own.
final class CallServer {
    enum Kind: String, CaseIterable {
        /// The library that Buur listens with, and nothing else.
        case floor
        case flask
        /// Buur's reception, of which every transaction is undone.
        case unkept
        /// Buur's reception, which answers nobody.
        case kept
        /// The program as it is served, which brings its answers too.
        case program

        var label: String {
            switch self {
            case .floor: "floor: Hummingbird"
            case .flask: "Flask, with waitress"
            case .unkept: "the reception, without a commit"
            case .kept: "the reception, committing"
            case .program: "buur serve, which brings answers too"
            }
        }
    }

    let kind: Kind
    let port: UInt16
    private let process: Process
    private let other: CallServer?
    /// Where the program tells how it is.
    private let health: Caller?

    /// Starts a program, and waits until it says on which port it is called.
    ///
    /// Another one that it needs ends with it.
    init(
        _ kind: Kind,
        _ program: String,
        _ arguments: [String],
        beside other: CallServer? = nil
    ) throws {
        let output = Pipe()
        process = try Process.launch(program, arguments, output: output)
        (self.kind, self.other) = (kind, other)
        var said = ""
        func port(before path: String) throws -> UInt16 {
            let pattern = try Regex("127\\.0\\.0\\.1:(\\d+)/\(path)")
            while true {
                if let match = said.firstMatch(of: pattern), let digits = match[1].substring,
                    let port = UInt16(digits)
                {
                    return port
                }
                let more = output.fileHandleForReading.availableData
                guard !more.isEmpty else { throw Silence() }
                said += String(decoding: more, as: UTF8.self)
            }
        }
        self.port = try port(before: "webhook")
        health = kind == .program ? try Caller(to: port(before: "health")) : nil
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
        other?.stop()
    }

    /// What it holds, in megabytes.
    var memory: Double { process.memory("Rss") }

    /// Waits until it has brought everything.
    func finish() throws {
        while let due = try figure("buur_outbox_size"), due > 0 { usleep(20_000) }
    }

    /// How many messages it has brought, nil when it brings none.
    func brought() throws -> Int? { try figure("buur_deliveries_total") }

    /// A figure of all that the program tells of itself; nil when it tells nothing.
    private func figure(_ name: String) throws -> Int? {
        guard let lines = try health?.get("/metrics").split(separator: "\n") else { return nil }
        return lines.filter { $0.hasPrefix(name) }
            .compactMap { $0.split(separator: " ").last.flatMap { Int($0) } }.reduce(0, +)
    }
}

extension CallServer {
    /// Starts all that can be had here, the floor first; says of any other why it is not measured.
    static func startAll(program: String, folder: String) throws -> [CallServer] {
        let floor = try own(.floor, in: folder)
        var servers = [floor]
        for kind in [Kind.flask, .unkept, .kept, .program] {
            do {
                servers.append(try start(kind, program, in: folder))
            } catch let absence as Absence {
                print("not measured: \(kind.label): \(absence)")
            }
        }
        return servers
    }

    private static func start(
        _ kind: Kind,
        _ program: String,
        in folder: String
    ) throws -> CallServer {
        switch kind {
        case .flask: try CallServer(kind, Flask.python(), [Flask.application])
        case .program: try serve(program, in: folder)
        case .floor, .unkept, .kept: try own(kind, in: folder)
        }
    }

    /// This program once more, as a server.
    private static func own(_ kind: Kind, in folder: String) throws -> CallServer {
        let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return try CallServer(kind, program, ["--serve", kind.rawValue, "--folder", folder])
    }

    /// The program as it is served, with a server that takes its answers.
    private static func serve(_ program: String, in folder: String) throws -> CallServer {
        guard FileManager.default.isExecutableFile(atPath: program) else {
            throw Absence("there is no program '\(program)'; build it, or use --buur PATH")
        }
        let receiver = try own(.floor, in: folder)
        let config = folder + "/Config"
        try FileManager.default.copyItem(atPath: House.root.path + "/Config", toPath: config)
        let channels = """
            health: {port: 0}
            listen: {port: 0, per_minute: 10000}
            webhooks:
              - {name: \(Crowd.channel), kamer: noord, provider: standard, allow_private: true,
                 url: "http://127.0.0.1:\(receiver.port)/berichten"}
            """
        try channels.write(toFile: config + "/kanalen.yaml", atomically: true, encoding: .utf8)
        let places = ["--config", config, "--database", folder + "/program.sqlite"]
        try setUp(program, places)
        let dialogs = ["--dialogs", House.root.path + "/Dialogs", "--log-level", "error"]
        return try CallServer(.program, program, ["serve"] + places + dialogs, beside: receiver)
    }

    private static func setUp(_ program: String, _ places: [String]) throws {
        let input = Pipe()
        let setup = ["setup", "webhook", Crowd.channel] + places
        let process = try Process.launch(program, setup, input: input)
        try input.fileHandleForWriting.write(contentsOf: Data("\(Crowd.secret)\n".utf8))
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Silence() }
    }
}

/// Why something is not measured on this machine.
struct Absence: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
