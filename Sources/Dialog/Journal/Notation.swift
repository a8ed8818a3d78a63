/// Escaping and cutting, for the stored form of journals.
extension StringProtocol {
    /// The text without line breaks, tabs and the signs that give the notation its structure.
    public var escaped: String {
        guard utf8.contains(where: { Escape.letter(for: $0) != nil }) else { return String(self) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count + 8)
        for byte in utf8 {
            if let letter = Escape.letter(for: byte) {
                bytes += [Escape.sign, letter]
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text as it was before it was escaped.
    public var unescaped: String {
        guard utf8.contains(Escape.sign) else { return String(self) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var isEscaped = false
        for byte in utf8 {
            if isEscaped {
                bytes.append(Escape.byte(for: byte))
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

    /// The letter that stands for a byte after the sign; nil for a byte that stands for itself.
    static func letter(for byte: UInt8) -> UInt8? {
        switch byte {
        case sign: sign
        case UInt8(ascii: "\n"): UInt8(ascii: "n")
        case UInt8(ascii: "\r"): UInt8(ascii: "r")
        case UInt8(ascii: "\t"): UInt8(ascii: "t")
        case UInt8(ascii: ";"): UInt8(ascii: "s")
        case UInt8(ascii: "("): UInt8(ascii: "o")
        case UInt8(ascii: ")"): UInt8(ascii: "c")
        case 0: UInt8(ascii: "0")
        default: nil
        }
    }

    /// The byte that a letter after the sign stands for.
    static func byte(for letter: UInt8) -> UInt8 { bytes[Int(letter)] }

    private static let bytes: [UInt8] = {
        var bytes = Array(UInt8.min...UInt8.max)
        for byte in UInt8.min...UInt8.max {
            if let letter = letter(for: byte) { bytes[Int(letter)] = byte }
        }
        return bytes
    }()
}

extension Substring {
    /// The parts before and after the first such sign, found by bytes: an accent that follows it
    /// would make one character with it.
    func cut(at sign: Unicode.Scalar) -> (Substring, Substring)? {
        guard let place = utf8.firstIndex(of: UInt8(ascii: sign)) else { return nil }
        return (Substring(utf8[..<place]), Substring(utf8[utf8.index(after: place)...]))
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
                if depth == 0 { groups.append(Substring(utf8[start..<place])) }
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
        let ends = utf8.offsets(of: UInt8(ascii: sign))
        var (parts, start, offset) = ([Substring](), startIndex, 0)
        parts.reserveCapacity(ends.count + 1)
        for end in ends + [utf8.count] {
            let place = utf8.index(start, offsetBy: end - offset)
            if keepingEmpty || start < place { parts.append(self[start..<place]) }
            guard place < endIndex else { break }
            (start, offset) = (utf8.index(after: place), end + 1)
        }
        return parts
    }
}

extension Substring.UTF8View {
    fileprivate func offsets(of byte: UInt8) -> [Int] {
        withContiguousStorageIfAvailable { bytes in bytes.indices.filter { bytes[$0] == byte } }
            ?? enumerated().filter { $0.element == byte }.map(\.offset)
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
