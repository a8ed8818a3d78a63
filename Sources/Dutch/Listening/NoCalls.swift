/// The wish of whoever writes that nobody calls her any more: "bel mij nooit meer".
public enum NoCalls {
    private static let calls: Set<String> = ["bel", "belt", "bellen", "gebeld"]
    /// Words that say that it is about her and not about calls of her own.
    private static let herself: Set<String> = ["mij", "me", "mn", "gebeld", "jullie", "ons"]
    private static let plain: Set<String> = [
        "nooit", "niet", "nie", "meer", "ik", "wil", "worden", "mogen", "mag", "moeten", "moet",
        "hoeft", "hoeven", "willen", "dat", "er", "niemand", "stop", "met", "gewoon", "echt", "nog",
        "aub", "alsjeblieft", "alstublieft", "toch", "maar", "liever", "svp", "u", "jij", "je",
        "hier", "nou", "dus",
    ]

    /// Whether a text says that and nothing else; "ik wil nooit meer bellen" is about her own calls.
    public static func isTold(in text: String) -> Bool {
        let said = words(of: text)
        return said.contains("meer") && isAgainstCalls(said)
    }

    /// Whether a text says that she is not to be called, where nothing was asked that it could answer:
    /// "bel me toch maar niet".
    public static func isToldUnasked(in text: String) -> Bool {
        let said = words(of: text)
        return !said.isDisjoint(with: herself.subtracting(["jullie"])) && !asks(text)
            && isWished(said) && isAgainstCalls(said)
    }

    /// Whether it is a question: "willen jullie mij niet bellen".
    private static func asks(_ text: String) -> Bool {
        let words = Spelling.folded(text).split(separator: " ")
        return text.contains("?")
            || words.dropFirst().first.map { ["je", "jullie", "u", "jij", "ik"].contains($0) }
                ?? false
    }

    private static func isAgainstCalls(_ said: Set<String>) -> Bool {
        guard !said.isDisjoint(with: calls), !said.isDisjoint(with: ["nooit", "niet", "nie"]),
            said.isSubset(of: calls.union(herself).union(plain))
        else { return false }
        // "Jullie bellen mij nooit meer" is a complaint of who would like to be called.
        if !said.isDisjoint(with: ["jullie", "niemand"]), !isWished(said) { return false }
        return !said.contains("ik") || !said.isDisjoint(with: herself)
    }

    /// Whether it says what should be, and not what is.
    private static func isWished(_ said: Set<String>) -> Bool {
        !said.isDisjoint(with: [
            "bel", "wil", "willen", "mag", "mogen", "hoeft", "hoeven", "moet", "moeten", "stop",
        ])
    }

    /// Whether a text says whose calls it is about: those to whoever writes.
    public static func isOfHerself(_ text: String) -> Bool {
        !words(of: text).isDisjoint(with: herself)
    }

    private static func words(of text: String) -> Set<String> {
        Set(Spelling.folded(text).split { !$0.isLetter }.map(String.init))
    }
}
