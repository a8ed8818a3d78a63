/// Reads one script: lines in, syntax and findings out.
///
/// A step that cannot be read does not hide the others: the parser notes what is wrong and goes on
/// with the next line that stands no further in.
struct Parser {
    private(set) var findings: [Finding]
    private var depth = 0

    /// Reads a script whole.
    static func parse(_ source: Source) -> (script: Syntax.Script, findings: [Finding]) {
        let reader = LineReader(source)
        var parser = Parser(findings: reader.findings)
        let script = parser.script(reader.lines, of: source)
        return (script, parser.findings)
    }

    private init(findings: [Finding]) {
        self.findings = findings
    }

    private mutating func script(_ lines: [Line], of source: Source) -> Syntax.Script {
        var entries = entries(of: Block(lines[...], indentation: 0))[...]
        var header = Syntax.Header(name: source.baseName, place: .fileStart, isBroken: true)
        if let first = entries.first, let rest = headline(first.head.code) {
            header = self.header(rest, first, of: source)
            entries.removeFirst()
        }
        return Syntax.Script(header: header, steps: steps(entries))
    }

    /// What stands after `dialoog`, or after a slip of the pen for it, in the first line.
    private mutating func headline(_ line: Fragment) -> Fragment? {
        if let rest = line.after("dialoog") { return rest }
        report(.file(.noHeader), at: line)
        guard let word = line.words.first, Keyword.leading(line) == nil,
            Suggestion.nearest(to: word.text, in: ["dialoog"]) != nil
        else { return nil }
        return line[word.characters.endIndex..<line.characters.endIndex].trimmed
    }

    mutating func report(_ mistake: Mistake, at place: Fragment) {
        findings.append(Finding(mistake, at: place))
    }
}

// MARK: - Blocks

extension Parser {
    /// The lines of a block with what stands under each; says so when they stand crooked.
    mutating func entries(of block: Block) -> [Entry] {
        let entries = block.entries
        var expected = block.indentation
        for entry in entries where entry.head.indentation != expected {
            report(.file(.oddIndentation(spaces: block.indentation)), at: entry.head.code)
            // A whole block that is crooked in the same way is one mistake.
            expected = entry.head.indentation
        }
        return entries
    }

    /// Reads the steps of a block one level deeper, up to the limit.
    mutating func steps(in block: Block) -> [Syntax.Step] {
        guard depth < Limits.nesting else {
            if let first = block.lines.first {
                report(.form(.nestedTooDeep(levels: Limits.nesting)), at: first.code)
            }
            return []
        }
        depth += 1
        defer { depth -= 1 }
        return steps(entries(of: block)[...])
    }

    /// Reads the steps of a block that may not be empty.
    mutating func steps(under entry: Entry) -> [Syntax.Step] {
        if entry.body.isEmpty { report(.step(.missingBlock(.steps)), at: entry.head.code) }
        return steps(in: entry.body)
    }

    /// Says so when something stands where a line should have ended.
    mutating func refuse(_ rest: Fragment) {
        if !rest.isEmpty { report(.form(.unexpected(rest.text, expected: .end)), at: rest) }
    }

    mutating func refuseBlock(under entry: Entry) {
        guard let first = entry.body.lines.first else { return }
        report(.step(.unexpectedBlock), at: first.code)
    }
}

// MARK: - Texts, expressions and names

extension Parser {
    /// A text in the block under a line, or on that line itself, or both.
    mutating func text(_ inline: Fragment, under entry: Entry) -> Syntax.Text {
        if inline.isEmpty { return text(under: entry) }
        let first = text(inline)
        if entry.body.isEmpty { return first }
        let rest = text(under: entry)
        return Syntax.Text(
            parts: first.parts + [.words("\n")] + rest.parts,
            rows: first.rows + rest.rows
        )
    }

    /// The text in the block under a line, which may not be empty.
    mutating func text(under entry: Entry) -> Syntax.Text {
        guard let first = entry.body.lines.first else {
            report(.step(.missingBlock(.text)), at: entry.head.code)
            return Syntax.Text()
        }
        if first.indentation != entry.body.indentation {
            report(.file(.oddIndentation(spaces: entry.body.indentation)), at: first.content)
        }
        return text(entry.body.lines)
    }

    mutating func text(_ fragment: Fragment) -> Syntax.Text {
        taken(from: TextParser([fragment]))
    }

    mutating func text(_ lines: ArraySlice<Line>) -> Syntax.Text {
        taken(from: TextParser(lines: lines))
    }

    private mutating func taken(from parser: TextParser) -> Syntax.Text {
        findings += parser.findings
        return parser.text
    }

    /// Reads an expression; one that cannot be read is reported here and is broken from then on.
    mutating func expression(_ source: Fragment) -> Syntax.Expression {
        reading(source) { parser throws(Finding) in try parser.wholeExpression() }
            ?? Syntax.Expression(kind: .broken, place: source)
    }

    /// Reads something out of an expression's tokens, or reports why that cannot be.
    mutating func reading<Result>(
        _ source: Fragment,
        _ read: (inout ExpressionParser) throws(Finding) -> Result
    ) -> Result? {
        do throws(Finding) {
            var parser = try ExpressionParser(source)
            return try read(&parser)
        } catch {
            findings.append(error)
            return nil
        }
    }

    /// A fragment that is to be a new name; nil, and reported, when it cannot be one.
    mutating func name(_ source: Fragment) -> Fragment? {
        guard source.characters.first?.isLetter ?? false,
            source.characters.allSatisfy(\.isPartOfName)
        else {
            report(.form(.invalidName(source.text)), at: source)
            return nil
        }
        guard !ExpressionParser.reserved.contains(source.text) else {
            report(.form(.reservedName(source.text)), at: source)
            return nil
        }
        return source
    }
}

extension ExpressionParser {
    /// Words that cannot be names because expressions give them a meaning.
    static let reserved = operators.union(constants.keys).union(factLookups.keys)
}
