/// Reads how something comes back: "elke dinsdag om 9 uur", "om de twee weken", "maandelijks".
extension Moments {
    /// Finds the recurrences in an utterance.
    func recurrences(in utterance: Utterance) -> [Find] {
        let isThere = utterance.tokens.contains(where: RecurrenceWords.openings.contains)
        guard isThere else { return [] }
        let grammar = grammar(for: utterance, isAsked: true)
        return utterance.scan { start in
            grammar.recurrences(start).map { Find(.recurrence($0.value), $0.tokens) }
        }
    }
}

extension MomentGrammar {
    private typealias Found = (value: Recurrence, tokens: Range<Int>)

    /// Reads the recurrences that start at a token: more than one for "elke dinsdag en donderdag".
    func recurrences(_ start: Int) -> [(value: Recurrence, tokens: Range<Int>)] {
        guard let first = recurrence(start) else { return [] }
        var found: [Found] = [(first.value, start..<first.end)]
        while let last = found.last, let next = otherDay(after: last) { found.append(next) }
        // A time behind the last day is that of all.
        let time = found.last?.value.time
        for index in found.indices where found[index].value.time == nil {
            found[index].value.time = time
        }
        return found
    }

    /// Reads "en donderdag" behind "elke dinsdag".
    private func otherDay(after last: Found) -> Found? {
        let end = last.tokens.upperBound
        guard last.value.weekday != nil, last.value.nth == nil, has([",", "en", "&", "+"], end),
            let day = anyDay(end + 1), !day.value.isShort || (word(end - 1)?.utf8.count ?? 9) < 4
        else { return nil }
        var recurrence = last.value
        recurrence.take(day.value)
        let next = withTime(Match(recurrence, end: day.end))
        return (next.value, end..<next.end)
    }

    /// Reads "dinsdag" and "dinsdagen".
    private func anyDay(_ index: Int) -> Match<NamedDay>? {
        if case .weekdays(let weekday) = meaning(index) {
            return Match(NamedDay(weekday: weekday), end: index + 1)
        }
        return dayName(index)
    }

    /// Reads the recurrence that starts at a token, with the time before or behind it.
    private func recurrence(_ start: Int) -> Match<Recurrence>? {
        if let found = timeless(start) { return withTime(found) }
        if let found = workdays(start) { return found }
        guard let clock = clock(start), let found = timeless(skip([","], clock.end)) else {
            return nil
        }
        let part = found.value.time?.part ?? partOfDay(found.end)?.value.part
        return Match(found.value.at(clock.value, in: part), end: found.end)
    }

    private func withTime(_ match: Match<Recurrence>) -> Match<Recurrence> {
        let part = match.value.time == nil ? partOfDay(match.end) : nil
        let index = part?.end ?? match.end
        let named = part?.value.part ?? match.value.time?.part
        if let clock = clock(skip([","], index)), !clock.value.isBare {
            let after = named == nil ? partOfDay(clock.end) : nil
            let recurrence = match.value.at(clock.value, in: named ?? after?.value.part)
            return Match(recurrence, end: after?.end ?? clock.end)
        }
        guard let part else { return match }
        var recurrence = match.value
        recurrence.time = .part(part.value.part)
        return Match(recurrence, end: part.end)
    }

    private func timeless(_ start: Int) -> Match<Recurrence>? {
        if has(RecurrenceWords.each, start) { return each(start + 1).map(placed) }
        if has(["om"], start), has(["de"], start + 1) { return every(start + 2).map(placed) }
        let phrase = RecurrenceWords.phrases.match(in: utterance, at: start)
        if let found = phrase ?? once(start) { return placed(found) }
        return plural(start)
    }

    /// Reads "van ma t/m vr om 9 uur" as every working day; without a time it is a stretch.
    private func workdays(_ start: Int) -> Match<Recurrence>? {
        guard let first = dayName(skip(["van"], start)), first.value.weekday == .monday,
            let link = link(first.end, isBetween: false), link.isInclusive,
            let last = dayName(link.end), last.value.weekday == .friday
        else { return nil }
        let found = withTime(Match(Recurrence(.day), end: last.end))
        return found.value.time == nil ? nil : found
    }

    /// Reads "een keer in de twee weken", "eens per 3 maanden" and "eens om de week".
    private func once(_ start: Int) -> Match<Recurrence>? {
        guard let once = RecurrenceWords.once.match(in: utterance, at: start) else { return nil }
        if has(["om"], once.end), has(["de"], once.end + 1) { return every(once.end + 2) }
        if has(["in"], once.end), has(["de", "het"], once.end + 1) {
            return counted(once.end + 2, unitAlone: 1)
        }
        guard has(["per"], once.end) || has(RecurrenceWords.each, once.end) else { return nil }
        return counted(once.end + 1, unitAlone: 1)
    }

    /// Reads "maandagen", "op maandagen" and "'s maandags"; "ochtenden" as well.
    private func plural(_ start: Int) -> Match<Recurrence>? {
        let index = skip(["op", "s"], start)
        switch meaning(index) {
        case .weekdays(let weekday):
            // "Twee zondagen" are counted.
            guard whole(start - 1) == nil || utterance.isGlued(at: start - 1) else { return nil }
            return Match(.weekly(on: NamedDay(weekday: weekday)), end: index + 1)
        case .parts(let part) where index == start && clock(index + 1) != nil:
            return Match(.daily(in: part), end: index + 1)
        default: return nil
        }
    }

    /// Reads what follows "elke": "dinsdag", "ochtend", "twee weken", "15e", "3 mei".
    private func each(_ start: Int) -> Match<Recurrence>? {
        if let day = anyDay(start) { return Match(.weekly(on: day.value), end: day.end) }
        if has(["werkdag", "weekdag"], start) { return Match(Recurrence(.day), end: start + 1) }
        if let part = partNoun(start) { return Match(.daily(in: part), end: start + 1) }
        if let day = dayOfTheMonth(start) { return day }
        if has(["andere", "tweede"], start), let other = other(start + 1) { return other }
        return dated(start) ?? counted(start, unitAlone: 1)
    }

    /// Reads "eerste dinsdag van de maand".
    private func dayOfTheMonth(_ start: Int) -> Match<Recurrence>? {
        guard let day = nthDay(start), let month = ofTheMonth(day.end) else { return nil }
        return Match(day.value, end: month)
    }

    private func nthDay(_ start: Int) -> Match<Recurrence>? {
        guard let number = place(start), (-2...5).contains(number.value),
            let weekday = weekday(number.end)
        else { return nil }
        var recurrence = Recurrence(.month)
        (recurrence.weekday, recurrence.nth) = (weekday, number.value)
        return Match(recurrence, end: number.end + 1)
    }

    /// Reads "andere dinsdag" and "tweede week" as every second one.
    private func other(_ start: Int) -> Match<Recurrence>? {
        if let day = dayName(start) {
            var recurrence = Recurrence.weekly(on: day.value)
            recurrence.every = 2
            return Match(recurrence, end: day.end)
        }
        return counted(start, unitAlone: 2)
    }

    /// Reads what follows "om de": one unit is left out, "drie weken" are counted.
    private func every(_ start: Int) -> Match<Recurrence>? {
        counted(skip(["andere"], start), unitAlone: 2)
    }

    /// Reads which day of the unit: "dinsdag" behind "om de week", "op de 15e" behind "elke maand".
    private func placed(_ match: Match<Recurrence>) -> Match<Recurrence> {
        var recurrence = match.value
        guard recurrence.weekday == nil, recurrence.dayOfMonth == nil else { return match }
        let index = skip(["op"], match.end)
        if recurrence.unit == .week, let day = dayName(index),
            !day.value.isShort || index > match.end
        {
            recurrence.take(day.value)
            return Match(recurrence, end: day.end)
        }
        let date = skip(["de"], index)
        guard index > match.end, let found = dated(date) ?? nthDay(date),
            found.value.unit == recurrence.unit
        else { return match }
        (recurrence.month, recurrence.dayOfMonth) = (found.value.month, found.value.dayOfMonth)
        (recurrence.weekday, recurrence.nth) = (found.value.weekday, found.value.nth)
        return Match(recurrence, end: found.end)
    }

    private func counted(_ start: Int, unitAlone: Double) -> Match<Recurrence>? {
        if meaning(start) == .weekend {
            return Match(Recurrence(every: unitAlone, .weekend), end: start + 1)
        }
        if let unit = unit(start), let recurrence = Recurrence(every: unitAlone, unit) {
            return Match(recurrence, end: start + 1)
        }
        guard let number = utterance.number(at: start), let count = number.values.first, count > 0,
            let unit = unit(number.end), let recurrence = Recurrence(every: count, unit)
        else { return nil }
        return Match(recurrence, end: number.end + 1)
    }

    /// Reads "15e (van de maand)" and "3 mei".
    private func dated(_ start: Int) -> Match<Recurrence>? {
        if let date = dayOfNamedMonth(start),
            case .yearly(.day(let month, let day), _) = date.value.date
        {
            var recurrence = Recurrence(.year)
            (recurrence.month, recurrence.dayOfMonth) = (month, day)
            return Match(recurrence, end: date.end)
        }
        guard let day = ordinal(start), (1...31).contains(day.value),
            meaning(day.end) == nil
        else { return nil }
        var recurrence = Recurrence(.month)
        recurrence.dayOfMonth = day.value
        return Match(recurrence, end: ofTheMonth(day.end) ?? day.end)
    }
}

extension Recurrence {
    fileprivate static func weekly(on day: MomentGrammar.NamedDay) -> Recurrence {
        var recurrence = Recurrence(.week)
        recurrence.take(day)
        return recurrence
    }

    /// Puts it on a weekday, in the part of it that was said.
    fileprivate mutating func take(_ day: MomentGrammar.NamedDay) {
        weekday = day.weekday
        if let part = day.part { time = .part(part) }
    }

    fileprivate static func daily(in part: PartOfDay) -> Recurrence {
        var recurrence = Recurrence(.day)
        recurrence.time = .part(part)
        return recurrence
    }

    /// Makes a recurrence in the units that people count time in; none comes back every second.
    fileprivate init?(every count: Double, _ unit: TimeUnit) {
        guard let known = Unit(rawValue: unit.length.grain.rawValue) else { return nil }
        // "Om de 14 dagen" is every second week.
        let isWeeks = known == .day && count.truncatingRemainder(dividingBy: 7) == 0
        self.init(every: isWeeks ? count / 7 : count * unit.length.count, isWeeks ? .week : known)
    }

    /// The same at a time of the clock.
    fileprivate func at(_ clock: Face, in part: PartOfDay?) -> Recurrence {
        var recurrence = self
        recurrence.time = .clock(clock.times(in: part)[0])
        return recurrence
    }
}

extension Recurrence.Time {
    fileprivate var part: PartOfDay? {
        if case .part(let part) = self { return part }
        return nil
    }
}
