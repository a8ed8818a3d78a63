extension Signals {
    /// Patterns of words as they are written, one a line.
    ///
    /// A line is a class of words, "NAME: word|word", the name of a signal, "name:", whose patterns
    /// stand in the lines below it, or a pattern. A line that ends in a bar goes on in the next; one
    /// that begins with `//` is a comment. The tables are read when a program starts to listen, so
    /// that they are cut by bytes and not by characters.
    struct Table: Sendable, ExpressibleByStringLiteral {
        enum Line: Sendable {
            case words(Digest, ArraySlice<UInt8>)
            case name(String)
            case pattern(ArraySlice<UInt8>)
        }

        let lines: [Line]

        init(stringLiteral text: String) {
            lines = Table.joined(text).map { line in
                guard let colon = line.lastIndex(of: UInt8(ascii: ":")) else {
                    return .pattern(line)
                }
                let name = line[..<colon]
                guard colon + 1 < line.endIndex else {
                    return .name(String(decoding: name, as: UTF8.self))
                }
                return .words(Digest(name), WordTable.trimmed(line[(colon + 1)...]))
            }
        }

        private static func joined(_ text: String) -> [ArraySlice<UInt8>] {
            var lines: [ArraySlice<UInt8>] = []
            for line in Array(text.utf8).split(separator: UInt8(ascii: "\n"))
                .map(WordTable.trimmed)
            {
                if lines.last?.last == UInt8(ascii: "|") {
                    lines[lines.count - 1] += line
                } else if line.first != UInt8(ascii: "/"), !line.isEmpty {
                    lines.append(line)
                }
            }
            return lines
        }
    }
}
