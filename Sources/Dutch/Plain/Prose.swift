/// A text as readers count it: in words and in sentences.
///
/// A line that begins anew begins a sentence too: after a blank line, after a colon, with a dash
/// or a number before it, and whenever it does not begin with a small letter. An abbreviation, a
/// figure such as "1.250,50" and a time such as "14.30" end no sentence.
public struct Prose: Sendable {
    /// Stands in a text for words that are filled in later; counts as one word.
    public static let hole: Character = "\u{FFFC}"

    /// A word, a figure or a hole, without the signs around it.
    public struct Word: Sendable {
        /// The word in small letters, by which it is looked up.
        public let folded: String
        /// Where it stands, in UTF-8 code units.
        public let range: Range<Int>
        /// Whether it stands between quotation marks, as words of somebody else.
        public let isQuoted: Bool
        /// The words that it is short for.
        public let isShortFor: String?
    }

    public struct Sentence: Sendable {
        /// Which words of the text it has, at least one.
        public let words: Range<Int>
        /// Whether it is a line of a list and no sentence that is spoken.
        public let isItem: Bool
        public let mark: Mark
    }

    /// The sign at the end of a sentence; one inside quotation marks asks and calls nothing.
    public enum Mark: Sendable {
        case stop, question, exclamation
    }

    public let words: [Word]
    public let sentences: [Sentence]

    let bytes: [UInt8]

    public init(_ text: String) {
        bytes = Array(text.utf8)
        var reader = ProseReader(bytes)
        reader.read()
        words = reader.words
        sentences = reader.sentences
    }

    /// The words as they were written.
    public func text(of range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// Where a sentence stands, in UTF-8 code units.
    public func range(of sentence: Sentence) -> Range<Int> {
        words[sentence.words.lowerBound].range
            .lowerBound..<words[sentence.words.upperBound - 1].range.upperBound
    }

    /// Whether a sign stands between a word and the one before it, or the end of the text.
    func hasSign(in signs: String, before index: Int) -> Bool {
        let start = index > 0 ? words[index - 1].range.upperBound : 0
        let end = index < words.count ? words[index].range.lowerBound : bytes.count
        return bytes[start..<end].contains { signs.utf8.contains($0) }
    }
}
