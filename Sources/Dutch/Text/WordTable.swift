/// A table of words, written as lines of "key: phrase, phrase".
///
/// A line may be continued by repeating its key.
struct WordTable: Sendable, ExpressibleByStringLiteral {
    let rows: [(key: String, phrases: [String])]

    init(stringLiteral text: String) {
        rows = text.split(separator: "\n").compactMap { line in
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

    private static func trimmed(_ text: Substring) -> String {
        var rest = text.drop { $0 == " " }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
