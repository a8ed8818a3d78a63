import Dutch
import Foundation

/// A moment on the wall with its distance to universal time, as ISO 8601 writes it.
struct WallInstant: Decodable {
    let moment: Moment
    /// As it was written: "+01:00" or "Z".
    private let offset: String

    /// The moment that it is now, here.
    static var now: WallInstant {
        let date = Date()
        let offset = TimeZone.current.secondsFromGMT(for: date)
        let seconds = Int(date.timeIntervalSince1970.rounded(.down)) + offset
        return WallInstant(moment: Moment(wallSeconds: seconds), minutes: offset / 60)
    }

    private init(moment: Moment, minutes: Int) {
        self.moment = moment
        let sign = minutes < 0 ? "-" : "+"
        offset = sign + padded(abs(minutes) / 60) + ":" + padded(abs(minutes) % 60)
    }

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        let text = try value.decode(String.self)
        let fields = text.prefix(19).split { "-T: ".contains($0) }.compactMap { Int($0) }
        guard fields.count == 6, let day = Day(year: fields[0], month: fields[1], day: fields[2]),
            let time = ClockTime(hour: fields[3], minute: fields[4], second: fields[5])
        else {
            throw DecodingError.dataCorruptedError(
                in: value,
                debugDescription: "no moment of ISO 8601"
            )
        }
        moment = Moment(day, time)
        offset = String(text.dropFirst(19).drop { $0 == "." || $0.isNumber })
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
