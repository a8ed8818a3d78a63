/// A checked dialog, ready to be played.
public struct Dialog: Hashable, Sendable {
    public enum Audience: String, Hashable, Sendable, CaseIterable {
        case resident = "bewoner"
        case volunteer = "vrijwilliger"
        case coordinator = "coordinator"
        case keyHolder = "sleutelhouder"
        case everyone = "iedereen"
        /// Conversation repair: played by the engine, over another dialog.
        case repair = "herstel"
        /// Only called by other dialogs; never started by what a person says.
        case part = "onderdeel"
    }

    public let name: String
    public let title: String
    public let audience: Audience
    /// What a person could say to begin this dialog.
    public let phrases: [String]
    public let parameters: [Parameter]
    /// What a call of this dialog gives, nil when it gives nothing.
    public let result: ValueType?
    public let steps: [Step]

    public init(
        name: String,
        title: String,
        audience: Audience,
        phrases: [String] = [],
        parameters: [Parameter] = [],
        result: ValueType? = nil,
        steps: [Step]
    ) {
        self.name = name
        self.title = title
        self.audience = audience
        self.phrases = phrases
        self.parameters = parameters
        self.result = result
        self.steps = steps
    }
}

extension Dialog {
    /// Whether what a person says can begin this dialog; one that must be given something else than
    /// what she said is begun by Buur itself.
    public var canBeStarted: Bool {
        audience != .repair && audience != .part
            && parameters.allSatisfy { $0 == Dialog.openingWords }
    }

    /// Whether it only has something to tell: it asks nothing, does nothing and calls no other.
    public var onlyTells: Bool { steps.allSatisfy(\.onlyTells) }

    /// What a dialog may ask for in `krijgt:` to get the message that began it.
    public static let openingWords = Parameter(name: "woorden", type: .text)

    /// Whether this dialog is for somebody with these roles.
    ///
    /// Residents' dialogs are for everyone: who works in the room lives in the neighbourhood too.
    public func isFor(_ roles: Set<Audience>) -> Bool {
        switch audience {
        case .resident, .everyone: true
        default: roles.contains(audience)
        }
    }
}

/// A value that a dialog is given when it is called.
public struct Parameter: Hashable, Sendable {
    public let name: String
    public let type: ValueType

    public init(name: String, type: ValueType) {
        self.name = name
        self.type = type
    }
}

extension Step {
    fileprivate var onlyTells: Bool {
        switch self {
        case .say, .set, .add, .send, .end: true
        case .branch(let branches, let otherwise):
            branches.allSatisfy { $0.steps.allSatisfy(\.onlyTells) }
                && otherwise.allSatisfy(\.onlyTells)
        case .ask, .collect, .perform, .call, .wait, .review: false
        }
    }
}
