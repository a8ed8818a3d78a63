internal import Dialog
internal import Dutch

/// What a question says besides its text.
private enum Attribute: String, CaseIterable {
    case reason = "waarom:"
    case example = "voorbeeld:"
    case rephrased = "anders gezegd:"
    case optional = "mag overgeslagen"
    case label = "gevoelig:"
    case constraint = "moet:"
    case countsFrom = "telt vanaf:"
    case remark = "erbij:"
    case consent = "toestemming"
    case hearsOpening = "uit het begin"

    static func leading(_ line: Fragment) -> (attribute: Attribute, rest: Fragment)? {
        for attribute in allCases {
            if let rest = line.after(attribute.rawValue) { return (attribute, rest) }
        }
        return nil
    }

    /// Whether questions of this type may say so: only a day is counted to, where anything is an
    /// answer nothing stands besides it, only a yes is a consent, and only options have names.
    func belongs(to answer: Syntax.Answer) -> Bool {
        switch (self, answer) {
        case (.countsFrom, .fixed(let type)): type == .day
        case (.remark, .fixed(.choice)): true
        case (.remark, .fixed(let type)): [.phone, .flag].contains(type)
        case (.consent, .fixed(let type)): type == .flag
        case (.hearsOpening, .fixed(.choice)): true
        case (.hearsOpening, _): false
        default: true
        }
    }

    /// The attribute that a line of text is probably a slip of the pen for.
    static func resembling(_ line: Fragment) -> Attribute? {
        let label = line.cut(at: ":")?.before
        let known = allCases.map(\.rawValue).filter { $0.hasSuffix(":") == (label != nil) }
        return Spelling.nearest(to: (label ?? line).text, in: known).flatMap(Attribute.init)
    }
}

/// The privacy labels of `gevoelig:`.
private let privacyLabels = [
    "geld", "gezondheid", "naam", "adres", "telefoon", "gezin", "papieren", "verhaal", "overig",
]

extension Parser {
    /// Reads `vraag NAAM: SOORT` with its block.
    mutating func question(_ after: Fragment, _ entry: Entry) -> Syntax.Question? {
        let (named, type) = after.cut(at: ":") ?? (after, after.end)
        guard let name = name(named) else { return nil }
        var question = Syntax.Question(name: name, answer: answer(type), place: entry.head.code)
        read(entry, into: &question)
        for step in question.options.compactMap(\.steps.first) {
            report(.step(.unexpectedBlock), at: step.place)
        }
        return question
    }

    /// Reads `kies NAAM` with its block, in which options have steps.
    mutating func choice(_ after: Fragment, _ entry: Entry) -> Syntax.Question? {
        guard let name = name(after) else { return nil }
        var question = Syntax.Question(
            name: name,
            answer: .fixed(.choice([])),
            place: entry.head.code
        )
        read(entry, into: &question)
        return question
    }

    private mutating func read(_ entry: Entry, into question: inout Syntax.Question) {
        let parts = entries(of: entry.body)
        let count = parts.prefix { !isAttribute($0.head.code) }.count
        let end = parts.dropFirst(count).first?.head.code.line ?? .max
        question.text = text(entry.body.lines.prefix { $0.code.line < end })
        if question.text.parts.isEmpty {
            report(.question(.noText(question.name.text)), at: question.place)
        }
        var seen: Set<Attribute> = []
        for part in parts.dropFirst(count) { read(part, &seen, into: &question) }
    }

    private func isAttribute(_ line: Fragment) -> Bool {
        line.after("-") != nil || Attribute.leading(line) != nil
            || Attribute.resembling(line) != nil
    }

    private mutating func read(
        _ entry: Entry,
        _ seen: inout Set<Attribute>,
        into question: inout Syntax.Question
    ) {
        let line = entry.head.code
        if let label = line.after("-") {
            if let choice = option(label, entry) { question.options.append(choice) }
        } else if let (attribute, rest) = Attribute.leading(line),
            attribute.belongs(to: question.answer)
        {
            if !seen.insert(attribute).inserted, attribute != .constraint {
                report(.step(.repeatedAttribute(attribute.rawValue)), at: line)
            }
            read(attribute, rest, entry, into: &question)
        } else {
            reportUnknownAttribute(line, of: question.answer)
        }
    }

    private mutating func reportUnknownAttribute(_ line: Fragment, of answer: Syntax.Answer) {
        let word = line.cut(at: ":")?.before ?? line
        guard word != line || Attribute.resembling(line) != nil else {
            return report(.step(.textAfterAttributes), at: line)
        }
        let known = Attribute.allCases.filter { $0.belongs(to: answer) }.map(\.rawValue)
        report(.step(.unknownAttribute(word.text, known: known)), at: word)
    }

    private mutating func read(
        _ attribute: Attribute,
        _ rest: Fragment,
        _ entry: Entry,
        into question: inout Syntax.Question
    ) {
        switch attribute {
        case .reason: question.reason = text(rest, under: entry)
        case .example: question.example = text(rest, under: entry)
        case .rephrased: question.rephrased = text(rest, under: entry)
        case .optional:
            question.isOptional = true
            question.skipPhrases = rest.after(":").map { words($0) } ?? refused(rest)
            refuseBlock(under: entry)
        case .label:
            question.label = privacyLabel(rest)
            refuseBlock(under: entry)
        case .constraint: question.constraints.append(constraint(rest, entry))
        case .countsFrom:
            question.countsFrom = expression(rest)
            refuseBlock(under: entry)
        case .remark:
            question.remark = name(rest)
            refuseBlock(under: entry)
        case .consent:
            question.isConsent = true
            refuse(rest)
            refuseBlock(under: entry)
        case .hearsOpening:
            question.hearsOpening = true
            refuse(rest)
            refuseBlock(under: entry)
        }
    }

    private mutating func privacyLabel(_ source: Fragment) -> String {
        if !privacyLabels.contains(source.text) {
            report(.step(.unknownWord(source.text, known: privacyLabels)), at: source)
        }
        return source.text
    }

    private mutating func constraint(_ rest: Fragment, _ entry: Entry) -> Syntax.Constraint {
        let condition = expression(rest)
        guard entry.body.isEmpty else {
            return Syntax.Constraint(condition: condition, message: text(under: entry))
        }
        report(.question(.noMessage), at: entry.head.code)
        return Syntax.Constraint(condition: condition, message: Syntax.Text())
    }

    /// Reads `sleutel: Wat de mens leest`, or only what the person reads.
    private mutating func option(_ source: Fragment, _ entry: Entry) -> Syntax.Choice? {
        var (key, label) = (source.text.asKey, source.text)
        if let (before, after) = source.cut(at: ":"), !after.isEmpty,
            before.characters.allSatisfy(\.isPartOfName)
        {
            (key, label) = (before.text, after.text)
        }
        guard !key.isEmpty else {
            report(.form(.invalidName(source.text)), at: source)
            return nil
        }
        let (synonyms, rest) = synonyms(in: entry.body)
        return Syntax.Choice(
            option: Option(key: key, label: label),
            synonyms: synonyms,
            place: source,
            steps: rest.isEmpty ? [] : steps(in: rest)
        )
    }

    /// Reads the lines `ook: dit, dat` at the top of what stands under an option.
    private mutating func synonyms(in block: Block) -> (words: [String], rest: Block) {
        let lines = block.lines.prefix { $0.code.after("ook:") != nil }
        let rest = block.lines.dropFirst(lines.count)
        return (
            lines.flatMap { words($0.code.after("ook:") ?? $0.code) },
            Block(rest, indentation: block.indentation)
        )
    }

    /// Reads words, or groups of words, with commas between them.
    private mutating func words(_ source: Fragment) -> [String] {
        let words = source.characters.split(separator: ",", omittingEmptySubsequences: false)
            .map { Fragment(line: source.line, characters: $0).trimmed }
        for word in words where word.isEmpty {
            report(.form(.unexpected("", expected: .words)), at: word)
        }
        return words.map(\.text)
    }

    private mutating func refused(_ rest: Fragment) -> [String] {
        refuse(rest)
        return []
    }
}

extension String {
    /// The key of an option that has only a label: its first words in lower case.
    fileprivate var asKey: String {
        lowercased().split { !$0.isPartOfName }.prefix(Limits.wordsInKey).joined(separator: "_")
    }
}
