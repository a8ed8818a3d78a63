/// The wish of whoever writes that nobody calls her any more: "bel mij nooit meer".
public enum NoCalls {
    private static let calls: Set<String> = ["bel", "belt", "bellen", "gebeld"]
    /// Words that say that it is about her and not about calls of her own.
    private static let herself: Set<String> = ["mij", "me", "mn", "gebeld", "jullie", "ons"]
    private static let plain: Set<String> = [
        "nooit", "niet", "nie", "meer", "ik", "wil", "worden", "mogen", "mag", "moeten", "moet",
        "hoeft", "hoeven", "willen", "dat", "er", "niemand", "stop", "met", "gewoon", "echt", "nog",
        "aub", "alsjeblieft", "alstublieft", "svp", "u", "jij", "je", "hier", "nou", "dus",
    ]

    /// Whether a text says that and nothing else; "ik wil nooit meer bellen" is about her own calls.
    public static func isTold(in text: String) -> Bool {
        let said = words(of: text)
        guard !said.isDisjoint(with: calls), said.contains("meer"),
            !said.isDisjoint(with: ["nooit", "niet", "nie"]),
            said.isSubset(of: calls.union(herself).union(plain))
        else { return false }
        return !said.contains("ik") || isOfHerself(text)
    }

    /// Whether a text says whose calls it is about: those to whoever writes.
    public static func isOfHerself(_ text: String) -> Bool {
        !words(of: text).isDisjoint(with: herself)
    }

    private static func words(of text: String) -> Set<String> {
        Set(Spelling.folded(text).split { !$0.isLetter }.map(String.init))
    }
}
