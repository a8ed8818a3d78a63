/// Digits that were said one by one, as in "nul zes een twee".
enum SpokenDigits {
    private static let words: [String: Character] = [
        "nul": "0", "een": "1", "twee": "2", "drie": "3", "vier": "4", "vijf": "5", "zes": "6",
        "zeven": "7", "acht": "8", "negen": "9",
    ]

    /// What fills the place of a word after its digit; nobody reads it.
    private static let softHyphen: UInt16 = 0xAD

    /// How many digits must follow one another before they are taken for a number.
    private static let fewest = 4

    /// Gives the text with digits for such words, and everything at the place where it stood.
    static func written(in text: String) -> String {
        guard hasDigitWords(text) else { return text }
        let tokens = Tokenizer.tokens(of: text)
        var units = Array(text.utf16)
        for run in runs(in: tokens) {
            for token in tokens[run] {
                guard let digit = words[token.text]?.utf16.first else { continue }
                for place in token.range { units[place] = softHyphen }
                units[token.range.lowerBound] = digit
            }
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// Whether it is worth while to look closer.
    private static func hasDigitWords(_ text: String) -> Bool {
        var count = 0
        for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2C })
        where word.count < 6 {
            if words[String(Substring(word)).lowercased()] != nil { count += 1 }
            if count == 2 { return true }
        }
        return false
    }

    /// The longest runs of tokens that are digits or words for one.
    private static func runs(in tokens: [Token]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        for index in 0...tokens.count {
            let isDigit =
                index < tokens.count
                && (tokens[index].shape == .digits || words[tokens[index].text] != nil)
            if isDigit { continue }
            let said = tokens[start..<index]
            let digits = said.reduce(0) { $0 + ($1.shape == .digits ? $1.text.utf8.count : 1) }
            if digits >= fewest { runs.append(start..<index) }
            start = index + 1
        }
        return runs
    }
}
