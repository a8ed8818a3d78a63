import Foundation
import Script
import Testing

/// Which texts of the dialogs stand in a scene or a transcript, where somebody read them in their place.
@Suite("Texts that are shown")
struct ShownTests {
    /// How many texts stand in none; it may only fall.
    private static let mostUnseen = 167

    @Test("stand in a scene or a transcript, all but some")
    func shown() throws {
        let seen = try ShownTests.seen()
        let texts = try ShownTests.texts()
        #expect(texts.count > 800)
        let unseen = texts.filter { !seen.contains(ShownTests.words(of: $0.text)) }
        let list = unseen.map { "\($0.path): \($0.text)" }.joined(separator: "\n")
        #expect(unseen.count <= ShownTests.mostUnseen, "\(unseen.count) of \(texts.count)\n\(list)")
    }

    /// The first line of everything that a dialog says or asks, in the order of the scripts.
    private static func texts() throws -> [(path: String, text: String)] {
        try House.shared.get().house.sources.flatMap { source in
            let lines = String(decoding: source.bytes, as: UTF8.self).split(separator: "\n")
                .map { $0.trimmingCharacters(in: .whitespaces) }
            return zip(lines, lines.dropFirst()).filter { isSpoken(after: $0.0) }
                .map { (source.path, $0.1) }
        }
    }

    private static func isSpoken(after line: String) -> Bool {
        line == "zeg" || line.hasPrefix("vraag ") || line.hasPrefix("kies ")
    }

    /// The longest part of a text that is the same for everybody.
    private static func words(of text: String) -> String {
        let pieces = text.split(separator: "{").compactMap {
            $0.split(separator: "}", maxSplits: 1).last
        }
        return pieces.max { $0.count < $1.count }.map { String($0) } ?? text
    }

    private static func seen() throws -> String {
        try ["Scenes", "Transcripts"].flatMap { name in
            let folder = House.root.appendingPathComponent("Tests/DialogsTests/\(name)")
            return try FileManager.default.contentsOfDirectory(atPath: folder.path).map {
                try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
            }
        }.joined(separator: "\n")
    }
}
