/// A moment as it was said: a date, a time, a part of the day, or some of these.
struct Said {
    var date: DatePiece?
    var clock: Face?
    var part: DayPart?
    /// A number that only its place can tell to be an hour or a day: "van 3 tot 12 mei".
    var number: Int?
    let start: Int
    var end: Int
    /// Whether a number at its start is left to be explained.
    var isLoose = false
    /// Whether its day was said before it.
    var isDated = false

    init(at start: Int) {
        self.start = start
        end = start
    }

    var isEmpty: Bool { date == nil && clock == nil && part == nil && number == nil }

    /// Whether it is so little that it only counts where nothing else was said.
    var isBare: Bool {
        if let clock { return clock.isBare && part == nil && date == nil }
        return part == nil && (date?.isBare ?? false)
    }

    var certainty: Find.Certainty {
        let pieces = [date?.certainty, clock?.certainty, part?.certainty].compactMap { $0 }
        let best = pieces.max() ?? .asked
        // Two doubtful pieces do not make a certain whole: "1 op 3".
        return pieces.count > 1 && best > .asked ? .certain : best
    }

    /// The part of the day that a clock goes by.
    var partOfDay: PartOfDay? { part?.part ?? date?.part }

    /// Makes the number a day, where the calendar has such a day.
    mutating func takeNumberAsDay(_ date: (Int) -> SaidDate?) {
        guard let day = number, let found = date(day) else { return }
        number = nil
        self.date = DatePiece(found)
    }

    /// Makes the number an hour.
    mutating func takeNumberAsHour() {
        guard let hour = number, clock == nil, hour <= 24 else { return }
        number = nil
        clock = Face(
            hour: hour % 24,
            isTwelveHour: (1...12).contains(hour),
            grain: .hour,
            certainty: .asked
        )
    }
}

extension Almanac {
    /// The stretches that were meant, the likeliest first.
    func stretches(of said: Said) -> [Stretch] {
        guard let date = said.date else { return undated(said) }
        let found = stretches(of: date.date)
        guard said.clock != nil || said.partOfDay != nil else { return found }
        return found.flatMap { stretch in
            let onDay = stretch.day.map { stretches(of: said, on: $0) } ?? []
            return onDay.map { $0.marked(isRemote: stretch.isRemote) }
        }
    }

    /// The stretches that were meant, on a day.
    func stretches(of said: Said, on day: Day) -> [Stretch] {
        if let clock = said.clock {
            return clock.times(in: said.partOfDay).map { time in
                // Three o'clock of "zaterdagnacht" is on Sunday.
                let isAfterMidnight = said.date?.part == .night && time.hour < 12
                let date = isAfterMidnight ? day.adding(days: 1) : day
                return Stretch(at: Moment(date, time), clock.grain)
            }
        }
        let part = said.part ?? said.partOfDay.map { DayPart($0) }
        return [part.map { $0.stretch(on: day) } ?? Stretch(day)]
    }

    /// A time or a part of the day without a date is the next one.
    private func undated(_ said: Said) -> [Stretch] {
        if let clock = said.clock {
            return clock.times(in: said.partOfDay).map { time in
                let day = time < now.time ? today.adding(days: 1) : today
                return Stretch(at: Moment(day, time), clock.grain)
            }
        }
        guard let part = said.part else { return [] }
        let days = [-1, 0, 1].map { part.stretch(on: today.adding(days: $0)) }
        return Array(days.drop { ($0.to ?? now) <= now }.prefix(1))
    }
}
