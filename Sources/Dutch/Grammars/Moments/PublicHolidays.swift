extension Day {
    /// Whether it is a public holiday in the Netherlands: a day of article 3 of the Algemene
    /// termijnenwet, Good Friday, or the Sunday of Easter or Whitsun.
    public var isPublicHoliday: Bool {
        Day.publicHolidays.contains { $0.stretch(in: year)?.day == self }
    }

    /// Whether it is a Monday to Friday that is no public holiday.
    var isWorkingDay: Bool { weekday.rawValue < Weekday.saturday.rawValue && !isPublicHoliday }

    /// The day so many working days later, or earlier when there are fewer than none.
    func adding(workingDays count: Int) -> Day {
        var day = self
        for _ in 0..<abs(count) {
            repeat { day = day.adding(days: count.signum()) } while !day.isWorkingDay
        }
        return day
    }

    private static let publicHolidays: [Yearly] = [
        .holiday(month: 1, day: 1), .easter(-2), .easter(0), .easter(1),
        .unlessSunday(month: 4, day: 27), .holiday(month: 5, day: 5), .easter(39), .easter(49),
        .easter(50), .holiday(month: 12, day: 25), .holiday(month: 12, day: 26),
    ]
}
