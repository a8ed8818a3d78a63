/// A date that comes back every year: "3 mei", "kerst", "de laatste maandag van maart".
indirect enum Yearly: Hashable, Sendable {
    case day(month: Int, day: Int)
    /// A day with a name of its own.
    case holiday(month: Int, day: Int)
    case month(Int)
    case quarter(Int)
    /// From the 21st of one month to the 21st of the third after it.
    case season(month: Int)
    case week(Int)
    /// So many days after Easter Sunday.
    case easter(Int)
    case islamic(month: Int, day: Int)
    /// The day itself, or the day before where that is a Sunday.
    case unlessSunday(month: Int, day: Int)
    /// The first, second or last (-1) such piece.
    case nth(Int, Piece, of: Yearly)
    /// The week that a day is in.
    case around(Yearly)

    /// Gives the stretch that it is in a year, or nil when that year has none.
    func stretch(in year: Int) -> Stretch? {
        guard (1...9998).contains(year) else { return nil }
        switch self {
        case .month(let month): return first(month, year).map { Stretch(.month, of: $0) }
        case .quarter(let quarter):
            return first(quarter * 3 - 2, year).map { Stretch(.quarter, of: $0) }
        case .season(let month):
            let start = Day(year: year, month: month, day: 21)
            return start.map { Stretch($0, upTo: $0.adding(months: 3)) }
        case .week(let week): return Yearly.week(week, of: year)
        case .nth(let number, let piece, let parent):
            return parent.stretch(in: year).flatMap { piece.nth(number, in: $0) }
        case .around(let date):
            return date.stretch(in: year)?.from.map { Stretch(.week, of: $0.day) }
        case .day, .holiday, .easter, .islamic, .unlessSunday:
            return day(in: year).map { Stretch($0) }
        }
    }

    private func day(in year: Int) -> Day? {
        switch self {
        case .day(let month, let day), .holiday(let month, let day):
            return Day(year: year, month: month, day: day)
        case .easter(let days): return Day.easter(year)?.adding(days: days)
        case .islamic(let month, let day):
            let near = (year - 622) * 33 / 32
            return (near...near + 2).lazy.map { Day.islamic(year: $0, month: month, day: day) }
                .first { $0.year == year }
        case .unlessSunday(let month, let day):
            let wanted = Day(year: year, month: month, day: day)
            return wanted.map { $0.weekday == .sunday ? $0.adding(days: -1) : $0 }
        default: return nil
        }
    }

    private func first(_ month: Int, _ year: Int) -> Day? {
        Day(year: year, month: month, day: 1)
    }

    /// The week of that number: week 1 is the one with the first Thursday of the year.
    private static func week(_ number: Int, of year: Int) -> Stretch? {
        guard (1...53).contains(number), let fourth = Day(year: year, month: 1, day: 4) else {
            return nil
        }
        let start = fourth.first(of: .week).adding(days: 7 * (number - 1))
        guard start.adding(days: 3).year == year else { return nil }
        return Stretch(.week, of: start)
    }
}

/// A part of a longer stretch that can be counted.
enum Piece: Hashable, Sendable {
    case weekday(Weekday)
    case day, week, weekend, month, quarter

    /// Gives the first, second or last (-1) such piece of a stretch, or nil when it has none.
    func nth(_ number: Int, in parent: Stretch) -> Stretch? {
        guard let start = parent.from?.day, let end = parent.to?.day, number != 0,
            let first = number > 0 ? first(from: start) : last(before: end)
        else { return nil }
        let found = shifted(first, by: number > 0 ? number - 1 : number + 1)
        // A week belongs to the month or year that has its Thursday.
        let anchor = self == .week ? found.adding(days: 3) : found
        return anchor >= start && anchor < end ? stretch(at: found) : nil
    }

    private func first(from start: Day) -> Day? {
        switch self {
        case .weekday(let weekday): start.onOrAfter(weekday)
        case .weekend: start.onOrAfter(.saturday)
        case .week: start.onOrAfter(.thursday).first(of: .week)
        case .day, .month, .quarter: start
        }
    }

    private func last(before end: Day) -> Day? {
        let last = end.adding(days: -1)
        return switch self {
        case .weekday(let weekday): last.onOrBefore(weekday)
        case .weekend: last.onOrBefore(.saturday)
        case .week: last.onOrBefore(.thursday).first(of: .week)
        case .day: last
        case .month: last.first(of: .month)
        case .quarter: last.first(of: .quarter)
        }
    }

    private func shifted(_ day: Day, by count: Int) -> Day {
        switch self {
        case .weekday, .week, .weekend: day.adding(days: 7 * count)
        case .day: day.adding(days: count)
        case .month: day.adding(months: count)
        case .quarter: day.adding(months: 3 * count)
        }
    }

    private func stretch(at day: Day) -> Stretch {
        switch self {
        case .weekday, .day: Stretch(day)
        case .week: Stretch(.week, of: day)
        case .weekend: Stretch(day, upTo: day.adding(days: 2))
        case .month: Stretch(.month, of: day)
        case .quarter: Stretch(.quarter, of: day)
        }
    }
}
