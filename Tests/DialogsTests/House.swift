import Dialog
import Foundation
import Neighbourhood
import Script
import Testing
import Yams

/// The real dialogs and facts of the project.
struct House {
    let sources: [Source]
    let facts: Facts
    let skills: Skills

    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Read and compiled once for all tests.
    static let shared = Result {
        let house = try House()
        return (house: house, library: try house.library())
    }

    /// A moderator of the real dialogs, whose learning serves all tests.
    static let moderator = try? Moderator(library: shared.get().library)

    init() throws {
        let folder = House.root.appendingPathComponent("Dialogs")
        let files = try #require(FileManager.default.enumerator(atPath: folder.path))
        sources = try files.compactMap { $0 as? String }
            .filter { $0.hasSuffix(".dialoog") }.sorted()
            .map { name in
                let bytes = try Data(contentsOf: folder.appendingPathComponent(name))
                return Source(path: "Dialogs/" + name, bytes: Array(bytes))
            }
        let list = House.root.appendingPathComponent("Config/feiten.yaml")
        facts = try Facts(
            YAMLDecoder().decode([Fact].self, from: String(contentsOf: list, encoding: .utf8))
        )
        let talents = House.root.appendingPathComponent("Config/talenten.yaml")
        skills = try YAMLDecoder().decode(
            Skills.self,
            from: String(contentsOf: talents, encoding: .utf8)
        )
    }

    /// Who can be called, as the project lists them.
    static func contacts() throws -> [Contact] {
        let list = root.appendingPathComponent("Config/contacten.yaml")
        return try YAMLDecoder()
            .decode([Contact].self, from: String(contentsOf: list, encoding: .utf8))
    }

    var vocabulary: Vocabulary {
        Vocabulary(actions: Action.signatures, facts: facts.types)
    }

    /// The checked dialogs; with mistakes in them, the test fails with what is wrong.
    func library() throws -> Library {
        let compilation = Compiler.compile(sources, with: vocabulary)
        let mistakes = compilation.diagnostics.map { $0.rendered(with: nil) }
        return try #require(compilation.library, "\(mistakes.joined(separator: "\n"))")
    }

    /// The dialogs as they are once somebody replaced words in a script.
    func library(replacing old: String, with new: String, in name: String) throws -> Library {
        let edited = sources.map { source -> Source in
            guard source.path.hasSuffix("/\(name).dialoog") else { return source }
            let text = String(decoding: source.bytes, as: UTF8.self)
            #expect(text.contains(old), "\(name) does not hold '\(old)'")
            return Source(path: source.path, text: text.replacingOccurrences(of: old, with: new))
        }
        let compilation = Compiler.compile(edited, with: vocabulary)
        let mistakes = compilation.diagnostics.map { $0.rendered(with: nil) }
        return try #require(compilation.library, "\(mistakes.joined(separator: "\n"))")
    }
}
