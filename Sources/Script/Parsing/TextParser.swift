/// Reads a text with holes.
struct TextParser {
    private(set) var text = Syntax.Text()
    private(set) var findings: [Finding] = []
    private var words = ""

    /// Reads pieces that follow each other without anything in between, such as lines with their
    /// line breaks.
    init(_ fragments: [Fragment]) {
        for fragment in fragments { read(fragment) }
        closeWords()
    }

    /// Reads the lines of a block; how far they stand further in than the first is kept.
    init(lines: ArraySlice<Line>) {
        let margin = lines.first?.indentation ?? 0
        for line in lines {
            if line.indentation < margin {
                findings.append(Finding(.file(.oddIndentation(spaces: margin)), at: line.content))
            }
            if line.isAfterBlank, !isAtStart { words += "\n" }
            if !isAtStart { words += "\n" }
            words += String(repeating: " ", count: max(0, line.indentation - margin))
            read(line.content)
        }
        closeWords()
    }

    private var isAtStart: Bool { words.isEmpty && text.parts.isEmpty }

    private mutating func read(_ fragment: Fragment) {
        text.rows.append(Syntax.Text.Row(source: fragment))
        var rest = fragment
        while let brace = rest.characters.firstIndex(of: "{") {
            words += rest[rest.characters.startIndex..<brace].text
            let after = rest[brace + 1..<rest.characters.endIndex]
            if after.characters.first == "{" {
                words += "{"
                rest = rest[brace + 2..<rest.characters.endIndex]
            } else if let end = after.endOfHole {
                hole(after[after.characters.startIndex..<end])
                text.rows[text.rows.count - 1].holes.append(brace..<end + 1)
                rest = after[end + 1..<after.characters.endIndex]
            } else {
                findings.append(Finding(.form(.notClosed("{")), at: rest[brace..<brace + 1]))
                return
            }
        }
        words += rest.text
    }

    private mutating func hole(_ source: Fragment) {
        closeWords()
        do throws(Finding) {
            var parser = try ExpressionParser(source)
            text.parts.append(.hole(try parser.wholeExpression()))
        } catch {
            findings.append(error)
            text.parts.append(.hole(Syntax.Expression(kind: .broken, place: source)))
        }
    }

    private mutating func closeWords() {
        if !words.isEmpty { text.parts.append(.words(words)) }
        words = ""
    }
}

extension Fragment {
    /// Where the first closing brace outside quotation marks stands.
    fileprivate var endOfHole: Int? {
        var isQuoted = false
        return characters.firstIndex { character in
            if character == "\"" { isQuoted.toggle() }
            return character == "}" && !isQuoted
        }
    }
}
