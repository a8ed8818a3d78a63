/// Reads bank account numbers of all countries, without their spaces.
enum Ibans {
    private static let separators: WordSet = [".", "-", "\u{2013}"]

    /// Finds the account numbers in an utterance that pass their check.
    static func finds(in utterance: Utterance) -> [Find] {
        utterance.scan { start in
            guard let match = number(in: utterance, at: start), CheckDigits.pass97(match.value)
            else { return [] }
            return [Find(.iban(match.value.uppercased()), start..<match.end)]
        }
    }

    /// Reads what has the length of an account number of its country, whether it passes or not.
    static func number(in utterance: Utterance, at start: Int) -> Match<String>? {
        guard let country = utterance.word(at: start)?.prefix(2),
            let length = BankCountries.lengths[String(country)],
            !utterance.isGlued(at: start) || utterance.text(at: start - 1, .sign) != nil
        else { return nil }
        var text = ""
        var index = start
        while text.utf8.count < length, index < utterance.tokens.count, index < start + length * 2 {
            let token = utterance.tokens[index]
            if token.shape != .sign {
                text += token.text
            } else if !separators.contains(token.text) {
                return nil
            }
            index += 1
        }
        let isFree = !utterance.isGlued(at: index) || utterance.text(at: index, .sign) != nil
        guard text.utf8.count == length, isFree else { return nil }
        return Match(text, end: index)
    }
}
