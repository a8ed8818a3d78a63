/// A word, a run of digits or a single sign of a text, folded so that spellings compare equal.
///
/// A word that is glued to digits is a token of its own: "3e" is two tokens.
struct Token: Hashable, Sendable {
    enum Shape: Hashable, Sendable {
        case word, digits, sign
    }

    let shape: Shape
    /// The folded text: lower case, without accents and apostrophes.
    let text: String
    let digest: Digest
    /// Where it stands, in UTF-16 code units.
    let range: Range<Int>
}

/// Cuts a text into tokens, in one pass.
struct Tokenizer {
    private var tokens: [Token] = []
    private var open: (shape: Token.Shape, text: String, start: Int)?
    private var offset = 0

    /// Cuts the text into its tokens, in order.
    static func tokens(of text: String) -> [Token] {
        var tokenizer = Tokenizer()
        for scalar in text.unicodeScalars { tokenizer.take(scalar) }
        tokenizer.close()
        return tokenizer.tokens
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        switch Folding.fold(scalar) {
        case .letters(let letters): extend(.word, with: letters)
        case .digit(let digit): extend(.digits, with: String(digit))
        case .space: close()
        case .punctuation, .symbol:
            close()
            open = (.sign, String(scalar), offset)
        case .nothing: break
        }
        offset += scalar.value > 0xFFFF ? 2 : 1
    }

    private mutating func extend(_ shape: Token.Shape, with text: String) {
        if open?.shape == shape {
            open?.text += text
        } else {
            close()
            if shape == .digits, let digits = removeDigits(before: offset) {
                // They go on behind a nought that was typed as a letter: "1o5".
                open = (.digits, digits.text + text, digits.range.lowerBound)
            } else {
                open = (shape, text, offset)
            }
        }
    }

    private mutating func close() {
        guard let last = open else { return }
        open = nil
        if last.shape == .word, isNoughts(last.text), let digits = removeDigits(before: last.start)
        {
            let noughts = String(repeating: "0", count: last.text.utf8.count)
            append(.digits, digits.text + noughts, from: digits.range.lowerBound)
        } else {
            append(last.shape, last.text, from: last.start)
        }
    }

    private mutating func append(_ shape: Token.Shape, _ text: String, from start: Int) {
        tokens.append(
            Token(shape: shape, text: text, digest: Digest(text), range: start..<offset)
        )
    }

    /// Whether it is nothing but the letter that people type for a nought: "12OO" and "65o".
    private func isNoughts(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 == UInt8(ascii: "o") }
    }

    private mutating func removeDigits(before start: Int) -> Token? {
        guard let last = tokens.last, last.shape == .digits, last.range.upperBound == start else {
            return nil
        }
        return tokens.removeLast()
    }
}
