public import Dialog

/// What scripts may use of the world outside them.
public struct Vocabulary: Sendable {
    public let actions: [ActionSignature]
    /// The facts of the configuration, each with its type.
    public let facts: [String: ValueType]

    public init(actions: [ActionSignature], facts: [String: ValueType]) {
        self.actions = actions
        self.facts = facts
    }
}
