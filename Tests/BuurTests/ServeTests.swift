import Foundation
import GRDB
import Testing

@Suite("Serving", .timeLimit(.minutes(3)))
struct ServeTests {
    private let scene: Scene

    init() throws { scene = try Scene() }

    @Test("tells how it is, and ends well at a signal", arguments: [SIGTERM, SIGINT])
    func servesAndEnds(_ signal: Int32) throws {
        let (program, port) = try serve()
        let health = try Request.get("/health", port: port)
        #expect(health.status == 200)
        #expect(
            health.body == """
                {"channels":{},"database":"ok","dead_letters":0,"outbox_due":0,"status":"ok",\
                "timers_due":0}

                """
        )
        let metrics = try Request.get("/metrics", port: port)
        #expect(metrics.status == 200)
        #expect(metrics.body.contains("buur_turns_total{kind=\"heard\"} 0\n"))
        #expect(metrics.body.contains("\nprocess_resident_memory_bytes "))
        #expect(try Request.get("/", port: port).status == 404)
        let start = ContinuousClock.now
        program.signal(signal)
        #expect(program.wait() == 0)
        #expect(.now - start < .seconds(5))
        #expect(try Program.run(["outbox"] + scene.storage).code == 0)
    }

    @Test("begins on a fresh folder, into which nobody else can look")
    func beginsAfresh() throws {
        let folder = scene.folder + "/nieuw"
        let database = ["--database", "\(folder)/kamer/buur.sqlite"]
        let (program, port) = try serve(try arguments + database)
        #expect(try Request.get("/health", port: port).status == 200)
        program.signal(SIGTERM)
        #expect(program.wait() == 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder)
        #expect(attributes[.posixPermissions] as? Int == 0o700)
    }

    @Test("leaves what is for the terminal to a chat beside it, and the chat what is for others")
    func chatsBeside() throws {
        // At the time of the chat, in which nobody was silent for long.
        let (program, port) = try serve(try arguments + ["--at", "2026-11-24T10:00:00+01:00"])
        try post("voor hier", on: "terminal")
        try post("voor elders", on: "matrix")
        let metrics = try Request.get("/metrics", port: port).body
        #expect(metrics.contains("buur_outbox_size{channel=\"terminal\"} 1\n"))
        #expect(metrics.contains("buur_outbox_size{channel=\"matrix\"} 1\n"))
        let said = try scene.talk("hallo\nAmina\n").decoded().compactMap(\.say)
        #expect(said.contains("voor hier"))
        #expect(said.contains { $0.hasPrefix("Dag Amina.") })
        #expect(!said.contains("voor elders"))
        let after = try Request.get("/metrics", port: port).body
        #expect(!after.contains("channel=\"terminal\""))
        #expect(after.contains("buur_outbox_size{channel=\"matrix\"} 1\n"))
        program.signal(SIGTERM)
        #expect(program.wait() == 0)
    }

    @Test("lets no second one serve the same database, until the first has ended")
    func onlyOne() throws {
        let (program, _) = try serve()
        let second = try Program.run(arguments)
        #expect(second.code == 75)
        #expect(second.error.isOneSentence, "\(second.error)")
        program.kill()
        let (third, _) = try serve()
        third.signal(SIGTERM)
        #expect(third.wait() == 0)
    }

    @Test("says that a port is taken")
    func portTaken() throws {
        let (program, port) = try serve()
        let other = try Scene()
        let ending = try other.run(try arguments(in: other, "health: {port: \(port)}"))
        #expect(ending.code == 69)
        #expect(ending.error.hasSuffix("choose another port in kanalen.yaml.\n"), "\(ending.error)")
        withExtendedLifetime(program) {}
    }

    private static let mistakes: [(text: String, words: String)] = [
        ("health:\n  poort: 1", "kanalen.yaml:2 has a key 'poort'"),
        ("health: {port: hoog}", "'hoog' is not a port"),
        ("matrix:\n  - name: a\n    wachtwoord: geheim", "kanalen.yaml:3 has a key 'wachtwoord'"),
        ("matrix: [{name: Noord}]", "'Noord' is not a name"),
        ("matrix: [{name: terminal}]", "'terminal' is not a name"),
        ("matrix: [{name: noord}]", "lacks 'kamer'"),
        (noord + "\n    invites: niemand", "'niemand' is not everyone"),
        (noord + "\n    invites: {server: [a]}", "has a key 'server'"),
        (noord + noord.dropFirst("matrix:".count), "two channels with the name 'noord'"),
        (
            noord + noord.dropFirst("matrix:".count).replacing("name: noord", with: "name: zuid"),
            "two channels for"
        ),
        ("webhooks: [{name: a, kamer: a, provider: fax}]", "'fax' is not a provider"),
        ("webhooks: [{name: a, kamer: a, provider: standard}]", "lacks 'url'"),
        (
            "webhooks: [{name: a, kamer: a, provider: telegram, phone: 1}]",
            "'phone' is not for telegram"
        ),
        ("webhooks: [{name: a, token: geheim}]", "has a key 'token'"),
        (
            "webhooks: [{name: a, kamer: a, provider: standard, url: 'https://u:p@x.example'}]",
            "is not an address"
        ),
        (
            "webhooks: [{name: a, kamer: a, provider: bird, sender: '1'}]",
            "lacks 'url' at listen"
        ),
        (noord + "\nwebhooks: [{name: noord, kamer: a, provider: telegram}]", "two channels"),
        ("listen: {per_minute: 0}", "'0' is not a whole number"),
    ]

    /// How open the folder and the file are, and the exit code.
    private static let modes: [(folder: Int, file: Int, code: Int32)] = [
        (0o755, 0o600, 77), (0o700, 0o640, 77), (0o700, 0o604, 77), (0o700, 0o600, 78),
    ]

    private static let noord = """
        matrix:
          - name: noord
            kamer: noord
            homeserver: buurt.example
            user: buur
        """

    @Test("answers a mistake in the list of channels with what is wrong", arguments: mistakes)
    func mistake(_ text: String, _ words: String) throws {
        let ending = try scene.run(try arguments(in: scene, text))
        #expect(ending.code == 78)
        #expect(ending.error.isOneSentence, "\(ending.error)")
        #expect(ending.error.contains(words), "\(ending.error)")
    }

    @Test("does not begin before an account is signed in, and says how")
    func notSignedIn() throws {
        let ending = try scene.run(try arguments(in: scene, ServeTests.noord))
        #expect(ending.code == 78)
        #expect(
            ending.error
                == "The account 'noord' is not signed in; run 'buur setup matrix noord' first.\n"
        )
    }

    @Test("does not begin before an account that is called is set up, and says how")
    func notSetUp() throws {
        let list = "webhooks: [{name: bot, kamer: noord, provider: telegram}]"
        let ending = try scene.run(try arguments(in: scene, list))
        #expect(ending.code == 78)
        #expect(
            ending.error
                == "The account 'bot' is not set up; run 'buur setup webhook bot' first.\n"
        )
    }

    @Test(
        "refuses credentials that others can read, and those that cannot be read",
        arguments: ServeTests.modes
    )
    func exposed(_ folder: Int, _ file: Int, _ code: Int32) throws {
        let arguments = try arguments(in: scene, ServeTests.noord)
        let path = try scene.write("{}", to: "credentials/noord.json")
        try change(path, to: file)
        try change(scene.folder + "/credentials", to: folder)
        let ending = try scene.run(arguments)
        #expect(ending.code == code)
        #expect(ending.error.isOneSentence, "\(ending.error)")
    }

    @Test("ends within five seconds while a delivery hangs, which stays in the outbox")
    func endsWhileDelivering() throws {
        let homeserver = try FakeHomeserver(silentOn: "/createRoom")
        let (program, port) = try serve(at: homeserver)
        try post("dag", on: "noord", to: "@amina:buurt.example")
        try #require(homeserver.waitUntilSilent())
        #expect(try Request.get("/health", port: port).body.contains("\"state\":\"open\""))
        let start = ContinuousClock.now
        program.signal(SIGTERM)
        #expect(program.wait() == 0)
        #expect(.now - start < .seconds(5))
        let waiting = try DatabaseQueue(path: scene.database).read { db in
            try Int.fetchOne(db, sql: "SELECT count(*) FROM outbox WHERE body = 'dag'")
        }
        #expect(waiting == 1)
    }

    @Test("ends at once at a second signal")
    func endsAtOnce() throws {
        let homeserver = try FakeHomeserver(silentOn: "/createRoom")
        let (program, _) = try serve(at: homeserver)
        try post("dag", on: "noord", to: "@amina:buurt.example")
        try #require(homeserver.waitUntilSilent())
        program.signal(SIGTERM)
        program.signal(SIGINT)
        #expect([130, 143].contains(program.wait()), "which one comes first is not known")
    }

    // MARK: - The program

    /// Starts to serve an account that is signed in at a homeserver.
    private func serve(at homeserver: FakeHomeserver) throws -> (program: Running, port: UInt16) {
        let list = ServeTests.noord.replacing("buurt.example", with: homeserver.url)
        let arguments = try arguments(in: scene, "health: {port: 0}\n" + list)
        let setup = ["setup", "matrix", "noord", "--config", scene.folder + "/Config"]
        let ending = try scene.run(
            setup + scene.storage,
            input: Array(FakeHomeserver.password.utf8)
        )
        try #require(ending.code == 0, "\(ending.error)")
        return try serve(arguments)
    }

    private var arguments: [String] {
        get throws { try arguments(in: scene, "health: {port: 0}") }
    }

    /// The arguments to serve with a list of channels, and the settings as they are.
    private func arguments(in scene: Scene, _ channels: String) throws -> [String] {
        try scene.copyConfiguration(channels: channels)
        return ["serve", "--config", scene.folder + "/Config"] + scene.storage
            + ["--dialogs", Program.package + "/Dialogs"]
    }

    /// Starts to serve, and waits until it says on which port it tells how it is.
    private func serve() throws -> (program: Running, port: UInt16) {
        try serve(try arguments)
    }

    private func serve(_ arguments: [String]) throws -> (program: Running, port: UInt16) {
        let program = try Running(arguments)
        let line = try program.readLine() ?? ""
        let words = line.wholeMatch(of: /Buur is open; see http:\/\/127\.0\.0\.1:(\d+)\/health\./)
        guard let port = words.flatMap({ UInt16($0.output.1) }) else {
            throw ProgramFailure.ended(line + program.errors())
        }
        return (program, port)
    }

    /// Puts a message for somebody on a channel in the outbox.
    private func post(_ text: String, on channel: String, to name: String = "bram") throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        try DatabaseQueue(path: scene.database, configuration: configuration).write { db in
            try db.execute(
                sql: """
                    INSERT INTO person (name, known_since) VALUES ('Bram', 0);
                    INSERT INTO outbox (person_id, channel, address, kind, body, is_answer, due_at,
                        forget_at)
                    VALUES (last_insert_rowid(), ?, ?, 'message', ?, 1, 0, 4000000000);
                    """,
                arguments: [channel, name, text]
            )
        }
    }

    private func change(_ path: String, to mode: Int) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
}
