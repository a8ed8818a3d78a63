/// Dates that are counted within a longer stretch: "de eerste vrijdag van juli", "de derde week
/// van 2027", "de 15e van volgende maand"; and the begin, the middle and the end of one.
extension MomentGrammar {
    /// Reads "de eerste vrijdag van juli" and "laatste dag van maart 2027".
    func counted(_ start: Int) -> Match<DatePiece>? {
        guard let number = place(start), let piece = piece(number.end) else { return nil }
        let index = of(number.end + 1)
        let isOf = index > number.end + 1
        if case .weekday = piece, let month = ofTheMonth(number.end + 1) {
            return comingMonth(with: number.value, piece).map { Match($0, end: month) }
        }
        if let parent = parent(index) {
            if let found = nth(number.value, piece, of: parent) { return found }
        }
        return isOf || number.value < 0 ? nil : uncounted(number.value, piece, number.end + 1)
    }

    /// Reads "derde" as 3 and "laatste" as -1.
    func place(_ start: Int) -> Match<Int>? {
        if has(["laatste", "laaste"], start) { return Match(-1, end: start + 1) }
        if has(["voorlaatste"], start) { return Match(-2, end: start + 1) }
        guard let ordinal = ordinal(start), (1...366).contains(ordinal.value) else { return nil }
        return ordinal
    }

    private func piece(_ index: Int) -> Piece? {
        switch meaning(index) {
        case .weekday(let weekday): .weekday(weekday)
        case .unit(.day): .day
        case .unit(.week): .week
        case .unit(.month): .month
        case .unit(.quarter): .quarter
        case .weekend: .weekend
        default: nil
        }
    }

    private func parent(_ index: Int) -> Match<DatePiece>? {
        if let year = bareYear(inside: index) { return year }
        let start = skip(["de", "het"], index)
        let candidates = [
            namedMonth(index), directed(start), season(index), namedUnit(index), quarter(start),
        ]
        guard let found = longest(candidates), !found.value.date.isDay else { return nil }
        return found
    }

    private func bareYear(inside index: Int) -> Match<DatePiece>? {
        guard let year = yearFirst(index), case .fixed(let stretches) = year.value.date,
            stretches.first?.grain == .year
        else { return nil }
        return year
    }

    private func nth(_ number: Int, _ piece: Piece, of parent: Match<DatePiece>)
        -> Match<DatePiece>?
    {
        switch parent.value.date {
        case .yearly(let rule, _):
            return Match(
                DatePiece(.yearly(.nth(number, piece, of: rule), on: nil)),
                end: parent.end
            )
        case .fixed(let stretches):
            let found = stretches.compactMap { piece.nth(number, in: $0) }
            return found.isEmpty ? nil : Match(DatePiece(.fixed(found)), end: parent.end)
        case .monthly, .weekly: return nil
        }
    }

    /// The index behind "van de maand", whichever month that is.
    func ofTheMonth(_ start: Int) -> Int? {
        let index = of(start)
        let month = skip(["de", "elke", "iedere"], index)
        return index > start && unit(month) == .month ? month + 1 : nil
    }

    /// The first such piece of a month that is not over, and the last that is.
    private func comingMonth(with number: Int, _ piece: Piece) -> DatePiece? {
        let found = [-1, 0, 1].compactMap {
            piece.nth(number, in: Stretch(.month, of: today, plus: $0))
        }
        let coming = found.filter { ($0.to ?? now) > Moment(today) }.prefix(1)
        let last = found.filter { ($0.to ?? now) <= Moment(today) }.suffix(1)
        guard !found.isEmpty else { return nil }
        return DatePiece(.fixed(coming + last.map { $0.marked(isRemote: true) }))
    }

    /// Reads "de tweede zondag" as that of this month, and "derde kwartaal" as that of a year.
    private func uncounted(_ number: Int, _ piece: Piece, _ end: Int) -> Match<DatePiece>? {
        switch piece {
        case .weekday:
            let months = [0, 1].map { Stretch(.month, of: today, plus: $0) }
            guard piece.nth(number, in: months[0]) != nil else { return nil }
            let found = months.compactMap { piece.nth(number, in: $0) }
            return Match(DatePiece(.fixed(found), .likely), end: end)
        case .quarter:
            guard (1...4).contains(number) else { return nil }
            return inYear(Match(DatePiece(.yearly(.quarter(number), on: nil)), end: end))
        case .day, .week, .weekend, .month: return nil
        }
    }

    /// Reads "K3", "Q3 2026" and "derde kwartaal".
    func quarter(_ start: Int) -> Match<DatePiece>? {
        if has(["k", "q"], start), let number = utterance.whole(at: start + 1),
            (1...4).contains(number), utterance.isGlued(at: start + 1)
        {
            return inYear(Match(DatePiece(.yearly(.quarter(number), on: nil)), end: start + 2))
        }
        guard let number = ordinal(start), piece(number.end) == .quarter else { return nil }
        return uncounted(number.value, .quarter, number.end + 1)
    }

    /// Reads "de 15e eeuw".
    func century(_ start: Int) -> Match<DatePiece>? {
        guard let number = ordinal(start), (1...30).contains(number.value),
            unit(number.end) == .century
        else { return nil }
        let year = max((number.value - 1) * 100, 1)
        let first = Day(year: year, month: 1, day: 1)
        let stretch = Stretch(first, upTo: first?.adding(100, .year), grain: .year)
        return Match(DatePiece(stretch), end: number.end + 1)
    }

    // MARK: A day of a month

    /// Reads "de 15e", "de 1e van de maand" and, where a day was asked, "de 15".
    func monthly(_ start: Int) -> Match<DatePiece>? {
        let index = skip(["de", "den"], start)
        let isDefinite = index > start
        guard let day = dayOfMonth(index) else { return nil }
        let isOrdinal = ordinal(index) != nil
        if isOrdinal, has(MomentGrammar.of, day.end), let month = monthOf(day.end + 1) {
            guard let stretch = month.value else {
                return Match(DatePiece(.monthly(day.value, on: nil)), end: month.end)
            }
            return dayOfMonth(day.value, in: stretch).map { Match(DatePiece($0), end: month.end) }
        }
        let date = SaidDate.monthly(day.value, on: nil)
        guard isOrdinal, isDefinite else {
            guard isDefinite || isOrdinal || utterance.digits(at: index) != nil else { return nil }
            return Match(DatePiece(date, .asked, isBare: true), end: day.end)
        }
        guard !isCounting(day.end) else { return nil }
        return Match(DatePiece(date, word(index) == nil ? .certain : .likely), end: day.end)
    }

    private func dayOfMonth(_ day: Int, in month: Stretch) -> Stretch? {
        guard let first = month.from?.day else { return nil }
        return Day(year: first.year, month: first.month, day: day).map { Stretch($0) }
    }

    /// Reads "volgende maand" as the month that it is, and "de maand" as any.
    private func monthOf(_ start: Int) -> Match<Stretch?>? {
        let index = skip(["de", "elke"], start)
        if let direction = direction(index), unit(direction.end) == .month {
            let month = Stretch(.month, of: today, plus: direction.value.offset)
            return Match(month, end: direction.end + 1)
        }
        return unit(index) == .month ? Match(nil, end: index + 1) : nil
    }

    /// Whether a noun follows, as in "de 27e verdieping", so that no day is meant.
    private func isCounting(_ index: Int) -> Bool {
        guard let word = word(index), !utterance.isGlued(at: index) else { return false }
        switch meaning(index) {
        case nil: return !MomentWords.afterDay.contains(word)
        case .unit, .weekend: return true
        default: return false
        }
    }

    // MARK: A part of something longer

    /// Reads "eind mei", "begin volgende week" and "de rest van de dag".
    func side(_ start: Int) -> Match<DatePiece>? {
        var index = skip(["aan", "op", "in"], start)
        index = skip(["het", "de"], index)
        guard let side = sideName(index) else { return nil }
        index = of(side.end)
        let isLoose = [.rest, .past].contains(side.value) && index == start + 1
        let isPointed = direction(index) != nil || meaning(index) == .relative(0)
        guard !isLoose || isPointed, let parent = whole(of: index) else { return nil }
        let found = almanac.stretches(of: parent.value).compactMap { stretch(side.value, of: $0) }
        return found.isEmpty ? nil : Match(DatePiece(.fixed(found)), end: parent.end)
    }

    /// Reads "eind", "half" and "tweede helft".
    private func sideName(_ index: Int) -> Match<Side>? {
        if case .side(let side) = meaning(index) {
            guard !isClock(index), !has(["half"], index) || unit(index + 1) == nil else {
                return nil
            }
            return Match(side, end: index + 1)
        }
        guard let number = place(index), has(["helft"], number.end) else { return nil }
        switch number.value {
        case 1: return Match(.firstHalf, end: number.end + 1)
        case 2, -1: return Match(.secondHalf, end: number.end + 1)
        default: return nil
        }
    }

    /// The index behind "van" or "v/d".
    func of(_ index: Int) -> Int {
        if has(["v"], index), has(["/"], index + 1), has(["d"], index + 2) { return index + 3 }
        return skip(MomentGrammar.of, index)
    }

    /// Reads what something can be a part of: "de maand", "deze week", "mei", "zondag", "vandaag".
    private func whole(of start: Int) -> Match<SaidDate>? {
        let index = skip(MomentGrammar.articles, start)
        if let unit = unit(index), unit.length.count == 1, unit.length.grain >= .day {
            return Match(.fixed([Stretch(unit.length.grain, of: today)]), end: index + 1)
        }
        let candidates = [
            directed(index), namedMonth(index), relativeDay(index), season(index), quarter(index),
            weekday(index).map { Match(DatePiece(.weekly($0)), end: index + 1) },
            yearFirst(index),
        ]
        return longest(candidates).map { Match($0.value.date, end: $0.end) }
    }

    private func stretch(_ side: Side, of parent: Stretch) -> Stretch? {
        guard let from = parent.from, let to = parent.to else { return nil }
        if let day = parent.day { return hours(side, of: day) }
        let days = to.day.number - from.day.number
        let (first, second) = (from.day.adding(days: days / 3), from.day.adding(days: days * 2 / 3))
        let half =
            parent.grain == .year ? from.day.adding(months: 6) : from.day.adding(days: days / 2)
        var stretch =
            switch side {
            case .start: Stretch(from.day, upTo: first)
            case .middle: Stretch(first, upTo: second)
            case .end: Stretch(second, upTo: to.day)
            case .firstHalf: Stretch(from.day, upTo: half)
            case .secondHalf: Stretch(half, upTo: to.day)
            case .rest: Stretch(isNow(in: parent) ? today : second, upTo: to.day)
            case .past: Stretch(from.day, upTo: isNow(in: parent) ? max(today, from.day) : first)
            }
        stretch.sample = MomentGrammar.sample(side, from.day, to.day)
        return stretch
    }

    func isNow(in stretch: Stretch) -> Bool {
        (stretch.from ?? now) <= now && now < (stretch.to ?? now)
    }

    /// The one day that people mean by it: the last of "eind mei", the fifteenth of "half mei".
    private static func sample(_ side: Side, _ from: Day, _ to: Day) -> Moment? {
        switch side {
        case .start: Moment(from)
        case .middle: Moment(from.adding(days: (to.number - from.number) / 2 - 1))
        case .end: Moment(to.adding(days: -1))
        case .firstHalf, .secondHalf, .rest, .past: nil
        }
    }

    private func hours(_ side: Side, of day: Day) -> Stretch? {
        let end = Moment(day.adding(days: 1))
        let hour = { (hour: Int) in Moment(day).adding(hour, .hour) }
        return switch side {
        case .start: Stretch(from: hour(6), to: hour(10), grain: .hour)
        case .firstHalf: Stretch(from: hour(6), to: hour(12), grain: .hour)
        case .secondHalf: Stretch(from: hour(12), to: end, grain: .hour)
        case .middle: Stretch(from: hour(11), to: hour(14), grain: .hour)
        case .end: Stretch(from: hour(16), to: end, grain: .hour)
        case .rest: Stretch(from: max(now, Moment(day)), to: end, grain: .minute)
        case .past: Stretch(from: Moment(day), to: min(now, end), grain: .minute)
        }
    }
}
