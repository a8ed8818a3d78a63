import Assistant
import Dutch
import Foundation

/// A moment on the wall with its distance to universal time, as ISO 8601 writes it.
struct WallInstant {
    let moment: Moment
    /// As it was written: "+01:00" or "Z".
    private let offset: String

    /// The moment that it is now, here.
    static var now: WallInstant {
        let seconds = Int(SystemClock().now.seconds)
        let date = Date(timeIntervalSince1970: Double(seconds))
        let offset = TimeZone.current.secondsFromGMT(for: date)
        return WallInstant(moment: Moment(wallSeconds: seconds + offset), minutes: offset / 60)
    }

    private init(moment: Moment, minutes: Int) {
        self.moment = moment
        let sign = minutes < 0 ? "-" : "+"
        offset = sign + padded(abs(minutes) / 60) + ":" + padded(abs(minutes) % 60)
    }

    /// Reads "2026-11-19T10:00:00+01:00"; parts of a second are left out.
    init?(_ text: String) {
        let written = /(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)/
        guard let parts = text.wholeMatch(of: written)?.output,
            let day = Day(
                year: Int(parts.1) ?? 0,
                month: Int(parts.2) ?? 0,
                day: Int(parts.3) ?? 0
            ),
            let time = ClockTime(
                hour: Int(parts.4) ?? -1,
                minute: Int(parts.5) ?? -1,
                second: Int(parts.6) ?? -1
            )
        else { return nil }
        moment = Moment(day, time)
        offset = String(parts.7)
    }

    /// Writes another moment at the same distance to universal time.
    func written(_ moment: Moment) -> String {
        let (day, time) = (moment.day, moment.time)
        let date = "\(padded(day.year, to: 4))-\(padded(day.month))-\(padded(day.day))"
        let clock = "\(padded(time.hour)):\(padded(time.minute)):\(padded(time.second))"
        return "\(date)T\(clock)\(offset)"
    }
}

/// Writes a whole number with noughts before it.
func padded(_ number: Int, to count: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
}
