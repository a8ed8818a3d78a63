/// A value of JSON, written on one line with its fields in the order in which they were given.
public enum JSON: Hashable, Sendable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([JSON])
    case object([Field])

    /// A name in an object, and what stands behind it.
    public struct Field: Hashable, Sendable {
        /// The name before the colon.
        public let name: String
        /// What stands behind the colon.
        public let value: JSON

        /// Makes a field.
        public init(name: String, value: JSON) {
            self.name = name
            self.value = value
        }
    }
}

extension JSON: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = .text(text) }
}

extension JSON: ExpressibleByIntegerLiteral {
    public init(integerLiteral whole: Int) { self = .number(Double(whole)) }
}

extension JSON: ExpressibleByBooleanLiteral {
    public init(booleanLiteral flag: Bool) { self = .flag(flag) }
}

extension JSON: ExpressibleByArrayLiteral {
    public init(arrayLiteral values: JSON...) { self = .list(values) }
}

extension JSON: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral fields: (String, JSON)...) {
        self = .object(fields.map { Field(name: $0.0, value: $0.1) })
    }
}

extension JSON: CustomStringConvertible {
    /// The value on one line.
    public var description: String {
        var line = ""
        write(to: &line)
        return line
    }

    private func write(to line: inout String) {
        switch self {
        case .null: line += "null"
        case .flag(let flag): line += flag ? "true" : "false"
        case .number(let number): JSON.write(number, to: &line)
        case .text(let text): JSON.write(text, to: &line)
        case .list(let values):
            JSON.write(values, between: ("[", "]"), to: &line) { $0.write(to: &$1) }
        case .object(let fields):
            JSON.write(fields, between: ("{", "}"), to: &line) { field, line in
                JSON.write(field.name, to: &line)
                line += ":"
                field.value.write(to: &line)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item],
        between brackets: (String, String),
        to line: inout String,
        _ write: (Item, inout String) -> Void
    ) {
        line += brackets.0
        for (place, item) in items.enumerated() {
            if place > 0 { line += "," }
            write(item, &line)
        }
        line += brackets.1
    }

    /// Writes a whole number without a point; what is no number has no place in JSON.
    private static func write(_ number: Double, to line: inout String) {
        if let whole = Int(exactly: number) {
            line += String(whole)
        } else {
            line += number.isFinite ? "\(number)" : "null"
        }
    }

    private static func write(_ text: String, to line: inout String) {
        line += "\""
        let isPlain = text.utf8.allSatisfy {
            $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        }
        if isPlain { line += text } else { writeEscaped(text, to: &line) }
        line += "\""
    }

    private static func writeEscaped(_ text: String, to line: inout String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": line += "\\\""
            case "\\": line += "\\\\"
            case "\n": line += "\\n"
            case "\t": line += "\\t"
            case "\u{0}"..."\u{1F}":
                let code = String(scalar.value, radix: 16)
                line += "\\u" + String(repeating: "0", count: 4 - code.utf8.count) + code
            default: line.unicodeScalars.append(scalar)
            }
        }
    }
}
