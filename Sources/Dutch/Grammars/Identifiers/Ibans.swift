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

    /// Where account numbers stand in an utterance, and what is one but for a typing mistake.
    static func places(in utterance: Utterance) -> [Range<Int>] {
        guard utterance.hasNumbers else { return [] }
        return utterance.indices.compactMap { start in
            account(in: utterance, at: start).map { start..<$0 }
        }
    }

    /// Gives where the account number that starts at a token ends, or the Dutch one that has a
    /// typing mistake.
    static func account(in utterance: Utterance, at start: Int) -> Int? {
        guard let match = number(in: utterance, at: start),
            CheckDigits.pass97(match.value) && hasCheckDigits(match.value)
                || hasDutchShape(match.value)
        else { return nil }
        return match.end
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

    /// Whether digits follow the country: words alone may pass the check by chance.
    private static func hasCheckDigits(_ text: String) -> Bool {
        let digits = text.utf8.dropFirst(2).prefix(2)
        return digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// Whether it is a Dutch IBAN but for its check digits: one with a typing mistake is a secret too.
    private static func hasDutchShape(_ text: String) -> Bool {
        let characters = Array(text.utf8)
        guard text.hasPrefix("nl"), characters.count == 18 else { return false }
        return characters.indices.dropFirst(2).allSatisfy { index in
            let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(characters[index])
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(characters[index])
            return (4..<8).contains(index) ? isLetter : isDigit
        }
    }
}
