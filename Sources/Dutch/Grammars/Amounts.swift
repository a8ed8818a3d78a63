/// Reads amounts of money: "€ 1.250,50 p/m", "anderhalf duizend euro", "twee tientjes".
enum Amounts {
    /// Finds the amounts in an utterance; a bare number counts when money was asked.
    static func finds(in utterance: Utterance, isAsked: Bool) -> [Find] {
        let finds = utterance.scan { start in
            range(in: utterance, at: start) ?? amount(in: utterance, at: start)?.finds ?? []
        }
        let certain = finds.filter { $0.certainty == .certain }
        guard certain.isEmpty else { return certain }
        return isAsked ? finds : []
    }

    /// An amount in a text, in euro.
    struct Amount {
        /// Likeliest first, never empty.
        var euros: [Double]
        var tokens: Range<Int>
        var isMoney: Bool
        var isApproximate = false
        var period: Period?
        /// The tokens with a period that was said before them.
        var cover: Range<Int>?

        var finds: [Find] {
            euros.map { euros in
                let amount = Dutch.Amount(
                    .exactly(euros),
                    in: isMoney ? "EUR" : nil,
                    per: period,
                    isApproximate: isApproximate
                )
                return Find(.money(amount), tokens, isMoney ? .certain : .asked, cover: cover)
            }
        }
    }

    /// The most that is still taken for an amount.
    private static let mostEuros = 1e12

    private static func amount(in utterance: Utterance, at start: Int) -> Amount? {
        guard var amount = core(in: utterance, at: start),
            amount.euros.allSatisfy({ abs($0) <= mostEuros })
        else { return nil }
        amount.isApproximate =
            MoneyWords.about.match(in: utterance, before: start) != nil
            || MoneyWords.about.match(in: utterance, at: amount.tokens.upperBound) != nil
        addPeriod(to: &amount, in: utterance)
        return amount
    }

    // MARK: The amount itself

    private static func core(in utterance: Utterance, at start: Int) -> Amount? {
        if let piece = piece(in: utterance, at: start, count: 1, from: start) { return piece }
        let currency = currencyAhead(in: utterance, at: start)
        guard let number = utterance.number(at: currency.end) else { return nil }
        if let piece = piece(in: utterance, at: number.end, count: number.values[0], from: start) {
            return piece
        }
        var amount = Amount(
            euros: number.values,
            tokens: start..<number.end,
            isMoney: currency.value
        )
        if currency.value, currency.isNegative { amount.euros = amount.euros.map { -$0 } }
        addTail(to: &amount, in: utterance)
        let isBareDoubt = number.isDoubtful && !amount.isMoney && utterance.tokens.count > 1
        return isBareDoubt ? nil : amount
    }

    /// Reads "€", "eur" or "-€" before a number.
    private static func currencyAhead(
        in utterance: Utterance,
        at start: Int
    ) -> (value: Bool, isNegative: Bool, end: Int) {
        let isNegative = utterance.text(at: start) == "-" && utterance.isGlued(at: start + 1)
        let index = isNegative ? start + 1 : start
        guard let text = utterance.text(at: index), MoneyWords.euro.contains(text) else {
            return (false, false, start)
        }
        return (true, isNegative, index + 1)
    }

    private static func addTail(to amount: inout Amount, in utterance: Utterance) {
        var end = amount.tokens.upperBound
        if let dashes = dashes(in: utterance, at: end) {
            end = dashes
            amount.isMoney = true
        }
        if utterance.text(at: end).map(MoneyWords.euro.contains) ?? false {
            end += 1
            amount.isMoney = true
            let cents = cents(in: utterance, afterEuroAt: end)
            amount.euros = amount.euros.map { $0 + cents.value }
            end = cents.end
        } else if utterance.word(at: end).map(MoneyWords.cent.contains) ?? false {
            end += 1
            amount.isMoney = true
            amount.euros = amount.euros.map { $0 / 100 }
        }
        amount.tokens = amount.tokens.lowerBound..<end
    }

    /// Reads ",-", ",=", ",--" and ".-" right after an amount.
    private static func dashes(in utterance: Utterance, at start: Int) -> Int? {
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
    private static func cents(in utterance: Utterance, afterEuroAt start: Int) -> Match<Double> {
        let none = Match(0.0, end: start)
        let begin = utterance.word(at: start) == "en" ? start + 1 : start
        guard let number = utterance.number(at: begin),
            let cents = number.values.first,
            (1..<100).contains(cents), cents == cents.rounded()
        else { return none }
        if utterance.word(at: number.end).map(MoneyWords.cent.contains) ?? false {
            return Match(cents / 100, end: number.end + 1)
        }
        let isShort = begin == start && (10..<100).contains(cents)
        let isFollowed =
            utterance.word(at: number.end) != nil
            && Periods.period(in: utterance, at: number.end) == nil
            && Fillers.phrases.match(in: utterance, at: number.end) == nil
        return isShort && !isFollowed ? Match(cents / 100, end: number.end) : none
    }

    /// Reads "tientje" and "tientjes" with the count that stood before them.
    private static func piece(
        in utterance: Utterance,
        at index: Int,
        count: Double,
        from start: Int
    ) -> Amount? {
        let noun = utterance.word(at: index) == "rooie" ? index + 1 : index
        guard let word = utterance.word(at: noun), let value = MoneyWords.pieces[word],
            index > start || !MoneyWords.doubtfulPieces.contains(word) || noun > index
        else { return nil }
        return Amount(euros: [count * value], tokens: start..<noun + 1, isMoney: true)
    }

    // MARK: What stands around it

    private static func addPeriod(to amount: inout Amount, in utterance: Utterance) {
        if let after = AmountPeriods.after(amount, in: utterance) {
            amount.period = after.value
            amount.tokens = amount.tokens.lowerBound..<after.end
            amount.isMoney = true
        } else if let before = AmountPeriods.before(amount, in: utterance) {
            amount.period = before.value
            amount.cover = before.end..<amount.tokens.upperBound
            amount.isMoney = true
        }
    }

    /// Reads "200 à 250" as two rivals for the same words.
    private static func range(in utterance: Utterance, at start: Int) -> [Find]? {
        let isBetween = ["tussen"].contains(utterance.word(at: start) ?? "")
        let hasArticle = utterance.word(at: start + 1) == "de"
        let begin = isBetween ? start + (hasArticle ? 2 : 1) : start
        guard let low = core(in: utterance, at: begin),
            let joint = utterance.text(at: low.tokens.upperBound),
            MoneyWords.between.contains(joint) || isBetween && joint == "en",
            let high = amount(in: utterance, at: low.tokens.upperBound + 1),
            let least = low.euros.first, let most = high.euros.first, least < most
        else { return nil }
        let isMoney = low.isMoney || high.isMoney
        // "3-5" is more often a date, and "2 of 3" a count, than an amount.
        guard isMoney || most >= 20 else { return nil }
        return Amount(
            euros: [least, most],
            tokens: start..<high.tokens.upperBound,
            isMoney: isMoney,
            isApproximate: true,
            period: high.period
        ).finds
    }
}
