/// Words that keep a text from being plain, and what to write in their place.
public enum PlainWords {
    /// A word or a group of words that was found in a text.
    public struct Finding: Sendable {
        public let kind: Kind
        /// The words as they were written.
        public let said: String
        /// The plain words for it.
        public let plain: String
        /// Where it stands, in UTF-8 code units.
        public let range: Range<Int>
        /// Whether the text itself says at once what it means.
        public let isExplained: Bool
    }

    public enum Kind: Sendable {
        /// Has an everyday word that says the same.
        case officialese
        /// Stands on letters, so that people must know it: it is explained.
        case term
        /// Hurts, pushes or talks down.
        case unkind
    }

    /// Finds them in a text, in order; not those between quotation marks, which somebody else
    /// wrote or must look for.
    public static func find(in prose: Prose) -> [Finding] {
        var findings: [Finding] = []
        var index = 0
        while index < prose.words.count {
            guard !prose.words[index].isQuoted, let match = match(in: prose, at: index) else {
                index += 1
                continue
            }
            findings.append(finding(match, in: prose, from: index))
            index += match.words.count
        }
        return findings
    }

    private static func finding(_ match: Entry, in prose: Prose, from start: Int) -> Finding {
        let words = prose.words[start..<start + match.words.count]
        return Finding(
            kind: match.kind,
            said: words.map { prose.text(of: $0.range) }.joined(separator: " "),
            plain: match.plain,
            range: prose.words[start].range
                .lowerBound..<prose.words[words.endIndex - 1].range.upperBound,
            isExplained: prose.explains(start..<words.endIndex)
        )
    }

    /// The longest entry that starts at a word.
    private static func match(in prose: Prose, at index: Int) -> Entry? {
        entries[prose.words[index].folded]?.first { entry in
            let rest = prose.words[index...].prefix(entry.words.count)
            return rest.map(\.folded) == entry.words
        }
    }
}

// MARK: - Tables

extension PlainWords {
    private struct Entry: Sendable {
        let words: [String]
        let plain: String
        let kind: Kind
    }

    /// The entries by their first word, the longest first.
    private static let entries: [String: [Entry]] = {
        let tables: [(WordTable, Kind)] = [
            (Officialese.table, .officialese), (OfficialTerms.table, .term),
            (UnkindWords.table, .unkind),
        ]
        let all = tables.flatMap { table, kind in
            table.rows.flatMap { row in
                row.phrases.map { phrase in
                    Entry(
                        words: phrase.split(separator: " ").map(String.init),
                        plain: row.key,
                        kind: kind
                    )
                }
            }
        }
        return Dictionary(grouping: all) { $0.words[0] }
            .mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()
}

// MARK: - Explaining

extension Prose {
    private static let namings: Set<String> = ["heet", "heten", "noemen", "noemt", "naam"]
    private static let meanings: Set<String> = ["is", "zijn", "betekent", "wil"]

    /// Whether the words around a term say what it means.
    ///
    /// That is so in "dwangbevel (= ...)", "dwangbevel. Dat is ...", "een bewindvoerder die ..."
    /// and "dat heet beroep".
    fileprivate func explains(_ term: Range<Int>) -> Bool {
        if hasSign(in: "(=:", before: term.upperBound) { return true }
        if word(at: term.lowerBound - 1).map(Prose.namings.contains) == true { return true }
        switch word(at: term.upperBound) {
        case "die", "betekent": return true
        case "dat", "dit": return word(at: term.upperBound + 1).map(Prose.meanings.contains) == true
        default: return false
        }
    }

    private func word(at index: Int) -> String? {
        words.indices.contains(index) ? words[index].folded : nil
    }
}
