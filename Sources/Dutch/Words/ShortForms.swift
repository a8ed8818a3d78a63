/// Short forms of small words, as people type them, and what they stand for.
enum ShortForms {
    /// The words that a word stands for; itself when it is no short form.
    static func written(out word: String) -> [String] { table[word] ?? [word] }

    private static let table: [String: [String]] = [
        "n": ["een"], "t": ["het"], "mn": ["mijn"], "zn": ["zijn"], "vd": ["van", "de"],
        "vh": ["van", "het"], "ff": ["even"], "idd": ["inderdaad"], "gwn": ["gewoon"],
        "nr": ["nummer"], "tel": ["telefoon"], "ipv": ["in", "plaats", "van"],
    ]
}
