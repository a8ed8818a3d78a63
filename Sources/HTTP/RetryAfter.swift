extension Response {
    /// Reads how long the server asks to wait, in its `Retry-After`.
    ///
    /// - Parameter now: Seconds since 1970, for the server may name a moment.
    /// - Returns: The time from now on; none when the server does not ask.
    public func retryAfter(at now: Int) -> Duration? {
        headers["Retry-After"].flatMap { RetryAfter($0)?.delay(at: now) }
    }
}

/// What a `Retry-After` says: a number of seconds, or a moment.
enum RetryAfter: Hashable {
    case seconds(Int)
    case moment(Int)

    /// Reads the value of the header; none when it is neither.
    init?(_ text: String) {
        if let moment = HTTPDate.secondsSince1970(in: text) {
            self = .moment(moment)
        } else if !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            self = .seconds(Int(text) ?? .max)  // more seconds than fit is very long as well
        } else {
            return nil
        }
    }

    func delay(at now: Int) -> Duration {
        switch self {
        case .seconds(let seconds): .seconds(seconds)
        case .moment(let moment): .seconds(max(0, moment - now))
        }
    }
}

/// A date as HTTP writes it: `Sun, 06 Nov 1994 08:49:37 GMT`.
///
/// The two older ways to write one are not read; nobody sends them.
enum HTTPDate {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    static func secondsSince1970(in text: String) -> Int? {
        let words = text.split(separator: " ")
        guard words.count == 6, words[0].hasSuffix(","), words[5] == "GMT",
            let day = number(words[1], in: 1...31),
            let month = months.firstIndex(of: String(words[2])),
            let year = number(words[3], in: 1970...9999),
            let seconds = secondsOfDay(in: words[4])
        else { return nil }
        return days(to: day, month: month + 1, year: year) * 86_400 + seconds
    }

    private static func secondsOfDay(in text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let hours = number(parts[0], in: 0...23),
            let minutes = number(parts[1], in: 0...59), let seconds = number(parts[2], in: 0...60)
        else { return nil }
        return (hours * 60 + minutes) * 60 + seconds
    }

    private static func number(_ text: Substring, in range: ClosedRange<Int>) -> Int? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
            range.contains(number)
        else { return nil }
        return number
    }

    /// The days from 1970 to a date, by years that begin in March so that a leap day comes last.
    private static func days(to day: Int, month: Int, year: Int) -> Int {
        let years = month > 2 ? year : year - 1
        let sinceMarch = (month + 9) % 12
        let leapDays = years / 4 - years / 100 + years / 400
        return years * 365 + leapDays + (sinceMarch * 153 + 2) / 5 + day - 1 - 719_468
    }
}
