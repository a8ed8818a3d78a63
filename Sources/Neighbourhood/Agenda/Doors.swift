public import Dutch

/// Whether the door is open, as far as key holders said and as is usual.
///
/// It never says who opens, nor how many there are: hours that several people promised are one.
public struct Doors: Hashable, Sendable {
    /// Hours of a day, and how sure they are.
    public struct Hours: Hashable, Sendable {
        public let day: Day
        public let from: ClockTime
        public let until: ClockTime
        public let standing: Opening.Standing
        /// When a key holder said so last, nil for what is only usual.
        public let toldAt: Moment?

        /// Whether the door is open by these hours.
        public func isOpen(at moment: Moment) -> Bool {
            standing == .certain && moment.day == day && from <= moment.time && moment.time < until
        }

        /// The day and the hours, in one line.
        public var line: String {
            "\(Speech.say(day)) van \(Speech.say(from)) tot \(Speech.say(until))"
        }
    }

    /// How far ahead anything is said.
    static let daysAhead = 14

    private let openings: [Opening]
    private let usual: [UsualHours]

    public init(_ openings: [Opening], usual: [UsualHours] = []) {
        self.openings = openings
        self.usual = usual
    }

    /// The hours of a day that are not over yet, the earliest first.
    public func hours(on day: Day, after now: Moment) -> [Hours] {
        let told = openings.filter { $0.day == day }
        let shown = told.filter { $0.standing != .closed }
        return (merged(shown) + usualHours(on: day, besides: told))
            .filter { now < Moment(day, $0.until) }
            .sorted { ($0.from, $0.until) < ($1.from, $1.until) }
    }

    /// The first hours after a day, within two weeks.
    public func next(after day: Day, now: Moment) -> Hours? {
        (1...Doors.daysAhead).lazy
            .compactMap { self.hours(on: day.adding(days: $0), after: now).first { $0.isLikely } }
            .first
    }

    /// Whether the door is open now for sure.
    public func isOpen(at now: Moment) -> Bool {
        hours(on: now.day, after: now).contains { $0.isOpen(at: now) }
    }

    /// Whether somebody promised to open in some of these hours already.
    public func isPromised(during hours: Opening) -> Bool {
        openings.contains { $0.isPromise && $0.overlaps(hours) }
    }

    /// Whether a key holder said that the door stays closed for the rest of a day.
    public func isClosed(on day: Day, after now: Moment) -> Bool {
        hours(on: day, after: now).isEmpty
            && openings.contains { $0.day == day && $0.standing == .closed && now < $0.end }
    }

    /// What is usual and nobody said anything about.
    private func usualHours(on day: Day, besides told: [Opening]) -> [Hours] {
        guard !day.isPublicHoliday else { return [] }
        return usual.filter { hours in
            hours.weekday == day.weekday
                && !told.contains { $0.from < hours.until && hours.from < $0.until }
        }.map {
            Hours(day: day, from: $0.from, until: $0.until, standing: .likely, toldAt: nil)
        }
    }

    /// Promises that overlap and are equally sure, as one.
    private func merged(_ openings: [Opening]) -> [Hours] {
        openings.sorted { ($0.from, $0.until) < ($1.from, $1.until) }
            .reduce(into: []) { all, opening in
                let place = all.firstIndex {
                    $0.standing == opening.standing && opening.from <= $0.until
                }
                guard let place else { return all.append(Hours(opening)) }
                all[place] = all[place].joined(with: opening)
            }
    }
}

extension Doors.Hours {
    fileprivate init(_ opening: Opening) {
        self.init(
            day: opening.day,
            from: opening.from,
            until: opening.until,
            standing: opening.standing,
            toldAt: opening.toldAt
        )
    }

    /// Whether people may count on it more or less.
    fileprivate var isLikely: Bool { standing == .certain || standing == .likely }

    fileprivate func joined(with opening: Opening) -> Self {
        Self(
            day: day,
            from: from,
            until: max(until, opening.until),
            standing: standing,
            toldAt: toldAt.map { max($0, opening.toldAt) }
        )
    }
}
