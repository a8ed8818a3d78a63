/// Reads Dutch postcodes to the form in which the post writes them: "1102 AB".
enum Postcodes {
    /// Letter pairs that the post does not use.
    private static let unused: WordSet = ["sa", "sd", "ss"]

    /// Words that follow a number more often than they end a postcode: "2500 in de maand".
    private static let words: WordSet = [
        "en", "is", "of", "in", "op", "af", "om", "te", "ik", "je", "we", "ze", "er", "al", "zo",
        "nu", "dan", "pm", "pw", "pj", "pd", "eu", "me", "mn", "ex", "ca", "ok", "ma", "di", "wo",
        "do", "vr", "za", "km", "kg", "cm", "mm", "ct", "jr", "wk", "de",
    ]

    /// Finds the postcodes in an utterance.
    static func finds(in utterance: Utterance) -> [Find] {
        utterance.scan { start in
            guard let digits = utterance.digits(at: start), digits.utf8.count == 4,
                digits.first != "0", let letters = utterance.word(at: start + 1),
                letters.utf8.count == 2, letters.allSatisfy({ $0.isASCII }),
                !unused.contains(letters),
                !utterance.isGlued(at: start + 2) || utterance.text(at: start + 2, .sign) != nil,
                isMeant(in: utterance, at: start)
            else { return [] }
            return [Find(.postcode("\(digits) \(letters.uppercased())"), start..<start + 2)]
        }
    }

    /// Whether two letters that make a word are written as a postcode, or stand alone.
    private static func isMeant(in utterance: Utterance, at start: Int) -> Bool {
        guard let letters = utterance.word(at: start + 1), words.contains(letters) else {
            return true
        }
        let written = utterance.source(of: start + 1..<start + 2)
        return written == written.uppercased()
    }
}
