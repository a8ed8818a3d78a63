import Dialog
import Foundation
import Script
import Testing

/// The examples in `Dialogs/README.md` are scripts that work.
@Suite("Manual")
struct ManualTests {
    private let house: House

    init() throws {
        house = try House.shared.get().house
    }

    /// Each example is put beside the dialogs that there are, as a reader would.
    @Test("shows nothing but dialogs that compile")
    func examplesCompile() throws {
        let examples = try Example.all()
        #expect(examples.count > 20)
        for example in examples {
            let new = [example] + examples.filter { example.needs.contains($0.name) }
            let diagnostics = Compiler.compile(
                new.map(\.source) + house.sources.filter { !example.replaces($0) },
                with: house.vocabulary,
                isProofread: true
            ).diagnostics
            #expect(diagnostics.isEmpty, "\(diagnostics.map { $0.rendered(with: nil) })")
        }
    }

    @Test("shows every kind of step")
    func everyStepIsShown() throws {
        let shown = try Example.all().map(\.text).joined(separator: "\n")
        let keywords = [
            "zeg", "vraag", "kies", "als", "anders", "herhaal", "reken", "voeg toe aan", "doe",
            "roep", "wacht", "controleer", "haal een mens", "stuur", "einde", "geef",
        ]
        for keyword in keywords {
            #expect(shown.contains("\n\(keyword)") || shown.contains("  \(keyword)"), "\(keyword)")
        }
    }

}

/// A script in the manual, between the lines that fence it off.
private struct Example {
    let text: String

    static func all() throws -> [Example] {
        let path = House.root.appendingPathComponent("Dialogs/README.md")
        return try String(contentsOf: path, encoding: .utf8)
            .components(separatedBy: "```dialoog\n").dropFirst()
            .map { Example(text: $0.components(separatedBy: "```")[0]) }
    }

    /// The name in the headline.
    var name: String {
        let headline = text.split(separator: "\n").first { $0.hasPrefix("dialoog ") } ?? ""
        return String(headline.dropFirst(8).prefix { $0 != ":" })
    }

    var source: Source { Source(path: "\(name).dialoog", text: text) }

    /// Whether this is the file that the example shows; the manual says so of repair alone.
    func replaces(_ source: Source) -> Bool { source.path.hasSuffix("/herstel/\(name).dialoog") }

    /// The examples among those that a first line `# heeft nodig: a, b` names.
    var needs: [String] {
        guard let line = text.split(separator: "\n").first, line.hasPrefix("# heeft nodig: ") else {
            return []
        }
        return line.dropFirst(15).components(separatedBy: ", ")
    }
}
