/// Whether somebody tells that there is nothing to eat or drink for a child, or no nappies, and
/// nothing worse: she needs food, and no number to report her to.
public enum Hunger {
    /// Hears whether a text asks for food for a child and tells of nothing that was done to it.
    public static func isTold(in text: String) -> Bool {
        let heard = DangerWords.heard(in: text)
        return heard.contains("hunger") && !heard.contains(Danger.child.rawValue)
    }
}
