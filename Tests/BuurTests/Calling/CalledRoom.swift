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
    /// How many seconds the clock of the program is ahead.
    private let ahead = Mutex(0)
    private let reader = Mutex<DatabaseQueue?>(nil)

    /// Which dialogs the program has.
    enum Dialogs {
        /// In which every answer can be told from every other one.
        case counting
        case ofProject
    }

    /// Sets an account up for what a resident writes with, and begins to serve it.
    init(
        _ phone: any Phone.Type,
        _ dialogs: Dialogs = .counting,
        at time: String? = nil
    ) throws {
        let brought = brought
        scene = try Scene()
        self.dialogs =
            switch dialogs {
            case .counting: try scene.layTestDialogs()
            case .ofProject: Program.package + "/Dialogs"
            }
        provider = try LocalServer { brought.answer($0, for: phone) }
        try scene.copyConfiguration(
            channels: CalledRoom.channels(phone, at: provider.url),
            isBare: true
        )
        let input = Array(phone.secrets.joined(separator: "\n").utf8)
        let ending = try scene.run(["setup", "webhook", "noord"] + places, input: input)
        guard ending.code == 0 else { throw ProgramFailure.ended(ending.error) }
        try start(at: time)
    }

    /// How much one person may bring in a minute.
    static let allowance = 500

    static func channels(_ phone: any Phone.Type, at api: String) -> String {
        let keys = phone.account(at: api).sorted { $0.key < $1.key }
            .map { "    \($0.key): \($0.value)" }
        return """
            health: {port: 0}
            listen: {port: 0, url: "\(TextMessagePhone.url)", per_minute: \(allowance)}
            webhooks:
              - name: noord
                kamer: noord
            \(keys.joined(separator: "\n"))
            """
    }

    /// Where the provider is asked.
    var api: String { provider.url }

    var places: [String] { ["--config", scene.folder + "/Config"] + scene.storage }
    var program: Running? { running.withLock(\.self) }
    var healthPort: UInt16 { ports.withLock(\.health) }
    var port: UInt16 { ports.withLock(\.calls) }

    /// Begins to serve, and waits until it can be called; its clock may begin at another time.
    func start(at time: String? = nil) throws {
        let clock = time.map { ["--at", $0] } ?? []
        let program = try Running(["serve", "--dialogs", dialogs] + places + clock)
        var found: [String: UInt16] = [:]
        while found.count < 2 {
            let line = try program.readLine() ?? ""
            guard let words = line.firstMatch(of: /127\.0\.0\.1:(\d+)\/(health|webhook)/),
                let port = UInt16(words.output.1)
            else { throw ProgramFailure.ended(line + program.errors()) }
            found[String(words.output.2)] = port
        }
        let (health, calls) = (found["health"] ?? 0, found["webhook"] ?? 0)
        let shift = try time.map(CalledRoom.distance) ?? 0
        ahead.withLock { $0 = shift }
        ports.withLock { $0 = (health, calls) }
        running.withLock { $0 = program }
        // The port is there a moment before the door is open.
        try waitWhile { try Request.get("/webhook/noord", port: port).status == 503 }
    }

    /// What the clock of the program shows, in seconds since 1970.
    var now: Int { .now + ahead.withLock(\.self) }

    /// How far a time that is written for the program is away, in seconds.
    private static func distance(to time: String) throws -> Int {
        if time.hasPrefix("+") { return (Int(time.dropFirst().dropLast()) ?? 0) * 3600 }
        return Int(try Date(written: time).timeIntervalSinceNow.rounded())
    }

    /// Ends the program at once, wherever it is.
    func kill() {
        running.withLock { program in
            program?.kill()
            program = nil
        }
    }

    /// Begins to serve anew, with whether something in its own network may be asked.
    func setPrivate(allowed: Bool) throws {
        kill()
        let path = scene.folder + "/Config/kanalen.yaml"
        let list = try String(contentsOfFile: path, encoding: .utf8)
        try scene.write(
            list.replacing(/allow_private: \w+/, with: "allow_private: \(allowed)"),
            to: "Config/kanalen.yaml"
        )
        try start()
    }

    /// Calls as the provider does.
    @discardableResult
    func call(_ request: Request) throws -> Request.Answer { try request.send(to: port) }

    /// Lets the resident say something, and gives what she is shown because of it.
    func say(_ text: String, id: String, with phone: any Phone.Type) throws -> [Shown] {
        let before = brought.shown.count
        let letter = Letter(text, id: id, from: phone.resident, at: now)
        let answer = try call(phone.call(letter))
        guard answer.status == 200 else { throw ProgramFailure.ended("\(answer)") }
        try waitUntilBrought()
        return Array(brought.shown[before...])
    }

    /// Waits until nothing is to be brought any more, to somebody or to all, half a minute at most.
    func waitUntilBrought(to name: String? = nil) throws {
        let hers = name.map { " AND address = '\($0)'" } ?? ""
        let waiting = """
            outbox WHERE channel = 'noord' AND entrusted_at IS NULL AND dead_at IS NULL
                AND address NOT IN (SELECT address FROM outbox WHERE is_suspended)
            """
        try waitWhile { try count(waiting + hers) > 0 }
    }

    /// How many rows there are in the database.
    func count(_ rows: String) throws -> Int {
        try read("SELECT count(*) FROM \(rows)") { try Int.fetchOne($0, sql: $1) } ?? 0
    }

    /// Puts a message for somebody who wrote before in the outbox.
    func post(_ text: String, to name: String) throws { try post([text], to: [name]) }

    /// Puts messages for people who wrote before in the outbox, all at once.
    func post(_ texts: [String], to names: [String]) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        try DatabaseQueue(path: scene.database, configuration: configuration).write { db in
            for (text, name) in texts.flatMap({ text in names.map { (text, $0) } }) {
                try db.execute(
                    sql: """
                        INSERT INTO outbox (person_id, channel, address, kind, body, is_answer,
                            due_at, forget_at)
                        SELECT person_id, channel, name, 'message', ?, 1, 0, 4000000000
                        FROM address WHERE name = ?
                        """,
                    arguments: [text, name]
                )
            }
        }
    }

    func read<Result>(
        _ sql: String,
        _ body: (GRDB.Database, String) throws -> Result
    ) throws -> Result {
        let queue = try reader.withLock { reader in
            var configuration = Configuration()
            configuration.busyMode = .timeout(10)
            let queue =
                try reader
                ?? DatabaseQueue(path: scene.database, configuration: configuration)
            reader = queue
            return queue
        }
        return try queue.read { try body($0, sql) }
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
        for name in try files.contentsOfDirectory(atPath: from + "/Dialogs")
        where name.hasPrefix("briefje") {
            try files.copyItem(atPath: "\(from)/Dialogs/\(name)", toPath: "\(folder)/\(name)")
        }
        return folder
    }

    /// Copies the settings of the project, with another list of channels; a bare room leaves out when its
    /// door is open, what goes on and who can be called.
    func copyConfiguration(channels: String, isBare: Bool = false) throws {
        let folder = Program.package + "/Config"
        let left = isBare ? ["openingstijden.yaml", "activiteiten.yaml", "contacten.yaml"] : []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder)
        where !left.contains(name) {
            let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
            try write(Array(bytes), to: "Config/" + name)
        }
        try write(channels, to: "Config/kanalen.yaml")
    }
}
