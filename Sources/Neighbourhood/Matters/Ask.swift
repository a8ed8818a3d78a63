public import Dutch

/// A favour that was asked of a person, and what she said.
///
/// It is what keeps asking fair: nobody is asked too much, and nobody is forgotten.
public struct Ask: Hashable, Sendable {
    public enum Answer: String, Hashable, Sendable, CaseIterable {
        case yes = "ja"
        /// The yes came when another had been asked.
        case late = "te laat ja"
        case no = "nee"
        /// No answer came in time.
        case none = "geen"
        /// It was not needed any more.
        case withdrawn = "vervallen"
    }

    public let person: Int64
    public let matter: Int64
    public let kind: Matter.Kind
    public let at: Moment
    /// Nil while the answer is awaited.
    public var answer: Answer?

    public init(
        person: Int64,
        matter: Int64,
        kind: Matter.Kind,
        at: Moment,
        answer: Answer? = nil
    ) {
        self.person = person
        self.matter = matter
        self.kind = kind
        self.at = at
        self.answer = answer
    }
}
