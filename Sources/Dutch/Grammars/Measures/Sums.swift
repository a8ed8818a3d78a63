/// Reads single sums of money: "€ 1.250,50", "twee tientjes", "3 dollar 50", "640,-".
struct Sums {
    let utterance: Utterance
    private let isAsked: Bool

    init(in utterance: Utterance, isAsked: Bool) {
        self.utterance = utterance
        self.isAsked = isAsked
    }

    /// A sum, or a number that is one only when money was asked or is spoken of.
    struct Sum: Sized {
        /// In the main unit; likeliest first, never empty.
        var values: [Double]
        var currency: String?
        var isMoney: Bool
        /// What it was counted in, as a number.
        var scale = 1.0

        var size: Double { number.size }

        func scaled(like other: Sum) -> Sum {
            var scaled = self
            scaled.values = number.scaled(like: other.number).values
            return scaled
        }

        private var number: Numbers.Number {
            Numbers.Number(values: values, end: 0, scale: scale)
        }
    }

    /// Reads the sum that starts at a token, with what is reckoned with it.
    func sum(at start: Int) -> Match<Sum>? {
        if let product = product(at: start) ?? part(at: start) { return product }
        guard let sum = single(at: start) else { return nil }
        return isAsked ? reckoned(sum) : sum
    }

    func single(at start: Int) -> Match<Sum>? {
        if let sum = piece(at: start, count: 1, from: start) ?? loose(at: start) { return sum }
        // "2" in "2 keer", and "3" in "3e maand", are no money.
        guard Periods.times(in: utterance, at: start) == nil, !isRank(at: start),
            Periods.frequency(in: utterance, beforeAmountAt: start) == nil
        else { return nil }
        let sign = signAhead(at: start)
        // "De helft" leaves open of what.
        guard let number = number(at: sign.end),
            utterance.word(at: sign.end) != NumberWords.half
        else { return nil }
        if let piece = piece(at: number.end, count: number.size, from: start) { return piece }
        var sum = Sum(
            values: number.values,
            currency: sign.value,
            isMoney: sign.value != nil,
            scale: number.scale
        )
        if sign.isNegative { sum.values = number.values.map { -$0 } }
        let tail = adding(to: sum, at: number.end)
        let isBareDoubt = number.isDoubtful && !tail.value.isMoney && utterance.tokens.count > 1
        return isBareDoubt ? nil : tail
    }

    /// Reads a number; "65/70" is two of them.
    private func number(at start: Int) -> Numbers.Number? {
        guard utterance.text(at: start + 1) == "/", utterance.whole(at: start) ?? 0 >= 10,
            let figure = Figures.figure(in: utterance, at: start)
        else { return utterance.number(at: start) }
        return Numbers.Number(values: figure.values, end: figure.end)
    }

    /// Whether the digits only say which one it is; "50e" on its own is more often money.
    private func isRank(at start: Int) -> Bool {
        guard utterance.digits(at: start) != nil,
            let rank = Ordinals.ordinal(in: utterance, at: start)
        else { return false }
        return utterance.word(at: rank.end) != nil
            && Periods.frequency(in: utterance, at: rank.end) == nil
    }

    // MARK: Before the number

    /// Reads "€", "eur" or "-€" before a number.
    private func signAhead(at start: Int) -> (value: String?, isNegative: Bool, end: Int) {
        let isNegative = utterance.text(at: start) == "-" && utterance.isGlued(at: start + 1)
        guard
            let sign = CurrencyWords.signs.match(
                in: utterance,
                at: isNegative ? start + 1 : start
            )
        else { return (nil, false, start) }
        return (sign.value, isNegative, sign.end)
    }

    /// Reads "tientje" and "tientjes" with the count that stood before them.
    private func piece(at index: Int, count: Double, from start: Int) -> Match<Sum>? {
        let noun = utterance.word(at: index) == "rooie" ? index + 1 : index
        guard let piece = MoneyWords.pieces.match(in: utterance, at: noun),
            !utterance.isVague(before: start),
            noun > start || !MoneyWords.doubtfulPieces.contains(utterance.word(at: noun) ?? "")
        else { return nil }
        return Match(
            Sum(values: [count * piece.value], currency: "EUR", isMoney: true),
            end: piece.end
        )
    }

    /// Reads "een euro of 50".
    private func loose(at start: Int) -> Match<Sum>? {
        guard utterance.word(at: start) == "een",
            let name = name(at: start + 1), utterance.word(at: name.end) == "of",
            let number = utterance.number(at: name.end + 1), number.size >= 2,
            self.name(at: number.end) == nil
        else { return nil }
        let sum = Sum(values: number.values, currency: name.value, isMoney: true)
        return Match(sum, end: number.end)
    }

    // MARK: Behind the number

    private func adding(to sum: Sum, at start: Int) -> Match<Sum> {
        var sum = sum
        var end = start
        if let dashes = dashes(at: end) {
            end = dashes
            sum.isMoney = true
        }
        if let name = name(at: end) {
            end = name.end
            sum.isMoney = true
            sum.currency = name.value
        } else if let currency = hundredth(at: end) {
            sum = Sum(values: sum.values.map { $0 / 100 }, currency: currency, isMoney: true)
            return Match(sum, end: end + 1)
        }
        guard sum.size == sum.size.rounded() else { return Match(sum, end: end) }
        guard sum.currency != nil, end > start else { return named(sum, at: end) }
        let cents = cents(at: end)
        sum.values = sum.values.map { $0 + cents.value }
        return Match(sum, end: cents.end)
    }

    /// Adds "37" in "1283 en 37 cent" to a number that is money because of it.
    private func named(_ sum: Sum, at index: Int) -> Match<Sum> {
        guard utterance.word(at: index) == "en",
            let number = utterance.number(at: index + 1), (1..<100).contains(number.size),
            let currency = hundredth(at: number.end)
        else { return Match(sum, end: index) }
        let values = sum.values.map { $0 + number.size / 100 }
        return Match(Sum(values: values, currency: currency, isMoney: true), end: number.end + 1)
    }

    private func name(at index: Int) -> Match<String>? {
        CurrencyWords.signs.match(in: utterance, at: index)
            ?? CurrencyWords.names.match(in: utterance, at: index)
    }

    private func hundredth(at index: Int) -> String? {
        guard let text = utterance.text(at: index),
            isAsked || !CurrencyWords.doubtfulHundredths.contains(text)
        else { return nil }
        return CurrencyWords.hundredths[text]
    }

    /// Reads ",-", ",=", ",--" and ".-" right after an amount.
    private func dashes(at start: Int) -> Int? {
        guard [",", "."].contains(utterance.text(at: start) ?? ""), utterance.isGlued(at: start)
        else { return nil }
        var end = start + 1
        while ["-", "=", "\u{2013}"].contains(utterance.text(at: end) ?? ""),
            utterance.isGlued(at: end), end < start + 4
        {
            end += 1
        }
        return end > start + 1 ? end : nil
    }

    /// Reads "50" in "3 euro 50", and "en 50 cent".
    private func cents(at start: Int) -> Match<Double> {
        let none = Match(0.0, end: start)
        let begin = utterance.word(at: start) == "en" ? start + 1 : start
        guard let number = utterance.number(at: begin), (1..<100).contains(number.size),
            number.size == number.size.rounded()
        else { return none }
        if hundredth(at: number.end) != nil {
            return Match(number.size / 100, end: number.end + 1)
        }
        let isShort = number.size >= 10 && name(at: number.end) == nil
        return isShort && !isFollowed(number.end) ? Match(number.size / 100, end: number.end) : none
    }

    /// Whether the number before it counts something else than hundredths.
    private func isFollowed(_ index: Int) -> Bool {
        utterance.word(at: index) != nil
            && Periods.frequency(in: utterance, at: index) == nil
            && Fillers.phrases.match(in: utterance, at: index) == nil
    }
}
