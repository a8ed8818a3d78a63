/// A danger that someone may be in, most urgent first.
///
/// Who beats a child is a danger to that child, and no violence here: whoever tells it is told how
/// to protect the child. A blow to oneself in the same sentence does not change that.
public enum Danger: String, Hashable, Sendable, CaseIterable {
    case suicide, violence, acute, child, eviction, cutoff

    /// Recognises the most urgent danger that the text speaks of, in spite of its spelling.
    ///
    /// A false alarm costs a sentence, a missed one perhaps a life, so that it recognises too much
    /// rather than too little. Figures of speech ("ik lach me dood") are none.
    public static func recognised(in text: String) -> Danger? {
        let signals = DangerWords.signals
        let words = signals.words(of: Tokenizer.tokens(of: text))
        let heard = signals.occurring(in: words)
        return allCases.first { danger in
            guard heard.contains(danger.rawValue) else { return false }
            let silencing = ["no danger", "no \(danger.rawValue)"].filter(heard.contains)
            guard !silencing.isEmpty else { return true }
            var serious = words
            for key in silencing { serious.forget(signals.places(of: key, in: words)) }
            return signals.occurring(in: serious).contains(danger.rawValue)
        }
    }
}
