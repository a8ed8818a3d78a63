import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
    private static let mistakes: [(arguments: [String], code: Int32)] = [
        (["--bogus"], 64),
        (["bogus"], 64),
        (["chat", "--at", "gisteren"], 64),
        (["chat", "--as", ""], 64),
        (["chat", "--as", "a\u{7}b"], 64),
        (["backup"], 64),
        (["outbox", "show", "x"], 64),
        (["check", "--config", "/nonexistent"], 66),
    ]

    @Test("answers a mistake with one sentence and a code", arguments: mistakes)
    func answersMistakes(_ arguments: [String], _ code: Int32) throws {
        let scene = try Scene()
        let places = arguments.first == "chat" ? scene.places() : []
        let ending = try scene.run(arguments + places)
        #expect(ending.code == code)
        #expect(ending.error.isOneSentence, "\(ending.error)")
        #expect(ending.output == "")
    }

    @Test(
        "answers a request for help",
        arguments: [["--help"], ["chat", "--help"], ["help", "check"]]
    )
    func answersHelp(_ arguments: [String]) throws {
        let ending = try Program.run(arguments)
        #expect(ending.code == 0)
        #expect(ending.output.contains("USAGE: buur"))
        #expect(ending.error == "")
    }

    private static let settings: [(file: String, text: String)] = [
        ("instellingen.yaml", "timezone: Europe/Amsterdam"),
        ("instellingen.yaml", "time_zone: Mars/Olympus"),
        ("instellingen.yaml", "keep: {labels: {geld: veel}}"),
        ("instellingen.yaml", "silence: {from: half tien}"),
        ("instellingen.yaml", "keep: {page: 999999999999999999}"),
        ("instellingen.yaml", "keep: {labels: {geld: -1}}"),
        ("instellingen.yaml", "keep: {audit: 36501}"),
        ("instellingen.yaml", "keep: {silent_person: 0}"),
        ("instellingen.yaml", "keep: {silent_talk: 0}"),
        ("instellingen.yaml", "silence: {days: [9223372036854775807]}"),
        ("instellingen.yaml", "silence: {days: [2, 0]}"),
        ("instellingen.yaml", "keep: ["),
        ("instellingen.yaml", ""),
        ("feiten.yaml", "- name: huur"),
        ("feiten.yaml", "[1, 2"),
        ("instellingen.yaml", "help: {open_asks: 0}"),
        ("talenten.yaml", "talents: []"),
        ("talenten.yaml", "skills: [{key: koken}]"),
        ("openingstijden.yaml", "- {weekday: dinsda, from: '10:00', until: '12:00'}"),
        ("openingstijden.yaml", "- {weekday: dinsdag, from: '25:00', until: '12:00'}"),
        ("activiteiten.yaml", "- {name: Breiclub, weekday: dinsdag}"),
        ("activiteiten.yaml", "- {name: Koffie, weekday: dinsdag, from: '10:00', place: 3}"),
        ("contacten.yaml", "- {name: SVB, for: AOW, source: svb.nl, checked_at: gisteren}"),
    ]

    @Test("answers a mistake in the settings with the file", arguments: settings)
    func answersSettings(_ file: String, _ text: String) throws {
        let scene = try Scene()
        for name in Set(["instellingen.yaml", "feiten.yaml", "talenten.yaml", file]) {
            let path = Program.package + "/Config/" + name
            let usual = FileManager.default.contents(atPath: path) ?? Data()
            try scene.write(name == file ? Array(text.utf8) : Array(usual), to: "Config/" + name)
        }
        let ending = try scene.run(
            ["chat", "--json", "--config", scene.folder + "/Config"]
                + ["--dialogs", Program.package + "/Dialogs", "--database", scene.database]
        )
        #expect(ending.code == 78)
        #expect(ending.error.isOneSentence, "\(ending.error)")
    }

    @Test("names the key of a number that is out of reach")
    func namesTheKey() throws {
        let scene = try Scene()
        try scene.write("keep: {silent_person: 0}", to: "Config/instellingen.yaml")
        let chat = ["chat", "--config", scene.folder + "/Config", "--database", scene.database]
        #expect(try scene.run(chat).error.contains("at keep, silent_person: '0' is not a number"))
    }

    @Test("greets who opens the chat, and tells who comes back where she was")
    func greets() throws {
        let scene = try Scene()
        let chat = ["chat", "--at", "2026-11-24T10:00:00+01:00"] + scene.places()
        let first = try scene.run(chat, input: Array("Amina\nkwijtschelding\n".utf8))
        #expect(first.code == 0)
        #expect(first.lines.first?.contains("Buur") == true)
        #expect(first.output.contains("  1. De gemeente\n"))
        let commands = "/staat\n/waarom\n/tijd\n/tijd +2d\n/onzin\n"
        let second = try scene.run(chat, input: Array(commands.utf8))
        #expect(!second.output.contains("Hoe mag ik je noemen?"))
        #expect(second.output.contains("Van wie is de brief"))
        #expect(second.output.contains("  roepnaam: Amina\n"))
        #expect(second.output.contains("Het is dinsdag 24 november 2026, 10.00 uur."))
        #expect(second.output.contains("Het is donderdag 26 november 2026, 10.00 uur."))
        #expect(second.output.contains("Dat begrijp ik niet: /onzin"))
    }

    @Test("moves the clock only where nothing is kept")
    func movesNoRealClock() throws {
        let scene = try Scene()
        let real = try scene.run(["chat"] + scene.places(), input: Array("/tijd +60w\n".utf8))
        #expect(real.output.contains("De klok verzetten kan alleen in een proefgesprek"))
        #expect(!real.output.contains("Het is "))
        let trial =
            ["chat", "--trial"] + scene.configuration
            + ["--dialogs", Program.package + "/Dialogs"]
        let first = try scene.run(trial, input: Array("Amina\n/tijd +60w\n/staat\n".utf8))
        #expect(first.output.contains("Het is "))
        let second = try scene.run(trial, input: Array("/staat\n".utf8))
        #expect(!second.output.contains("Amina"))
        #expect(try scene.run(trial + ["--database", "x"]).code == 64)
    }

    @Test("ends quietly when nobody reads any more, and shows later what was not read")
    func endsQuietly() throws {
        let scene = try Scene()
        let process = try Running(scene.chat())
        process.closeOutput()
        process.write(line: "hallo")
        process.endInput()
        #expect(process.wait() == 0)
        #expect(process.errors() == "")
        let lines = try scene.talk("").decoded()
        #expect(lines.first?.id == 1)
        #expect(lines.last?.say == "Hoe mag ik je noemen?")
    }
}
