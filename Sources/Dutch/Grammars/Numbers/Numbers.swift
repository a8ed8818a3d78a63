/// Reads numbers, in digits and in words.
enum Numbers {
    /// A number in a text.
    struct Number: Hashable, Sendable {
        /// Likeliest first, never empty.
        var values: [Double]
        var end: Int
        /// What it was counted in: "2 miljoen" is counted in millions.
        var scale = 1.0
        /// Whether it is the article "een", or "geen", which are only a number when one was asked.
        var isDoubtful = false
    }

    private static let mostWords = 14

    /// Reads the number that starts at a token of an utterance that does not know it yet.
    static func number(in utterance: Utterance, at start: Int) -> Number? {
        let sign = minus(in: utterance, at: start)
        guard var number = unsigned(in: utterance, at: sign.end) else { return nil }
        if sign.value { number.values = number.values.map { -$0 } }
        return number
    }

    private static func minus(in utterance: Utterance, at start: Int) -> Match<Bool> {
        guard let text = utterance.text(at: start), NumberWords.minus.contains(text) else {
            return Match(false, end: start)
        }
        let isRange = utterance.isGlued(at: start) && utterance.digits(at: start - 1) != nil
        let isBeforeNumber = (utterance.isGlued(at: start + 1) || text == "\u{2212}") && !isRange
        let isMinus = isBeforeNumber || utterance.word(at: start) != nil
        return Match(isMinus, end: isMinus ? start + 1 : start)
    }

    private static func unsigned(in utterance: Utterance, at start: Int) -> Number? {
        if utterance.word(at: start) != nil { return worded(in: utterance, at: start) }
        let number =
            Fractions.fraction(in: utterance, at: start)
            ?? Figures.figure(in: utterance, at: start).map { scaled($0, in: utterance) }
        return number.map { ratio($0, in: utterance) }
    }

    /// Adds what comes after the digits: "10k", "2 duizend", "2 en een half".
    private static func scaled(_ figure: Figures.Figure, in utterance: Utterance) -> Number {
        let number = Number(values: figure.values, end: figure.end)
        guard let value = figure.values.first else { return number }
        if isThousand(figure.end, in: utterance) {
            return Number(
                values: figure.values.map { $0 * 1000 },
                end: figure.end + 1,
                scale: 1000
            )
        }
        guard figure.values.count == 1 else { return number }
        if let spoken = spokenDecimals(value, in: utterance, at: figure.end) { return spoken }
        return summed([.small(value)], in: utterance, from: figure.end)
            .map { collected($0, in: utterance) } ?? number
    }

    /// Reads "komma 5" behind digits.
    private static func spokenDecimals(
        _ whole: Double,
        in utterance: Utterance,
        at index: Int
    ) -> Number? {
        guard utterance.numberParts(at: index) == [.comma],
            let digits = utterance.digits(at: index + 1), let whole = Int(exactly: whole),
            let value = Double("\(whole).\(digits)")
        else { return nil }
        return Number(values: [value], end: index + 2)
    }

    /// Whether "k" stands for a thousand there, and not for "ik".
    private static func isThousand(_ index: Int, in utterance: Utterance) -> Bool {
        guard utterance.word(at: index) == "k" else { return false }
        return utterance.isGlued(at: index) || utterance.word(at: index + 1) == nil
    }

    // MARK: Words

    private static func worded(in utterance: Utterance, at start: Int) -> Number? {
        guard let word = utterance.word(at: start) else { return nil }
        if NumberWords.nothing.contains(word) {
            return Number(values: [0], end: start + 1, isDoubtful: true)
        }
        if word == NumberWords.half { return Number(values: [0.5], end: start + 1) }
        if let together = together(in: utterance, at: start) { return together }
        guard utterance.numberParts(at: start) != nil, !utterance.isVague(before: start),
            !(NumberWords.articles.contains(word) && utterance.isVague(before: start + 2)),
            var number = summed([], in: utterance, from: start)
        else { return nil }
        number = ratio(collected(number, in: utterance), in: utterance)
        number.isDoubtful =
            number.end == start + 1 && NumberWords.articles.contains(word)
            && !isCounting(after: start, in: utterance)
        return number
    }

    /// Reads "vieren" in "met zijn vieren", and "tweeling", of which there is one.
    private static func together(in utterance: Utterance, at start: Int) -> Number? {
        guard let word = utterance.word(at: start), !utterance.isVague(before: start) else {
            return nil
        }
        if let size = NumberWords.collections[word] {
            return Number(values: [size], end: start + 1, isDoubtful: true)
        }
        let before = utterance.word(at: start - 1) ?? ""
        guard let size = NumberWords.groups[word], NumberWords.possessives.contains(before) else {
            return nil
        }
        return Number(values: [size], end: start + 1)
    }

    /// Whether someone counts: in "een twee drie" the first word is no article.
    private static func isCounting(after index: Int, in utterance: Utterance) -> Bool {
        utterance.numberParts(at: index + 1).flatMap(NumberSum.value) != nil
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
            if index > start || !before.isEmpty, isJoint(index, in: utterance) { index += 1 }
            guard !isRemnant(index, in: utterance),
                let more = utterance.numberParts(at: index)
                    ?? digits(behind: parts.last, in: utterance, at: index)
            else { break }
            parts += more
            index += 1
            if let value = NumberSum.value(of: parts) {
                best = Number(values: [value], end: index, scale: parts.last?.scale ?? 1)
            }
        }
        return best
    }

    /// Whether it is the article of "een beetje", which adds nothing that can be counted.
    private static func isRemnant(_ index: Int, in utterance: Utterance) -> Bool {
        guard let word = utterance.word(at: index), NumberWords.articles.contains(word) else {
            return false
        }
        return utterance.word(at: index + 1).map(NumberWords.remnants.contains) ?? false
    }

    /// Reads "200" in "1 duizend 200".
    private static func digits(
        behind part: NumberPart?,
        in utterance: Utterance,
        at index: Int
    ) -> [NumberPart]? {
        guard case .scale(let scale) = part, scale <= 1000,
            let whole = utterance.whole(at: index).map(Double.init), whole >= 1, whole < scale,
            utterance.text(at: index + 1, .sign) == nil || !utterance.isGlued(at: index + 1)
        else { return nil }
        return [.small(whole)]
    }

    /// Whether a sign joins two number words: "vijf-en-twintig", "een - vierde", "vijf / achtste".
    private static func isJoint(_ index: Int, in utterance: Utterance) -> Bool {
        guard let sign = utterance.text(at: index, .sign) else { return false }
        if sign == "-", utterance.isGlued(at: index), utterance.isGlued(at: index + 1) {
            return true
        }
        guard sign == "-" || sign == "/", case .share = utterance.numberParts(at: index + 1)?.first
        else { return false }
        return true
    }

    /// Reads "dozijn" and "gros" behind what counts them.
    private static func collected(_ number: Number, in utterance: Utterance) -> Number {
        guard let word = utterance.word(at: number.end), let size = NumberWords.collections[word]
        else { return number }
        return Number(values: number.values.map { $0 * size }, end: number.end + 1)
    }

    /// Reads "1 op de 3" and "een uit vijf" as the part that it is.
    private static func ratio(_ number: Number, in utterance: Utterance) -> Number {
        guard let joint = NumberWords.ratios.match(in: utterance, at: number.end),
            let above = number.values.first, let below = utterance.plainNumber(at: joint.end),
            above >= 1, above < below.value, below.value == below.value.rounded(),
            utterance.isRatioEnd(at: below.end)
        else { return number }
        return Number(values: [above / below.value], end: below.end)
    }
}

extension Numbers.Number: Sized {
    var size: Double { values.first ?? 0 }

    func scaled(like other: Numbers.Number) -> Numbers.Number {
        guard other.scale > 1, scale == 1, size < other.size / other.scale else { return self }
        var scaled = self
        scaled.values = values.map { $0 * other.scale }
        return scaled
    }
}

extension NumberPart {
    /// How much a word such as "honderd" makes of what counts it.
    fileprivate var scale: Double? {
        if case .scale(let scale) = self { scale } else { nil }
    }
}

extension Utterance {
    /// Reads a number that counts something, also "half" and "een halve".
    func count(at start: Int) -> Match<Double>? {
        if let number = number(at: start), number.values.count == 1 {
            return Match(number.size, end: number.end)
        }
        let index = word(at: start) == "een" ? start + 1 : start
        return numberParts(at: index) == [.half] ? Match(0.5, end: index + 1) : nil
    }

    /// Whether what stands before a token says that there are more of it, and not how many: "een
    /// paar honderd".
    func isVague(before index: Int) -> Bool {
        word(at: index - 1).map(NumberWords.vague.contains) ?? false
    }

    /// The only value of the digits or the word at a token, for who cannot ask for its number yet.
    fileprivate func plainNumber(at index: Int) -> Match<Double>? {
        let value =
            whole(at: index).map(Double.init) ?? numberParts(at: index).flatMap(NumberSum.value)
        return value.map { Match($0, end: index + 1) }
    }

    /// Whether the number before a token does not go on, as in "1 op de 3e".
    fileprivate func isRatioEnd(at index: Int) -> Bool {
        !isGlued(at: index) || text(at: index, .sign) != nil
    }
}
