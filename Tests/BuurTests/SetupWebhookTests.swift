import Foundation
import Testing

@Suite("Setting up an account that is called", .timeLimit(.minutes(3)))
struct SetupWebhookTests {
    private let scene: Scene

    init() throws {
        scene = try Scene()
        try scene.write(
            """
            webhooks:
              - {name: app, kamer: noord, provider: standard, url: "https://buurt.example/in"}
              - {name: wa, kamer: noord, provider: whatsapp, phone: "77"}
              - {name: bot, kamer: noord, provider: telegram}
            """,
            to: "Config/kanalen.yaml"
        )
    }

    @Test("keeps what is typed where nobody else can read it, and shows it nowhere")
    func keeps() throws {
        let ending = try setUp("wa", "app-geheim\nhanddruk\ntoken-geheim\n")
        #expect(ending.code == 0, "\(ending.error)")
        #expect(ending.output == "wa is set up; 'buur serve' can use it.\n")
        let questions = [
            "The secret of the app at Meta:", "The word that Meta says at first:",
            "The access token:",
        ]
        #expect(ending.error.split(separator: "\n") == questions.map { $0[...] })
        let kept = try #require(scene.bytes(of: "credentials/wa.json"))
        #expect(
            try JSONDecoder().decode([String: [String]].self, from: kept) == [
                "app_secret": ["app-geheim"], "handshake": ["handdruk"], "token": ["token-geheim"],
            ]
        )
        let files = FileManager.default
        for (name, mode) in [("credentials", 0o700), ("credentials/wa.json", 0o600)] {
            let attributes = try files.attributesOfItem(atPath: "\(scene.folder)/\(name)")
            #expect(attributes[.posixPermissions] as? Int == mode)
        }
    }

    @Test(
        "refuses what cannot be it, and keeps nothing",
        arguments: ["", "kort", "whsec_kort", "whsec_%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%"]
    )
    func refuses(_ words: String) throws {
        let ending = try setUp("app", words + "\n")
        #expect(ending.code == 64)
        #expect(ending.lastError.isOneSentence, "\(ending.error)")
        #expect(words.isEmpty || !ending.error.contains(words))
        #expect(scene.bytes(of: "credentials/app.json") == nil)
    }

    @Test("refuses a word that Telegram does not take", arguments: ["twee woorden", "één"])
    func refusesWord(_ word: String) throws {
        #expect(try setUp("bot", "1:a\n\(word)\n").code == 64)
        #expect(try setUp("bot", "1:a\neen_Woord-2\n").code == 0)
    }

    @Test("keeps the last two when one is changed while both are good")
    func rotates() throws {
        for byte: UInt8 in 1...3 {
            let secret = "whsec_" + Data(repeating: byte, count: 32).base64EncodedString()
            #expect(try setUp("app", secret, ["--rotate"]).code == 0)
        }
        let kept = try #require(scene.bytes(of: "credentials/app.json"))
        let secrets = try JSONDecoder().decode([String: [String]].self, from: kept)
        #expect(
            secrets["secret"]
                == [3, 2].map {
                    "whsec_" + Data(repeating: $0, count: 32).base64EncodedString()
                }
        )
        #expect(try setUp("zuid", "x").code == 66)
    }

    private func setUp(
        _ name: String,
        _ input: String,
        _ flags: [String] = []
    ) throws -> Program.Ending {
        let arguments = ["setup", "webhook", name, "--config", scene.folder + "/Config"]
        return try scene.run(arguments + flags + scene.storage, input: Array(input.utf8))
    }
}
