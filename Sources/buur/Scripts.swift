import Foundation
import Neighbourhood
import Script

/// Scripts that belong together, because they can call each other.
struct Scripts {
    let sources: [Source]
    /// The path of the only script that is asked about, nil when all are.
    private let only: String?

    /// Reads every script in a folder and in the folders in it.
    ///
    /// - Throws: ``Failure`` when there is none, or one cannot be read.
    init(below folder: String) throws(Failure) {
        let paths = Scripts.paths(below: folder)
        guard !paths.isEmpty else { throw .noScripts(folder) }
        try self.init(reading: paths, only: nil)
    }

    /// Reads a script and those beside it in the first of some folders that it lies in.
    init(at path: String, within folders: [String]) throws(Failure) {
        guard FileManager.default.fileExists(atPath: path) else { throw .unreadable(path) }
        for paths in folders.map(Scripts.paths) {
            guard let own = paths.first(where: { isSame($0, path) }) else { continue }
            try self.init(reading: paths, only: own)
            return
        }
        throw .noScripts(path)
    }

    private init(reading paths: [String], only: String?) throws(Failure) {
        var sources: [Source] = []
        for path in paths {
            guard let bytes = FileManager.default.contents(atPath: path) else {
                throw .unreadable(path)
            }
            sources.append(Source(path: path, bytes: Array(bytes)))
        }
        self.sources = sources
        self.only = only
    }

    /// How many scripts are asked about.
    var askedCount: Int { only == nil ? sources.count : 1 }

    /// Whether a script is one that is asked about.
    func isAsked(_ path: String) -> Bool { only == nil || only == path }

    func compile(with facts: Facts, isProofread: Bool = false) -> Compilation {
        let vocabulary = Vocabulary(actions: Action.signatures, facts: facts.types)
        return Compiler.compile(sources, with: vocabulary, isProofread: isProofread)
    }

    /// The diagnostics as they are shown, each with its line.
    func rendered(_ diagnostics: [Diagnostic]) -> [String] {
        let byPath = Dictionary(sources.map { ($0.path, $0) }) { first, _ in first }
        return diagnostics.map { $0.rendered(with: byPath[$0.path]) }
    }

    private static func paths(below folder: String) -> [String] {
        // An enumerator does not look behind a link by itself.
        let real = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
        let files = FileManager.default.enumerator(atPath: real)?.compactMap { $0 as? String }
        let base = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
        return (files ?? []).filter { $0.hasSuffix(".dialoog") }.sorted().map { base + $0 }
    }
}

private func isSame(_ path: String, _ other: String) -> Bool {
    URL(fileURLWithPath: path).standardizedFileURL
        == URL(fileURLWithPath: other).standardizedFileURL
}
