internal import Dialog
internal import Dutch

/// Reads one expression by recursive descent, one method for each kind of part.
///
/// The first mistake ends the reading; whoever asked reports it and goes on with the next line.
struct ExpressionParser {
    private let source: Fragment
    private var tokens: ArraySlice<Token>
    private var depth = 0
    /// Where the last token that was taken ends.
    private var reached: Int

    init(_ source: Fragment) throws(Finding) {
        self.source = source
        let all = Lexer.tokens(of: source)
        tokens = all[...]
        reached = source.characters.startIndex
        guard all.count <= Limits.tokens else {
            throw Finding(.form(.expressionTooLong(tokens: Limits.tokens)), at: source)
        }
    }

    /// Reads an expression that nothing follows.
    mutating func wholeExpression() throws(Finding) -> Syntax.Expression {
        let expression = try expression()
        try expectEnd()
        return expression
    }

    mutating func expression() throws(Finding) -> Syntax.Expression {
        try operation(at: 0)
    }

    mutating func expectEnd() throws(Finding) {
        if case .end = peek.kind { return }
        throw refusal(expecting: .end)
    }
}

// MARK: - Operators

extension ExpressionParser {
    /// The operators from those that bind loosest to those that bind tightest.
    private static let levels: [[(spelling: [String], sign: Operator)]] = [
        [(["of"], .or)],
        [(["en"], .and)],
        [
            (["is", "niet"], .unequal), (["is"], .equal), (["="], .equal), (["<>"], .unequal),
            (["<="], .lessOrEqual), (["<"], .less), ([">="], .greaterOrEqual), ([">"], .greater),
            (["heeft"], .contains),
        ],
        [(["+"], .plus), (["-"], .minus)],
        [(["*"], .times), (["/"], .divided)],
    ]

    /// `niet` takes a whole comparison, so it stands just above those.
    private static let levelOfNot = 2

    private mutating func operation(at level: Int) throws(Finding) -> Syntax.Expression {
        guard level < Self.levels.count else { return try negative() }
        let start = peek.place.characters.startIndex
        if level == Self.levelOfNot, take("niet") {
            let inner = try nested { parser throws(Finding) in try parser.operation(at: level) }
            return node(.not(inner), from: start)
        }
        var left = try operation(at: level + 1)
        while let sign = takeOperator(at: level) {
            let right = try operation(at: level + 1)
            left = node(.operation(sign, left, right), from: start)
        }
        return left
    }

    private mutating func takeOperator(at level: Int) -> Operator? {
        for (spelling, sign) in Self.levels[level]
        where zip(spelling, tokens).allSatisfy({ $1.isWritten($0) }) {
            for _ in spelling { advance() }
            return sign
        }
        return nil
    }

    private mutating func negative() throws(Finding) -> Syntax.Expression {
        let start = peek.place.characters.startIndex
        guard take("-") else { return try fields() }
        let inner = try nested { parser throws(Finding) in try parser.negative() }
        return node(.negative(inner), from: start)
    }

    private mutating func fields() throws(Finding) -> Syntax.Expression {
        let start = peek.place.characters.startIndex
        var base = try primary()
        while take(".") {
            let name = try name(expecting: .field)
            base = node(.field(base, name), from: start)
        }
        return base
    }
}

// MARK: - The smallest parts

extension ExpressionParser {
    private mutating func primary() throws(Finding) -> Syntax.Expression {
        let token = peek
        let start = token.place.characters.startIndex
        switch token.kind {
        case .number(let number):
            advance()
            let value = measured(number)
            return node(.literal(value), from: start)
        case .text(let text):
            advance()
            return node(.literal(.text(text)), from: start)
        case .word: return try word()
        case .unreadable(let mistake): throw Finding(mistake, at: token.place)
        case .sign, .end: return try bracketed()
        }
    }

    /// A number with what it counts: euros, days, or nothing.
    private mutating func measured(_ number: Double) -> Value {
        if take("euro") { return .money(Money(cents: number.cents)) }
        for (word, unit) in Self.units where number == number.rounded() && take(word) {
            return .span(Span(Int(number), unit))
        }
        return .number(number)
    }

    private static let units: [(String, Span.Unit)] = [
        ("minuut", .minute), ("minuten", .minute), ("uur", .hour), ("uren", .hour),
        ("dag", .day), ("dagen", .day), ("week", .week), ("weken", .week),
        ("maand", .month), ("maanden", .month), ("jaar", .year), ("jaren", .year),
    ]

    private mutating func bracketed() throws(Finding) -> Syntax.Expression {
        let start = peek.place.characters.startIndex
        if take("€") {
            let money = Money(cents: try number().cents)
            return node(.literal(.money(money)), from: start)
        }
        if take("[") {
            let items = try nested { parser throws(Finding) in try parser.arguments(until: "]") }
            return node(.list(items), from: start)
        }
        guard take("(") else { throw refusal(expecting: .value) }
        let inner = try nested { parser throws(Finding) in try parser.expression() }
        try expect(")")
        return inner
    }

    /// Words that mean something by themselves, and can therefore not be names.
    static let constants: [String: Syntax.Expression.Kind] = [
        "ja": .literal(.flag(true)),
        "nee": .literal(.flag(false)),
        "vandaag": .lookup(.today),
        "nu": .lookup(.now),
        "mijn_naam": .lookup(.personName), "mijn_vorm": .lookup(.address),
    ]

    /// What can be looked up of a fact, by the word before its name.
    static let factLookups: [String: @Sendable (String) -> Lookup] = [
        "feit": { .fact($0) },
        "bron": { .source($0) },
    ]

    private mutating func word() throws(Finding) -> Syntax.Expression {
        let start = peek.place.characters.startIndex
        if let called = takeCalledName() {
            let given = try nested { parser throws(Finding) in try parser.arguments(until: ")") }
            return node(.call(called, given), from: start)
        }
        let spelling = peek.spelling
        if Self.operators.contains(spelling) { throw refusal(expecting: .value) }
        advance()
        if let constant = Self.constants[spelling] { return node(constant, from: start) }
        guard let lookup = Self.factLookups[spelling] else { return node(.name, from: start) }
        try expect(".")
        let name = try name(expecting: .fact)
        return node(.lookup(lookup(name.text)), from: start)
    }

    /// Words that stand between or before values.
    static let operators: Set<String> = ["of", "en", "niet", "is", "heeft"]

    /// Takes a name of one or more words and the bracket after it, if that is what comes.
    private mutating func takeCalledName() -> Fragment? {
        let words = tokens.prefix { $0.isWord && !Self.operators.contains($0.spelling) }
        guard let first = words.first, let last = words.last,
            tokens[words.endIndex].isWritten("(")
        else { return nil }
        tokens = tokens[words.endIndex...]
        advance()
        return source[first.place.characters.startIndex..<last.place.characters.endIndex]
    }

    private mutating func arguments(until end: String) throws(Finding) -> [Syntax.Expression] {
        if take(end) { return [] }
        var arguments = [try expression()]
        while take(",") { arguments.append(try expression()) }
        try expect(end)
        return arguments
    }
}

// MARK: - Tokens

extension ExpressionParser {
    /// The next token; after the last it is the end, again and again.
    private var peek: Token { tokens.first ?? Token(.end, at: source.end) }

    private mutating func advance() {
        reached = peek.place.characters.endIndex
        tokens = tokens.dropFirst()
    }

    mutating func take(_ spelling: String) -> Bool {
        guard peek.isWritten(spelling) else { return false }
        advance()
        return true
    }

    mutating func expect(_ spelling: String) throws(Finding) {
        guard take(spelling) else { throw refusal(expecting: .sign(spelling)) }
    }

    mutating func name(expecting wanted: Expectation) throws(Finding) -> Fragment {
        guard peek.isWord else { throw refusal(expecting: wanted) }
        defer { advance() }
        return peek.place
    }

    mutating func number() throws(Finding) -> Double {
        guard case .number(let number) = peek.kind else { throw refusal(expecting: .number) }
        advance()
        return number
    }

    private func node(_ kind: Syntax.Expression.Kind, from start: Int) -> Syntax.Expression {
        Syntax.Expression(kind: kind, place: source[start..<reached])
    }

    /// Reads a part one level deeper, up to the limit.
    private mutating func nested<Part>(
        _ read: (inout ExpressionParser) throws(Finding) -> Part
    ) throws(Finding) -> Part {
        guard depth < Limits.nesting else {
            throw Finding(.form(.nestedTooDeep(levels: Limits.nesting)), at: peek.place)
        }
        depth += 1
        defer { depth -= 1 }
        return try read(&self)
    }

    func refusal(expecting wanted: Expectation) -> Finding {
        if case .unreadable(let mistake) = peek.kind { return Finding(mistake, at: peek.place) }
        return Finding(.form(.unexpected(peek.spelling, expected: wanted)), at: peek.place)
    }
}

extension Double {
    /// So many euros in cents.
    fileprivate var cents: Int { Int((self * 100).rounded()) }
}
