/// A moment as it is written in JSON: `2026-11-30T09:30:00Z`, or with an offset behind it.
enum Timestamp {
    /// The seconds since 1970; nil when it is no moment.
    ///
    /// Parts of a second are dropped.
    static func seconds(in text: String) -> Int? {
        guard
            let found = text.wholeMatch(
                of: /(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?/
            )
        else { return nil }
        let (_, year, month, day, hour, minute, second, zone) = found.output
        guard let year = Int(year), let month = Int(month), (1...12).contains(month),
            let day = Int(day), (1...31).contains(day), let hour = Int(hour), hour < 24,
            let minute = Int(minute), minute < 60, let second = Int(second), second <= 60,
            let offset = offset(in: zone ?? "Z")
        else { return nil }
        return days(to: day, month, year) * 86_400 + hour * 3600 + minute * 60 + second - offset
    }

    private static func offset(in zone: Substring) -> Int? {
        guard zone != "Z" else { return 0 }
        let digits = zone.filter(\.isNumber)
        guard let hours = Int(digits.prefix(2)), let minutes = Int(digits.suffix(2)) else {
            return nil
        }
        return (zone.hasPrefix("-") ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    /// The days from 1970 to a date, by years that begin in March so that a leap day comes last.
    private static func days(to day: Int, _ month: Int, _ year: Int) -> Int {
        let years = month > 2 ? year : year - 1
        let leapDays = years / 4 - years / 100 + years / 400
        return years * 365 + leapDays + ((month + 9) % 12 * 153 + 2) / 5 + day - 1 - 719_468
    }
}
