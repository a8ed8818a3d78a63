/// Reads how often something comes: "per 4 weken", "p/m", "in de maand".
enum Periods {
    /// Finds the periods in an utterance; a bare "maand" counts when a period was asked.
    static func finds(in utterance: Utterance, isAsked: Bool) -> [Find] {
        utterance.scan { start in
            if let match = period(in: utterance, at: start) {
                return [Find(.period(match.value), start..<match.end)]
            }
            let isCounted = utterance.digits(at: start - 1) != nil
            guard isAsked, !isCounted, let match = counted(in: utterance, at: start) else {
                return []
            }
            return [Find(.period(match.value), start..<match.end, .asked)]
        }
    }

    /// Reads the period that starts at a token, if the words say that it is one.
    static func period(in utterance: Utterance, at start: Int) -> Match<Period>? {
        let generated = opened(in: utterance, at: start)
        guard let phrase = PeriodWords.phrases.match(in: utterance, at: start) else {
            return generated
        }
        return (generated?.end ?? 0) > phrase.end ? generated : phrase
    }

    /// Reads the period right after an amount, where "de week" and "maand" are enough as well.
    static func period(in utterance: Utterance, afterAmountAt start: Int) -> Match<Period>? {
        if let match = period(in: utterance, at: start) { return match }
        let isArticle = ["de", "het", "t", "een"].contains(utterance.word(at: start) ?? "")
        return unit(in: utterance, at: isArticle ? start + 1 : start, count: 1)
    }

    private static func opened(in utterance: Utterance, at start: Int) -> Match<Period>? {
        guard let opening = utterance.text(at: start) else { return nil }
        if PeriodWords.openings.contains(opening) {
            return counted(in: utterance, at: start + 1)
        }
        // "eens in de 4 weken", "om de 2 maanden"
        guard ["in", "om"].contains(opening), utterance.word(at: start + 1) == "de" else {
            return nil
        }
        return counted(in: utterance, at: start + 2)
    }

    private static func counted(in utterance: Utterance, at start: Int) -> Match<Period>? {
        if let half = halfYear(in: utterance, at: start) { return half }
        guard let number = utterance.number(at: start) else {
            return unit(in: utterance, at: start, count: 1)
        }
        guard let count = number.values.first, count == count.rounded(), count >= 1, count < 60
        else {
            return nil
        }
        return unit(in: utterance, at: number.end, count: Int(count))
    }

    private static func halfYear(in utterance: Utterance, at start: Int) -> Match<Period>? {
        if ["halfjaar", "halfjr"].contains(utterance.word(at: start) ?? "") {
            return Match(.halfYear, end: start + 1)
        }
        guard ["half", "halve"].contains(utterance.word(at: start) ?? ""),
            utterance.word(at: start + 1).flatMap({ PeriodWords.units[$0] }) == "year"
        else { return nil }
        return Match(.halfYear, end: start + 2)
    }

    private static func unit(
        in utterance: Utterance,
        at index: Int,
        count: Int
    ) -> Match<Period>? {
        guard let word = utterance.word(at: index), let unit = PeriodWords.units[word],
            let period = periods[Counted(count: count, unit: unit)]
        else { return nil }
        return Match(period, end: index + 1)
    }

    private struct Counted: Hashable {
        let count: Int
        let unit: String
    }

    private static let periods: [Counted: Period] = [
        Counted(count: 1, unit: "day"): .day,
        Counted(count: 7, unit: "day"): .week,
        Counted(count: 14, unit: "day"): .twoWeeks,
        Counted(count: 28, unit: "day"): .fourWeeks,
        Counted(count: 1, unit: "week"): .week,
        Counted(count: 2, unit: "week"): .twoWeeks,
        Counted(count: 4, unit: "week"): .fourWeeks,
        Counted(count: 1, unit: "month"): .month,
        Counted(count: 2, unit: "month"): .twoMonths,
        Counted(count: 3, unit: "month"): .quarter,
        Counted(count: 6, unit: "month"): .halfYear,
        Counted(count: 12, unit: "month"): .year,
        Counted(count: 1, unit: "quarter"): .quarter,
        Counted(count: 1, unit: "year"): .year,
    ]
}
