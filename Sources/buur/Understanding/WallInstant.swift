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
        let letters = Array(text.utf8)
        func number(_ places: Range<Int>) -> Int {
            letters[places].reduce(0) { $0 * 10 + Int($1) - Int(UInt8(ascii: "0")) }
        }
        guard letters.count >= 19,
            let day = Day(year: number(0..<4), month: number(5..<7), day: number(8..<10)),
            let time = ClockTime(
                hour: number(11..<13),
                minute: number(14..<16),
                second: number(17..<19)
            )
        else { return nil }
        moment = Moment(day, time)
        let rest = letters[19...].drop { !"+-Z".utf8.contains($0) }
        offset = String(decoding: rest, as: UTF8.self)
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
