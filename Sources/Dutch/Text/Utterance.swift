/// A text that someone sent, cut into tokens once for all who read it.
struct Utterance: Sendable {
    private(set) var tokens: [Token]
    private let units: [UInt16]
    /// Each token that is a number word.
    private var numberWords: [NumberWord?] = []
    /// What each token says of time.
    private(set) var momentWords: [MomentWord?] = []
    /// The number that starts at each token; nearly every grammar asks for it.
    private var numbers: [Numbers.Number?] = []
    /// Whether any number or ordinal was said.
    private(set) var hasNumbers = false

    init(_ text: String) {
        self.init(tokens: Tokenizer.tokens(of: text), units: Array(text.utf16))
    }

    /// Cuts a text in which nobody will look for numbers in words.
    init(uncounted text: String) {
        tokens = Tokenizer.tokens(of: text)
        units = Array(text.utf16)
    }

    /// The utterance with its numbers and its words of time, cut off before one too many of them.
    func counted(upTo most: Int = .max, ofTokens mostTokens: Int = .max) -> Utterance {
        Utterance(tokens: Array(tokens.prefix(mostTokens)), units: units, upTo: most)
    }

    private init(tokens: [Token], units: [UInt16], upTo most: Int = .max) {
        self.tokens = tokens
        self.units = units
        numberWords = indices.map { NumberCutter.word(in: self, at: $0) }
        momentWords = tokens.map { $0.shape == .word ? MomentWords.meaning(of: $0) : nil }
        cutOff(after: most)
        numbers = self.tokens.indices.map { Numbers.number(in: self, at: $0) }
        hasNumbers = numbers.contains { $0 != nil } || numberWords.contains { $0 != nil }
    }

    private mutating func cutOff(after most: Int) {
        var count = 0
        let end = indices.first { index in
            count += isTelling(index) ? 1 : 0
            return count > most
        }
        guard let end else { return }
        tokens.removeSubrange(end...)
        numberWords.removeSubrange(end...)
        momentWords.removeSubrange(end...)
    }

    /// Whether a token is a number, or tells a time or a part of one.
    func isTelling(_ index: Int) -> Bool {
        tokens[index].shape == .digits || numberWords[index] != nil || momentWords[index] != nil
            || MomentStarts.telling.contains(tokens[index])
    }

    /// A part of the utterance as an utterance of its own, with the same offsets.
    func slice(_ range: Range<Int>) -> Utterance {
        Utterance(tokens: Array(tokens[range]), units: units)
    }

    var indices: Range<Int> { tokens.indices }

    /// The folded text of a token, or nil past either end.
    func text(at index: Int) -> String? {
        tokens.indices.contains(index) ? tokens[index].text : nil
    }

    /// The token's text if it has the given shape.
    func text(at index: Int, _ shape: Token.Shape) -> String? {
        guard tokens.indices.contains(index), tokens[index].shape == shape else { return nil }
        return tokens[index].text
    }

    func word(at index: Int) -> String? { text(at: index, .word) }

    func digits(at index: Int) -> String? { text(at: index, .digits) }

    /// The value of a run of at most nine digits.
    func whole(at index: Int) -> Int? {
        digits(at: index).flatMap { $0.utf8.count <= 9 ? Int($0) : nil }
    }

    /// The number word at a token.
    func numberWord(at index: Int) -> NumberWord? {
        numberWords.indices.contains(index) ? numberWords[index] : nil
    }

    /// The parts of a number word; an ordinal divides what stands before it, as in "drie vijfde".
    func numberParts(at index: Int) -> [NumberPart]? {
        switch numberWord(at: index) {
        case .cardinal(let parts): parts
        case .ordinal(_, let value): value > 2 ? [.share(value)] : nil
        case nil: nil
        }
    }

    /// The number that starts at a token.
    func number(at index: Int) -> Numbers.Number? {
        numbers.indices.contains(index) ? numbers[index] : nil
    }

    /// Whether nothing stands between this token and the one before it.
    func isGlued(at index: Int) -> Bool {
        index > 0 && index < tokens.count
            && tokens[index].range.lowerBound == tokens[index - 1].range.upperBound
    }

    /// The words as they were written, for tokens that exist.
    func source(of range: Range<Int>) -> String {
        String(decoding: units[offsets(of: range)], as: UTF16.self)
    }

    /// Where the tokens stand, in UTF-16 code units.
    func offsets(of range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last else { return 0..<0 }
        return tokens[first].range.lowerBound..<tokens[last].range.upperBound
    }

    /// Whether the character at the start of a token was written as a capital.
    func isCapitalised(at index: Int) -> Bool {
        source(of: index..<index + 1).first?.isUppercase ?? false
    }
}
