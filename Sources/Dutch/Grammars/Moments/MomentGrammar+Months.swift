/// Dates with the name of a month: "3 mei", "de derde van mei 1976", "mei 2026", "april 14".
extension MomentGrammar {
    static let of: WordSet = ["van", "in", "v", "vd"]

    private static let signs: WordSet = ["-", "/", "."]

    /// Reads a day of the month before its month.
    func dayOfNamedMonth(_ start: Int) -> Match<DatePiece>? {
        guard let day = dayOfMonth(start) else { return nil }
        var index = day.end
        let isSigned = has(MomentGrammar.signs, index) && utterance.isGlued(at: index)
        index = isSigned ? index + 1 : skip(MomentGrammar.of, index)
        if unit(skip(["de"], index)) == .month { index = skip(["de"], index) + 1 }
        guard let month = month(index, afterNumber: true) else { return nil }
        return dated(day.value, month.value, end: month.end)
    }

    /// Reads "mei", "mei 2026", "april 14" and "september de 21e".
    func namedMonth(_ start: Int) -> Match<DatePiece>? {
        guard let month = month(start, afterNumber: false) else { return nil }
        if let year = year(month.end, isMonthOnly: true) {
            let stretches = year.value.compactMap { Yearly.month(month.value).stretch(in: $0) }
            return Match(DatePiece(.fixed(stretches)), end: year.end)
        }
        let index = skip(["de"], month.end)
        if let day = dayOfMonth(index), !isClock(index), unit(day.end) == nil,
            !isRange(day.end), index == month.end || ordinal(index) != nil,
            let date = dated(day.value, month.value, end: day.end)
        {
            return date
        }
        // "32 mei" is no month either.
        guard utterance.digits(at: start - 1).map({ $0.utf8.count == 4 }) ?? true else {
            return nil
        }
        let date = SaidDate.yearly(.month(month.value), on: nil)
        let certainty = certainty(ofMonthAt: start)
        // "Jan" is sooner a neighbour.
        let isBare = certainty == .asked && has(["jan"], start)
        return Match(DatePiece(date, certainty, isBare: isBare), end: month.end)
    }

    /// "Jan" and "mei" are names and words of their own.
    private func certainty(ofMonthAt index: Int) -> Find.Certainty {
        (word(index)?.utf8.count ?? 0) > 3 || has(MomentGrammar.monthOpenings, index - 1)
            ? .certain : .asked
    }

    private static let monthOpenings: WordSet = ["in", "maand", "eind", "begin", "half", "tot"]

    private func dated(_ day: Int, _ month: Int, end: Int) -> Match<DatePiece>? {
        guard Day(year: 2024, month: month, day: day) != nil else { return nil }
        guard let year = year(end, isMonthOnly: false) else {
            let date = SaidDate.yearly(.day(month: month, day: day), on: nil)
            return Match(DatePiece(date), end: end)
        }
        let days = year.value.compactMap { Day(year: $0, month: month, day: day) }
        guard !days.isEmpty else { return nil }
        return Match(DatePiece(.fixed(days.map { Stretch($0) })), end: year.end)
    }

    /// Reads a month, with one typing mistake at most in the longer ones behind a number.
    func month(_ index: Int, afterNumber: Bool) -> Match<Int>? {
        guard let word = word(index) else { return nil }
        let isShort = text(index + 1) == "." && utterance.isGlued(at: index + 1)
        let end = isShort && word.utf8.count <= 4 ? index + 2 : index + 1
        if case .month(let month) = meaning(index) { return Match(month, end: end) }
        guard afterNumber else { return nil }
        if let month = MomentWords.doubtfulMonths[word] { return Match(month, end: end) }
        guard word.utf8.count >= 6, word.utf8.count <= 12, meaning(index) == nil,
            let nearest = Spelling.nearest(to: word, in: MomentGrammar.longMonths),
            case .month(let month) = MomentWords.table[nearest]
        else { return nil }
        return Match(month, end: end)
    }

    private static let longMonths = [
        "januari", "februari", "augustus", "september", "oktober", "november", "december",
    ]

    /// Reads "15", "15e" and "vijftiende".
    func dayOfMonth(_ index: Int) -> Match<Int>? {
        if let ordinal = ordinal(index), (1...31).contains(ordinal.value) { return ordinal }
        guard let number = whole(index), (1...31).contains(number.value),
            !(utterance.number(at: index)?.isDoubtful ?? false)
        else { return nil }
        return number
    }

    // MARK: The year

    /// Reads the year behind a month or a day: "2026", "'76", "tweeduizend zes", "volgend jaar".
    func year(_ start: Int, isMonthOnly: Bool) -> Match<[Int]>? {
        var index = skip([","], start)
        if let relative = relativeYear(skip(MomentGrammar.of, index)) { return relative }
        if has(["-", "/"], index), utterance.isGlued(at: index), utterance.isGlued(at: index + 1) {
            index += 1
        }
        let isOf = has(MomentGrammar.of, index)
        if isOf { index += 1 }
        if let digits = utterance.digits(at: index), let value = Int(digits) {
            let isYear =
                digits.utf8.count == 4 && isPlausibleInText(value)
                || digits.utf8.count == 2 && !isOf && (!isMonthOnly || value > 31)
            guard isYear, !isClock(index) else { return nil }
            return Match(years(value, digits: digits.utf8.count), end: index + 1)
        }
        if let year = wordedYear(index) { return Match([year.value], end: year.end) }
        return isMonthOnly ? nil : shortYear(index)
    }

    /// Reads "tachtig" behind a day and its month, where it counts nothing.
    private func shortYear(_ index: Int) -> Match<[Int]>? {
        guard word(index) != nil, let number = whole(index), (32...99).contains(number.value),
            !isClock(index), !has(["€", "$", "£", "%"], number.end),
            word(number.end).map(MomentWords.afterDay.contains) ?? true
        else { return nil }
        return Match(years(number.value, digits: 2), end: number.end)
    }

    private func isPlausibleInText(_ year: Int) -> Bool {
        isAsked ? (1000...2999).contains(year) : isPlausible(year)
    }

    func relativeYear(_ index: Int) -> Match<[Int]>? {
        guard let direction = direction(index), unit(direction.end) == .year else { return nil }
        return Match([today.year + direction.value.offset], end: direction.end + 1)
    }

    /// Reads "tweeduizend achttien", "negentien zevenentachtig" and "negentienachtenzeventig".
    func wordedYear(_ start: Int) -> Match<Int>? {
        guard word(start) != nil else { return nil }
        if let parts = utterance.numberParts(at: start), let year = MomentGrammar.year(of: parts) {
            return Match(year, end: start + 1)
        }
        guard let number = whole(start) else { return nil }
        if (1000...2999).contains(number.value) { return number }
        guard (10...20).contains(number.value), word(number.end) != nil,
            let rest = whole(number.end), rest.value < 100
        else { return nil }
        if rest.value == 0 {
            guard let last = whole(rest.end), last.value < 10 else { return nil }
            return Match(number.value * 100 + last.value, end: last.end)
        }
        return rest.value >= 10 ? Match(number.value * 100 + rest.value, end: rest.end) : nil
    }

    /// "Negentien" and "achtenzeventig" in one word.
    private static func year(of parts: [NumberPart]) -> Int? {
        guard parts.count > 1, case .small(let century) = parts[0], (10...19).contains(century),
            let rest = NumberSum.value(of: Array(parts.dropFirst())), (1...99).contains(rest)
        else { return nil }
        return Int(century) * 100 + Int(rest)
    }
}
