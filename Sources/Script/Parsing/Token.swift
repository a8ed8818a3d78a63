/// A word, number, text or sign in an expression.
struct Token {
    enum Kind {
        case word
        case number(Double)
        case text(String)
        case sign
        case unreadable(Mistake)
        case end
    }

    let kind: Kind
    let place: Fragment
    /// What stands there, which is compared with many words and signs.
    let spelling: String

    init(_ kind: Kind, at place: Fragment) {
        self.kind = kind
        self.place = place
        spelling = place.text
    }

    /// Whether this is that word or sign; a text between quotation marks is neither.
    func isWritten(_ spelling: String) -> Bool {
        switch kind {
        case .word, .sign: self.spelling == spelling
        default: false
        }
    }

    var isWord: Bool {
        if case .word = kind { true } else { false }
    }
}

/// Cuts an expression into tokens.
struct Lexer {
    private let source: Fragment
    private var position: Int

    init(_ source: Fragment) {
        self.source = source
        position = source.characters.startIndex
    }

    /// All tokens, with an end at the end.
    static func tokens(of source: Fragment) -> [Token] {
        var lexer = Lexer(source)
        var tokens: [Token] = []
        while let token = lexer.next() { tokens.append(token) }
        return tokens + [Token(.end, at: source.end)]
    }

    private mutating func next() -> Token? {
        skip(while: \.isBlank)
        guard let first = peek() else { return nil }
        let start = position
        let kind: Token.Kind =
            if first.isDigit { number() } else if first.isPartOfName {
                word()
            } else if first == "\"" { quotation() } else { sign() }
        return Token(kind, at: source[start..<position])
    }

    private mutating func word() -> Token.Kind {
        skip(while: \.isPartOfName)
        return .word
    }

    private mutating func number() -> Token.Kind {
        let start = position
        skip(while: \.isDigit)
        let hasPoint = peek() == "." && peek(1)?.isDigit ?? false
        if hasPoint || (peek() == "," && peek(1)?.isDigit ?? false) {
            position += 1
            skip(while: \.isDigit)
        }
        let digits = source[start..<position].text
        guard !hasPoint else { return .unreadable(.form(.numberWithPoint(digits))) }
        guard digits.count(where: \.isDigit) <= Limits.digits else {
            return .unreadable(.form(.numberTooLong(digits: Limits.digits)))
        }
        return .number(Double(String(digits.map { $0 == "," ? "." : $0 })) ?? 0)
    }

    private mutating func quotation() -> Token.Kind {
        let start = position + 1
        position = start
        skip { $0 != "\"" }
        guard peek() != nil else { return .unreadable(.form(.notClosed("\""))) }
        position += 1
        return .text(source[start..<position - 1].text)
    }

    private static let doubleSigns: Set<String> = ["<>", "<=", ">="]
    private static let signs = Set("()[],.:+-*/=<>€")

    private mutating func sign() -> Token.Kind {
        let pair = [peek(), peek(1)].compactMap(\.self)
        position += Lexer.doubleSigns.contains(String(pair)) ? 2 : 1
        return Lexer.signs.contains(pair[0])
            ? .sign : .unreadable(.form(.unknownSign(String(pair[0]))))
    }

    private func peek(_ distance: Int = 0) -> Character? {
        let place = position + distance
        return place < source.characters.endIndex ? source.characters[place] : nil
    }

    private mutating func skip(while condition: (Character) -> Bool) {
        while let character = peek(), condition(character) { position += 1 }
    }
}
