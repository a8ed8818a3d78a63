/// Reads numbers, in digits and in words.
enum Numbers {
    /// A number in a text.
    struct Number: Sendable {
        /// Likeliest first, never empty.
        var values: [Double]
        var end: Int
        /// Whether it is the article "een", or "geen", which are only a number when one was asked.
        var isDoubtful = false
    }

    /// Finds the numbers in an utterance; "een" and "geen" count when a number was asked.
    static func finds(in utterance: Utterance, isAsked: Bool) -> [Find] {
        let finds = utterance.scan { start in
            guard let number = utterance.number(at: start),
                Ordinals.ordinal(in: utterance, at: start) == nil
            else { return [] }
            return number.values.map {
                Find(
                    .number(.exactly($0)),
                    start..<number.end,
                    number.isDoubtful ? .asked : .certain
                )
            }
        }
        let certain = finds.filter { $0.certainty == .certain }
        return isAsked && certain.isEmpty ? finds : certain
    }

    private static let mostWords = 8

    /// Reads the number that starts at a token of an utterance that does not know it yet.
    static func number(in utterance: Utterance, at start: Int) -> Number? {
        let sign = minus(in: utterance, at: start)
        guard var number = unsigned(in: utterance, at: sign.end) else { return nil }
        if sign.value { number.values = number.values.map { -$0 } }
        return number
    }

    private static func minus(in utterance: Utterance, at start: Int) -> Match<Bool> {
        let isSign = ["-", "\u{2212}"].contains(utterance.text(at: start) ?? "")
        let isRange = utterance.isGlued(at: start) && utterance.digits(at: start - 1) != nil
        let isBeforeNumber = utterance.isGlued(at: start + 1) && !isRange
        if isSign && isBeforeNumber || ["min", "minus"].contains(utterance.word(at: start) ?? "") {
            return Match(true, end: start + 1)
        }
        return Match(false, end: start)
    }

    private static func unsigned(in utterance: Utterance, at start: Int) -> Number? {
        if let mixed = fraction(in: utterance, at: start) { return mixed }
        if let figure = Figures.figure(in: utterance, at: start) {
            return scaled(figure, in: utterance)
        }
        return worded(in: utterance, at: start)
    }

    // MARK: Digits

    private static let fractionSigns: [String: Double] = [
        "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1.0 / 3, "⅔": 2.0 / 3,
    ]

    /// Reads "2 1/2", "1/2", "2½" and "½".
    private static func fraction(in utterance: Utterance, at start: Int) -> Number? {
        if let part = slashed(in: utterance, at: start) {
            return Number(values: [part.value], end: part.end)
        }
        if let value = utterance.text(at: start).flatMap({ fractionSigns[$0] }) {
            return Number(values: [value], end: start + 1)
        }
        guard let whole = utterance.whole(at: start) else { return nil }
        if let part = slashed(in: utterance, at: start + 1) {
            return Number(values: [Double(whole) + part.value], end: part.end)
        }
        guard let value = utterance.text(at: start + 1).flatMap({ fractionSigns[$0] }) else {
            return nil
        }
        return Number(values: [Double(whole) + value], end: start + 2)
    }

    private static func slashed(in utterance: Utterance, at start: Int) -> Match<Double>? {
        guard let above = utterance.whole(at: start), utterance.text(at: start + 1) == "/",
            let below = utterance.whole(at: start + 2), above > 0, above < below, below <= 10,
            utterance.isGlued(at: start + 1), utterance.isGlued(at: start + 2),
            utterance.text(at: start + 3) != "/"
        else { return nil }
        return Match(Double(above) / Double(below), end: start + 3)
    }

    /// Adds what comes after the digits: "10k", "2 duizend", "2 en een half".
    private static func scaled(_ figure: Figures.Figure, in utterance: Utterance) -> Number {
        let number = Number(values: figure.values, end: figure.end)
        guard let value = figure.values.first, figure.values.count == 1 else { return number }
        if utterance.word(at: figure.end) == "k", utterance.isGlued(at: figure.end) {
            return Number(values: [value * 1000], end: figure.end + 1)
        }
        return summed([.small(value)], in: utterance, from: figure.end) ?? number
    }

    // MARK: Words

    private static func worded(in utterance: Utterance, at start: Int) -> Number? {
        guard let word = utterance.word(at: start) else { return nil }
        if NumberWords.nothing.contains(word) {
            return Number(values: [0], end: start + 1, isDoubtful: true)
        }
        guard var number = summed([], in: utterance, from: start) else { return nil }
        let isArticle = number.end == start + 1 && (word == "een" || word == "ene")
        number.isDoubtful = isArticle
        return number
    }

    /// Adds up as many words as make one number with the parts before them.
    private static func summed(
        _ before: [NumberPart],
        in utterance: Utterance,
        from start: Int
    ) -> Number? {
        var parts = before
        var best: Number?
        var index = start
        while index < start + mostWords {
            if utterance.text(at: index) == "-", index > start, utterance.isGlued(at: index) {
                index += 1
            }
            guard let more = utterance.numberParts(at: index) else { break }
            parts += more
            index += 1
            if let value = NumberSum.value(of: parts) { best = Number(values: [value], end: index) }
        }
        return best
    }
}
