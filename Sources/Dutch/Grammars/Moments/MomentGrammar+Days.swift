/// Days that are told by their name: "dinsdag", "volgende week dinsdag", "vrijdag de 13e".
extension MomentGrammar {
    /// Reads "morgen", "vanavond" and "de dag na morgen".
    func relativeDay(_ start: Int) -> Match<DatePiece>? {
        if let present = MomentWords.present.match(in: utterance, at: start) {
            return Match(DatePiece(Stretch(at: now, .second)), end: present.end)
        }
        if let phrase = MomentWords.phrases.match(in: utterance, at: start) {
            return Match(DatePiece(relative(phrase.value)), end: phrase.end)
        }
        switch meaning(start) {
        case .relative(let days):
            // "Morgen over een week"
            let ahead = weeksAhead(start + 1)
            let date = relative(days + 7 * (ahead?.value ?? 0))
            return Match(DatePiece(date), end: ahead?.end ?? start + 1)
        case .relativePart(0, .night):
            return Match(DatePiece(.fixed([comingNight]), part: .night), end: start + 1)
        case .relativePart(let days, let part):
            return Match(DatePiece(relative(days), part: part), end: start + 1)
        default: return nil
        }
    }

    private func relative(_ days: Int) -> SaidDate { .fixed([Stretch(today.adding(days: days))]) }

    /// The day whose night it is: before six in the morning that of yesterday.
    private var comingNight: Stretch {
        Stretch(today.adding(days: now.time.hour < 6 ? -1 : 0))
    }

    // MARK: Weekdays

    /// A weekday with the part of the day that is written in one word with it.
    struct NamedDay {
        var weekday: Weekday
        var part: PartOfDay?
        /// Whether it is short for a weekday, and may be a word of its own: "zo", "vrij".
        var isShort = false
    }

    /// Reads "dinsdag", "dinsdagavond", "di" and "dins.".
    func dayName(_ index: Int) -> Match<NamedDay>? {
        switch meaning(index) {
        case .weekday(let weekday): return Match(NamedDay(weekday: weekday), end: index + 1)
        case .weekdayPart(let weekday, let part):
            return Match(NamedDay(weekday: weekday, part: part), end: index + 1)
        default: break
        }
        guard let word = word(index), let weekday = MomentWords.shortWeekdays[word],
            utterance.tokens[index].range.count == word.utf8.count
        else { return nil }
        let isDotted = text(index + 1) == "." && utterance.isGlued(at: index + 1)
        let day = NamedDay(weekday: weekday, isShort: true)
        return Match(day, end: isDotted ? index + 2 : index + 1)
    }

    /// Reads a weekday with what is said about its date or its week.
    func weekdayDate(_ start: Int) -> Match<DatePiece>? {
        guard let name = dayName(start),
            !name.value.isShort || !has(MomentGrammar.articles, start - 1)
        else { return nil }
        if let dated = dated(name) { return dated }
        if let near = nearWeek(name) { return near }
        let isDotted = name.value.isShort && text(name.end - 1) == "."
        let isCertain = !name.value.isShort || has(MomentGrammar.dayOpenings, start - 1)
        var piece = DatePiece(
            .weekly(name.value.weekday),
            part: name.value.part,
            isCertain ? .certain : .asked
        )
        piece.isBare =
            !isCertain && !(isDotted && name.end < utterance.tokens.count)
            && !isClock(skip(["om"], name.end)) && partOfDay(name.end) == nil
        return Match(piece, end: name.end)
    }

    /// Words before the short name of a weekday that show that it is one.
    private static let dayOpenings: WordSet = [
        "op", "elke", "iedere", "komende", "aanstaande", "volgende", "vorige", "afgelopen", "week",
        "tot", "vanaf",
    ]

    /// Reads "dinsdag 3 mei", "dinsdag de 3e" and "dinsdag 3-5".
    private func dated(_ name: Match<NamedDay>) -> Match<DatePiece>? {
        var index = skip([",", "."], name.end)
        index = skip(["de", "den"], index)
        let candidates = [
            dayOfNamedMonth(index), namedMonth(index).flatMap { $0.value.date.isDay ? $0 : nil },
            numericDate(index), numberedDay(index),
        ]
        guard var found = longest(candidates) else { return nil }
        let weekday = name.value.weekday
        let date = found.value.date.on(weekday)
        // "Maandag 9-11" is no date where the ninth of November is no Monday.
        if found.value.certainty == .asked, case .yearly = date, isHours(index),
            !almanac.stretches(of: date).contains(where: { $0.from?.day.weekday == weekday })
        {
            return nil
        }
        found.value = DatePiece(date, part: name.value.part)
        return found
    }

    /// Whether the digits can be two hours, as in "9-11".
    private func isHours(_ index: Int) -> Bool {
        has(["-", "\u{2013}"], index + 1) && (utterance.whole(at: index) ?? .max) <= 24
    }

    /// Reads "de 21e" or "21" behind a weekday.
    private func numberedDay(_ index: Int) -> Match<DatePiece>? {
        guard let day = dayOfMonth(index),
            utterance.digits(at: index) != nil || ordinal(index) != nil,
            !isClock(index), unit(day.end) == nil, !isRange(day.end)
        else { return nil }
        return Match(DatePiece(.monthly(day.value, on: nil)), end: day.end)
    }

    /// Reads "dinsdag volgende week", "dinsdag a.s." and "dinsdag over 2 weken".
    private func nearWeek(_ name: Match<NamedDay>) -> Match<DatePiece>? {
        let weekday = name.value.weekday
        let index = skip(["in", "van"], name.end)
        if let direction = direction(index) {
            let isWeek = unit(direction.end) == .week
            guard isWeek || [.coming, .last].contains(direction.value) else { return nil }
            let stretches =
                isWeek
                ? days(weekday, inWeek: direction.value.offset)
                : almanac.stretches(of: .weekly(weekday), direction.value)
            let end = isWeek ? direction.end + 1 : direction.end
            return Match(DatePiece(.fixed(stretches), part: name.value.part), end: end)
        }
        guard let ahead = weeksAhead(name.end) else { return nil }
        // From today, or from the coming one? People use both.
        let counted = today.adding(days: ahead.value * 7).first(of: .week)
            .adding(days: weekday.rawValue - 1)
        let coming = today.adding(days: 1).onOrAfter(weekday).adding(days: ahead.value * 7)
        let stretches = (counted == coming ? [coming] : [counted, coming]).map { Stretch($0) }
        return Match(DatePiece(.fixed(stretches), part: name.value.part), end: ahead.end)
    }

    /// The day of that name so many weeks from this one.
    func days(_ weekday: Weekday, inWeek weeks: Int) -> [Stretch] {
        let day = almanac.inWeek(weeks, weekday)
        // On a Sunday "volgende week" is for some the week that starts tomorrow, for others the
        // one after.
        let isUnsure = today.weekday == .sunday && weeks == 1
        return (isUnsure ? [day, day.adding(days: 7)] : [day]).map { Stretch($0) }
    }

    private func weeksAhead(_ index: Int) -> Match<Int>? {
        guard has(["over"], index), let length = length(index + 1), length.value.parts.count == 1,
            length.value.unit >= .day
        else { return nil }
        // "Vandaag over acht dagen" is in a week.
        let isEightDays = length.value == Term(8, .day)
        let weeks = isEightDays ? 1 : length.value.count(in: .week)
        guard weeks == weeks.rounded(), weeks > 0, weeks < 1000 else { return nil }
        return Match(Int(weeks), end: length.end)
    }

    /// The match that reaches furthest; of two, the first.
    func longest<Value>(_ candidates: [Match<Value>?]) -> Match<Value>? {
        candidates.reduce(nil) { best, other in
            guard let other else { return best }
            return (best?.end ?? 0) >= other.end ? best : other
        }
    }
}
