/// A danger that someone may be in, most urgent first.
///
/// Who beats a child is a danger to that child, and no violence here: whoever tells it is told how
/// to protect the child.
public enum Danger: String, Hashable, Sendable, CaseIterable {
    case suicide, violence, acute, child, eviction, cutoff

    /// Recognises the most urgent danger that the text speaks of, in spite of its spelling.
    ///
    /// A false alarm costs a sentence, a missed one perhaps a life, so that it recognises too much
    /// rather than too little. Figures of speech ("ik lach me dood") are none.
    public static func recognised(in text: String) -> Danger? {
        let heard = DangerWords.heard(in: text)
        return allCases.first { !heard.isDisjoint(with: $0.signals) }
    }

    /// The signals of it; a child that is hungry is in danger too, and so is whom the writer hurts.
    var signals: Set<String> {
        switch self {
        case .violence: [rawValue, "harming"]
        case .child: [rawValue, "hunger", "harming a child"]
        case .acute: Set(Emergency.allCases.map(\.rawValue)).union([rawValue])
        default: [rawValue]
        }
    }
}
