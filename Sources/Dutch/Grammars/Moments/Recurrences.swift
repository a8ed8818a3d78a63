/// Reads how something comes back: "elke dinsdag om 9 uur", "om de twee weken", "maandelijks".
struct Recurrences {
    private let now: Moment
    private let region: Region

    init(at now: Moment, in region: Region) {
        self.now = now
        self.region = region
    }

    /// Finds the recurrences in an utterance.
    func finds(in utterance: Utterance, asked: Set<Kind>) -> [Find] {
        let isThere = utterance.tokens.contains(where: RecurrenceWords.openings.contains)
        guard isThere else { return [] }
        let grammar = MomentGrammar(in: utterance, at: now, region: region, isAsked: true)
        return utterance.scan { start in
            guard let match = grammar.recurrence(start) else { return [] }
            return [Find(.recurrence(match.value), start..<match.end)]
        }
    }
}

extension MomentGrammar {
    /// Reads the recurrence that starts at a token, with the time before or behind it.
    func recurrence(_ start: Int) -> Match<Recurrence>? {
        if let found = timeless(start) { return withTime(found) }
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
        if has(RecurrenceWords.each, start) { return each(start + 1) }
        if has(["om"], start), has(["de"], start + 1) { return every(start + 2).map(onWeekday) }
        if let phrase = RecurrenceWords.phrases.match(in: utterance, at: start) {
            return Match(phrase.value, end: phrase.end)
        }
        return plural(start)
    }

    /// Reads "maandagen", "op maandagen" and "'s maandags"; "ochtenden" as well.
    private func plural(_ start: Int) -> Match<Recurrence>? {
        let index = skip(["op", "s"], start)
        switch meaning(index) {
        case .weekdays(let weekday):
            // "Twee zondagen" are counted.
            guard whole(start - 1) == nil || utterance.isGlued(at: start - 1) else { return nil }
            return Match(.weekly(on: weekday), end: index + 1)
        case .parts(let part) where index == start && clock(index + 1) != nil:
            return Match(.daily(in: part), end: index + 1)
        default: return nil
        }
    }

    /// Reads what follows "elke": "dinsdag", "ochtend", "twee weken", "15e", "3 mei".
    private func each(_ start: Int) -> Match<Recurrence>? {
        if let day = dayName(start) {
            var recurrence = Recurrence.weekly(on: day.value.weekday)
            recurrence.time = day.value.part.map { .part($0) }
            return Match(recurrence, end: day.end)
        }
        if has(["werkdag", "weekdag"], start) { return Match(Recurrence(.day), end: start + 1) }
        if let part = partNoun(start) { return Match(.daily(in: part), end: start + 1) }
        if has(["andere", "tweede"], start), let other = other(start + 1) { return other }
        return dated(start) ?? counted(start, unitAlone: 1)
    }

    /// Reads "andere dinsdag" and "tweede week" as every second one.
    private func other(_ start: Int) -> Match<Recurrence>? {
        if let day = dayName(start) {
            var recurrence = Recurrence.weekly(on: day.value.weekday)
            recurrence.every = 2
            return Match(recurrence, end: day.end)
        }
        return counted(start, unitAlone: 2)
    }

    /// Reads what follows "om de": one unit is left out, "drie weken" are counted.
    private func every(_ start: Int) -> Match<Recurrence>? {
        counted(skip(["andere"], start), unitAlone: 2)
    }

    /// Reads "dinsdag" behind "om de week".
    private func onWeekday(_ match: Match<Recurrence>) -> Match<Recurrence> {
        guard match.value.unit == .week, let day = dayName(skip(["op"], match.end)) else {
            return match
        }
        var recurrence = match.value
        recurrence.weekday = day.value.weekday
        return Match(recurrence, end: day.end)
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
        let month = skip(["de"], skip(["van"], day.end))
        return Match(recurrence, end: unit(month) == .month ? month + 1 : day.end)
    }
}

extension Recurrence {
    static func weekly(on weekday: Weekday) -> Recurrence {
        var recurrence = Recurrence(.week)
        recurrence.weekday = weekday
        return recurrence
    }

    static func daily(in part: PartOfDay) -> Recurrence {
        var recurrence = Recurrence(.day)
        recurrence.time = .part(part)
        return recurrence
    }

    /// Makes a recurrence in the units that people count time in; none comes back every second.
    fileprivate init?(every count: Double, _ unit: TimeUnit) {
        guard let known = Unit(rawValue: unit.length.grain.rawValue) else { return nil }
        self.init(every: count * unit.length.count, known)
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
