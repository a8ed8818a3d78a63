public import Dialog
internal import Dutch

/// Somebody's own words as another would read them: without numbers, addresses, secrets and
/// what lets anybody in.
///
/// Names and what she tells of herself stay in it, since nobody but she knows what may be read: she is
/// shown the text, and without her yes nobody reads it.
public struct PassedWords: Hashable, Sendable {
    public let text: String
    /// Whether it holds words that hurt.
    public let isHurtful: Bool
    /// Whether it tells of health or money, which no neighbour needs to know.
    public let isIntimate: Bool

    public init(_ words: String) {
        text = Sensitive.blanked(in: words)
        isHurtful = Insult.occurs(in: words)
        isIntimate = Intimate.isTold(in: words)
    }

    /// The words as scripts see them.
    public var record: Value {
        .record([
            "tekst": .text(text), "kwetsend": .flag(isHurtful), "gevoelig": .flag(isIntimate),
        ])
    }
}
