internal import Dutch

/// Whom somebody would rather be helped by, as far as she says so in her own words.
public struct Preference: Hashable, Sendable {
    /// Whether a woman is wanted: "liever een vrouw", "geen man".
    public let isForWoman: Bool
    /// The language that is wanted besides Dutch: "Arabisch" of "iemand die arabisch praat".
    public let language: String?

    /// Reads what somebody says of it.
    ///
    /// It rather hears that a woman is wanted too often than not: then only women are asked.
    public init(in text: String) {
        let words = Spelling.folded(text).split { !$0.isLetter }
        isForWoman = Preference.isForWoman(words)
        language = words.lazy.compactMap { Preference.languages[String($0)] }.first
    }

    private static func isForWoman(_ words: [Substring]) -> Bool {
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

    /// Languages as they are written, by how they are folded.
    private static let languages = Dictionary(
        uniqueKeysWithValues: [
            "Arabisch", "Berbers", "Bulgaars", "Chinees", "Dari", "Duits", "Engels", "Farsi",
            "Frans", "Hindi", "Italiaans", "Koerdisch", "Marokkaans", "Oekraïens", "Papiaments",
            "Pools", "Portugees", "Roemeens", "Russisch", "Sarnami", "Somalisch", "Spaans",
            "Sranan", "Tamazight", "Tigrinya", "Turks", "Twi", "Urdu",
        ].map { (Spelling.folded($0), $0) }
    )
}
