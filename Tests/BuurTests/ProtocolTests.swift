import Foundation
import Testing

@Suite("The chat for programs")
struct ProtocolTests {
    private let scene: Scene

    init() throws {
        scene = try Scene()
    }

    @Test("answers each input with what is said and then one line for the turn")
    func answersEachInput() throws {
        let lines = try chat("\"hallo\"", "Amina")
        let turns = lines.indices.filter { lines[$0].turn != nil }
        #expect(turns.map { lines[$0].turn } == [1, 2])
        #expect(turns.last == lines.indices.last)
        #expect(turns.map { lines[$0].waiting } == [["bewoner": "roepnaam"], ["bewoner": "vorm"]])
        let said = lines.filter { $0.turn == nil }
        #expect(
            said.allSatisfy { $0.to == "bewoner" && $0.say?.isEmpty == false && $0.error == nil }
        )
        #expect(said.compactMap(\.id) == Array(1...Int64(said.count)))
        #expect(said.last?.options?.isEmpty == false)
    }

    @Test("takes text, a JSON string and an object for the same")
    func takesThreeForms() throws {
        let outputs = try ["hallo", #""hallo""#, #"{"text":"hallo"}"#].map { line in
            try Scene().talk(line).output
        }
        #expect(Set(outputs).count == 1)
        #expect(outputs[0].contains("turn"))
    }

    @Test("says nothing until somebody does")
    func saysNothingByItself() throws {
        #expect(try chat().isEmpty)
    }

    @Test("lets somebody arrive, be silent and be somebody else")
    func knowsOtherInputs() throws {
        let arrived = try chat(#"{"arrive":true}"#, #"{"as":"jan","text":"kwijtschelding"}"#)
        #expect(arrived.contains { $0.to == "bewoner" })
        #expect(arrived.last?.waiting == ["bewoner": "roepnaam", "jan": "van_wie"])
        let silent = try chat(#"{"silence":true,"as":"jan"}"#)
        #expect(silent.first?.to == "jan")
    }

    @Test("plays what is due when the clock is moved, and not before")
    func movesTheClock() throws {
        let lines = try chat(
            "kwijtschelding",
            "gemeente",
            #"{"at":"2026-11-25T10:00:00+01:00"}"#,
            #"{"at":"2026-11-26T10:00:00+01:00"}"#
        )
        let turns = lines.split(whereSeparator: { $0.turn == 3 })
        #expect(lines.filter { $0.turn != nil }.count == 4)
        #expect(turns.count == 2)
        #expect(turns.last?.first?.say != nil, "a word about the silence")
        let third = try #require(lines.firstIndex { $0.turn == 3 })
        #expect(lines[third - 1].turn == 2, "nothing is due after a day")
    }

    @Test("forgets pages when the clock says so, also while it runs")
    func forgetsPages() throws {
        let page = try scene.write("Blad", to: "bladen/bewoner/1-blad.txt")
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1_795_000_000)],
            ofItemAtPath: page
        )
        _ = try chat("hallo")
        #expect(FileManager.default.fileExists(atPath: page))
        _ = try chat(#"{"at":"2027-01-24T10:00:00+01:00"}"#)
        #expect(!FileManager.default.fileExists(atPath: page))
    }

    @Test("answers a line that it cannot read with an error, and goes on")
    func answersMistakes() throws {
        let mistakes = ["{", #"{"text":7}"#, #""open"#, "{}", #"{"at":"morgen"}"#]
        let lines = try chat(mistakes + ["hallo"])
        #expect(lines.prefix(2 * mistakes.count).compactMap(\.error).count == mistakes.count)
        #expect(lines.compactMap(\.turn) == Array(1...(mistakes.count + 1)))
        #expect(lines.last?.waiting == ["bewoner": "roepnaam"])
    }

    @Test("takes an input with the same id once")
    func takesRepeatsOnce() throws {
        let lines = try chat(#"{"text":"hallo","id":"1"}"#, #"{"text":"hallo","id":"1"}"#)
        #expect(lines.suffix(2).compactMap(\.turn) == [1, 2])
        #expect(lines.suffix(2).map(\.repeat) == [nil, true])
        let later = try chat(#"{"text":"hallo","id":"1"}"#)
        #expect(later.count == 1, "also after a restart")
    }

    @Test("lets somebody change, take back and tap, also after a restart")
    func addressesMessages() throws {
        let lines = try chat(
            #"{"text":"kwijtschelding","id":"a"}"#,
            #"{"text":"de gemeente","id":"b"}"#
        )
        let asked = try #require(lines.last { $0.say != nil }?.id)
        let changed = try chat(
            #"{"edit":"b","text":"het waterschap"}"#,
            #"{"react":"\#(asked)","text":"1️⃣"}"#,
            #"{"retract":"b"}"#
        )
        let turns = changed.split { $0.turn == nil }.map { $0.compactMap(\.waiting).last }
        #expect(turns.first == ["bewoner": "welke_belasting"])
        #expect(turns.last == ["bewoner": "van_wie"])
        #expect(changed.contains { $0.say?.contains("waterschap") ?? false })
    }

    @Test("keeps a copy of a photo with what is open, and throws any other away")
    func keepsFiles() throws {
        let photo = try scene.write("pixels", to: "foto.jpg")
        let file = #"{"file":{"kind":"image","name":"foto.jpg","path":"\#(photo)"},"id":"f"}"#
        let folder = (photo as NSString).deletingLastPathComponent + "/bladen/bewoner"
        func files() -> [String] {
            ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        }
        _ = try chat(file)
        #expect(files().isEmpty)
        _ = try chat("kwijtschelding", file.replacing("\"f\"", with: "\"g\""))
        #expect(files() == ["ontvangen-g-foto.jpg"])
        let path = folder + "/" + (files().first ?? "")
        #expect(FileManager.default.contents(atPath: path) == Data("pixels".utf8))
        let rights = try FileManager.default.attributesOfItem(atPath: path)
        #expect(rights[.posixPermissions] as? Int == 0o600)
        let bare = try chat(#"{"file":{}}"#, #"{"file":{"kind":"voice"}}"#)
        #expect(bare.compactMap(\.error).isEmpty)
        _ = try chat(#"{"at":"2027-01-24T10:00:00+01:00"}"#)
        #expect(files().isEmpty, "it goes when a page would")
    }

    @Test("goes on where it was after a restart")
    func goesOn() throws {
        _ = try chat("hallo", "Amina")
        let lines = try chat("kwijtschelding")
        #expect(lines.last?.waiting == ["bewoner": "van_wie"])
    }

    private func chat(_ lines: String...) throws -> [Line] {
        try chat(lines)
    }

    private func chat(_ lines: [String]) throws -> [Line] {
        let input = lines.map { $0 + "\n" }.joined()
        let ending = try scene.talk(input)
        #expect(ending.code == 0)
        #expect(ending.error == "")
        return try ending.decoded()
    }
}
