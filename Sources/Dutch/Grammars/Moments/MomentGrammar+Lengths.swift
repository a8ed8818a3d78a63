/// Lengths of time, and days and moments that lie so far from another: "over 2 weken", "een uur
/// geleden", "drie dagen na kerst".
extension MomentGrammar {
    /// Reads a length with all its parts: "2 jaar, 1 maand en 21 dagen", "een paar dagen".
    func length(_ start: Int) -> Match<Term>? {
        lengths.match(at: start) { unknownLength(start) }
    }

    private func unknownLength(_ start: Int) -> Match<Term>? {
        if let term = Terms.term(in: utterance, at: start) {
            return term.value.seconds < MomentGrammar.longest ? term : nil
        }
        guard let count = TermWords.vague.match(in: utterance, at: start),
            let unit = unit(count.end)
        else { return nil }
        return Match(
            Term(count.value * unit.length.count, unit.length.grain),
            end: count.end + 1
        )
    }

    /// A thousand years is further than anyone counts.
    private static let longest = 1000 * Grain.year.seconds

    // MARK: Away from now, or from a day

    /// Reads "over 2 weken", "3 dagen geleden" and "2 dagen na vrijdag".
    func offset(_ start: Int) -> Match<DatePiece>? {
        signed(start) ?? ahead(start) ?? away(start)
    }

    /// Reads "-2u5min" and "+ 3 dagen".
    private func signed(_ start: Int) -> Match<DatePiece>? {
        guard has(["+", "-", "\u{2212}"], start), start == 0, let length = length(start + 1) else {
            return nil
        }
        let sign = text(start) == "+" ? 1.0 : -1
        return Match(DatePiece(moved(now, by: length.value, sign)), end: length.end)
    }

    private func ahead(_ start: Int) -> Match<DatePiece>? {
        guard has(["over", "in", "na"], start) else { return nil }
        let index = skip(["ongeveer", "circa", "zon"], start + 1)
        guard let length = length(index), !has(["geleden", "terug", "later"], length.end)
        else { return nil }
        if let base = base(length.end), text(start) == "over" {
            return Match(DatePiece(moved(base, by: length, 1)), end: base.end)
        }
        if length.value.unit == .week, has(["op"], length.end), let day = dayName(length.end + 1) {
            let weeks = Int(length.value.count(in: .week))
            let found = Stretch(almanac.inWeek(weeks, day.value.weekday))
            return Match(DatePiece(.fixed([found]), part: day.value.part), end: day.end)
        }
        return Match(DatePiece(moved(now, by: length, 1)), end: length.end)
    }

    private func away(_ start: Int) -> Match<DatePiece>? {
        guard let length = length(start) ?? oneDay(start) else { return weekdaysAway(start) }
        let index = skip(["gerekend"], length.end)
        if let sign = MomentGrammar.signs[text(index) ?? ""] {
            return Match(DatePiece(moved(now, by: length, sign)), end: index + 1)
        }
        if has(["in"], index), has(["de"], index + 1), has(["toekomst"], index + 2) {
            return Match(DatePiece(moved(now, by: length, 1)), end: index + 3)
        }
        guard let base = base(index) else { return nil }
        let isBefore = has(["voor"], index)
        // Nobody counts minutes from a day.
        guard length.value.unit >= .day || base.isNow else { return nil }
        let found = moved(base, by: length, isBefore ? -1 : 1)
        return Match(DatePiece(found), end: base.end)
    }

    /// Reads "de dag" in "de dag na kerst".
    private func oneDay(_ start: Int) -> Match<Term>? {
        guard has(["de"], start), has(["dag"], start + 1), has(["na", "voor"], start + 2) else {
            return nil
        }
        return Match(Term(1, .day), end: start + 2)
    }

    private static let signs: [String: Double] = [
        "geleden": -1, "gelede": -1, "terug": -1, "eerder": -1, "later": 1, "verder": 1,
    ]

    /// The days that it can be, the likeliest first.
    typealias Base = (values: [Moment], end: Int, isNow: Bool)

    /// Reads the day from which is counted: "vanaf nu", "na morgen", "voor kerst".
    func base(_ start: Int) -> Base? {
        guard has(["vanaf", "na", "voor", "sinds", "sedert"], start) else { return nil }
        if has(["nu"], start + 1) { return ([now], start + 2, true) }
        guard let date = simpleDay(start + 1), date.value.part == nil,
            case let stretches = almanac.stretches(of: date.value.date),
            stretches.first?.day != nil
        else { return nil }
        return (stretches.compactMap(\.day).map { Moment($0) }, date.end, false)
    }

    /// The day so far from a base that is nearest to today: "6 weken na 12 oktober" counts from the
    /// one that was, also when the term is over.
    func moved(_ base: Base, by length: Match<Term>, _ sign: Double) -> Stretch {
        let found = base.values.map { moved($0, by: length, sign) }
        func distance(_ stretch: Stretch) -> Int {
            abs((stretch.from ?? now).day.number - today.number)
        }
        return found.min { distance($0) < distance($1) } ?? found[0]
    }

    /// Reads "twee zondagen vanaf nu" and "twee maandagen later".
    private func weekdaysAway(_ start: Int) -> Match<DatePiece>? {
        guard let count = whole(start), (1...52).contains(count.value),
            case .weekdays(let weekday) = meaning(count.end)
        else { return nil }
        let isLater = has(["later"], count.end + 1)
        let isFromNow = has(["vanaf"], count.end + 1) && has(["nu", "vandaag"], count.end + 2)
        guard isLater || isFromNow else { return nil }
        let day = today.adding(days: 1).onOrAfter(weekday).adding(days: 7 * (count.value - 1))
        return Match(DatePiece(Stretch(day)), end: count.end + (isLater ? 2 : 3))
    }

    /// The day so far from another; of working days, weekends and public holidays count for nothing.
    func moved(_ moment: Moment, by length: Match<Term>, _ sign: Double) -> Stretch {
        guard has(TermWords.workingDays, length.end - 1), length.value.parts.count == 1,
            let count = Int(exactly: length.value.parts[0].count), count <= 366
        else { return moved(moment, by: length.value, sign) }
        return Stretch(moment.day.adding(workingDays: count * Int(sign)))
    }

    /// The day so far from another, or the moment where it is told in hours or less.
    func moved(_ moment: Moment, by term: Term, _ sign: Double) -> Stretch {
        let moved = moment.adding(term, sign)
        if term.unit >= .day { return Stretch(moved.day) }
        let grain = term.unit == .second ? Grain.second : .minute
        return Stretch(at: moved.start(of: grain), grain)
    }
}

extension Moment {
    /// The moment so long after this one, with broken units in smaller ones.
    func adding(_ term: Term, _ sign: Double) -> Moment {
        term.parts.reduce(self) { moment, part in
            moment.adding(part.count * sign, part.unit)
        }
    }

    private func adding(_ count: Double, _ grain: Grain) -> Moment {
        let whole = count.rounded(.towardZero)
        let moved = adding(Int(whole), grain)
        guard let smaller = Moment.smaller[grain], whole != count else { return moved }
        return moved.adding((count - whole) * smaller.count, smaller.grain)
    }

    private static let smaller: [Grain: (count: Double, grain: Grain)] = [
        .year: (12, .month), .quarter: (3, .month), .month: (30, .day), .week: (7, .day),
        .day: (24, .hour), .hour: (60, .minute), .minute: (60, .second),
    ]
}

extension TimeUnit {
    /// The same in units of the calendar.
    var length: (count: Double, grain: Grain) {
        switch self {
        case .second: (1, .second)
        case .minute: (1, .minute)
        case .hour: (1, .hour)
        case .day: (1, .day)
        case .week: (1, .week)
        case .month: (1, .month)
        case .quarter: (1, .quarter)
        case .year: (1, .year)
        case .decade: (10, .year)
        case .century: (100, .year)
        }
    }
}
