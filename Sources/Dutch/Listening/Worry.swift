/// How worrying a text is, by all of its words together.
///
/// Who is in danger says it in words that no pattern of ``Danger`` foresaw. What texts of danger and
/// everyday ones have in common was learnt from examples of both; a text that is like the first is a
/// reason to ask how somebody is, and no more than that: it does not say which danger it is.
public enum Worry: Comparable, Hashable, Sendable {
    /// More like danger than like anything else: worth a question when nothing else was understood.
    case slight
    /// So much like danger that it is asked before anything else.
    case strong

    /// How worrying a text is; nil when it is more like everyday ones.
    ///
    /// A cry of a word or two always is, and so is danger that is told as long past: whether it is over
    /// is asked. What denies danger in words that are known is not.
    public static func raised(by text: String) -> Worry? {
        if Danger.hinted(in: text) != nil { return .strong }
        if DangerWords.heard(in: text).contains("doubtful") { return .strong }
        if DangerWords.isTakenBack(in: text) { return nil }
        let odds = WorryWeights.learnt.odds(of: WorrySigns.places(in: text))
        return odds > strongFrom ? .strong : odds > slightFrom ? .slight : nil
    }

    /// From which odds on, as logarithms, a text worries; chosen on texts that were left out.
    private static let (slightFrom, strongFrom): (Float, Float) = (0, 2.5)
}
