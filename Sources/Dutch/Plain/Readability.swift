/// How easily Dutch texts read, counted over all of them together.
public struct Readability: Sendable {
    public private(set) var sentences = 0
    public private(set) var words = 0
    public private(set) var syllables = 0

    public init() {}

    /// Counts a text with those before it.
    public mutating func add(_ prose: Prose) {
        sentences += prose.sentences.count
        words += prose.words.count
        syllables += prose.words.reduce(0) { $0 + Syllables.count(in: prose.bytes[$1.range]) }
    }

    /// The reading ease of Flesch, fitted to Dutch by Douma.
    ///
    /// About 100 is what a child reads, 60 to 70 a newspaper, below 30 a law. The figures of the
    /// formula are in W. H. Douma, "De leesbaarheid van landbouwbladen" (Wageningen, 1960). Nil
    /// where fewer than fifty words or three sentences were counted: then it says nothing.
    public var fleschDouma: Double? {
        guard words >= 50, sentences >= 3 else { return nil }
        let wordsInSentence = Double(words) / Double(sentences)
        let syllablesInWord = Double(syllables) / Double(words)
        return 206.835 - 0.93 * wordsInSentence - 77 * syllablesInWord
    }
}
