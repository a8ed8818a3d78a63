/// Reads ordinals: "3e", "derde", "eenentwintigste".
enum Ordinals {
    /// Finds the ordinals in an utterance.
    static func finds(in utterance: Utterance) -> [Find] {
        utterance.scan { start in
            guard let match = ordinal(in: utterance, at: start) else { return [] }
            let ordinal =
                match.value < 0 ? Ordinal(match.value + 1, from: .end) : Ordinal(match.value)
            return [Find(.ordinal(ordinal), start..<match.end)]
        }
    }

    private static let irregular: [String: Int] = [
        "eerste": 1, "eersten": 1, "tweede": 2, "twede": 2, "derde": 3, "derden": 3, "achtste": 8,
        "laatste": -1, "laaste": -1, "onderste": -1, "bovenste": 1,
    ]

    private static let endings = ["ste", "de"]

    private static let gluedEndings: Set<String> = ["e", "de", "ste", "st"]

    /// Reads the ordinal that starts at a token; the last one is -1.
    static func ordinal(in utterance: Utterance, at start: Int) -> Match<Int>? {
        if let word = utterance.word(at: start) {
            return value(of: word).map { Match($0, end: start + 1) }
        }
        guard let number = utterance.whole(at: start), utterance.isGlued(at: start + 1),
            gluedEndings.contains(utterance.word(at: start + 1) ?? "")
        else { return nil }
        return Match(number, end: start + 2)
    }

    private static func value(of word: String) -> Int? {
        if let value = irregular[word] { return value }
        for ending in endings where word.hasSuffix(ending) {
            let stem = String(word.dropLast(ending.count))
            if let parts = NumberCutter.parts(of: stem), let value = NumberSum.value(of: parts) {
                return value < 1e6 ? Int(value) : nil
            }
        }
        return nil
    }
}
