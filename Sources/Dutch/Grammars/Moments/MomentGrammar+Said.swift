/// A date, a time and a part of the day put together, in any order: "morgen om 8 uur 's avonds",
/// "half zes, vrijdag 3 mei".
extension MomentGrammar {
    /// Reads any date that starts at a token.
    func date(_ start: Int) -> Match<DatePiece>? {
        guard canBegin(start) else { return nil }
        return dates.match(at: start) { longest([offset(start), plainDate(start)]) }
    }

    /// Reads a date that is not counted from another.
    func plainDate(_ start: Int) -> Match<DatePiece>? {
        let index = skip(MomentGrammar.articles, start)
        return longest([
            relativeDay(start), holiday(start), holiday(index), numericDate(index),
            dayOfNamedMonth(index), counted(index), century(index), weekdayDate(index),
            directed(index), namedMonth(index), quarter(index), season(start), namedUnit(start),
            side(start), yearFirst(start), monthly(start),
        ])
    }

    /// Reads a date that is a day and holds no other date, so that dates are not nested for ever.
    func simpleDay(_ start: Int) -> Match<DatePiece>? {
        let index = skip(MomentGrammar.articles, start)
        let found = longest([
            relativeDay(start), holiday(start), holiday(index), numericDate(index),
            dayOfNamedMonth(index), weekdayDate(index), monthly(start), namedMonth(index),
        ])
        return found.flatMap { $0.value.date.isDay ? $0 : nil }
    }

    // MARK: Putting pieces together

    /// Reads the moment that starts at a token; a loose one may begin with a number that the rest
    /// must explain.
    ///
    /// Where the day was said before, none is looked for.
    func said(_ start: Int, isLoose: Bool = false, isDated: Bool = false) -> Said? {
        var said = Said(at: start)
        (said.isLoose, said.isDated) = (isLoose, isDated)
        while takePiece(&said) { takeWeekdayInBrackets(&said) }
        if said.isEmpty, isLoose, !isDoubtful(start),
            let number = dayOfMonth(start) ?? whole(start), number.value <= 31
        {
            (said.number, said.end) = (number.value, number.end)
            while takePiece(&said) {}
        }
        guard !said.isEmpty else { return nil }
        if said.number != nil { settleNumber(&said) }
        return said
    }

    /// "6 's avonds" and "6 volgende zondag" begin with an hour.
    private func settleNumber(_ said: inout Said) {
        if said.partOfDay != nil || said.date?.date.isDay ?? false { said.takeNumberAsHour() }
    }

    private func takePiece(_ said: inout Said) -> Bool {
        let index = said.isEmpty ? said.start : afterConnector(said)
        guard canBegin(index) else { return false }
        let date = said.date == nil ? dateThatFits(said, index) : nil
        let clock = clockThatFits(said, index)
        let part = partThatFits(said, index)
        let furthest = max(date?.end ?? 0, clock?.end ?? 0, part?.end ?? 0)
        if let date, date.end == furthest, !isHourFirst(date, clock) {
            (said.date, said.end) = (date.value, date.end)
        } else if let clock, clock.end == furthest {
            (said.clock, said.end) = (clock.value, clock.end)
        } else if let part, part.end == furthest {
            (said.part, said.end) = (part.value, part.end)
        } else {
            return false
        }
        return true
    }

    /// A bare number is sooner an hour than a day, save behind "op" or before a time.
    private func isHourFirst(_ date: Match<DatePiece>, _ clock: Match<Face>?) -> Bool {
        guard date.value.isBare, let clock, clock.end == date.end else { return false }
        let isBeforeClock = isClock(skip(["om"], skip([","], clock.end)))
        return !has(["op", "de"], clock.end - 2) && !isBeforeClock
    }

    private func afterConnector(_ said: Said) -> Int {
        var index = skip([",", "("], said.end)
        index = skip(["op", "van"], index)
        let isDash = has(["-", "\u{2013}"], index)
        return isDash && said.clock == nil && isClock(index + 1) && said.date?.date.isDay ?? false
            ? index + 1 : index
    }

    private func dateThatFits(_ said: Said, _ index: Int) -> Match<DatePiece>? {
        guard !said.isDated, let date = date(index) else { return nil }
        if said.isLoose, date.value.isBare, case .monthly = date.value.date { return nil }
        // "9-10 's ochtends" are hours.
        if date.value.certainty == .asked, date.value.date.isYearly,
            partOfDay(date.end) != nil || has(["am", "pm"], date.end)
        {
            return nil
        }
        if said.clock != nil || said.part != nil {
            guard date.value.date.isDay else { return nil }
            // "2 1/2" and "8 15" are numbers.
            let isWeak = date.value.isBare || date.value.certainty == .asked
            let isLoose = said.clock?.isBare ?? false || date.value.isBare
            guard !isWeak || !isLoose || has(["op", "de"], index - 1) else { return nil }
        }
        return date
    }

    private func clockThatFits(_ said: Said, _ index: Int) -> Match<Face>? {
        guard said.clock == nil, said.number == nil, said.date?.date.isDay ?? true,
            !has(["van"], index - 1) || index == said.start, let clock = clock(index)
        else { return nil }
        guard clock.value.isBare else { return clock }
        if said.isEmpty { return said.isLoose ? nil : clock }
        // "Vanavond 8", and "8" alone; "3 mei 20 mensen" has no time.
        return said.partOfDay != nil && index == said.end ? clock : nil
    }

    private func partThatFits(_ said: Said, _ index: Int) -> Match<DayPart>? {
        guard said.date?.date.isDay ?? true, let part = partOfDay(index) ?? partBehind(said, index),
            said.partOfDay == nil || said.partOfDay == part.value.part
        else { return nil }
        return part
    }

    /// Reads "morgen" behind "zondag" as its morning.
    private func partBehind(_ said: Said, _ index: Int) -> Match<DayPart>? {
        if said.clock != nil, has(["middernacht"], index) {
            return Match(DayPart(.night), end: index + 1)
        }
        guard let date = said.date else { return nil }
        if let part = date.part, let side = MomentGrammar.sides[text(index) ?? ""] {
            let hours = MomentGrammar.hours(side, of: part)
            return Match(DayPart(part, hours: hours), end: index + 1)
        }
        if has(["vroeg"], index) { return Match(DayPart(.morning, hours: 6..<8), end: index + 1) }
        guard let part = partNoun(index) else { return nil }
        return Match(DayPart(part), end: index + 1)
    }

    /// Reads "(di)" behind a date.
    private func takeWeekdayInBrackets(_ said: inout Said) {
        guard let date = said.date?.date, has(["("], said.end), let day = dayName(said.end + 1),
            has([")"], day.end)
        else { return }
        said.date?.date = date.on(day.value.weekday)
        said.end = day.end + 1
    }
}
