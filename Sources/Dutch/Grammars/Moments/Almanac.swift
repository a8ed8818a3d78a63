/// The calendar around now: finds the dates that were meant.
struct Almanac: Sendable {
    let now: Moment

    var today: Day { now.day }

    /// How many years a date may be away; a leap day skips eight at most.
    private static let reach = 8

    /// The stretches that a date can mean, the likeliest first: the next one, then the last one.
    func stretches(of date: SaidDate) -> [Stretch] {
        if case .fixed(let stretches) = date { return stretches }
        let found = [
            next(date, after: searchStart(of: date)),
            last(date, before: today)?.marked(isRemote: date.isAhead),
        ]
        guard let weekday = date.weekday else { return found.compactMap { $0 } }
        let fitting = found.compactMap { $0 }.filter { $0.from?.day.weekday == weekday }
        if fitting.isEmpty, case .yearly(let rule, _) = date {
            return stretches(of: .yearly(rule, on: nil))
        }
        // Who adds a weekday to "de 15e" means one close by.
        let nearest = fitting.sorted { distance(to: $0) < distance(to: $1) }
        return nearest.prefix(1) + nearest.dropFirst().map { $0.marked(isRemote: true) }
    }

    /// Who says "maandag" on a Monday means another one; "3 mei" can be today.
    private func searchStart(of date: SaidDate) -> Day {
        if case .weekly = date { return today.adding(days: 1) }
        return today
    }

    private func distance(to stretch: Stretch) -> Int {
        abs((stretch.from?.day.number ?? .max / 2) - today.number)
    }

    /// The first such date that is not over on a day.
    func next(_ date: SaidDate, after day: Day) -> Stretch? {
        switch date {
        case .fixed(let stretches):
            stretches.filter { ($0.to?.day ?? day) > day }
                .min { ($0.from ?? now) < ($1.from ?? now) } ?? stretches.first
        case .yearly(let rule, _):
            (day.year - 1...day.year + Almanac.reach).lazy.compactMap { rule.stretch(in: $0) }
                .first { ($0.to?.day ?? day) > day }
        case .monthly(let number, let weekday):
            dayOfMonth(from: day, by: 1, number, weekday) { $0 >= day }.map { Stretch($0) }
        case .weekly(let weekday): Stretch(day.onOrAfter(weekday))
        }
    }

    /// The last such date that was over before a day.
    func last(_ date: SaidDate, before day: Day) -> Stretch? {
        switch date {
        case .fixed(let stretches): stretches.first
        case .yearly(let rule, _):
            stride(from: day.year + 1, through: day.year - Almanac.reach, by: -1).lazy
                .compactMap { rule.stretch(in: $0) }
                .first { ($0.to?.day ?? day) <= day }
        case .monthly(let number, let weekday):
            dayOfMonth(from: day, by: -1, number, weekday) { $0 < day }.map { Stretch($0) }
        case .weekly(let weekday): Stretch(day.adding(days: -1).onOrBefore(weekday))
        }
    }

    /// The first day of that number, month by month from a day, that fits.
    private func dayOfMonth(
        from day: Day,
        by step: Int,
        _ number: Int,
        _ weekday: Weekday?,
        where isFitting: (Day) -> Bool
    ) -> Day? {
        let first = day.first(of: .month)
        for count in 0...12 * Almanac.reach {
            let month = first.adding(months: count * step)
            guard let found = Day(year: month.year, month: month.month, day: number),
                weekday == nil || found.weekday == weekday, isFitting(found)
            else { continue }
            return found
        }
        return nil
    }

    // MARK: Which one of a name

    /// The stretches that "vorige", "deze" or "volgende" makes of a date.
    func stretches(of date: SaidDate, _ direction: Direction) -> [Stretch] {
        switch date {
        case .fixed(let stretches): stretches
        case .weekly(let weekday): days(weekday, direction)
        case .yearly, .monthly: [single(date, direction)].compactMap { $0 }
        }
    }

    private func single(_ date: SaidDate, _ direction: Direction) -> Stretch? {
        switch direction {
        case .previous, .last: last(date, before: today)
        case .coming, .next: next(date, after: today.adding(days: 1))
        case .this:
            if case .yearly(let rule, _) = date {
                [today.year - 1, today.year].lazy.compactMap { rule.stretch(in: $0) }
                    .first { ($0.to?.day ?? today) > today } ?? rule.stretch(in: today.year)
            } else {
                next(date, after: today)
            }
        }
    }

    private func days(_ weekday: Weekday, _ direction: Direction) -> [Stretch] {
        let last = today.adding(days: -1).onOrBefore(weekday)
        let coming = today.adding(days: 1).onOrAfter(weekday)
        let days =
            switch direction {
            case .previous: [inWeek(-1, weekday), last]
            case .last: [last]
            case .this: [today.onOrAfter(weekday), inWeek(0, weekday)]
            case .coming: [coming]
            // For some the first one that comes, for most the one of next week.
            case .next: [inWeek(1, weekday), coming]
            }
        return (days.first == days.last ? Array(days.prefix(1)) : days).map { Stretch($0) }
    }

    /// The day of that name in the week so many weeks from this one.
    func inWeek(_ weeks: Int, _ weekday: Weekday) -> Day {
        today.first(of: .week).adding(days: 7 * weeks + weekday.rawValue - 1)
    }
}

extension SaidDate {
    /// Whether people who name it mean the next one; "3 mei" may be the last one as well.
    fileprivate var isAhead: Bool {
        switch self {
        case .fixed, .yearly(.day, _), .yearly(.month, _), .yearly(.nth, _): false
        case .yearly, .monthly(_, nil), .weekly: true
        case .monthly: false
        }
    }

    fileprivate var weekday: Weekday? {
        switch self {
        case .yearly(_, let weekday), .monthly(_, let weekday): weekday
        case .fixed, .weekly: nil
        }
    }
}
