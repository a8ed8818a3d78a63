/// Escaping and cutting, for the stored form of journals.
extension StringProtocol {
    /// The text without line breaks, tabs and the signs that give the notation its structure.
    var escaped: String {
        guard utf8.contains(where: { Escape.byByte[$0] != nil }) else { return String(self) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count + 8)
        for byte in utf8 {
            if let letter = Escape.byByte[byte] {
                bytes += [Escape.sign, letter]
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text as it was before it was escaped.
    var unescaped: String {
        guard utf8.contains(Escape.sign) else { return String(self) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var isEscaped = false
        for byte in utf8 {
            if isEscaped {
                bytes.append(Escape.byLetter[byte] ?? byte)
                isEscaped = false
            } else if byte == Escape.sign {
                isEscaped = true
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

private enum Escape {
    static let sign = UInt8(ascii: "\\")
    static let byByte: [UInt8: UInt8] = [
        sign: sign,
        UInt8(ascii: "\n"): UInt8(ascii: "n"),
        UInt8(ascii: "\r"): UInt8(ascii: "r"),
        UInt8(ascii: "\t"): UInt8(ascii: "t"),
        UInt8(ascii: ";"): UInt8(ascii: "s"),
        UInt8(ascii: "("): UInt8(ascii: "o"),
        UInt8(ascii: ")"): UInt8(ascii: "c"),
    ]
    static let byLetter = Dictionary(uniqueKeysWithValues: byByte.map { ($1, $0) })
}

extension Substring {
    /// The parts before and after the first such sign.
    func cut(at sign: Character) -> (Substring, Substring)? {
        guard let place = firstIndex(of: sign) else { return nil }
        return (self[..<place], self[index(after: place)...])
    }

    /// The insides of `(…)(…)`, nested ones left as they are; nil when brackets do not match.
    var groups: [Substring]? {
        var groups: [Substring] = []
        var depth = 0
        var start = startIndex
        for place in utf8.indices {
            switch utf8[place] {
            case UInt8(ascii: "("):
                depth += 1
                if depth == 1 { start = utf8.index(after: place) }
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { groups.append(self[start..<place]) }
            default: if depth == 0 { return nil }
            }
            if depth < 0 { return nil }
        }
        return depth == 0 ? groups : nil
    }
}

extension Substring {
    /// The parts between an ASCII sign, found by bytes: finding characters takes far longer.
    func parts(between sign: Unicode.Scalar, keepingEmpty: Bool = false) -> [Substring] {
        utf8.split(separator: UInt8(ascii: sign), omittingEmptySubsequences: !keepingEmpty)
            .map(Substring.init)
    }
}

extension [Substring] {
    /// Every element made into something else; nil when one cannot be.
    func all<Part>(_ make: (Substring) -> Part?) -> [Part]? {
        var parts: [Part] = []
        for element in self {
            guard let part = make(element) else { return nil }
            parts.append(part)
        }
        return parts
    }
}
