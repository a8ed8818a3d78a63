/// What an emergency is, where the text tells: what is to be done first differs.
public enum Emergency: String, Hashable, Sendable, CaseIterable {
    case fire, gas, poison
    /// Somebody is ill, hurt or not to be woken.
    case body
    /// There is no medicine or no food today.
    case need

    /// Hears what the emergency is that a text tells of; nil when it only calls for help.
    ///
    /// Of two it names the one that must be left first.
    public static func told(in text: String) -> Emergency? {
        let heard = DangerWords.heard(in: text)
        return allCases.first { heard.contains($0.rawValue) }
    }
}
