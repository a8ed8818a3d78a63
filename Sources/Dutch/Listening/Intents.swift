/// A guess at what someone wants.
public struct Guess: Hashable, Sendable {
    public let intent: String
    /// How sure, from 0 to 1.
    public let confidence: Double

    /// Makes a guess.
    public init(intent: String, confidence: Double) {
        self.intent = intent
        self.confidence = confidence
    }
}

/// Knows what someone wants from examples of what people say.
public struct Intents: Sendable {
    private let phrases: [(text: String, intent: String)]

    /// Learns from the given phrases; the same phrases always give the same guesses.
    public init(_ phrases: [(text: String, intent: String)]) {
        self.phrases = phrases.map { (Spelling.folded($0.text), $0.intent) }
    }

    /// Guesses what the text wants: at most five intents, best first.
    public func guesses(for text: String) -> [Guess] {
        let said = Spelling.folded(text)
        return phrases.first { $0.text == said }.map { [Guess(intent: $0.intent, confidence: 1)] }
            ?? []
    }
}
