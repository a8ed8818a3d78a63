/// Tells whether who writes is not hurt, but hurts another or fears to.
///
/// It says nothing about guilt: who says so asks for help, and has other numbers to call.
public enum Doer {
    /// Whether a text tells that its writer hurts somebody, or is afraid that she will.
    ///
    /// Whoever is hurt as well is taken to be in danger herself, and whoever tells of another's blows
    /// tells of none of her own.
    public static func speaks(in text: String) -> Bool {
        let heard = DangerWords.heard(in: text)
        return !heard.isDisjoint(with: ["harming", "harming a child"])
            && heard.isDisjoint(with: ["hurt herself", "another hurts"])
    }
}
