import Dialog
import Foundation
import Neighbourhood
import Script
import Yams

/// The real dialogs and facts, compiled as the program does it.
struct House {
    let facts: Facts
    let skills: Skills
    let library: Library
    let moderator: Moderator

    /// The folder of the project.
    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    init() throws {
        let root = House.root
        let list = root.appendingPathComponent("Config/feiten.yaml")
        facts = try Facts(
            YAMLDecoder().decode([Fact].self, from: String(contentsOf: list, encoding: .utf8))
        )
        let talents = root.appendingPathComponent("Config/talenten.yaml")
        skills = try YAMLDecoder()
            .decode(Skills.self, from: String(contentsOf: talents, encoding: .utf8))
        let compilation = Compiler.compile(
            try House.sources(in: root.appendingPathComponent("Dialogs")),
            with: Vocabulary(actions: Action.signatures, facts: facts.types)
        )
        guard let library = compilation.library else { throw CocoaError(.fileReadCorruptFile) }
        self.library = library
        moderator = Moderator(library: library)
    }

    /// The phrases with which people begin the dialogs.
    var phrases: [(text: String, intent: String)] {
        library.dialogs.values.sorted { $0.name < $1.name }.filter(\.canBeStarted)
            .flatMap { dialog in (dialog.phrases + [dialog.title]).map { ($0, dialog.name) } }
    }

    /// The phrases of the dialogs that a resident can begin, from which her messages are understood.
    var phrasesOfResidents: [(text: String, intent: String)] {
        phrases.filter { library[$0.intent]?.isFor([]) ?? false }
    }

    private static func sources(in folder: URL) throws -> [Source] {
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap {
            $0 as? String
        }
        return try (names ?? []).filter { $0.hasSuffix(".dialoog") }.map { name in
            let bytes = try Data(contentsOf: folder.appendingPathComponent(name))
            return Source(path: "Dialogs/" + name, bytes: Array(bytes))
        }
    }
}
