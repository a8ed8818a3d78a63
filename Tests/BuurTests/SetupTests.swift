import Foundation
import Testing

@Suite("Signing in", .timeLimit(.minutes(3)))
struct SetupTests {
    private let scene: Scene
    private let homeserver: FakeHomeserver

    init() throws {
        (scene, homeserver) = (try Scene(), try FakeHomeserver())
        try write(user: "buur")
    }

    @Test("keeps what the server gives for a password, and shows it nowhere")
    func password() throws {
        let ending = try setUp(input: FakeHomeserver.password + "\n")
        #expect(ending.code == 0, "\(ending.error)")
        #expect(ending.error == "The password of buur:\n")
        #expect(ending.output == "@buur:buurt.example is signed in; 'buur serve' can use it.\n")
        let kept = try #require(scene.bytes(of: "credentials/noord.json"))
        #expect(
            try JSONDecoder().decode([String: String].self, from: kept) == [
                "server": homeserver.url, "user": FakeHomeserver.user,
                "device_id": "BUUR-noord", "access_token": FakeHomeserver.token,
            ]
        )
        #expect(try mode(of: "credentials") == 0o700)
        #expect(try mode(of: "credentials/noord.json") == 0o600)
        let asked = homeserver.requests
        #expect(asked.contains { $0.contains("/login ") && $0.contains("\"BUUR-noord\"") })
        #expect(asked.contains { $0.contains("/displayname ") && $0.contains("Buur Noord") })
        #expect(asked.contains { $0.contains("/avatar_url ") && $0.contains("mxc://") })
        #expect(try setUp(input: FakeHomeserver.password).code == 0, "it can be done again")
    }

    @Test("takes a token from a file that nobody else can read")
    func token() throws {
        let file = try scene.write(FakeHomeserver.token + "\n", to: "token")
        try change(file, to: 0o644)
        #expect(try setUp(["--token-file", file]).code == 77)
        try change(file, to: 0o600)
        #expect(try setUp(["--token-file", file]).code == 0)
        try scene.write("oud", to: "token")
        let ending = try setUp(["--token-file", file])
        #expect(ending.code == 77)
        #expect(ending.error.isOneSentence, "\(ending.error)")
    }

    @Test("keeps nothing of who is not let in")
    func refused() throws {
        let ending = try setUp(input: "verkeerd\n")
        #expect(ending.code == 77)
        #expect(ending.lastError.isOneSentence, "\(ending.error)")
        #expect(!ending.error.contains("verkeerd"))
        #expect(scene.bytes(of: "credentials/noord.json") == nil)
    }

    @Test("refuses another account than the one that is written down")
    func otherAccount() throws {
        try write(user: "@ander:buurt.example")
        let ending = try setUp(input: FakeHomeserver.password)
        #expect(ending.code == 78)
        #expect(ending.lastError.isOneSentence, "\(ending.error)")
        #expect(scene.bytes(of: "credentials/noord.json") == nil)
    }

    @Test("says what is missing: an account by that name, or a password")
    func missing() throws {
        #expect(try setUp(input: "").code == 64)
        let ending = try setUp(name: "zuid", input: "x")
        #expect(ending.code == 66)
        #expect(ending.error.contains("known are: noord."), "\(ending.error)")
    }

    @Test("does not show a password that is typed")
    func typed() throws {
        let child = try Child.spawn(arguments(name: "noord"), columns: 80, variables: [])
        let program = Running(child)
        let question = try program.read(until: "The password of buur: ")
        program.write(line: FakeHomeserver.password)
        let answer = try program.read(until: "is signed in")
        #expect(!(question + answer).contains(FakeHomeserver.password))
        #expect(program.wait() == 0)
    }

    private func arguments(name: String) -> [String] {
        ["setup", "matrix", name, "--config", scene.folder + "/Config"] + scene.storage
    }

    private func setUp(
        _ more: [String] = [],
        name: String = "noord",
        input: String = ""
    ) throws -> Program.Ending {
        try scene.run(arguments(name: name) + more, input: Array(input.utf8))
    }

    private func write(user: String) throws {
        let picture = FileManager.default.contents(atPath: Program.package + "/Config/buur.png")
        try scene.write(Array(try #require(picture)), to: "Config/buur.png")
        try scene.write(
            """
            matrix:
              - name: noord
                kamer: noord
                homeserver: \(homeserver.url)
                user: "\(user)"
                display_name: Buur Noord
            """,
            to: "Config/kanalen.yaml"
        )
    }

    private func mode(of name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: "\(scene.folder)/\(name)")[
            .posixPermissions
        ] as? Int
    }

    private func change(_ path: String, to mode: Int) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
}
