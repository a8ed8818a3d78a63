/// The bytes by which a text in UTF-8 is cut.
enum Ascii {
    static let newline = UInt8(ascii: "\n")
    static let stop = UInt8(ascii: ".")
    static let colon = UInt8(ascii: ":")
    static let question = UInt8(ascii: "?")
    static let exclamation = UInt8(ascii: "!")
    static let quote = UInt8(ascii: "\"")
    static let hole = Array(String(Prose.hole).utf8)
    /// The last of the three bytes of "…".
    static let ellipsis: UInt8 = 0xA6

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

    /// How many bytes the sign at the start has; nil where a letter, a digit or nothing stands.
    static func lengthOfSign(startingAt bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.first else { return nil }
        return isSign(first) ? 1 : curly(bytes) == nil ? nil : 3
    }

    /// How many bytes the sign at the end has; nil where a letter, a digit or nothing stands.
    static func lengthOfSign(ending bytes: ArraySlice<UInt8>) -> Int? {
        guard let last = bytes.last else { return nil }
        return isSign(last) ? 1 : curly(bytes.suffix(3)) == nil ? nil : 3
    }

    /// The last byte of a curly quotation mark, a long dash or an ellipsis, which are three long.
    static func curly(_ bytes: ArraySlice<UInt8>) -> UInt8? {
        let place = bytes.startIndex
        guard bytes.count >= 3, bytes[place] == 0xE2, bytes[place + 1] == 0x80 else { return nil }
        return bytes[place + 2]
    }

    /// Makes the letters small, those with the accents of Dutch too.
    static func lowered(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var previous: UInt8 = 0
        return bytes.map { byte in
            defer { previous = byte }
            let isCapital = 0x41...0x5A ~= byte || previous == 0xC3 && 0x80...0x9E ~= byte
            return isCapital ? byte | 0x20 : byte
        }
    }

    /// Whether it is a sign that is no part of a word; what is not ASCII is a letter here.
    private static func isSign(_ byte: UInt8) -> Bool {
        byte < 0x80 && !isDigit(byte) && !(0x61...0x7A ~= byte | 0x20)
    }
}
