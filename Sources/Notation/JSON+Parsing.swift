extension JSON {
    /// Reads a text that holds one value; nil when it is no JSON.
    ///
    /// What is nested deeper than anybody who means well would nest it is read as `null`, so that
    /// the rest of the text is not lost with it.
    public init?(parsing text: String) {
        self.init(parsing: Array(text.utf8))
    }

    /// Reads bytes that hold one value; nil when they are no JSON.
    ///
    /// Bytes that are no UTF-8 become the sign for what is unreadable.
    public init?(parsing bytes: [UInt8]) {
        var parser = JSONParser(bytes)
        guard let value = parser.value(), parser.isAtEnd else { return nil }
        self = value
    }
}

/// Reads JSON byte by byte.
private struct JSONParser {
    /// Nobody who means well nests deeper.
    private static let deepest = 64

    private let bytes: [UInt8]
    private var place = 0
    private var depth = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool {
        mutating get {
            skipSpace()
            return place == bytes.count
        }
    }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func skipSpace() {
        while let next, next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 { place += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        place += 1
        return true
    }

    mutating func value() -> JSON? {
        skipSpace()
        guard let next else { return nil }
        switch next {
        case UInt8(ascii: "{"): return nested { $0.object() }
        case UInt8(ascii: "["): return nested { $0.list() }
        case UInt8(ascii: "\""): return string().map(JSON.text)
        case UInt8(ascii: "t"): return word("true", .flag(true))
        case UInt8(ascii: "f"): return word("false", .flag(false))
        case UInt8(ascii: "n"): return word("null", .null)
        default: return number()
        }
    }

    // MARK: Values that hold others

    private mutating func nested(_ read: (inout JSONParser) -> JSON?) -> JSON? {
        guard depth < JSONParser.deepest else { return passed() }
        place += 1
        depth += 1
        defer { depth -= 1 }
        return read(&self)
    }

    /// Passes a value that is nested too deeply, by counting its brackets.
    private mutating func passed() -> JSON? {
        var open = 0
        repeat {
            guard let next else { return nil }
            switch next {
            case UInt8(ascii: "\""):
                guard string() != nil else { return nil }
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): open += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): open -= 1
            default: break
            }
            place += 1
        } while open > 0
        return .null
    }

    private mutating func object() -> JSON? {
        var fields: [JSON.Field] = []
        skipSpace()
        if take("}") { return .object([]) }
        repeat {
            skipSpace()
            guard let name = string() else { return nil }
            skipSpace()
            guard take(":"), let value = value() else { return nil }
            fields.append(JSON.Field(name: name, value: value))
            skipSpace()
        } while take(",")
        return take("}") ? .object(fields) : nil
    }

    private mutating func list() -> JSON? {
        var values: [JSON] = []
        skipSpace()
        if take("]") { return .list([]) }
        repeat {
            guard let value = value() else { return nil }
            values.append(value)
            skipSpace()
        } while take(",")
        return take("]") ? .list(values) : nil
    }

    // MARK: Plain values

    private mutating func word(_ word: String, _ value: JSON) -> JSON? {
        guard bytes[place...].starts(with: word.utf8) else { return nil }
        place += word.utf8.count
        return value
    }

    private mutating func number() -> JSON? {
        let start = place
        while let next, JSONParser.isPartOfNumber(next) { place += 1 }
        return Double(String(decoding: bytes[start..<place], as: UTF8.self)).map(JSON.number)
    }

    private static func isPartOfNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }

    private mutating func string() -> String? {
        guard take("\"") else { return nil }
        var text = ""
        var start = place
        while let next {
            if next == UInt8(ascii: "\"") || next == UInt8(ascii: "\\") {
                text += String(decoding: bytes[start..<place], as: UTF8.self)
                place += 1
                if next == UInt8(ascii: "\"") { return text }
                guard let escaped = escaped() else { return nil }
                text.unicodeScalars.append(escaped)
                start = place
            } else {
                guard next >= 0x20 else { return nil }
                place += 1
            }
        }
        return nil
    }

    /// Reads what follows a backslash; half of a character becomes the sign for what is unreadable.
    private mutating func escaped() -> Unicode.Scalar? {
        guard let next else { return nil }
        place += 1
        guard next == UInt8(ascii: "u") else { return JSONParser.escapes[next] }
        guard let first = hexadecimal() else { return nil }
        guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        let after = place
        guard take("\\"), take("u"), let second = hexadecimal(), UTF16.isTrailSurrogate(second)
        else {
            place = after
            return "\u{FFFD}"
        }
        return String(decoding: [first, second], as: UTF16.self).unicodeScalars.first
    }

    private static let escapes: [UInt8: Unicode.Scalar] = [
        UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
        UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
        UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]

    private mutating func hexadecimal() -> UInt16? {
        guard place + 4 <= bytes.count else { return nil }
        defer { place += 4 }
        return UInt16(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
    }
}
