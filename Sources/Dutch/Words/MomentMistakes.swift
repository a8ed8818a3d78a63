/// Words of time that are still known with one typing mistake: "dondrdag", "zaterdg".
///
/// The first letter must be right. A word that is another one as well after a single mistake, as
/// "morgen" and "mogen", is not among them.
enum MomentMistakes {
    private struct Word: Sendable {
        let text: String
        let letters: UInt32
    }

    private static let lengths = 5...18

    /// Finds the word that someone meant to write.
    static func word(meantBy text: String) -> String? {
        guard lengths.contains(text.utf8.count), let first = text.utf8.first,
            let words = byLetter[first]
        else { return nil }
        let letters = letters(of: text)
        // One mistake takes a letter away, adds one, or both.
        let word = words.first { word in
            (word.letters ^ letters).nonzeroBitCount <= 2 && isOneMistake(text, word.text)
        }
        return real.contains(text) ? nil : word?.text
    }

    private static func letters(of text: String) -> UInt32 {
        text.utf8.reduce(0) { $0 | 1 << UInt32($1 & 31) }
    }

    /// Whether a letter was added, dropped, changed, or swapped with its neighbour.
    private static func isOneMistake(_ text: String, _ word: String) -> Bool {
        let (one, other) = (Array(text.utf8), Array(word.utf8))
        guard abs(one.count - other.count) <= 1 else { return false }
        let same = zip(one, other).prefix { $0 == $1 }.count
        let (rest, wanted) = (one[same...], other[same...])
        if rest.dropFirst() == wanted || rest == wanted.dropFirst() { return true }
        if rest.dropFirst() == wanted.dropFirst() { return true }
        return rest.dropFirst(2) == wanted.dropFirst(2)
            && rest.prefix(2).elementsEqual(wanted.prefix(2).reversed())
    }

    private static let byLetter: [UInt8: [Word]] = {
        let days = weekdays.flatMap { day in [day] + parts.map { day + $0 } }
        let near = ["van", "gister", "morgen", "overmorgen"].flatMap { day in
            parts.map { day + $0 }
        }
        let words = (days + near + others).map { Word(text: $0, letters: letters(of: $0)) }
        return Dictionary(grouping: words) { $0.text.utf8.first ?? 0 }
    }()

    private static let weekdays = [
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    ]

    private static let parts = ["ochtend", "morgen", "middag", "namiddag", "avond", "nacht"]

    private static let others = [
        "vandaag", "overmorgen", "gisteren", "eergisteren", "gisterenavond", "volgende", "komende",
        "afgelopen", "aanstaande", "vorige", "weekend", "ochtend", "middag", "namiddag",
        "voormiddag", "januari", "februari", "augustus", "september", "oktober", "november",
        "december",
    ]

    /// Dutch words that are one mistake away from these.
    private static let real: WordSet = [
        "vandaan", "vandaar", "zondig", "kokende", "kopende", "vurige", "midday", "wekend",
        "weekends",
    ]
}
