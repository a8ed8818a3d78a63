/// What of a text says something about what someone wants.
struct IntentFeatures: Sendable {
    /// The sorts of features; what two sorts have in common is kept apart.
    private enum Sort: UInt8 {
        case word, stem, pair, part, family, families
    }

    private static let partLengths = 2...3
    private static let shortestCompound = 6
    private static let longestWord = 24
    private static let mostWords = 100
    private static let mostFamilies = 16

    /// The words of the examples, and those of the families.
    private var known = NearWords(shortest: 3)

    /// Takes the words of examples for the words that people mean.
    init(of texts: [String]) {
        for text in texts {
            for word in IntentFeatures.words(of: text) {
                _ = known.add(IntentFeatures.sounds(of: word))
            }
        }
        for word in WordFamilies.words { _ = known.add(word) }
    }

    /// The words of a text as they sound, by which a phrase is known again.
    static func key(of text: String) -> String {
        words(of: text).map(Sound.key).joined(separator: " ")
    }

    /// The features of a text and how often each occurs, in the order of the text.
    ///
    /// A word that nobody knows counts for the known word that it is nearly; its letters are its own.
    func counts(of text: String) -> [(feature: Digest, count: Int)] {
        var tally = Tally()
        var families: [UInt8] = []
        var before = Digest("^".utf8)
        for word in IntentFeatures.words(of: text) {
            let said = IntentFeatures.sounds(of: word)
            let meant = understood(said)
            let stem = Digest(Stem.of(meant))
            tally.add(.word, Digest(meant))
            tally.add(.stem, stem)
            tally.add(.pair, before, stem)
            tally.addParts(of: said)
            families += IntentFeatures.families(of: meant)
            before = stem
        }
        tally.add(.pair, before, Digest("$".utf8))
        tally.add(families)
        return tally.counts
    }

    private static func words(of text: String) -> ArraySlice<String> {
        Utterance(uncounted: text).withoutCourtesy().flatMap(ShortForms.written).prefix(mostWords)
    }

    private static func sounds(of word: String) -> [UInt8] {
        Array(Sound.bytes(of: word).prefix(longestWord))
    }

    private func understood(_ sounds: [UInt8]) -> [UInt8] {
        guard known.number(of: sounds) == nil, let near = known.near(sounds).first else {
            return sounds
        }
        return known.words[near]
    }

    /// The families of a word, or of the words that it is made of: "slaapkamerlamp".
    private static func families(of sounds: [UInt8]) -> [UInt8] {
        if let families = WordFamilies.families(of: sounds[...]) { return families }
        guard sounds.count >= shortestCompound else { return [] }
        for cut in shortestCompound / 2...sounds.count - shortestCompound / 2 {
            guard let last = WordFamilies.families(of: sounds[cut...]) else { continue }
            return (WordFamilies.families(of: sounds[..<cut]) ?? []) + last
        }
        return []
    }

    /// Counts features as they come.
    private struct Tally {
        private(set) var counts: [(feature: Digest, count: Int)] = []
        private var places: [Digest: Int] = [:]

        mutating func add(_ sort: Sort, _ parts: Digest...) {
            var digest = Digest([sort.rawValue])
            for part in parts { digest.add(part) }
            if let place = places[digest] {
                counts[place].count += 1
            } else {
                places[digest] = counts.count
                counts.append((digest, 1))
            }
        }

        /// Adds the runs of two and three letters in a word, its edges included.
        mutating func addParts(of sounds: [UInt8]) {
            let letters = [UInt8(ascii: "<")] + sounds + [UInt8(ascii: ">")]
            for length in IntentFeatures.partLengths where letters.count >= length {
                for start in 0...letters.count - length {
                    add(.part, Digest(letters[start..<start + length]))
                }
            }
        }

        /// Adds the families of words that are named, and each two that are named together.
        mutating func add(_ families: [UInt8]) {
            for family in families { add(.family, Digest([family])) }
            let several = Set(families).sorted().prefix(IntentFeatures.mostFamilies)
            for (place, one) in several.enumerated() {
                for other in several.dropFirst(place + 1) {
                    add(.families, Digest([one, other]))
                }
            }
        }
    }
}
