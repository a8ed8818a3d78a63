/// Finds the period that belongs to an amount, right behind it or a few words away.
struct AmountPeriods {
    /// How many words may stand between an amount and its period, as in "elke maand krijg ik 640".
    private static let mostBetween = 3

    private static let longestPeriod = 5

    private let tokens: Range<Int>
    private let isMoney: Bool
    private let utterance: Utterance

    private let isAsked: Bool

    /// Looks around an amount; behind what is money for certain "maand" is enough, and "de maand"
    /// where money was asked.
    init(of tokens: Range<Int>, isMoney: Bool, isAsked: Bool, in utterance: Utterance) {
        self.tokens = tokens
        self.isMoney = isMoney
        self.isAsked = isAsked
        self.utterance = utterance
    }

    /// Reads the period behind an amount, and where it ends.
    func after() -> Match<Frequency>? {
        var index = tokens.upperBound
        if let about = MoneyWords.aboutAfter.match(in: utterance, at: index) { index = about.end }
        if utterance.word(at: index).map(MoneyWords.beforePeriod.contains) ?? false { index += 1 }
        return isMoney || isAsked
            ? Periods.frequency(in: utterance, afterAmountAt: index, isMoney: isMoney)
            : Periods.frequency(in: utterance, at: index)
    }

    /// Reads the period before an amount, and where it starts.
    func before() -> Match<Frequency>? {
        let end = tokens.lowerBound
        for start in max(0, end - AmountPeriods.mostBetween - AmountPeriods.longestPeriod)..<end {
            guard let period = period(at: start), period.end <= end,
                end - period.end <= AmountPeriods.mostBetween,
                (period.end..<end).allSatisfy({ isLink($0) }),
                !followsAmount(start)
            else { continue }
            return Match(period.value, end: start)
        }
        return nil
    }

    private func period(at start: Int) -> Match<Frequency>? {
        isAsked
            ? Periods.frequency(in: utterance, beforeAmountAt: start)
            : Periods.frequency(in: utterance, at: start)
    }

    /// Whether a word leads from the period to its amount, and not to something else.
    private func isLink(_ index: Int) -> Bool {
        if utterance.text(at: index) == "," { return true }
        guard let word = utterance.word(at: index) else { return false }
        return word != "en" && word != "maar"
    }

    /// Whether the period belongs to the amount that stands before it.
    private func followsAmount(_ index: Int) -> Bool {
        guard let text = utterance.text(at: index - 1) else { return false }
        return utterance.digits(at: index - 1) != nil || utterance.number(at: index - 1) != nil
            || MoneyWords.euro.contains(text)
            || MoneyWords.beforePeriod.contains(text) || ["-", "="].contains(text)
    }
}
