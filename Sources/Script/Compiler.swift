public import Dialog

/// What came of compiling scripts.
public struct Compilation: Sendable {
    /// All dialogs; nil when there is any error.
    public let library: Library?
    /// Everything that is wrong, in the order of path, line and column.
    public let diagnostics: [Diagnostic]
}

/// Turns scripts into dialogs that can be played.
public enum Compiler {
    /// Compiles all scripts of a room together, so that calls between them are checked.
    ///
    /// Every mistake of every script is found in one go; nothing is thrown and nothing is guessed.
    ///
    /// Proofread, the texts must be plain Dutch too. That keeps nobody from trying a dialog, so only
    /// who asks for everything that can be better waits for it.
    public static func compile(
        _ sources: [Source],
        with vocabulary: Vocabulary,
        isProofread: Bool = false
    ) -> Compilation {
        let sources = sources.sorted { $0.path < $1.path }
        let scripts = sources.map(Parser.parse)
        let world = World(vocabulary, scripts.map(\.script.header))
        var diagnostics = duplicates(sources, scripts.map(\.script.header))
        var calls = CallGraph()
        var phrases = PhraseBook()
        var dialogs: [Dialog] = []
        for (source, (script, findings)) in zip(sources, scripts) {
            var checker = Checker(script, in: world)
            dialogs.append(checker.check())
            calls.add(checker.calls, from: script.header.name, path: source.path)
            phrases.add(script.header, path: source.path)
            let plain = isProofread ? Proofreader.findings(in: script) : []
            diagnostics += (findings + checker.findings + plain).map {
                Diagnostic($0, in: source.path)
            }
        }
        diagnostics += calls.cycles.map { Diagnostic($0.finding, in: $0.path) }
        diagnostics += phrases.findings.map { Diagnostic($0.finding, in: $0.path) }
        let hasErrors = diagnostics.contains { $0.severity == .error }
        return Compilation(
            library: hasErrors ? nil : Library(dialogs, fingerprint: sources.fingerprint),
            diagnostics: Set(diagnostics).sorted()
        )
    }

    /// The dialogs whose name another script before them already has.
    private static func duplicates(
        _ sources: [Source],
        _ headers: [Syntax.Header]
    ) -> [Diagnostic] {
        var paths: [String: String] = [:]
        return zip(sources, headers).compactMap { source, header in
            guard let first = paths.updateValue(source.path, forKey: header.name) else {
                return nil
            }
            return Diagnostic(
                Finding(.file(.duplicate(dialog: header.name, path: first)), at: header.place),
                in: source.path
            )
        }
    }
}
