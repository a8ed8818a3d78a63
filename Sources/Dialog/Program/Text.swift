/// A text with holes.
public struct Text: Hashable, Sendable {
    public enum Part: Hashable, Sendable {
        case words(String)
        case hole(Expression)
    }

    public let parts: [Part]
    /// The mark of the text as it is written, holes included.
    let mark: Mark

    public init(_ parts: [Part]) {
        self.parts = parts
        mark = Mark(of: parts.map(\.description))
    }

    public init(_ words: String) {
        self.init([.words(words)])
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
        case .personName: "mijn_naam"
        }
    }
}

extension Mark {
    /// The mark in base 36, as it stands in a key.
    var short: String { String(bits, radix: 36) }
}
