private import CEditLine
private import Foundation

/// Reads lines that are typed on a terminal, with editing and history.
///
/// The history lives as long as the program does: what people typed is not written to disk. There is
/// one terminal and libedit keeps its state in globals, so everything happens on the main actor.
@MainActor
final class LineEditor: LineSource {
    private static let historyLength: Int32 = 500
    /// What libedit handed over last: a line, or the end of the input.
    private static var typed: Reading?

    private var isEditing = false
    private var lastLine = ""

    init() {
        edit_line_prepare()
        stifle_history(LineEditor.historyLength)
        Interrupts.start()
    }

    func next(prompt: String) -> Reading {
        if !isEditing { begin(prompt) }
        let input = Descriptor(number: STDIN_FILENO, interrupts: Interrupts.descriptor)
        while true {
            switch input.wait() {
            case .ready: rl_callback_read_char()
            case .silent: return .idle
            case .interrupted:
                Interrupts.clear()
                return end(with: .interrupted)
            case .closed: return end(with: .end)
            }
            if let typed = LineEditor.typed { return end(with: typed) }
        }
    }

    func showAgain() {
        if isEditing { edit_line_show_again() }
    }

    func forgetLines() {
        clear_history()
        lastLine = ""
    }

    private func begin(_ prompt: String) {
        isEditing = true
        LineEditor.typed = nil
        rl_resize_terminal()
        rl_callback_handler_install(prompt) { line in
            MainActor.assumeIsolated { LineEditor.take(line) }
        }
    }

    private func end(with reading: Reading) -> Reading {
        isEditing = false
        rl_callback_handler_remove()
        if case .line(let line) = reading { remember(line) }
        return reading
    }

    private func remember(_ line: String) {
        guard line != lastLine, line.contains(where: { $0 != " " }) else { return }
        lastLine = line
        add_history(line)
    }

    private static func take(_ line: UnsafeMutablePointer<CChar>?) {
        guard let line else {
            typed = .end
            return
        }
        typed = .line(String(cleaning: String(cString: line)))
        free(line)
    }
}
