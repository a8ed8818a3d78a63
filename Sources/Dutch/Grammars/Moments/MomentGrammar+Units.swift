/// Units of the calendar: "volgende week", "komende 3 dagen", "week 31", "de jaren zeventig".
extension MomentGrammar {
    // MARK: Counted from now

    /// Reads what follows "vorige", "deze" and "volgende".
    func directed(_ start: Int) -> Match<DatePiece>? {
        guard let direction = direction(start) else { return window(countedFirst: start) }
        let (way, index) = (direction.value, direction.end)
        return window(way, index) ?? directedUnit(way, index) ?? directedName(way, index)
            ?? directedDate(way, index)
    }

    private func directedUnit(_ way: Direction, _ index: Int) -> Match<DatePiece>? {
        if meaning(index) == .weekend {
            return dayOfWeekend(way, index + 1)
                ?? Match(DatePiece(.fixed(weekends(way))), end: index + 1)
        }
        guard let unit = unit(index) else { return nil }
        if unit == .year, let date = dateOfYear(today.year + way.offset, index + 1) { return date }
        if unit == .week, let day = dayName(skip(["op", "de"], index + 1)) {
            let days = days(day.value.weekday, inWeek: way.offset)
            return Match(DatePiece(.fixed(days), part: day.value.part), end: day.end)
        }
        return Match(DatePiece(stretch(of: unit, way)), end: index + 1)
    }

    /// Reads "zaterdag" behind "komend weekend".
    private func dayOfWeekend(_ way: Direction, _ index: Int) -> Match<DatePiece>? {
        guard let day = dayName(skip(["op"], index)), day.value.weekday.rawValue > 5
        else { return nil }
        let days = weekends(way).compactMap { Piece.weekday(day.value.weekday).nth(1, in: $0) }
        return Match(DatePiece(.fixed(days), part: day.value.part), end: day.end)
    }

    /// Reads "maart" and "in de zomer" behind "vorig jaar".
    private func dateOfYear(_ year: Int, _ start: Int) -> Match<DatePiece>? {
        let index = skip(["in", "met", "op"], start)
        let found = longest([
            namedMonth(index), season(index), holiday(index), dayOfNamedMonth(skip(["de"], index)),
        ])
        guard let found, case .yearly(let rule, _) = found.value.date,
            let stretch = rule.stretch(in: year)
        else { return nil }
        return Match(DatePiece(stretch), end: found.end)
    }

    private func stretch(of unit: TimeUnit, _ way: Direction) -> Stretch {
        switch unit {
        case .second, .minute, .hour:
            return way == .this ? Stretch(at: now.start(of: .hour), .hour) : rolling(1, unit, way)
        case .decade, .century:
            let years = Int(unit.length.count)
            return span(ofYears: years, from: (today.year / years + way.offset) * years)
        case .day, .week, .month, .quarter, .year:
            return Stretch(unit.length.grain, of: today, plus: way.offset)
        }
    }

    private func span(ofYears count: Int, from year: Int) -> Stretch {
        let start = Day(year: year, month: 1, day: 1)
        return Stretch(start, upTo: start?.adding(count, .year), grain: .year)
    }

    /// The weekend of the week so many weeks from this one.
    private func weekend(_ weeks: Int) -> Stretch {
        let saturday = almanac.inWeek(weeks, .saturday)
        return Stretch(saturday, upTo: saturday.adding(days: 2))
    }

    private func weekends(_ way: Direction) -> [Stretch] {
        let isInWeek = today.weekday.rawValue < Weekday.saturday.rawValue
        return switch way {
        case .previous, .last: [weekend(-1)]
        case .this: [weekend(0)]
        case .coming: [weekend(isInWeek ? 0 : 1)]
        // As with days, for some the first one that comes.
        case .next: isInWeek ? [weekend(1), weekend(0)] : [weekend(1)]
        }
    }

    private func directedName(_ way: Direction, _ index: Int) -> Match<DatePiece>? {
        if let part = partNoun(index) {
            let day = Stretch(today.adding(days: way.offset))
            return Match(DatePiece(.fixed([day]), part: part), end: index + 1)
        }
        guard let day = dayName(index) else { return nil }
        if way == .this, let dated = weekdayDate(index), dated.end > day.end { return dated }
        let days = almanac.stretches(of: .weekly(day.value.weekday), way)
        return Match(DatePiece(.fixed(days), part: day.value.part), end: day.end)
    }

    /// Reads "aanstaande mei", "volgende koningsdag", "deze zomer" and "volgende 12/5".
    private func directedDate(_ way: Direction, _ index: Int) -> Match<DatePiece>? {
        let candidates = [
            namedMonth(index), holiday(index), season(index), numericDate(index),
            dayOfNamedMonth(index),
        ]
        guard let date = longest(candidates), case .yearly = date.value.date else { return nil }
        let stretches = almanac.stretches(of: date.value.date, way)
        return Match(DatePiece(.fixed(stretches)), end: date.end)
    }

    // MARK: So many units next to now

    /// Reads "komende 3 dagen" and "afgelopen twee weken" behind their first word.
    private func window(_ way: Direction, _ index: Int) -> Match<DatePiece>? {
        guard way != .this, let length = length(index), index + 1 < length.end else { return nil }
        return Match(DatePiece(rolling(length.value, way)), end: length.end)
    }

    /// Reads "3 komende dagen".
    private func window(countedFirst start: Int) -> Match<DatePiece>? {
        guard let count = whole(start), let way = direction(count.end), way.value != .this,
            let unit = unit(way.end)
        else { return nil }
        return Match(DatePiece(rolling(Double(count.value), unit, way.value)), end: way.end + 1)
    }

    private func rolling(_ count: Double, _ unit: TimeUnit, _ way: Direction) -> Stretch {
        rolling(Term(count * unit.length.count, unit.length.grain), way)
    }

    private func rolling(_ length: Term, _ way: Direction) -> Stretch {
        let isAhead = way.offset > 0
        let isDays = length.unit >= .day
        let near = isDays ? Moment(isAhead ? today.adding(days: 1) : today) : now
        let far = near.adding(length, isAhead ? 1 : -1)
        let grain = isDays ? Grain.day : length.unit == .second ? .second : .minute
        return Stretch(from: isAhead ? near : far, to: isAhead ? far : near, grain: grain)
    }

    // MARK: By name or number

    /// Reads "week 31", "jaar 2012", "de jaren zeventig", "het weekend" and "de week".
    func namedUnit(_ start: Int) -> Match<DatePiece>? {
        let index = skip(MomentGrammar.articles, start)
        if meaning(index) == .weekend {
            return afterNext(.week, index) ?? Match(DatePiece(weekend(0)), end: index + 1)
        }
        guard let unit = unit(index), word(index).map({ $0.utf8.count > 1 }) ?? false else {
            return nil
        }
        return numbered(unit, index) ?? afterNext(unit.length.grain, index)
            ?? current(unit, index, isNamed: index > start)
    }

    private func numbered(_ unit: TimeUnit, _ index: Int) -> Match<DatePiece>? {
        switch unit {
        case .week: return week(index + 1)
        case .month: return namedMonth(index + 1)
        case .year: return word(index) == "jaren" ? decade(index + 1) : yearAlone(index + 1)
        default: return nil
        }
    }

    private func week(_ index: Int) -> Match<DatePiece>? {
        if let number = utterance.whole(at: index), (1...53).contains(number), !isClock(index) {
            let date = SaidDate.yearly(.week(number), on: nil)
            return inYear(Match(DatePiece(date), end: index + 1))
        }
        guard has(MomentGrammar.weekOpenings, index),
            let day = simpleDay(skip(["op"], index + 1))
        else { return nil }
        switch day.value.date {
        case .yearly(let rule, _):
            return Match(DatePiece(.yearly(.around(rule), on: nil)), end: day.end)
        case .fixed(let stretches):
            guard let date = stretches.first?.day else { return nil }
            return Match(DatePiece(Stretch(.week, of: date)), end: day.end)
        case .weekly, .monthly: return nil
        }
    }

    private static let weekOpenings: WordSet = [
        "van", "vanaf", "beginnend", "startend", "aanvangend",
    ]

    private func yearAlone(_ index: Int) -> Match<DatePiece>? {
        guard let number = whole(index), number.value >= 100,
            let stretch = Yearly.year(number.value)
        else { return nil }
        return Match(DatePiece(stretch), end: number.end)
    }

    /// Reads "zeventig", "'70" and "nul" behind "de jaren".
    private func decade(_ index: Int) -> Match<DatePiece>? {
        guard let number = whole(index), number.value % 10 == 0 else { return nil }
        let century = today.year / 100 * 100
        let years =
            number.value >= 100
            ? [number.value]
            : [century, century - 100].map { $0 + number.value }.filter { $0 <= today.year }
        let stretches = years.map { span(ofYears: 10, from: $0) }
        return Match(DatePiece(.fixed(stretches)), end: number.end)
    }

    /// Reads "de week na de volgende".
    private func afterNext(_ grain: Grain, _ index: Int) -> Match<DatePiece>? {
        let next = skip(["de", "het"], index + 2)
        guard has(["na"], index + 1), direction(next)?.value == .next, unit(next + 1) == nil else {
            return nil
        }
        let isWeekend = meaning(index) == .weekend
        let stretch = isWeekend ? weekend(2) : Stretch(grain, of: today, plus: 2)
        return Match(DatePiece(stretch), end: next + 1)
    }

    /// Reads "de week" as the one that is, where a moment was asked.
    private func current(_ unit: TimeUnit, _ index: Int, isNamed: Bool) -> Match<DatePiece>? {
        guard isNamed, unit.length.grain >= .day, unit.length.count == 1, isSingular(index),
            !has(["na", "per"], index + 1)
        else { return nil }
        let stretch = Stretch(unit.length.grain, of: today)
        return Match(DatePiece(stretch, .asked), end: index + 1)
    }

    private func isSingular(_ index: Int) -> Bool {
        has(["dag", "week", "maand", "kwartaal", "jaar"], index)
    }

    // MARK: Seasons, holidays and years

    func season(_ start: Int) -> Match<DatePiece>? {
        let index = skip(MomentGrammar.articles, start)
        guard case .season(let month) = meaning(index) else { return nil }
        return inYear(Match(DatePiece(.yearly(.season(month: month), on: nil)), end: index + 1))
    }

    func holiday(_ start: Int) -> Match<DatePiece>? {
        let matches = HolidayWords.phrases(in: region).lazy.compactMap {
            $0.match(in: utterance, at: start)
        }
        guard let match = matches.first else { return nil }
        return inYear(Match(DatePiece(.yearly(match.value, on: nil)), end: match.end))
    }

    /// Adds the year that is said behind a date that comes back every year.
    func inYear(_ match: Match<DatePiece>) -> Match<DatePiece> {
        guard case .yearly(let rule, _) = match.value.date,
            let year = year(match.end, isMonthOnly: true)
        else { return match }
        let stretches = year.value.compactMap { rule.stretch(in: $0) }
        return stretches.isEmpty ? match : Match(DatePiece(.fixed(stretches)), end: year.end)
    }

    /// Reads "2026 november", "2026 het derde kwartaal", "2026" and "tweeduizend zes".
    func yearFirst(_ start: Int) -> Match<DatePiece>? {
        guard let year = bareYear(start) else { return nil }
        let index = skip(["het", "de"], skip([","], year.end))
        let part = [namedMonth(index), quarter(index)].compactMap { $0 }.first
        if let part, case .yearly(let rule, _) = part.value.date, !part.value.date.isDay,
            let stretch = rule.stretch(in: year.value)
        {
            return Match(DatePiece(stretch), end: part.end)
        }
        guard let stretch = Yearly.year(year.value) else { return nil }
        let isOpened = has(MomentGrammar.yearOpenings, start - 1)
        var piece = DatePiece(stretch, isOpened ? .likely : .asked)
        piece.isBare = !isOpened
        return Match(piece, end: year.end)
    }

    private static let yearOpenings: WordSet = [
        "in", "sinds", "vanaf", "tot", "jaar", "niet", "na", "voor", "dan", "tussen", "van", "en",
        "-", "~", "uit", "sedert",
    ]

    private func bareYear(_ start: Int) -> Match<Int>? {
        if let digits = utterance.digits(at: start) {
            guard digits.utf8.count == 4, let year = Int(digits), (1800...2199).contains(year),
                !isAmount(start), unit(start + 1) == nil
            else { return nil }
            return Match(year, end: start + 1)
        }
        return wordedYear(start)
    }

    /// Whether a sign before the digits makes them no year: "€ 2000", "+2000".
    private func isAmount(_ start: Int) -> Bool {
        if has(["$", "€", "£"], start - 1) { return true }
        let isSigned = has(["+", "-"], start - 1) && utterance.isGlued(at: start)
        return isSigned && !isSchoolYear(start - 2)
    }

    /// Whether two years are joined and no more, as in "2026-2027" and not in a telephone number.
    private func isSchoolYear(_ first: Int) -> Bool {
        let years = [first, first + 2].compactMap { utterance.digits(at: $0) }
        return years.count == 2 && years.allSatisfy { $0.utf8.count == 4 }
            && !has(["-", "+"], first - 1) && !has(["-"], first + 3)
    }
}

extension Yearly {
    static func year(_ year: Int) -> Stretch? {
        Day(year: year, month: 1, day: 1).map { Stretch(.year, of: $0) }
    }
}
