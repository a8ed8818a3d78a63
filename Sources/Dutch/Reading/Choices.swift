/// What an answer chooses out of labelled options.
public enum ChoiceReading: Hashable, Sendable {
    case one(Int)
    /// More than one option fits as well; the indices are in the order of the options.
    case ambiguous([Int])
    case none
}

/// Reads a choice out of labelled options: by number, key, label or a part of it.
public struct Choices: Sendable {
    private let options: [(key: String, label: String)]

    /// Makes a reader for options in the order in which they were shown.
    public init(_ options: [(key: String, label: String)]) {
        self.options = options
    }

    /// Reads which single option the text chooses.
    public func one(in text: String) -> ChoiceReading {
        let said = Spelling.folded(text)
        if let number = Int(said), options.indices.contains(number - 1) { return .one(number - 1) }
        let fitting = options.indices.filter {
            Spelling.folded(options[$0].label) == said || options[$0].key == said
        }
        guard let first = fitting.first else { return .none }
        return fitting.count == 1 ? .one(first) : .ambiguous(fitting)
    }

    /// Reads which options the text chooses: an empty list for an explicit none, nil when it is not
    /// understood.
    public func several(in text: String) -> [Int]? {
        if Spelling.folded(text) == "geen" { return [] }
        guard case .one(let index) = one(in: text) else { return nil }
        return [index]
    }
}
