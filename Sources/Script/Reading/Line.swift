/// A line of a script that says something.
struct Line: Sendable {
    /// How many spaces stand before it.
    let indentation: Int
    /// Whether a blank line stands before it, which only texts keep.
    let isAfterBlank: Bool
    /// The line without its indentation, as texts read it.
    let content: Fragment
    /// The line without its indentation and comment, as everything else reads it.
    let code: Fragment

    init(_ line: Fragment, content: Fragment, isAfterBlank: Bool) {
        let margin = line.characters.prefix { $0 == " " || $0 == "\t" }
        indentation = margin.reduce(0) { $0 + ($1 == "\t" ? Line.step : 1) }
        self.isAfterBlank = isAfterBlank
        self.content = content
        code = content.withoutComment
    }

    /// How much further a block stands than the line it belongs to.
    static let step = 2
}

extension Fragment {
    /// The fragment up to a `#` that follows a space outside quotation marks.
    fileprivate var withoutComment: Fragment {
        guard characters.contains("#") else { return self }
        var isQuoted = false
        var isAfterSpace = true
        for (place, character) in zip(characters.indices, characters) {
            if character == "\"" { isQuoted.toggle() }
            if character == "#", isAfterSpace, !isQuoted {
                return self[characters.startIndex..<place].trimmed
            }
            isAfterSpace = character == " "
        }
        return self
    }
}
