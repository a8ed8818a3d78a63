import Foundation
import Testing

@Suite("Dialogs that cannot be used")
struct ScriptFolderTests {
    private let scene: Scene

    init() throws {
        scene = try Scene()
    }

    private static func script(_ name: String, _ steps: String) -> [UInt8] {
        Array("dialoog \(name): Titel\n  voor: bewoner\n\n\(steps)\n".utf8)
    }

    /// Files with a mistake each.
    private static let mistakes: [(name: String, files: [String: [UInt8]])] = [
        ("an empty file", ["leeg": []]),
        ("a binary file", ["binair": Array(0...255)]),
        (
            "a file of 10 MB",
            ["groot": script("groot", String(repeating: "zeg\n  Hoi.\n", count: 900_000))]
        ),
        ("one long line", ["lang": [UInt8](repeating: 0x61, count: 300_000)]),
        (
            "calls that go round",
            ["een": script("een", "roep twee"), "twee": script("twee", "roep een")]
        ),
    ]

    @Test("are refused with every mistake, and nothing begins", arguments: mistakes)
    func areRefused(_ name: String, _ files: [String: [UInt8]]) throws {
        for (name, bytes) in files { try scene.write(bytes, to: "Dialogs/\(name).dialoog") }
        let dialogs = scene.folder + "/Dialogs"
        let chat = try scene.talk("hallo\n", dialogs: dialogs)
        #expect(chat.code == 65)
        #expect(chat.output == "")
        #expect(chat.error.contains(".dialoog:"))
        let config = scene.configuration
        let check = try scene.run(["check", dialogs] + config)
        #expect(check.code == 65)
        #expect(check.error == "")
        #expect(check.output.contains("fout D"))
        #expect(check.lines.last?.hasSuffix("0 waarschuwingen.") == true)
    }

    @Test("are refused when there are none")
    func areMissing() throws {
        try FileManager.default.createDirectory(
            atPath: scene.folder + "/Dialogs",
            withIntermediateDirectories: true
        )
        for folder in ["/nonexistent", scene.folder + "/Dialogs"] {
            let ending = try scene.talk("hallo\n", dialogs: folder)
            #expect(ending.code == 66)
            #expect(ending.error.isOneSentence && ending.error.contains(folder))
        }
        #expect(try scene.run(["check", "/nonexistent"]).code == 66)
    }

    @Test("leave the old ones be when they are loaded again with a mistake")
    func stayTheOldOnes() throws {
        try scene.write(
            Self.script("welkom", "vraag naam: tekst\n  Wie?"),
            to: "Dialogs/welkom.dialoog"
        )
        let dialogs = scene.folder + "/Dialogs"
        let process = try Running(["chat"] + scene.places(dialogs: dialogs))
        #expect(try process.readLine() == "Wie?")
        try scene.write(Self.script("welkom", "roep niets"), to: "Dialogs/welkom.dialoog")
        process.write(line: "/opnieuw laden")
        process.write(line: "/staat")
        process.endInput()
        var lines: [String] = []
        while let line = try process.readLine() { lines.append(line) }
        #expect(lines.contains { $0.contains("welkom.dialoog:4:") })
        #expect(lines.contains("Buur wacht op: naam"))
        #expect(process.wait() == 0)
    }

    @Test("are proofread by a check, and talk all the same when they are not plain")
    func areProofread() throws {
        let long = String(repeating: "en dan ", count: 8) + "klaar."
        let path = try scene.write(
            Self.script("welkom", "zeg\n  Kom \(long)"),
            to: "Dialogs/welkom.dialoog"
        )
        let check = try scene.run(["check", path] + scene.configuration)
        #expect(check.code == 65)
        #expect(check.output.contains("welkom.dialoog:5:3: fout D059: Deze zin heeft 18 woorden."))
        let chat = try scene.talk("hallo\n", dialogs: scene.folder + "/Dialogs")
        #expect(chat.code == 0)
        #expect(chat.error == "")
    }

    @Test("are checked one by one together with those that they call")
    func areCheckedTogether() throws {
        try scene.write(Self.script("een", "roep twee"), to: "Dialogs/een.dialoog")
        try scene.write(Self.script("twee", "zeg\n  Hoi."), to: "Dialogs/twee.dialoog")
        try scene.write(Self.script("drie", "zegg"), to: "Dialogs/herstel/drie.dialoog")
        let config = scene.configuration
        for (file, code) in [("een", 0), ("herstel/drie", 65)] as [(String, Int32)] {
            let path = "\(scene.folder)/Dialogs/\(file).dialoog"
            let ending = try scene.run(["check", path] + config)
            #expect(ending.code == code)
            #expect(ending.lines.last?.hasPrefix("1 dialoog, ") == true)
        }
    }
}
