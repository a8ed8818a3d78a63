import Assistant
import Dutch

/// How often or how long something may be; never not at all.
struct WrittenCount: Decodable {
    let count: Int

    init(from decoder: any Decoder) throws {
        count = try decoder.read("a whole number from 1 to 1000", in: 1...1000)
    }
}

/// How many days something is kept; none when it is forgotten at once.
struct WrittenDays: Decodable {
    let count: Int

    init(from decoder: any Decoder) throws { count = try decoder.count(of: "days", in: 0...36_500) }
}

/// How many days or times it takes before something is done.
///
/// It is never none: everybody is silent or away that long.
struct WrittenTerm: Decodable {
    let count: Int

    init(from decoder: any Decoder) throws { count = try decoder.count(of: "days", in: 1...36_500) }
}

/// How many hours somebody waits, two weeks at most.
struct WrittenHours: Decodable {
    let count: Int

    init(from decoder: any Decoder) throws {
        count = try decoder.count(of: "hours", in: 1...336)
    }
}

/// A time that is written as 09:00.
struct WrittenTime: Decodable {
    let time: ClockTime

    init(from decoder: any Decoder) throws {
        time = try decoder.read("a time such as 09:00") { words in
            let parts = words.split(separator: ":").compactMap { Int($0) }
            return parts.count == 2 ? ClockTime(hour: parts[0], minute: parts[1]) : nil
        }
    }
}

/// An address that is written as terminal:coordinator.
struct WrittenAddress: Decodable {
    let address: Address

    init(from decoder: any Decoder) throws {
        address = try decoder.read("an address such as terminal:coordinator", Address.init)
    }
}

extension Decoder {
    /// Decodes how many there are of something, such as days: a century of days at most.
    fileprivate func count(of unit: String, in range: ClosedRange<Int>) throws -> Int {
        try read(
            "a number of \(unit) from \(range.lowerBound) to \(range.upperBound)",
            in: range
        )
    }
}
