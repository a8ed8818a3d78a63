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
            open = (shape, text, offset)
        }
    }

    private mutating func close() {
        guard let last = open else { return }
        let range = last.start..<offset
        tokens.append(
            Token(shape: last.shape, text: last.text, digest: Digest(last.text), range: range)
        )
        open = nil
    }
}
