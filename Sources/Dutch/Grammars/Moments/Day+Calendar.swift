/// The calendar around a day.
extension Day {
    /// The first day of the unit that the day is in; a week starts on Monday.
    func first(of grain: Grain) -> Day { Moment(self).start(of: grain).day }

    /// The day so many units later.
    func adding(_ count: Int, _ grain: Grain) -> Day { Moment(self).adding(count, grain).day }

    /// The first day of that name, this day included.
    func onOrAfter(_ weekday: Weekday) -> Day {
        adding(days: (weekday.rawValue - self.weekday.rawValue + 7) % 7)
    }

    /// The last day of that name, this day included.
    func onOrBefore(_ weekday: Weekday) -> Day {
        adding(days: -((self.weekday.rawValue - weekday.rawValue + 7) % 7))
    }

    /// Easter Sunday, by the rule of Meeus, Jones and Butcher.
    static func easter(_ year: Int) -> Day? {
        let (golden, century) = (year % 19, year / 100)
        let moon =
            (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let sunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 4) % 7
        let shift = (golden + 11 * moon + 22 * sunday) / 451
        let total = moon + sunday - 7 * shift + 114
        return Day(year: year, month: total / 31, day: total % 31 + 1)
    }

    /// A day of the Islamic calendar by its table; the moon that is seen may differ by a day.
    static func islamic(year: Int, month: Int, day: Int) -> Day {
        let leapDays = (11 * year + 3) / 30
        let monthDays = 29 * (month - 1) + month / 2
        return Day(number: (year - 1) * 354 + leapDays + monthDays + day - 492_149)
    }
}
