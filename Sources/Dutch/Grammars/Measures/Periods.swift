/// Reads how often something comes: "per 4 weken", "p/m", "in de maand", "2x per maand".
enum Periods {
    /// Finds the periods in an utterance; a bare "maand" counts when a period was asked.
    ///
    /// What comes at other times than once in each of them has no period.
    static func finds(in utterance: Utterance, isAsked: Bool) -> [Find] {
        utterance.scan { start in
            guard !isRepeated(at: start, in: utterance) else { return [] }
            if let match = frequency(in: utterance, at: start) {
                return finds(match, from: start, .certain)
            }
            let isCounted = utterance.digits(at: start - 1) != nil
            guard isAsked, !isCounted, let match = counted(in: utterance, at: start) else {
                return []
            }
            return finds(match, from: start, .asked)
        }
    }

    private static func finds(
        _ match: Match<Frequency>,
        from start: Int,
        _ certainty: Find.Certainty
    ) -> [Find] {
        guard match.value.times == 1 else { return [] }
        return [Find(.period(match.value.period), start..<match.end, certainty)]
    }

    /// Whether words before a token say how many times: "2x" before "per maand".
    private static func isRepeated(at index: Int, in utterance: Utterance) -> Bool {
        (max(0, index - 3)..<index).contains { start in
            guard let frequency = frequency(in: utterance, at: start) else { return false }
            return frequency.end > index && frequency.value.times != 1
        }
    }

    /// Reads the frequency that starts at a token, if the words say that it is one.
    static func frequency(in utterance: Utterance, at start: Int) -> Match<Frequency>? {
        let single = single(in: utterance, at: start)
        guard let times = times(in: utterance, at: start),
            let each = self.single(in: utterance, at: times.end)
                ?? (times.value == 1 ? several(in: utterance, at: times.end) : nil),
            each.value.period != .once
        else { return single }
        return Match(each.value.repeated(times.value), end: each.end)
    }

    /// Reads the frequency right after an amount, where "de week" is enough as well, and "maand" is
    /// after what is money for certain.
    static func frequency(
        in utterance: Utterance,
        afterAmountAt start: Int,
        isMoney: Bool
    ) -> Match<Frequency>? {
        if let match = frequency(in: utterance, at: start) { return match }
        let isApart = utterance.text(at: start) == ","
        if let match = several(in: utterance, at: isApart ? start + 1 : start) { return match }
        let word = utterance.word(at: start) ?? ""
        if word == "een" || PeriodWords.articles.contains(word) {
            return counted(in: utterance, at: start + 1)
        }
        if word == "in", let match = counted(in: utterance, at: start + 1) { return match }
        return isMoney ? unit(in: utterance, at: start, count: 1) : nil
    }

    /// Reads the frequency before an amount that was asked: "4 weken 1000", "in kwartaal 145".
    static func frequency(in utterance: Utterance, beforeAmountAt start: Int) -> Match<Frequency>? {
        if let match = frequency(in: utterance, at: start) { return match }
        guard utterance.word(at: start) == "in" else { return several(in: utterance, at: start) }
        return counted(in: utterance, at: start + 1)
    }

    /// Reads "4 weken" and "2 maanden", which are no time ago or to come.
    static func several(in utterance: Utterance, at start: Int) -> Match<Frequency>? {
        guard let number = utterance.number(at: start), number.size >= 2,
            let match = counted(in: utterance, at: start),
            match.value.times == 1,
            !PeriodWords.elsewhere.contains(utterance.word(at: match.end) ?? ""),
            !PeriodWords.elsewhere.contains(utterance.word(at: start - 1) ?? "")
        else { return nil }
        return match
    }

    /// Reads how many times: "2x", "twee keer", "tweemaal".
    static func times(in utterance: Utterance, at start: Int) -> Match<Double>? {
        if let times = PeriodWords.times.match(in: utterance, at: start) { return times }
        guard let number = utterance.number(at: start), (1..<100).contains(number.size),
            number.size == number.size.rounded(),
            PeriodWords.turns.contains(utterance.word(at: number.end) ?? "")
        else { return nil }
        return Match(number.size, end: number.end + 1)
    }

    private static func single(in utterance: Utterance, at start: Int) -> Match<Frequency>? {
        let generated = opened(in: utterance, at: start)
        guard let phrase = PeriodWords.phrases.match(in: utterance, at: start),
            phrase.end >= generated?.end ?? 0
        else { return generated }
        return Match(Frequency(phrase.value), end: phrase.end)
    }

    private static func opened(in utterance: Utterance, at start: Int) -> Match<Frequency>? {
        guard let opening = utterance.text(at: start) else { return nil }
        if PeriodWords.openings.contains(opening) {
            // "p/4 weken" and "p. 4 weken" as well.
            let isShort =
                opening == "p" && ["/", "."].contains(utterance.text(at: start + 1) ?? "")
            return counted(in: utterance, at: isShort ? start + 2 : start + 1)
        }
        guard PeriodWords.articles.contains(utterance.word(at: start + 1) ?? "") else { return nil }
        switch opening {
        // "Eens in de 4 weken"
        case "in": return counted(in: utterance, at: start + 2)
        // "Om de 2 maanden", and "om de dag", which leaves one out
        case "om":
            return unit(in: utterance, at: start + 2, count: 2)
                ?? counted(in: utterance, at: start + 2)
        default: return nil
        }
    }

    private static func counted(in utterance: Utterance, at start: Int) -> Match<Frequency>? {
        if let half = halfYear(in: utterance, at: start) { return half }
        guard let number = utterance.number(at: start) else {
            return unit(in: utterance, at: start, count: 1)
        }
        guard number.size == number.size.rounded(), (1..<60).contains(number.size) else {
            return nil
        }
        return unit(in: utterance, at: number.end, count: Int(number.size))
    }

    private static func halfYear(in utterance: Utterance, at start: Int) -> Match<Frequency>? {
        if ["halfjaar", "halfjr"].contains(utterance.word(at: start) ?? "") {
            return Match(Frequency(.halfYear), end: start + 1)
        }
        guard ["half", "halve"].contains(utterance.word(at: start) ?? ""),
            utterance.word(at: start + 1).flatMap({ PeriodWords.units[$0] }) == "year"
        else { return nil }
        return Match(Frequency(.halfYear), end: start + 2)
    }

    private static func unit(
        in utterance: Utterance,
        at index: Int,
        count: Int
    ) -> Match<Frequency>? {
        guard let word = utterance.word(at: index), let key = PeriodWords.units[word],
            let unit = Frequency.Unit(rawValue: key)
        else { return nil }
        return Match(.once(in: count, unit), end: index + 1)
    }
}
