import Foundation
import GRDB
import Testing

@Suite("Looking after the database")
struct MaintenanceTests {
    private let scene: Scene

    init() throws {
        scene = try Scene()
        _ = try scene.talk("hallo\nAmina\nkwijtschelding\n")
    }

    @Test("a backup can be put back, and the old database is kept")
    func backup() throws {
        let copy = scene.folder + "/copy.sqlite"
        #expect(try run("backup", copy).code == 0)
        #expect(try run("backup", copy).code == 73, "a backup never takes the place of a file")
        _ = try scene.talk("gemeente\n")
        let restored = try run("restore", copy)
        #expect(restored.code == 0)
        let old = try #require(restored.lines.last?.split(separator: " ").last?.dropLast())
        #expect(FileManager.default.fileExists(atPath: String(old)))
        let lines = try scene.talk(#"{"at":"2026-11-24T10:00:01+01:00"}"#)
            .decoded()
        #expect(lines.last?.waiting == ["bewoner": "van_wie"])
    }

    @Test("nothing is restored from what is no backup")
    func noBackup() throws {
        let file = try scene.write("garbage", to: "copy.sqlite")
        let before = scene.bytes(of: "buur.sqlite")
        #expect(try run("restore", file).code == 65)
        #expect(try run("restore", "/nonexistent").code == 66)
        #expect(scene.bytes(of: "buur.sqlite") == before)
    }

    @Test("somebody can see what is known of her, and have it forgotten")
    func forget() throws {
        let config = scene.configuration
        let known = try run("export", "bewoner", config)
        #expect(known.code == 0)
        #expect(known.output.contains("Amina"))
        let page = try scene.write("Amina", to: "bladen/bewoner/1-blad.txt")
        let forgotten = try run("forget", "terminal:bewoner", ["--check-for", "Amina"])
        #expect(forgotten.code == 0, "\(forgotten.error)")
        #expect(!FileManager.default.fileExists(atPath: page))
        for name in try FileManager.default.contentsOfDirectory(atPath: scene.folder) {
            let bytes = scene.bytes(of: name) ?? Data()
            #expect(bytes.range(of: Data("Amina".utf8)) == nil, "\(name)")
        }
        for command in ["export", "forget"] {
            let ending = try run(command, "bewoner", command == "export" ? config : [])
            #expect(ending.code == 66)
            #expect(ending.error.isOneSentence)
        }
    }

    @Test("forgetting goes on where it stopped, while another program reads and when it is gone")
    func forgetsAgain() throws {
        let page = try scene.write("Amina", to: "bladen/bewoner/1-blad.txt")
        let reader = try DatabaseQueue(path: scene.database)
        try reader.inDatabase { database in
            try database.execute(sql: "BEGIN; SELECT * FROM person")
            let ending = Result { try run("forget", "bewoner", ["--check-for", "Amina"]) }
            // Also when the program could not be run: an open transaction would end the tests.
            try database.execute(sql: "COMMIT")
            #expect(try ending.get().code == 75)
            #expect(!FileManager.default.fileExists(atPath: page))
        }
        #expect(holds("Amina"))
        try scene.write("Amina", to: "bladen/bewoner/2-blad.txt")
        #expect(try run("forget", "bewoner", ["--check-for", "Amina"]).code == 66)
        #expect(!holds("Amina"))
        #expect(!FileManager.default.fileExists(atPath: scene.folder + "/bladen/bewoner"))
        try reader.close()
    }

    private func holds(_ word: String) -> Bool {
        ["", "-wal"].contains {
            scene.bytes(of: "buur.sqlite" + $0)?.range(of: Data(word.utf8)) != nil
        }
    }

    @Test("somebody whose name looks like an address is found by it")
    func namesWithColons() throws {
        _ = try scene.talk(#"{"as":"jan:piet","text":"hallo"}"#)
        let page = try scene.write("Jan", to: "bladen/jan%3Apiet/1-blad.txt")
        for name in ["jan:piet", "terminal:jan:piet"] {
            let known = try run("export", name, scene.configuration)
            #expect(known.output.contains("terminal:jan:piet"), "\(known.error)")
        }
        #expect(try run("forget", "jan:piet").code == 0)
        #expect(!FileManager.default.fileExists(atPath: page))
    }

    @Test("the outbox shows what was given up")
    func outbox() throws {
        #expect(try run("outbox", "list").code == 0)
        #expect(try run("outbox", "show", ["7"]).code == 66)
        #expect(try run("outbox", "replay", ["7"]).code == 66)
    }

    @Test("people are registered, listed and changed, and a telephone number is never listed")
    func people() throws {
        let traits = ["--role", "vrijwilliger", "--talent", "fiets maken", "--phone", "0612345678"]
        let added = try scene.run(["people", "add", "Fatima"] + traits + places)
        #expect(added.code == 0, "\(added.error)")
        #expect(added.output.contains("Fatima  vrijwilliger  fiets"))
        let number = String(added.output.prefix { $0 != " " })
        let changed = try scene.run(
            ["people", "change", number, "--no-talents", "--role", "sleutelhouder", "--woman"]
                + places
        )
        #expect(changed.output.contains("Fatima  vrijwilliger sleutelhouder"))
        let listed = try scene.run(["people", "--role", "vrijwilliger"] + scene.storage)
        #expect(listed.lines.count == 1)
        #expect(!listed.output.contains("0612345678"))
        let omar = ["people", "add", "Omar", "--talent", "klussen", "--address", "terminal:omar"]
        let heard = omar + ["--yes-heard-by", number]
        let agreed = try scene.run(heard + places)
        #expect(agreed.code == 0, "\(agreed.error)")
        let known = try scene.run(["export", "terminal:omar"] + places)
        #expect(known.output.contains("Mag ik je af en toe vragen om een buur te helpen?"))
        let writing = ["people", "add", "Jan", "--address", "terminal:bewoner"] + places
        for (arguments, code) in [
            (writing, Int32(64)), (["people", "add", "Jan", "--address", "jan"] + places, 64),
            (["people", "add", "Jan", "--role", "baas"] + places, 64),
            (["people", "change", "999", "--name", "Jan"] + scene.storage, 66),
            (["people", "change", number, "--yes-heard-by", "999"] + scene.storage, 66),
        ] {
            let ending = try scene.run(arguments)
            #expect(ending.code == code, "\(arguments)")
            #expect(ending.error.isOneSentence)
        }
        // Who never wrote can be shown and forgotten as well.
        #expect(try scene.run(["export", number] + places).output.contains("Fatima"))
        #expect(try scene.run(["forget", number] + places).code == 0)
        #expect(try scene.run(["export", number] + places).code == 66)
    }

    @Test("the report tells what was counted, and refuses what is no month or no room")
    func report() throws {
        let own = ["report"] + scene.storage + scene.configuration
        let page = try scene.run(own + ["--from", "2026-11", "--to", "2026-11"])
        #expect(page.code == 0, "\(page.error)")
        #expect(page.output.contains("Kamer: kamer, november 2026"))
        #expect(try scene.run(own + ["--from", "2026-13"]).code == 64)
        #expect(try scene.run(own + ["--from", "2026-11", "--to", "2026-10"]).code == 64)
        #expect(try scene.run(own + ["--kamer", "zuid"]).code == 66)
    }

    @Test("a rehearsal tells what would come, and leaves the database as it is")
    func rehearse() throws {
        let before = try run("export", "bewoner", scene.configuration).output
        let own = ["rehearse", "--days", "3", "--at", "2026-11-24T10:00:00+01:00"] + places
        let played = try scene.run(own)
        #expect(played.code == 0, "\(played.error)")
        #expect(played.output.hasPrefix("Proef van 3 dagen, vanaf woensdag 25 november 2026."))
        #expect(try run("export", "bewoner", scene.configuration).output == before)
        #expect(try scene.run(own + ["--days", "0"]).code == 64)
    }

    private var places: [String] { scene.places() }

    @Test("nothing is looked after that is not there")
    func noDatabase() throws {
        let (copy, nowhere) = (scene.folder + "/copy.sqlite", scene.folder + "/nowhere")
        for command in [["backup", copy], ["export", "x"], ["forget", "x"], ["outbox"]] {
            let ending = try scene.run(command + ["--database", nowhere + "/buur.sqlite"])
            #expect(ending.code == 66)
            #expect(ending.error.isOneSentence)
        }
        #expect(!FileManager.default.fileExists(atPath: copy))
        #expect(!FileManager.default.fileExists(atPath: nowhere))
    }

    private func run(
        _ command: String,
        _ argument: String,
        _ more: [String] = []
    ) throws -> Program.Ending {
        try scene.run([command, argument] + more + scene.storage)
    }
}
