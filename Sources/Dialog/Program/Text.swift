/// A text with holes.
public struct Text: Hashable, Sendable {
    public enum Part: Hashable, Sendable {
        case words(String)
        case hole(Expression)
    }

    public let parts: [Part]
    /// The key under which the journal knows that it was said: the mark of the text as written.
    let key: String
    let holes: [Hole]

    public init(_ parts: [Part]) {
        self.parts = parts
        key = "zeg " + Mark(of: parts.map(\.description)).short
        holes = parts.indices.compactMap { Hole(at: $0, of: parts) }
    }

    public init(_ words: String) {
        self.init([.words(words)])
    }
}

/// A place in a text where a value is shown.
struct Hole: Hashable, Sendable {
    let expression: Expression
    /// Whether it has its line to itself.
    let standsAlone: Bool

    fileprivate init?(at place: Int, of parts: [Text.Part]) {
        guard case .hole(let expression) = parts[place] else { return nil }
        self.expression = expression
        standsAlone =
            (place == 0 || parts[place - 1].ends(with: "\n"))
            && (place == parts.count - 1 || parts[place + 1].begins(with: "\n"))
    }
}

extension Text.Part {
    fileprivate func begins(with sign: Character) -> Bool {
        if case .words(let words) = self { words.first == sign } else { false }
    }

    fileprivate func ends(with sign: Character) -> Bool {
        if case .words(let words) = self { words.last == sign } else { false }
    }
}

extension Text.Part: CustomStringConvertible {
    /// The part as it stands in a script.
    public var description: String {
        switch self {
        case .words(let words): words
        case .hole(let expression): "{\(expression)}"
        }
    }
}

extension Expression: CustomStringConvertible {
    /// The expression in the words of the script language, with brackets around each operation.
    public var description: String {
        switch self {
        case .literal(let value): value.spoken
        case .name(let name): name
        case .field(let base, let name): "\(base).\(name)"
        case .not(let inner): "niet \(inner)"
        case .negative(let inner): "-\(inner)"
        case .operation(let sign, let left, let right): "(\(left) \(sign.rawValue) \(right))"
        case .call(let function, let arguments):
            "\(function.rawValue)(\(arguments.map(\.description).joined(separator: ", ")))"
        case .list(let items): "[\(items.map(\.description).joined(separator: ", "))]"
        case .lookup(let lookup): lookup.description
        }
    }
}

extension Lookup: CustomStringConvertible {
    /// The look-up as it stands in a script.
    public var description: String {
        switch self {
        case .today: "vandaag"
        case .now: "nu"
        case .fact(let name): "feit.\(name)"
        case .source(let name): "bron.\(name)"
        case .personName: "mijn_naam"
        case .address: "mijn_vorm"
        }
    }
}

extension Mark {
    /// The mark in base 36, as it stands in a key.
    var short: String { String(bits, radix: 36) }
}
