/// Reads dates of the calendar: "3-5-1976", "3 mei '76", "eind mei", "de 15e".
struct Dates {
    private let today: Day

    init(around today: Day) {
        self.today = today
    }

    // MARK: In digits

    /// Reads "3-5-1976", "1976-05-03", "3-5" and "03051976".
    func numeric(in utterance: Utterance, at start: Int) -> Days.Reading? {
        if let packed = packed(in: utterance, at: start) { return packed }
        guard let first = utterance.digits(at: start), let one = Int(first), first.utf8.count <= 4,
            let middle = part(in: utterance, after: start + 1), middle.value <= 31
        else { return nil }
        let last = part(in: utterance, after: middle.end, separator: middle.separator)
        if first.utf8.count == 4, let last {
            return days([Day(year: one, month: middle.value, day: last.value)], end: last.end)
        }
        guard let last, last.digits == 2 || last.digits == 4 else {
            guard !middle.separator.isEmpty, middle.separator != "." else { return nil }
            return days(around(month: middle.value, day: one), end: middle.end, .asked)
        }
        let certainty: Find.Certainty = middle.separator.isEmpty ? .asked : .certain
        return days(
            years(last.value, digits: last.digits).map {
                Day(year: $0, month: middle.value, day: one)
            },
            end: last.end,
            certainty
        )
    }

    private typealias Part = (value: Int, digits: Int, separator: String, end: Int)

    private static let separators: Set<String> = ["-", "/", ".", "\u{2013}", "\u{2011}", "\\"]

    /// Reads the next part of a date, with the sign or the space before it.
    private func part(
        in utterance: Utterance,
        after index: Int,
        separator wanted: String? = nil
    ) -> Part? {
        let sign = utterance.text(at: index).flatMap { Dates.separators.contains($0) ? $0 : nil }
        let separator = sign ?? ""
        let position = sign == nil ? index : index + 1
        guard wanted == nil || wanted == separator, let digits = utterance.digits(at: position),
            digits.utf8.count <= 4, let value = Int(digits)
        else { return nil }
        return (value, digits.utf8.count, separator, position + 1)
    }

    private func packed(in utterance: Utterance, at start: Int) -> Days.Reading? {
        guard let digits = utterance.digits(at: start), digits.utf8.count == 8,
            let value = Int(digits)
        else { return nil }
        let dayFirst = Day(
            year: value % 10_000,
            month: value / 10_000 % 100,
            day: value / 1_000_000
        )
        let yearFirst = Day(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        let found = [dayFirst, yearFirst].filter { $0.map { isPlausible($0.year) } ?? false }
        return days(found, end: start + 1, .asked)
    }

    // MARK: In words

    /// Reads "3 mei", "de derde van mei 1976" and "vrijdag 4 december".
    func named(in utterance: Utterance, at start: Int) -> Days.Reading? {
        let weekday = utterance.word(at: start).flatMap { CalendarWords.weekdays[$0] }
        var index = weekday == nil ? start : start + 1
        if weekday != nil, [",", "."].contains(utterance.text(at: index) ?? "") { index += 1 }
        if ["de", "den"].contains(utterance.word(at: index) ?? "") { index += 1 }
        guard let day = dayOfMonth(in: utterance, at: index) else { return nil }
        let isOf = ["van", "in"].contains(utterance.word(at: day.end) ?? "")
        guard let month = month(in: utterance, at: isOf ? day.end + 1 : day.end) else { return nil }
        if let year = year(in: utterance, after: month.end) {
            let candidates = year.value.map { Day(year: $0, month: month.value, day: day.value) }
            return days(candidates, end: year.end)
        }
        let around = around(month: month.value, day: day.value)
        let fitting = around.filter { weekday == nil || $0?.weekday == weekday }
        return days(fitting.isEmpty ? around : fitting, end: month.end)
    }

    /// Reads a month, with one typing mistake at most in the longer ones.
    func month(in utterance: Utterance, at index: Int) -> Match<Int>? {
        guard let word = utterance.word(at: index) else { return nil }
        let isShort = utterance.text(at: index + 1) == "." && utterance.isGlued(at: index + 1)
        let end = isShort && word.utf8.count <= 4 ? index + 2 : index + 1
        if let month = CalendarWords.months[word] { return Match(month, end: end) }
        guard word.utf8.count >= 6, word.utf8.count <= 12,
            let nearest = Spelling.nearest(to: word, in: Dates.longMonths)
        else { return nil }
        return CalendarWords.months[nearest].map { Match($0, end: end) }
    }

    private static let longMonths = [
        "januari", "februari", "augustus", "september", "oktober", "november", "december",
    ]

    private func dayOfMonth(in utterance: Utterance, at index: Int) -> Match<Int>? {
        if let ordinal = Ordinals.ordinal(in: utterance, at: index),
            (1...31).contains(ordinal.value)
        {
            return ordinal
        }
        guard let number = utterance.number(at: index), !number.isDoubtful,
            let value = number.values.first, value == value.rounded(), (1...31).contains(value)
        else { return nil }
        return Match(Int(value), end: number.end)
    }

    /// Reads the year after a month: "1976", "'76", "volgend jaar".
    private func year(in utterance: Utterance, after index: Int) -> Match<[Int]>? {
        let start = utterance.text(at: index) == "," ? index + 1 : index
        if let direction = CalendarWords.directions.match(in: utterance, at: start),
            utterance.word(at: direction.end) == "jaar"
        {
            return Match([today.year + direction.value], end: direction.end + 1)
        }
        guard let digits = utterance.digits(at: start), let value = Int(digits),
            digits.utf8.count == 4 && isPlausible(value) || digits.utf8.count == 2,
            !isClock(in: utterance, at: start)
        else { return nil }
        return Match(years(value, digits: digits.utf8.count), end: start + 1)
    }

    /// Whether these digits are the hour of a time, as in "3 mei 14:30".
    private func isClock(in utterance: Utterance, at index: Int) -> Bool {
        guard let next = utterance.text(at: index + 1) else { return false }
        if ["uur", "u", "h"].contains(next) { return true }
        return [":", "."].contains(next) && utterance.isGlued(at: index + 2)
            && utterance.digits(at: index + 2) != nil
    }

    // MARK: Of a month, a holiday

    /// Reads "1e van de maand", "eind mei", "de 15e".
    func ofMonth(in utterance: Utterance, at start: Int) -> Days.Reading? {
        if let part = CalendarWords.parts.match(in: utterance, at: start) {
            return partOfMonth(part, in: utterance)
        }
        let isArticle = utterance.word(at: start) == "de"
        let index = isArticle ? start + 1 : start
        guard let day = Ordinals.ordinal(in: utterance, at: index), (1...31).contains(day.value)
        else { return isArticle ? bareDay(in: utterance, at: index) : nil }
        let isOf = ["van", "vd"].contains(utterance.word(at: day.end) ?? "")
        if isOf, let month = relativeMonth(in: utterance, at: day.end + 1) {
            return days([inMonth(month.value, day.value)], end: month.end)
        }
        let next = (0...2).lazy.compactMap { inMonth($0, day.value) }.first { $0 >= today }
        let certainty: Find.Certainty = utterance.digits(at: index) != nil ? .likely : .asked
        if isOf, let end = monthEnd(in: utterance, at: day.end + 1) {
            return days([next], end: end)
        }
        return days([next], end: day.end, certainty)
    }

    /// Reads "de 15" when a day was asked.
    private func bareDay(in utterance: Utterance, at index: Int) -> Days.Reading? {
        guard let day = utterance.whole(at: index), (1...31).contains(day) else { return nil }
        let next = (0...2).lazy.compactMap { inMonth($0, day) }.first { $0 >= today }
        return days([next], end: index + 1, .asked)
    }

    private func partOfMonth(_ part: Match<Int>, in utterance: Utterance) -> Days.Reading? {
        if let month = month(in: utterance, at: part.end) {
            let year = year(in: utterance, after: month.end)
            let first = year.map { Day(year: $0.value[0], month: month.value, day: 1) }
            let around = first.map { [$0] } ?? around(month: month.value, day: 1)
            let found = around.map { $0.map { Dates.part(part.value, of: $0) } }
            return days(found, end: year?.end ?? month.end)
        }
        let relative = relativeMonth(in: utterance, at: part.end)
        guard let end = relative?.end ?? monthEnd(in: utterance, at: part.end),
            let first = inMonth(relative?.value ?? 0, 1)
        else { return nil }
        let found = Dates.part(part.value, of: first)
        let next = Dates.part(part.value, of: first.adding(months: 1))
        return days([relative == nil && found < today ? next : found], end: end)
    }

    private static func part(_ part: Int, of first: Day) -> Day {
        switch part {
        case ..<0: first
        case 0: first.adding(days: 14)
        default: first.adding(months: 1).adding(days: -1)
        }
    }

    /// Reads "volgende maand" as a number of months from now.
    private func relativeMonth(in utterance: Utterance, at index: Int) -> Match<Int>? {
        guard let direction = CalendarWords.directions.match(in: utterance, at: index),
            utterance.word(at: direction.end).flatMap({ CalendarWords.units[$0] }) == .month
        else { return nil }
        return Match(direction.value, end: direction.end + 1)
    }

    /// Reads "de maand" and "maand".
    private func monthEnd(in utterance: Utterance, at index: Int) -> Int? {
        let noun = ["de", "elke"].contains(utterance.word(at: index) ?? "") ? index + 1 : index
        let unit = utterance.word(at: noun).flatMap { CalendarWords.units[$0] }
        return unit == .month && utterance.word(at: noun) != "m" ? noun + 1 : nil
    }

    private func inMonth(_ months: Int, _ day: Int) -> Day? {
        let first = Day(year: today.year, month: today.month, day: 1)?.adding(months: months)
        return first.flatMap { Day(year: $0.year, month: $0.month, day: day) }
    }

    /// Reads a holiday that falls on the same date every year.
    func holiday(in utterance: Utterance, at start: Int) -> Days.Reading? {
        guard let match = CalendarWords.holidays.match(in: utterance, at: start) else { return nil }
        let (month, day) = (match.value / 100, match.value % 100)
        if let year = year(in: utterance, after: match.end) {
            return days([Day(year: year.value[0], month: month, day: day)], end: year.end)
        }
        return days(Array(around(month: month, day: day).prefix(1)), end: match.end)
    }

    // MARK: Years

    private func days(
        _ candidates: [Day?],
        end: Int,
        _ certainty: Find.Certainty = .certain
    ) -> Days.Reading? {
        let days = candidates.compactMap { $0 }
        return days.isEmpty ? nil : Days.Reading(days: days, end: end, certainty: certainty)
    }

    /// The next such day, today included, and the last one; a leap day skips years.
    private func around(month: Int, day: Int) -> [Day?] {
        let years = (today.year - 8...today.year + 8)
        let all = years.compactMap { Day(year: $0, month: month, day: day) }
        return [all.first { $0 >= today }, all.last { $0 < today }]
    }

    private func isPlausible(_ year: Int) -> Bool {
        (today.year - 130...today.year + 100).contains(year)
    }

    /// The years that two digits can mean: of 76 only 1976, of 30 both 2030 and 1930.
    private func years(_ value: Int, digits: Int) -> [Int] {
        guard digits == 2 else { return [value] }
        let century = today.year / 100 * 100
        let (this, last) = (century + value, century - 100 + value)
        if this > today.year + 20 { return [last] }
        let canBeBirth = (60...105).contains(today.year - last)
        return canBeBirth && abs(this - today.year) > 1 ? [this, last] : [this]
    }
}
