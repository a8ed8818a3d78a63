internal import Dutch

/// A text as prose, which knows where each of its words stands in the script.
struct PlainText {
    let prose: Prose
    private let content: String
    private let rows: [Syntax.Text.Row]

    init(_ text: Syntax.Text) {
        content = text.parts.map { part in
            switch part {
            case .words(let words): words
            case .hole: String(Prose.hole)
            }
        }
        .joined()
        prose = Prose(content)
        rows = text.rows
    }

    /// The place of a range of UTF-8 code units, as far as it stands on the line that it starts on.
    func place(of range: Range<Int>) -> Fragment {
        let lines = Array(content.utf8.prefix(range.lowerBound))
            .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let before = lines.last ?? []
        // Blank lines stand in the text, but are no rows.
        let row = rows[lines.dropLast().count { !$0.isEmpty }]
        let margin = before.prefix { $0 == UInt8(ascii: " ") }.count
        let start = row.place(of: before.count - margin)
        let end = row.place(of: before.count - margin + range.count)
        return row.source[start..<end]
    }
}

extension Syntax.Text.Row {
    /// The place of the character that stands so many UTF-8 code units after the first, when each
    /// hole is one character.
    fileprivate func place(of offset: Int) -> Int {
        var place = source.characters.startIndex
        var left = offset
        while left > 0, place < source.characters.endIndex {
            if let hole = holes.first(where: { $0.lowerBound == place }) {
                left -= Prose.hole.utf8.count
                place = hole.upperBound
            } else {
                left -= source.characters[place].utf8.count
                place += 1
            }
        }
        return place
    }
}
