/// What of a text says something about what someone wants.
struct IntentFeatures: Sendable {
    /// The sorts of features; what two sorts have in common is kept apart.
    private enum Sort: UInt8 {
        case word, stem, pair, part, family, twoFamilies, threeFamilies

        /// How many times it counts: what two words say together tells more than either of them.
        var count: Float { self == .twoFamilies ? 2.5 : 1 }
    }

    /// What is heard in a text: its features and how often each counts, and the words that are meant.
    struct Heard: Sendable {
        let features: [(feature: Digest, count: Float)]
        let words: [IntentEvidence.Word]
    }

    private static let partLengths = 2...3
    private static let shortestCompound = 6
    private static let longestWord = 24
    private static let mostWords = 100
    private static let mostFamilies = 16

    /// The words of the examples, and those of the families.
    private var known = KnownWords()
    /// What examples say that somebody does not want: "ik wil geen computer".
    private var refusals: Set<Digest> = []

    /// Takes the words of examples for the words that people mean.
    init(of examples: [[[UInt8]]]) {
        for example in examples {
            for word in example { known.add(word) }
            refusals.formUnion(Refusals.refused(in: example))
        }
        for word in WordFamilies.words { known.add(word) }
    }

    /// The words of a text as they sound.
    static func words(of text: String) -> [[UInt8]] {
        Utterance(uncounted: text).withoutCourtesy().flatMap(ShortForms.written).prefix(mostWords)
            .map { Array(Sound.bytes(of: $0).prefix(longestWord)) }
    }

    /// What stands for the words of a text, by which a phrase is known again.
    static func key(of words: [[UInt8]]) -> Digest {
        words.reduce(into: Digest()) { key, word in key.add(Digest(word)) }
    }

    /// Hears what is said in the words of a text.
    ///
    /// A word that nobody knows counts for the known word that it is nearly. What somebody says that
    /// she does not want says nothing of what she wants, unless an example says so too.
    func heard(_ words: [[UInt8]]) -> Heard {
        var tally = Tally()
        var heard: [IntentEvidence.Word] = []
        var families: [UInt8] = []
        var before = Digest("^".utf8)
        var refusal = Refusals.Listening()
        for said in words {
            let (meant, doubt) = known.meant(by: said) ?? (said, 0)
            let stem = Digest(Stem.of(meant))
            tally.add(.pair, before, stem)
            before = stem
            if refusal.isRefused(stem), !refusals.contains(stem) {
                heard.append(.strange)
                continue
            }
            tally.add(.word, Digest(meant))
            tally.add(.stem, stem)
            for part in known.parts(of: meant) { tally.add(.stem, Digest(Stem.of(part))) }
            tally.addParts(of: meant)
            families += IntentFeatures.families(of: meant)
            heard.append(IntentEvidence.Word(stem: stem, doubt: doubt))
        }
        tally.add(.pair, before, Digest("$".utf8))
        tally.add(families)
        return Heard(features: tally.counts, words: heard)
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
        private var entries: [(feature: Digest, count: Float)] = []

        /// Each feature with how often it counts, in a fixed order.
        var counts: [(feature: Digest, count: Float)] {
            var counts: [(feature: Digest, count: Float)] = []
            for entry in entries.sorted(by: { $0.feature.bits < $1.feature.bits }) {
                if counts.last?.feature == entry.feature {
                    counts[counts.count - 1].count += entry.count
                } else {
                    counts.append(entry)
                }
            }
            return counts
        }

        mutating func add(_ sort: Sort, _ part: Digest, _ other: Digest? = nil) {
            var digest = Digest(CollectionOfOne(sort.rawValue))
            digest.add(part)
            if let other { digest.add(other) }
            entries.append((digest, sort.count))
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

        /// Adds the families of words that are named, and each two and three that are named together.
        mutating func add(_ families: [UInt8]) {
            for family in families { add(.family, Digest([family])) }
            let several = Set(families).sorted().prefix(IntentFeatures.mostFamilies)
            for (place, one) in several.enumerated() {
                for (next, other) in several.enumerated().dropFirst(place + 1) {
                    add(.twoFamilies, Digest([one, other]))
                    for third in several.dropFirst(next + 1) {
                        add(.threeFamilies, Digest([one, other, third]))
                    }
                }
            }
        }
    }
}
