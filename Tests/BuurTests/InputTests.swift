import Foundation
import Testing

@Suite("Input of every kind")
struct InputTests {
    private static let inputs: [[UInt8]] = [
        [],
        Array("   ".utf8),
        Array(String(repeating: "a", count: 1_000_000).utf8),
        Array(String(repeating: "kwijtschelding ", count: 1000).utf8),
        [0xFF, 0xFE, 0xC3, 0x28, 0xF0, 0x9F],
        Array("\u{1B}[2J\u{7}\u{8}\0".utf8),
        Array("Ami\0na (van 12); \\o".utf8),
        Array("👩‍👩‍👧‍👦🇳🇱🔎".utf8),
        Array("שלום \u{202E}abc".utf8),
        Array(String(repeating: "e\u{301}\u{300}\u{302}", count: 2000).utf8),
        Array("'; DROP TABLE person; --".utf8),
        Array("{{{{ {mijn_naam} \\n".utf8),
        Array("/stop".utf8),
    ]

    @Test("gets one turn for each line, whatever is in it, and all of it is JSON")
    func getsATurn() throws {
        let lines = InputTests.inputs + [Array("hallo".utf8)]
        let scene = try Scene()
        let ending = try scene.run(scene.chat(), input: Array(lines.joined(separator: [0x0A])))
        #expect(ending.code == 0)
        #expect(ending.error == "")
        let answers = try ending.decoded()
        #expect(answers.compactMap(\.turn) == Array(1...lines.count))
        #expect(
            answers.compactMap(\.error).count == 1,
            "only a line that begins as an object fails"
        )
        let firstTurn = try #require(answers.firstIndex { $0.turn == 1 })
        #expect(firstTurn > 0, "also an empty message is answered")
    }

    @Test("is kept as an answer in every form, so that the talk goes on", arguments: inputs)
    func isKept(_ input: [UInt8]) throws {
        let text = String(decoding: input, as: UTF8.self)
        let json = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
        for line in [input, Array(json.utf8), Array(#"{"text":\#(json)}"#.utf8)] {
            let scene = try Scene()
            let dialogs = scene.folder + "/Dialogs"
            try scene.write(InputTests.questions, to: "Dialogs/welkom.dialoog")
            let chat = scene.chat(dialogs: dialogs)
            #expect(try scene.run(chat, input: Array("hallo\n".utf8) + line).code == 0)
            let later = try scene.talk("hallo", dialogs: dialogs)
            #expect(later.code == 0, "\(later.error)")
            #expect(try later.decoded().last?.waiting?["bewoner"] != nil)
        }
    }

    /// More questions than are answered, that take any text.
    private static let questions = """
        dialoog welkom: Welkom
          voor: bewoner

        vraag verhaal: tekst
          Vertel.
        vraag meer: tekst
          Vertel meer.
        vraag rest: tekst
          Vertel alles.

        """

    @Test("is taken by the chat for people as well")
    func isTakenByPeople() throws {
        let scene = try Scene()
        let input = Array(InputTests.inputs.dropLast().joined(separator: [0x0A]))
        let ending = try scene.run(["chat"] + scene.places(), input: input)
        #expect(ending.code == 0)
        #expect(ending.error == "")
        #expect(!ending.output.unicodeScalars.contains("\u{1B}"), "no colours without a terminal")
    }
}
