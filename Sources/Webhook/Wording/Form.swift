/// The fields of a form, as they are written in the body of a request or behind a question mark.
struct Form: Hashable {
    /// A field, byte for byte once its escapes are read: that is how it is signed.
    struct Field: Hashable {
        let name: [UInt8]
        let value: [UInt8]
    }

    /// More fields than this are sent by nobody who means well; the rest is left out.
    private static let most = 500

    let fields: [Field]

    init(_ fields: [(String, String)]) {
        self.fields = fields.map { Field(name: Array($0.utf8), value: Array($1.utf8)) }
    }

    /// Reads fields; what is no escape is taken as it is.
    init(parsing bytes: some Collection<UInt8>) {
        let pairs = Array(bytes).split(separator: UInt8(ascii: "&"), maxSplits: Form.most)
        fields = pairs.prefix(Form.most).map { pair in
            let parts = pair.split(
                separator: UInt8(ascii: "="),
                maxSplits: 1,
                omittingEmptySubsequences: false
            )
            return Field(
                name: Form.decoded(parts[0]),
                value: parts.count > 1 ? Form.decoded(parts[1]) : []
            )
        }
    }

    /// The first value with this name; what is no UTF-8 in it becomes the sign for what is unreadable.
    subscript(name: String) -> String? {
        fields.first { $0.name.elementsEqual(name.utf8) }.map { Form.text($0.value) }
    }

    /// The fields as the body of a request.
    var encoded: String {
        fields.map { "\(Form.encoded($0.name))=\(Form.encoded($0.value))" }.joined(separator: "&")
    }

    /// Words of bytes, in one pass whatever they are: `String(decoding:as:)` takes seconds over some
    /// hundred thousand bytes that are no UTF-8.
    private static func text(_ bytes: [UInt8]) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var text = String.UnicodeScalarView()
        var decoder = UTF8()
        var rest = bytes.makeIterator()
        while true {
            switch decoder.decode(&rest) {
            case .scalarValue(let scalar): text.append(scalar)
            case .error: text.append("\u{FFFD}")
            case .emptyInput: return String(text)
            }
        }
    }

    private static func decoded(_ slice: ArraySlice<UInt8>) -> [UInt8] {
        let bytes = Array(slice)
        var result: [UInt8] = []
        var place = 0
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "%"), let escaped = escape(in: bytes, behind: place) {
                result.append(escaped)
                place += 3
            } else {
                result.append(bytes[place] == UInt8(ascii: "+") ? 0x20 : bytes[place])
                place += 1
            }
        }
        return result
    }

    private static func escape(in bytes: [UInt8], behind place: Int) -> UInt8? {
        guard place + 2 < bytes.count, let high = Letters.value(ofHex: bytes[place + 1]),
            let low = Letters.value(ofHex: bytes[place + 2])
        else { return nil }
        return high << 4 | low
    }

    private static func encoded(_ bytes: [UInt8]) -> String {
        var result = ""
        for byte in bytes {
            let scalar = Unicode.Scalar(byte)
            let isPlain = byte < 0x80 && (scalar.properties.isAlphabetic || isDigit(byte))
            if isPlain || "-._*".utf8.contains(byte) {
                result.unicodeScalars.append(scalar)
            } else {
                result += byte == 0x20 ? "+" : "%\(Letters.hex([byte]).uppercased())"
            }
        }
        return result
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
