internal import Dutch

/// Whom somebody would rather be helped by, as far as she says so in her own words.
enum Preference {
    /// Whether a text asks for a woman: "liever een vrouw", "geen man".
    ///
    /// It rather hears that too often than not: then only women are asked.
    static func isForWoman(in text: String) -> Bool {
        let words = Spelling.folded(text).split { !$0.isLetter }
        let named = words.indices.filter { place in
            women.contains(words[place]) && (place == 0 || !owners.contains(words[place - 1]))
        }
        if !named.isEmpty, words.contains(where: wishes.contains) { return true }
        return words.indices.contains { place in
            men.contains(words[place])
                && words[max(0, place - 3)..<place].contains(where: denials.contains)
        }
    }

    private static let women: Set<Substring> = [
        "vrouw", "vrouwen", "vrouwelijk", "vrouwelijke", "dame",
    ]
    private static let men: Set<Substring> = ["man", "mannen", "mannelijk", "mannelijke"]
    /// Words before "vrouw" that make it somebody's wife.
    private static let owners: Set<Substring> = [
        "mijn", "mn", "me", "zijn", "zn", "haar", "de", "hun",
    ]
    private static let wishes: Set<Substring> = [
        "liever", "liefst", "lievers", "alleen", "enkel", "graag", "door", "van", "zoek", "wil",
    ]
    private static let denials: Set<Substring> = ["geen", "niet", "nie", "nooit"]
}
