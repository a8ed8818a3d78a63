/// How often something comes: so many times in each period.
///
/// "2 keer per maand" is 2 in each month, and "om de dag" half a time in each day.
struct Frequency: Hashable, Sendable {
    let times: Double
    let period: Period

    init(_ period: Period, times: Double = 1) {
        self.period = period
        self.times = times
    }

    /// So many times as often.
    func repeated(_ times: Double) -> Frequency {
        guard times != 1 else { return self }
        let whole = Frequency.period(of: times * self.times, in: period)
        return whole.map { Frequency($0) } ?? Frequency(period, times: times * self.times)
    }

    /// Makes the frequency of what comes once in so many units.
    static func once(in count: Int, _ unit: Unit) -> Frequency {
        if let period = periods[Counted(count: count, unit: unit)] { return Frequency(period) }
        return Frequency(unit.period, times: 1 / Double(count))
    }

    /// The period that has a name of its own: four times a year is each quarter.
    private static func period(of times: Double, in period: Period) -> Period? {
        guard period == .year else { return nil }
        return Period.allCases.first {
            $0.isCountedInMonths && $0.timesAYear.map(Double.init) == times
        }
    }

    /// What periods are counted in.
    enum Unit: String, Sendable {
        case day, week, month, quarter, year

        fileprivate var period: Period {
            switch self {
            case .day: .day
            case .week: .week
            case .month: .month
            case .quarter: .quarter
            case .year: .year
            }
        }
    }

    private struct Counted: Hashable {
        let count: Int
        let unit: Unit
    }

    /// The periods that are more than one unit.
    private static let periods: [Counted: Period] = [
        Counted(count: 7, unit: .day): .week,
        Counted(count: 14, unit: .day): .twoWeeks,
        Counted(count: 28, unit: .day): .fourWeeks,
        Counted(count: 2, unit: .week): .twoWeeks,
        Counted(count: 4, unit: .week): .fourWeeks,
        Counted(count: 2, unit: .month): .twoMonths,
        Counted(count: 3, unit: .month): .quarter,
        Counted(count: 6, unit: .month): .halfYear,
        Counted(count: 12, unit: .month): .year,
    ]
}

extension Period {
    /// Whether a whole number of months makes it.
    fileprivate var isCountedInMonths: Bool {
        switch self {
        case .month, .twoMonths, .quarter, .halfYear, .year: true
        case .day, .week, .twoWeeks, .fourWeeks, .once: false
        }
    }
}
