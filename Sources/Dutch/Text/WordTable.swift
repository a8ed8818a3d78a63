/// A table of words, written as "key: phrase, phrase".
///
/// A line that ends in a comma or a bar goes on in the next.
struct WordTable: Sendable, ExpressibleByStringLiteral {
    let rows: [(key: String, phrases: [String])]

    init(stringLiteral text: String) {
        rows = WordTable.joined(text).compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            guard let key = parts.first, let words = parts.last, parts.count == 2 else {
                return nil
            }
            return (WordTable.trimmed(key), words.split(separator: ",").map(WordTable.trimmed))
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

    private static func joined(_ text: String) -> [String] {
        var lines: [String] = []
        for line in text.split(separator: "\n").map(trimmed) {
            if let last = lines.last, last.hasSuffix(",") || last.hasSuffix("|") {
                lines[lines.count - 1] += line
            } else {
                lines.append(line)
            }
        }
        return lines
    }

    private static func trimmed(_ text: Substring) -> String {
        var rest = text.drop { $0 == " " }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
