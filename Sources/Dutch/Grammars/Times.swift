/// Reads times of the clock: "14:30", "half drie", "kwart voor vier 's middags".
///
/// A time that can be morning or evening has both as rivals, the one in the daytime first.
enum Times {
    /// Finds the times in an utterance; a bare "8" counts when a time was asked.
    static func finds(in utterance: Utterance, isAsked: Bool) -> [Find] {
        utterance.scan { start in
            guard let reading = reading(in: utterance, at: start),
                isAsked || reading.certainty > .asked
            else { return [] }
            return reading.times.map { Find(.time($0), reading.tokens, reading.certainty) }
        }
    }

    /// A time before it is known whether it is morning or evening.
    private struct Face {
        var hour: Int
        var minute = 0
        var second = 0
        /// Whether the clock goes round twice a day, as it does for "half drie".
        var isTwelveHour: Bool
        var end: Int
        var certainty: Find.Certainty = .certain
    }

    private struct Reading {
        var times: [ClockTime]
        var tokens: Range<Int>
        var certainty: Find.Certainty = .certain
    }

    private static func reading(in utterance: Utterance, at start: Int) -> Reading? {
        if let name = TimeWords.names.match(in: utterance, at: start) {
            return Reading(
                times: [ClockTime(secondOfDay: name.value * 60)],
                tokens: start..<name.end
            )
        }
        let isAt = TimeWords.at.contains(utterance.word(at: start) ?? "")
        let begin = isAt ? start + 1 : start
        let faces = [
            digital(in: utterance, at: begin), spoken(in: utterance, at: begin),
            hours(in: utterance, at: begin, isAt: isAt),
        ]
        let longest = faces.compactMap { $0 }.reduce(nil as Face?) { best, other in
            (best?.end ?? 0) >= other.end ? best : other
        }
        return longest.map { settled($0, in: utterance, from: start) }
    }

    // MARK: Faces

    /// Reads "14:30", "14.30 uur", "14u30" and "14:30:15".
    private static func digital(in utterance: Utterance, at start: Int) -> Face? {
        guard let hour = utterance.whole(at: start), hour <= 24,
            let separator = utterance.text(at: start + 1),
            [":", ".", "u", "h"].contains(separator),
            utterance.isGlued(at: start + 1), utterance.isGlued(at: start + 2),
            let digits = utterance.digits(at: start + 2), digits.utf8.count == 2,
            let minute = Int(digits), minute < 60
        else { return nil }
        let isPadded = utterance.digits(at: start)?.first == "0"
        var face = Face(
            hour: hour % 24,
            minute: minute,
            isTwelveHour: (1...12).contains(hour) && !isPadded,
            end: start + 3
        )
        if separator == ":", let second = second(in: utterance, at: start + 3) {
            face.second = second.value
            face.end = second.end
        }
        // "14.30" can be a number as well.
        if separator == ".", !(utterance.word(at: face.end).map(TimeWords.hour.contains) ?? false) {
            face.certainty = .likely
        }
        return face
    }

    private static func second(in utterance: Utterance, at index: Int) -> Match<Int>? {
        guard utterance.text(at: index) == ":", let second = utterance.whole(at: index + 1),
            second < 60
        else { return nil }
        return Match(second, end: index + 2)
    }

    /// Reads "half drie", "kwart voor vier", "10 over half 5".
    private static func spoken(in utterance: Utterance, at start: Int) -> Face? {
        if utterance.word(at: start) == "half", let hour = hour(in: utterance, at: start + 1) {
            return face(hour.value * 60 - 30, end: hour.end)
        }
        guard let minutes = minutes(in: utterance, at: start),
            let word = utterance.word(at: minutes.end)
        else { return nil }
        let sign = TimeWords.past.contains(word) ? 1 : TimeWords.before.contains(word) ? -1 : 0
        guard sign != 0 else { return nil }
        let isHalf = utterance.word(at: minutes.end + 1) == "half"
        guard let hour = hour(in: utterance, at: minutes.end + (isHalf ? 2 : 1)) else { return nil }
        return face(hour.value * 60 - (isHalf ? 30 : 0) + sign * minutes.value, end: hour.end)
    }

    private static func face(_ minutes: Int, end: Int) -> Face {
        let onClock = (minutes + 720) % 720
        return Face(hour: onClock / 60, minute: onClock % 60, isTwelveHour: true, end: end)
    }

    private static func minutes(in utterance: Utterance, at start: Int) -> Match<Int>? {
        if ["kwart", "kwartier", "kwar"].contains(utterance.word(at: start) ?? "") {
            return Match(15, end: start + 1)
        }
        guard let number = whole(in: utterance, at: start), (1...29).contains(number.value) else {
            return nil
        }
        let isNamed = ["minuten", "minuut", "min"].contains(utterance.word(at: number.end) ?? "")
        return Match(number.value, end: isNamed ? number.end + 1 : number.end)
    }

    private static func hour(in utterance: Utterance, at start: Int) -> Match<Int>? {
        guard let number = whole(in: utterance, at: start), (1...12).contains(number.value) else {
            return nil
        }
        return number
    }

    private static func whole(in utterance: Utterance, at start: Int) -> Match<Int>? {
        guard let number = utterance.number(at: start),
            let value = number.values.first,
            value == value.rounded(), (0...59).contains(value), value > 0 || !number.isDoubtful
        else { return nil }
        return Match(Int(value), end: number.end)
    }

    /// Whether the digits go on before or behind a colon, as in "25:00".
    private static func isPart(_ digits: Range<Int>, in utterance: Utterance) -> Bool {
        let isAfter = utterance.text(at: digits.lowerBound - 1) == ":"
        let isBefore = utterance.text(at: digits.upperBound) == ":"
        return isAfter && utterance.isGlued(at: digits.lowerBound)
            || isBefore && utterance.isGlued(at: digits.upperBound)
    }

    /// Reads "om 3", "3 uur" and "15 uur 30"; "8" when a time was asked.
    private static func hours(in utterance: Utterance, at start: Int, isAt: Bool) -> Face? {
        guard let number = whole(in: utterance, at: start), number.value <= 24,
            !isPart(start..<number.end, in: utterance)
        else { return nil }
        let isPadded = utterance.digits(at: start)?.first == "0"
        var face = Face(
            hour: number.value % 24,
            isTwelveHour: (1...12).contains(number.value) && !isPadded,
            end: number.end,
            certainty: isAt ? .likely : .asked
        )
        if utterance.word(at: number.end).map(TimeWords.hour.contains) ?? false {
            face.end += 1
            face.certainty = isAt || number.value == 0 ? .certain : .likely
            if let minute = whole(in: utterance, at: face.end), minute.value >= 10 {
                face.minute = minute.value
                face.end = minute.end
                face.certainty = .certain
            }
        }
        return face
    }

    // MARK: Morning or evening

    private static func settled(
        _ face: Face,
        in utterance: Utterance,
        from begin: Int
    ) -> Reading {
        let isNamed = utterance.word(at: face.end).map(TimeWords.hour.contains) ?? false
        let end = isNamed ? face.end + 1 : face.end
        let after = TimeWords.parts.match(in: utterance, at: end)
        let before = TimeWords.parts.match(in: utterance, before: begin)
        let seconds = face.minute * 60 + face.second
        let tokens = (after == nil ? before?.end ?? begin : begin)..<(after?.end ?? end)
        guard let part = after?.value ?? before?.value, face.hour <= 12 else {
            let time = ClockTime(secondOfDay: face.hour * 3600 + seconds)
            let times = face.isTwelveHour ? rivals(face.hour % 12, seconds) : [time]
            return Reading(times: times, tokens: tokens, certainty: face.certainty)
        }
        let time = ClockTime(secondOfDay: part.hour(of: face.hour) * 3600 + seconds)
        return Reading(times: [time], tokens: tokens)
    }

    /// Both times that a clock of twelve hours shows, the one between eight and eight first.
    private static func rivals(_ hour: Int, _ seconds: Int) -> [ClockTime] {
        let morning = ClockTime(secondOfDay: hour * 3600 + seconds)
        let evening = ClockTime(secondOfDay: (hour + 12) * 3600 + seconds)
        return hour >= 8 ? [morning, evening] : [evening, morning]
    }
}
