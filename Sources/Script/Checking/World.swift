internal import Dialog

/// What a dialog can see of everything outside it.
struct World {
    /// What a call must give a dialog, and what it gets back.
    struct Signature {
        let parameters: [Parameter]
        let result: ValueType?
        /// Whether the header could not be read, so that every call of it may be right.
        let isUnknown: Bool
    }

    let actions: [String: ActionSignature]
    let facts: [String: ValueType]
    let dialogs: [String: Signature]

    init(_ vocabulary: Vocabulary, _ headers: [Syntax.Header]) {
        actions = Dictionary(vocabulary.actions.map { ($0.name, $0) }) { first, _ in first }
        facts = vocabulary.facts
        dialogs = Dictionary(headers.map { ($0.name, Signature($0)) }) { first, _ in first }
    }

    static let commands = Dictionary(
        uniqueKeysWithValues: Command.allCases.map { ($0.rawValue, $0.signature) }
    )
}

extension World.Signature {
    init(_ header: Syntax.Header) {
        parameters = header.parameters.map { Parameter(name: $0.name.text, type: $0.type) }
        result = header.result
        isUnknown = header.isBroken
    }
}
