import Foundation
import GRDB
import Synchronization

/// A room that a provider calls: the program that serves it, and the provider that brings what it says.
final class CalledRoom: Sendable {
    let scene: Scene
    let brought = Brought()
    private let provider: LocalServer
    private let running = Mutex<Running?>(nil)
    private let ports = Mutex<(health: UInt16, calls: UInt16)>((0, 0))
    private let dialogs: String

    /// Sets an account up for what a resident writes with, and begins to serve it: with the dialogs in
    /// which every answer can be told from every other one, or with those of the project.
    init(_ phone: any Phone.Type, isCounting: Bool = true) throws {
        let brought = brought
        scene = try Scene()
        dialogs = isCounting ? try scene.layTestDialogs() : Program.package + "/Dialogs"
        provider = try LocalServer { brought.answer($0, for: phone) }
        try scene.copyConfiguration(channels: CalledRoom.channels(phone, at: provider.url))
        let input = Array(phone.secrets.joined(separator: "\n").utf8)
        let ending = try scene.run(["setup", "webhook", "noord"] + places, input: input)
        guard ending.code == 0 else { throw ProgramFailure.ended(ending.error) }
        try start()
    }

    static func channels(_ phone: any Phone.Type, at api: String) -> String {
        let keys = phone.account(at: api).sorted { $0.key < $1.key }
            .map { "    \($0.key): \($0.value)" }
        return """
            health: {port: 0}
            listen: {port: 0, url: "\(TextMessagePhone.url)"}
            webhooks:
              - name: noord
                kamer: noord
            \(keys.joined(separator: "\n"))
            """
    }

    var places: [String] { ["--config", scene.folder + "/Config"] + scene.storage }
    var program: Running? { running.withLock(\.self) }
    var healthPort: UInt16 { ports.withLock(\.health) }
    var port: UInt16 { ports.withLock(\.calls) }

    /// Begins to serve, and waits until it says where it is called; its clock may begin at another time.
    func start(at time: String? = nil) throws {
        let time = time.map { ["--at", $0] } ?? []
        let program = try Running(["serve", "--dialogs", dialogs] + places + time)
        var found: [String: UInt16] = [:]
        while found.count < 2 {
            let line = try program.readLine() ?? ""
            guard let words = line.firstMatch(of: /127\.0\.0\.1:(\d+)\/(health|webhook)/),
                let port = UInt16(words.output.1)
            else { throw ProgramFailure.ended(line + program.errors()) }
            found[String(words.output.2)] = port
        }
        let (health, calls) = (found["health"] ?? 0, found["webhook"] ?? 0)
        ports.withLock { $0 = (health, calls) }
        running.withLock { $0 = program }
    }

    /// Ends the program at once, wherever it is.
    func kill() {
        running.withLock { program in
            program?.kill()
            program = nil
        }
    }

    /// Calls as the provider does.
    @discardableResult
    func call(_ request: Request) throws -> Request.Answer { try request.send(to: port) }

    /// Lets the resident say something, and gives what she is shown because of it.
    func say(_ text: String, id: String, with phone: any Phone.Type) throws -> [Shown] {
        let before = brought.shown.count
        let answer = try call(phone.call(text, id: id))
        guard answer.status == 200 else { throw ProgramFailure.ended("\(answer)") }
        try waitUntilBrought()
        return Array(brought.shown[before...])
    }

    /// Waits until nothing is to be brought any more, half a minute at most.
    func waitUntilBrought() throws {
        for _ in 0..<3_000
        where try count("outbox WHERE entrusted_at IS NULL AND dead_at IS NULL") > 0 {
            usleep(10_000)
        }
    }

    /// How many rows there are in the database.
    func count(_ rows: String) throws -> Int {
        try read("SELECT count(*) FROM \(rows)") { try Int.fetchOne($0, sql: $1) } ?? 0
    }

    /// Puts a message for somebody who wrote before in the outbox.
    func post(_ text: String, to name: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        try DatabaseQueue(path: scene.database, configuration: configuration).write { db in
            try db.execute(
                sql: """
                    INSERT INTO outbox (person_id, channel, address, kind, body, is_answer, due_at,
                        forget_at)
                    SELECT person_id, channel, name, 'message', ?, 1, 0, 4000000000
                    FROM address WHERE name = ?
                    """,
                arguments: [text, name]
            )
        }
    }

    func read<Result>(
        _ sql: String,
        _ body: (GRDB.Database, String) throws -> Result
    ) throws -> Result {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        return try DatabaseQueue(path: scene.database, configuration: configuration)
            .read { try body($0, sql) }
    }
}

extension Scene {
    /// Lays down the dialogs of the live tests, in which every answer can be told from every other one,
    /// beside those that mend a conversation; gives their folder.
    func layTestDialogs() throws -> String {
        let folder = folder + "/Dialogs"
        let from = Program.package
        let files = FileManager.default
        try files.copyItem(atPath: from + "/Tests/Live/Dialogs", toPath: folder)
        try files.copyItem(atPath: from + "/Dialogs/herstel", toPath: folder + "/herstel")
        try files.copyItem(
            atPath: from + "/Dialogs/briefje.dialoog",
            toPath: folder + "/briefje.dialoog"
        )
        return folder
    }

    /// Copies the settings of the project, with another list of channels.
    func copyConfiguration(channels: String) throws {
        let folder = Program.package + "/Config"
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
            try write(Array(bytes), to: "Config/" + name)
        }
        try write(channels, to: "Config/kanalen.yaml")
    }
}
