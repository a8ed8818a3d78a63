/// What the checker must know of something that a script can ask the world to do.
public struct ActionSignature: Hashable, Sendable {
    /// The Dutch name, which may hold spaces: "nummer geven".
    public let name: String
    public let parameters: [Parameter]
    public let result: ValueType?
    /// Whether the action cannot be taken back, so that the script must say what happens when an
    /// answer before it is changed.
    public let isDefinitive: Bool
    /// Whether its result holds what somebody typed, rather than what was written for Buur to say.
    public let repeatsWords: Bool

    public init(
        name: String,
        parameters: [Parameter] = [],
        result: ValueType? = nil,
        isDefinitive: Bool = false,
        repeatsWords: Bool = false
    ) {
        self.name = name
        self.parameters = parameters
        self.result = result
        self.isDefinitive = isDefinitive
        self.repeatsWords = repeatsWords
    }
}
