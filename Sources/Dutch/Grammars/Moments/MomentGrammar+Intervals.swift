/// Stretches between two moments: "van 9 tot 11", "13 t/m 15 juli", "morgen tussen 2 en 4".
extension MomentGrammar {
    /// What stands between two ends, and whether the last is still part of it.
    struct Link {
        var isInclusive: Bool
        var end: Int
    }

    /// Reads the stretch that starts at a token, with what was said there.
    func interval(_ start: Int, _ said: Said?) -> Match<MomentReading>? {
        if let plain = interval(start, in: nil) { return plain }
        guard let context = said, context.date != nil || context.part != nil,
            context.clock == nil,
            var found = interval(skip([","], context.end), in: context)
        else { return nil }
        found.value.start = start
        return found
    }

    private func interval(_ start: Int, in context: Said?) -> Match<MomentReading>? {
        let isBetween = has(["tussen"], start)
        let index = isBetween || has(["van", "vanaf"], start) ? start + 1 : start
        let isDated = context?.date?.date.isDay ?? false
        guard let lower = said(index, isLoose: true, isDated: isDated),
            let link = link(lower.end, isBetween: isBetween),
            let upper = said(link.end, isLoose: true),
            let stretches = stretches(lower, upper, link, context), !stretches.isEmpty
        else { return nil }
        var reading = MomentReading(stretches, start)
        reading.isInterval = true
        let isLoose = lower.number != nil && upper.number != nil && context == nil
        reading.isBare = isLoose && !isExplained(lower, upper)
        if reading.isBare { reading.certainty = .asked }
        return Match(reading, end: upper.end)
    }

    private func isExplained(_ lower: Said, _ upper: Said) -> Bool {
        lower.date != nil || lower.clock != nil || upper.date != nil || upper.clock != nil
    }

    func link(_ index: Int, isBetween: Bool) -> Link? {
        if isBetween, has(["en"], index) { return Link(isInclusive: true, end: index + 1) }
        if has(["t"], index), has(["/"], index + 1), has(["m"], index + 2) {
            return Link(isInclusive: true, end: index + 3)
        }
        if has(["tm"], index) { return Link(isInclusive: true, end: index + 1) }
        if has(["-", "\u{2013}", "\u{2014}", "~"], index) {
            return Link(isInclusive: true, end: index + 1)
        }
        guard has(["tot"], index) else { return nil }
        if has(["en"], index + 1), has(["met"], index + 2) {
            return Link(isInclusive: true, end: index + 3)
        }
        return Link(isInclusive: false, end: skip(["aan", "uiterlijk"], index + 1))
    }

    // MARK: What the ends mean

    private func stretches(_ first: Said, _ last: Said, _ link: Link, _ context: Said?)
        -> [Stretch]?
    {
        var (lower, upper) = (first, last)
        guard takeNumbers(&lower, &upper, context) else { return nil }
        share(context, with: &lower, &upper)
        if lower.clock != nil || upper.clock != nil {
            guard lower.clock != nil || lower.date != nil else { return nil }
            return clockStretches(lower, upper)
        }
        let hasParts = lower.partOfDay != nil || upper.partOfDay != nil
        guard let from = lower.date, let to = upper.date, !hasParts else {
            return partStretches(lower, upper, link)
        }
        return dateStretches(from.date, to.date, link, context)
    }

    /// Makes the loose numbers days or hours.
    private func takeNumbers(_ lower: inout Said, _ upper: inout Said, _ context: Said?) -> Bool {
        let month = [upper.date, lower.date, context?.date].compactMap { $0 }.first { isMonth($0) }
        let named = upper.date?.date ?? lower.date?.date
        if case .yearly(.day(let month, _), _) = named, upper.clock == nil, lower.clock == nil {
            takeDays(&lower, &upper) { .yearly(.day(month: month, day: $0), on: nil) }
        } else if case .fixed(let days) = named, let day = days.first?.day, upper.clock == nil,
            lower.clock == nil, lower.number != nil, isNamedMonth(upper)
        {
            takeDays(&lower, &upper) { fixed($0, in: Stretch(.month, of: day)) }
        } else if let month, let stretch = almanac.stretches(of: month.date).first {
            takeDays(&lower, &upper) { fixed($0, in: stretch) }
        } else {
            lower.takeNumberAsHour()
            upper.takeNumberAsHour()
        }
        return lower.number == nil && upper.number == nil
    }

    private func isMonth(_ piece: DatePiece) -> Bool {
        switch piece.date {
        case .fixed(let stretches): stretches.first?.grain == .month
        case .yearly(.month, _): true
        case .yearly, .monthly, .weekly: false
        }
    }

    /// Whether a day was told with its month, as in "12 mei 2026".
    private func isNamedMonth(_ said: Said) -> Bool {
        (said.start..<said.end).contains { month($0, afterNumber: true) != nil }
    }

    private func fixed(_ day: Int, in month: Stretch) -> SaidDate? {
        guard let first = month.from?.day,
            let found = Day(year: first.year, month: first.month, day: day)
        else { return nil }
        return .fixed([Stretch(found)])
    }

    private func takeDays(_ lower: inout Said, _ upper: inout Said, _ date: (Int) -> SaidDate?) {
        lower.takeNumberAsDay(date)
        upper.takeNumberAsDay(date)
    }

    /// What was said of both ends at once: "vrijdagmiddag" in "vrijdagmiddag tussen 1 en 4".
    private func share(_ context: Said?, with lower: inout Said, _ upper: inout Said) {
        if let date = context?.date, date.date.isDay { lower.date = lower.date ?? date }
        if lower.part == nil { lower.part = context?.part }
        guard lower.date == nil, lower.clock != nil || lower.part != nil else { return }
        lower.date = upper.date
        // One day for both; what part of it was said stays with the last.
        if lower.clock != nil, upper.clock != nil, upper.date?.part == nil { upper.date = nil }
    }

    // MARK: Dates

    private func dateStretches(_ from: SaidDate, _ to: SaidDate, _ link: Link, _ context: Said?)
        -> [Stretch]
    {
        let parent = context?.date.flatMap { almanac.stretches(of: $0.date).first }
        let pairs: [(Stretch, Stretch)]
        if let parent, !(context?.date?.date.isDay ?? true) {
            pairs = [pair(from, to, in: parent)].compactMap { $0 }
        } else if case .fixed(let ends) = to, case .yearly = from,
            let end = (link.isInclusive ? ends.first?.to : ends.first?.from)?.day
        {
            pairs = [almanac.last(from, before: end)].compactMap { $0 }.map { ($0, ends[0]) }
        } else {
            pairs = almanac.stretches(of: from).compactMap { start in
                let day = start.from?.day ?? today
                return almanac.next(to, after: day).map { (start, $0) }
            }
        }
        let found = pairs.compactMap { joined($0, $1, link) }
        // Of a year, the one that is going on comes first: "van mei tot december".
        guard from.isYearly else { return found }
        return found.filter { isNow(in: $0) } + found.filter { !isNow(in: $0) }
    }

    /// "Woensdag" and "vrijdag" within "volgende week".
    private func pair(_ from: SaidDate, _ to: SaidDate, in parent: Stretch) -> (Stretch, Stretch)? {
        guard let day = parent.from?.day, let start = almanac.next(from, after: day),
            let end = almanac.next(to, after: start.from?.day ?? day)
        else { return nil }
        return (start, end)
    }

    private func joined(_ start: Stretch, _ end: Stretch, _ link: Link) -> Stretch? {
        guard let from = start.from, let first = end.from, let last = end.to else { return nil }
        // Who is away "tot eind mei" is so until May is over.
        let to = link.isInclusive || end.isClosing ? last : first
        guard from < to else { return nil }
        return Stretch(from: from, to: to, grain: min(start.grain, end.grain))
    }

    private func partStretches(_ lower: Said, _ upper: Said, _ link: Link) -> [Stretch] {
        let ends = almanac.stretches(of: upper).compactMap { link.isInclusive ? $0.to : $0.from }
        guard let from = almanac.stretches(of: lower).first?.from,
            let to = ends.filter({ $0 > from }).min()
        else { return [] }
        return [Stretch(from: from, to: to, grain: .hour)]
    }

    // MARK: Times

    private func clockStretches(_ lower: Said, _ upper: Said) -> [Stretch] {
        let (lower, upper) = MomentGrammar.agreed(lower, upper)
        return almanac.stretches(of: lower).compactMap { start in
            guard let from = start.from, let to = end(upper, after: from) else { return nil }
            let grain = min(lower.clock?.grain ?? .minute, upper.clock?.grain ?? .minute)
            return Stretch(from: from, to: to, grain: grain)
        }
    }

    /// The first moment after another that the words can mean.
    private func end(_ upper: Said, after start: Moment) -> Moment? {
        let days: [Day]
        if upper.date == nil {
            days = [start.day, start.day.adding(days: 1)]
        } else {
            let date = upper.date?.date ?? .fixed([])
            let next = almanac.next(date, after: start.day)
            days = (almanac.stretches(of: date) + [next].compactMap { $0 }).compactMap(\.day)
        }
        let ends = days.flatMap { almanac.stretches(of: upper, on: $0) }.compactMap(\.from)
        return ends.filter { $0 > start }.min()
    }

    /// Lets one end of the clock tell the half of the day of the other.
    private static func agreed(_ lower: Said, _ upper: Said) -> (Said, Said) {
        var (lower, upper) = (lower, upper)
        guard var first = lower.clock, let last = upper.clock else { return (lower, upper) }
        if upper.partOfDay == nil, last.isTwelveHour, let part = lower.partOfDay,
            first.isTwelveHour
        {
            // "'s Middags van 1 tot 4": within the same part where that comes later.
            let end = part.hour(of: last.hour)
            if end > part.hour(of: first.hour) { upper.clock?.settle(end) }
        }
        guard first.isTwelveHour, lower.partOfDay == nil else { return (lower, upper) }
        let isFixed = !last.isTwelveHour || upper.partOfDay != nil
        if first.isDigital, upper.partOfDay == nil, isFixed {
            first.settle(first.hour)
        } else if isFixed {
            // The latest that is before the end: "5 tot 6 's avonds" begins at five in the evening.
            let end = last.times(in: upper.partOfDay)[0]
            let times = first.times(in: nil).sorted()
            let best = times.last { $0 < end } ?? times.last
            first.settle(best?.hour ?? first.hour)
        }
        lower.clock = first
        return (lower, upper)
    }
}

extension Face {
    /// Makes it an hour of the clock of twenty-four hours.
    fileprivate mutating func settle(_ hour: Int) {
        self.hour = hour % 24
        isTwelveHour = false
    }
}
