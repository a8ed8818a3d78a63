/// Something in a script that its author must or should change.
public struct Diagnostic: Hashable, Sendable {
    public enum Severity: String, Hashable, Sendable {
        case error = "fout"
        case warning = "let op"
    }

    public let code: Code
    public let path: String
    /// The line, counted from one.
    public let line: Int
    /// The first character on that line, counted from one.
    public let column: Int
    /// How many characters are meant, at least one.
    public let length: Int
    /// One Dutch sentence that says what is wrong.
    public let message: String
    /// One Dutch sentence that says what to do, where the message does not.
    public let tip: String?

    public init(
        code: Code,
        path: String,
        line: Int,
        column: Int,
        length: Int,
        message: String,
        tip: String? = nil
    ) {
        self.code = code
        self.path = path
        self.line = line
        self.column = column
        self.length = length
        self.message = message
        self.tip = tip
    }

    public var severity: Severity { code.severity }
}

extension Diagnostic: Comparable {
    /// Orders by path, line, column, code and message.
    public static func < (one: Diagnostic, other: Diagnostic) -> Bool {
        (one.path, one.line, one.column, one.code.rawValue, one.message)
            < (other.path, other.line, other.column, other.code.rawValue, other.message)
    }
}

// MARK: - Rendering

extension Diagnostic {
    /// Words the diagnostic for a person, with the line and a caret when the source is given.
    ///
    ///     Dialogs/budget.dialoog:14:5: fout D030: "inkomn" ken ik niet.
    ///        14 | als inkomn > lasten
    ///           |     ^^^^^^
    ///        tip: Bedoelde je "inkomen"?
    public func rendered(with source: Source?) -> String {
        var lines = ["\(path):\(line):\(column): \(severity.rawValue) \(code.number): \(message)"]
        if let shown = source?.shownLine(line) {
            let margin = String(repeating: " ", count: max(0, 5 - String(line).count))
            let caret = String(repeating: "^", count: length)
            lines.append("\(margin)\(line) | \(shown)")
            lines.append("      | " + String(repeating: " ", count: column - 1) + caret)
        }
        if let tip { lines.append("   tip: \(tip)") }
        return lines.joined(separator: "\n")
    }
}

extension Source {
    /// A line as it can be shown on a terminal: whatever could move the cursor is a space.
    fileprivate func shownLine(_ number: Int) -> String? {
        guard let line = line(number) else { return nil }
        let text = String(decoding: line, as: UTF8.self)
        return String(
            text.map { character in
                let isControl = character.unicodeScalars.contains {
                    $0.isControl
                }
                return isControl ? " " : character
            }
        )
    }
}
