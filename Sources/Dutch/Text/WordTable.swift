/// A table of words, written as "key: phrase, phrase".
///
/// A line that ends in a comma or a bar goes on in the next. The tables are read when a program
/// starts to listen, so that they are cut by bytes and not by characters.
struct WordTable: Sendable, ExpressibleByStringLiteral {
    let rows: [(key: String, phrases: [String])]

    init(stringLiteral text: String) {
        rows = WordTable.joined(text).compactMap { line in
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            let words = line[line.index(after: colon)...]
            return (
                String(decoding: WordTable.trimmed(line[..<colon]), as: UTF8.self),
                words.split(separator: UInt8(ascii: ",")).map {
                    String(decoding: WordTable.trimmed($0), as: UTF8.self)
                }
            )
        }
    }

    /// The key of each single phrase.
    var keys: [String: String] {
        var result: [String: String] = [:]
        for row in rows {
            for phrase in row.phrases { result[phrase] = row.key }
        }
        return result
    }

    /// The table with every phrase that holds a word written with another in its place as well.
    func saying(_ word: String, as other: String) -> WordTable {
        WordTable(
            rows: rows.map { key, phrases in
                let others = phrases.map { phrase in
                    phrase.split(separator: " ").map { $0 == word ? other : String($0) }
                        .joined(separator: " ")
                }
                return (key, phrases + others)
            }
        )
    }

    private init(rows: [(key: String, phrases: [String])]) {
        self.rows = rows
    }

    private static func joined(_ text: String) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        for line in Array(text.utf8).split(separator: UInt8(ascii: "\n")).map(trimmed) {
            let end = lines.last?.last
            if end == UInt8(ascii: ",") || end == UInt8(ascii: "|") {
                lines[lines.count - 1] += line
            } else {
                lines.append(line)
            }
        }
        return lines
    }

    /// The bytes without spaces at either end.
    static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = text.drop { $0 == UInt8(ascii: " ") }
        while rest.last == UInt8(ascii: " ") { rest.removeLast() }
        return rest
    }
}
