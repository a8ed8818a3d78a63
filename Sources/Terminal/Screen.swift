private import Foundation

/// Where the output goes: a terminal or a pipe, written without a buffer.
///
/// What `write` returned from has left the process, so a message can be counted as delivered then.
public struct Screen: Sendable {
    /// Whether someone looks at it; otherwise there are no colours and no broken lines.
    public let isTerminal: Bool
    private let hasColours: Bool

    /// Makes the screen of the standard output; `NO_COLOR` in the environment keeps it plain.
    public init(environment: [String: String]) {
        isTerminal = isatty(STDOUT_FILENO) == 1
        hasColours = isTerminal && (environment["NO_COLOR"] ?? "").isEmpty
    }

    /// Writes a text and ends the line.
    ///
    func show(_ text: String, in style: Style = .plain) throws(OutputFailure) {
        let lines = isTerminal ? text.wrapped(to: width) : text
        let coloured = hasColours ? style.applied(to: lines) : lines
        try write(Array((coloured + "\n").utf8))
    }

    /// Whether somebody both reads and types here, so that lines can be edited.
    var isTyped: Bool { isTerminal && isatty(STDIN_FILENO) == 1 }

    /// Clears the line on which the cursor stands, where there is a cursor.
    func clearLine() throws(OutputFailure) {
        if isTerminal { try write(Array("\r\u{1B}[K".utf8)) }
    }

    /// The columns of the terminal, at most 100 so that lines stay easy to read.
    private var width: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return min(Int(size.ws_col), 100)
    }

    private func write(_ bytes: [UInt8]) throws(OutputFailure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count)
            }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw OutputFailure(code: errno)
            }
        }
    }
}

/// The output cannot be written.
public struct OutputFailure: Error, Hashable, CustomStringConvertible {
    let code: Int32

    /// Whether nobody reads the output any more, which is no mistake.
    public var isClosed: Bool { code == EPIPE || code == EBADF }

    public var description: String {
        let reason = String(cString: strerror(code))
        return "The output cannot be written (\(reason)); what was not shown comes the next time."
    }
}

/// How a piece of text looks where there are colours.
enum Style: String {
    case plain = ""
    /// What Buur says.
    case spoken = "\u{1B}[36m"
    /// What the terminal itself tells.
    case remark = "\u{1B}[2m"

    func applied(to text: String) -> String {
        self == .plain ? text : rawValue + text + "\u{1B}[0m"
    }
}
