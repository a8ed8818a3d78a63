/// Reads fractions that are written with signs: "2 1/2", "1/2", "2½" and "1 en 3/4".
enum Fractions {
    /// Nobody writes larger parts of one than these, nor so many of them.
    private static let mostParts = 1000
    private static let mostAbove = 99

    static func fraction(in utterance: Utterance, at start: Int) -> Numbers.Number? {
        if let part = part(in: utterance, at: start) {
            return Numbers.Number(values: [part.value], end: part.end)
        }
        guard let whole = utterance.whole(at: start) else { return nil }
        let isAnd = utterance.word(at: start + 1) == "en"
        guard let part = part(in: utterance, at: isAnd ? start + 2 : start + 1), part.value < 1,
            // "12/2" is not the end of "3 12/2"
            utterance.text(at: part.end) != "/"
        else { return nil }
        return Numbers.Number(values: [Double(whole) + part.value], end: part.end)
    }

    private static func part(in utterance: Utterance, at start: Int) -> Match<Double>? {
        sign(in: utterance, at: start) ?? slashed(in: utterance, at: start)
    }

    /// Reads "½" and all other fractions that are one character.
    private static func sign(in utterance: Utterance, at start: Int) -> Match<Double>? {
        guard let sign = utterance.text(at: start, .sign)?.unicodeScalars.first,
            sign.value > 0x7F, sign.properties.numericType == .numeric,
            let value = sign.properties.numericValue, value < 1
        else { return nil }
        return Match(value, end: start + 1)
    }

    private static func slashed(in utterance: Utterance, at start: Int) -> Match<Double>? {
        guard utterance.text(at: start + 1) == "/", utterance.isGlued(at: start + 1),
            utterance.isGlued(at: start + 2), utterance.text(at: start + 3) != "/",
            !(utterance.isGlued(at: start) && utterance.text(at: start - 1) == "/"),
            let above = utterance.whole(at: start), let below = utterance.whole(at: start + 2),
            above > 0, above <= mostAbove, above < below, below <= mostParts
        else { return nil }
        return Match(Double(above) / Double(below), end: start + 3)
    }
}
