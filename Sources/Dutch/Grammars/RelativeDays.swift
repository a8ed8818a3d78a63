/// Reads days that are counted from today: "morgen", "dinsdag", "over 2 weken".
struct RelativeDays {
    private let today: Day

    init(around today: Day) {
        self.today = today
    }

    /// Reads "vandaag", "overmorgen".
    func phrase(in utterance: Utterance, at start: Int) -> Days.Reading? {
        guard let match = CalendarWords.relative.match(in: utterance, at: start) else { return nil }
        return Days.Reading(days: [today.adding(days: match.value)], end: match.end)
    }

    // MARK: Weekdays

    /// Reads a weekday with what is said about its week.
    func weekday(in utterance: Utterance, at start: Int) -> Days.Reading? {
        if let week = week(in: utterance, at: start) {
            let isOn = ["op", "de"].contains(utterance.word(at: week.end) ?? "")
            guard let name = name(in: utterance, at: isOn ? week.end + 1 : week.end) else {
                return nil
            }
            return inWeek(week.value, name)
        }
        if let direction = CalendarWords.directions.match(in: utterance, at: start),
            let name = name(in: utterance, at: direction.end)
        {
            return directed(direction.value, name)
        }
        guard let name = name(in: utterance, at: start) else { return nil }
        return after(name, in: utterance)
    }

    /// Reads a weekday that comes first: "dinsdag", "dinsdag volgende week".
    private func after(_ name: Match<Weekday>, in utterance: Utterance) -> Days.Reading {
        let isIn = ["in", "van"].contains(utterance.word(at: name.end) ?? "")
        if let week = week(in: utterance, at: isIn ? name.end + 1 : name.end) {
            return inWeek(week.value, Match(name.value, end: week.end))
        }
        if let direction = CalendarWords.directions.match(in: utterance, at: name.end) {
            return directed(direction.value, Match(name.value, end: direction.end))
        }
        if let span = ahead(in: utterance, at: name.end), let weeks = span.value.wholeWeeks {
            // From today, or from the coming one? People use both.
            let coming = next(name.value)
            let counted = today.adding(days: weeks * 7)
            let sameWeek = monday(of: counted).adding(days: name.value.rawValue - 1)
            let days = [sameWeek, coming.adding(days: weeks * 7)]
            return Days.Reading(days: days[0] == days[1] ? [days[0]] : days, end: span.end)
        }
        let isShort =
            name.end - 1 < utterance.tokens.count
            && (utterance.word(at: name.end - 1)?.utf8.count ?? 0) <= 4
        return Days.Reading(
            days: [next(name.value)],
            end: name.end,
            certainty: isShort ? .asked : .certain
        )
    }

    private func name(in utterance: Utterance, at index: Int) -> Match<Weekday>? {
        guard let word = utterance.word(at: index) else { return nil }
        for part in RelativeDays.partsOfDay where word.hasSuffix(part) && word != part {
            if let weekday = CalendarWords.weekdays[String(word.dropLast(part.count))] {
                return Match(weekday, end: index + 1)
            }
        }
        return CalendarWords.weekdays[word].map { Match($0, end: index + 1) }
    }

    private static let partsOfDay = ["ochtend", "morgen", "middag", "avond", "nacht"]

    /// Reads "volgende week" as a number of weeks from this one.
    private func week(in utterance: Utterance, at start: Int) -> Match<Int>? {
        guard let direction = CalendarWords.directions.match(in: utterance, at: start),
            unit(at: direction.end, in: utterance) == .week
        else { return nil }
        return Match(direction.value, end: direction.end + 1)
    }

    private func inWeek(_ weeks: Int, _ name: Match<Weekday>) -> Days.Reading {
        let day = monday(of: today).adding(days: weeks * 7 + name.value.rawValue - 1)
        // On a Sunday "volgende week" is for some the week that starts tomorrow, for others the
        // one after.
        let isUnsure = today.weekday == .sunday && weeks == 1
        return Days.Reading(days: isUnsure ? [day, day.adding(days: 7)] : [day], end: name.end)
    }

    private func directed(_ direction: Int, _ name: Match<Weekday>) -> Days.Reading {
        switch direction {
        case ..<0: Days.Reading(days: [last(name.value)], end: name.end)
        case 0: inWeek(0, name)
        default: Days.Reading(days: [next(name.value)], end: name.end)
        }
    }

    /// The coming day of that name, after today.
    private func next(_ weekday: Weekday) -> Day {
        let ahead = (weekday.rawValue - today.weekday.rawValue + 6) % 7 + 1
        return today.adding(days: ahead)
    }

    /// The last day of that name, before today.
    private func last(_ weekday: Weekday) -> Day {
        let back = (today.weekday.rawValue - weekday.rawValue + 6) % 7 + 1
        return today.adding(days: -back)
    }

    private func monday(of day: Day) -> Day {
        day.adding(days: 1 - day.weekday.rawValue)
    }

    // MARK: Spans

    /// Reads "over 2 weken" and "3 dagen geleden".
    func shifted(in utterance: Utterance, at start: Int) -> Days.Reading? {
        if let span = ahead(in: utterance, at: start) {
            return Days.Reading(days: [moved(by: span.value)], end: span.end)
        }
        guard let span = Spans.span(in: utterance, at: start), span.value.isInDays,
            ["geleden", "terug", "gelede"].contains(utterance.word(at: span.end) ?? "")
        else { return nil }
        let back = Span(-span.value.count, span.value.unit)
        return Days.Reading(days: [moved(by: back)], end: span.end + 1)
    }

    private func ahead(in utterance: Utterance, at start: Int) -> Match<Span>? {
        guard ["over", "binnen"].contains(utterance.word(at: start) ?? ""),
            let span = Spans.span(in: utterance, at: start + 1), span.value.isInDays
        else { return nil }
        return span
    }

    private func moved(by span: Span) -> Day {
        Moment(today).adding(span).day
    }

    /// Reads "volgende week" and "vorig jaar" as the first day of it.
    func unit(in utterance: Utterance, at start: Int) -> Days.Reading? {
        guard let direction = CalendarWords.directions.match(in: utterance, at: start),
            direction.value != 0, let unit = unit(at: direction.end, in: utterance)
        else { return nil }
        let first: Day? =
            switch unit {
            case .week: monday(of: today).adding(days: 7 * direction.value)
            case .month:
                Day(year: today.year, month: today.month, day: 1)?
                    .adding(months: direction.value)
            case .year: Day(year: today.year + direction.value, month: 1, day: 1)
            case .minute, .hour, .day: nil
            }
        return first.map {
            Days.Reading(days: [$0], end: direction.end + 1, certainty: .likely)
        }
    }

    private func unit(at index: Int, in utterance: Utterance) -> Span.Unit? {
        utterance.word(at: index).flatMap { CalendarWords.units[$0] }
    }
}

extension Span {
    /// Whether it is a number of days or longer units.
    fileprivate var isInDays: Bool { unit != .minute && unit != .hour && abs(count) < 100_000 }

    /// How many weeks it is, if it is whole weeks.
    fileprivate var wholeWeeks: Int? {
        switch unit {
        case .week: count
        case .day where count % 7 == 0: count / 7
        case .minute, .hour, .day, .month, .year: nil
        }
    }
}
