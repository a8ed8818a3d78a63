/// Finds the period that belongs to an amount, right behind it or a few words away.
enum AmountPeriods {
    /// How many words may stand between an amount and its period, as in "elke maand krijg ik 640".
    private static let mostBetween = 3

    private static let longestPeriod = 5

    /// Reads the period behind an amount, and where it ends.
    static func after(_ amount: Amounts.Amount, in utterance: Utterance) -> Match<Period>? {
        var index = amount.tokens.upperBound
        if let about = MoneyWords.about.match(in: utterance, at: index) { index = about.end }
        if utterance.word(at: index).map(MoneyWords.beforePeriod.contains) ?? false { index += 1 }
        return amount.isMoney
            ? Periods.period(in: utterance, afterAmountAt: index)
            : Periods.period(in: utterance, at: index)
    }

    /// Reads the period before an amount, and where it starts.
    static func before(_ amount: Amounts.Amount, in utterance: Utterance) -> Match<Period>? {
        let end = amount.tokens.lowerBound
        for start in max(0, end - mostBetween - longestPeriod)..<end {
            guard let period = Periods.period(in: utterance, at: start), period.end <= end,
                end - period.end <= mostBetween,
                (period.end..<end).allSatisfy({ isLink($0, in: utterance) }),
                !followsAmount(start, in: utterance)
            else { continue }
            return Match(period.value, end: start)
        }
        return nil
    }

    /// Whether a word leads from the period to its amount, and not to something else.
    private static func isLink(_ index: Int, in utterance: Utterance) -> Bool {
        if utterance.text(at: index) == "," { return true }
        guard let word = utterance.word(at: index) else { return false }
        return word != "en" && word != "maar"
    }

    /// Whether the period belongs to the amount that stands before it.
    private static func followsAmount(_ index: Int, in utterance: Utterance) -> Bool {
        guard let text = utterance.text(at: index - 1) else { return false }
        return utterance.digits(at: index - 1) != nil || MoneyWords.euro.contains(text)
            || MoneyWords.beforePeriod.contains(text) || ["-", "="].contains(text)
    }
}
