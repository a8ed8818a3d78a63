import Dialog
import Neighbourhood
import Script
import Terminal

extension SourceOptions {
    /// Compiles the dialogs to begin with; shows the diagnostics when they hold mistakes.
    func firstModerator(with facts: Facts) throws(Failure) -> Moderator {
        switch try moderator(with: facts) {
        case .moderator(let moderator, _): return moderator
        case .mistakes(let diagnostics):
            Streams.write(toError: diagnostics.joined(separator: "\n\n") + "\n")
            throw .mistakes(diagnostics.count)
        }
    }

    /// Compiles the dialogs.
    func moderator(with facts: Facts) throws(Failure) -> Kamer.Reloading {
        let scripts = try scripts()
        let compilation = scripts.compile(with: facts)
        guard let library = compilation.library else {
            let errors = compilation.diagnostics.filter { $0.severity == .error }
            return .mistakes(scripts.rendered(errors))
        }
        return .moderator(Moderator(library: library), dialogs: library.dialogs.count)
    }
}
