/// A time on the face of a clock, before it is known whether it is morning or evening.
struct Face: Hashable, Sendable {
    var hour: Int
    var minute = 0
    var second = 0
    /// Whether the clock goes round twice a day, as it does for "half drie".
    var isTwelveHour: Bool
    /// Whether it was written as a digital clock shows it, "9:30".
    var isDigital = false
    var grain = Grain.minute
    var certainty = Find.Certainty.certain
    /// Whether it is a number and nothing else.
    var isBare = false

    private var secondsInHour: Int { minute * 60 + second }

    /// The times that it can be, the likeliest first: the one between eight and eight.
    func times(in part: PartOfDay?) -> [ClockTime] {
        guard isTwelveHour else { return [time(hour % 24)] }
        if let part { return [time(part.hour(of: hour))] }
        let morning = hour % 12
        return morning >= 8
            ? [time(morning), time(morning + 12)] : [time(morning + 12), time(morning)]
    }

    private func time(_ hour: Int) -> ClockTime {
        ClockTime(secondOfDay: hour * 3600 + secondsInHour)
    }
}

/// Times of the clock: "14:30", "half drie", "kwart voor vier", "3 uur", "7pm".
extension MomentGrammar {
    /// Reads a time of the clock, with "om" and the like before it.
    func clock(_ start: Int) -> Match<Face>? {
        clocks.match(at: start) { unknownClock(start) }
    }

    private func unknownClock(_ start: Int) -> Match<Face>? {
        var begin = start
        while has(MomentGrammar.about, begin), begin < start + 3 { begin += 1 }
        begin = text(begin) == "." && begin > start ? begin + 1 : begin
        let isAt = has(["om"], start) || has(["om"], begin - 1) && begin > start
        if let name = TimeWords.names.match(in: utterance, at: begin) {
            return Match(Face(hour: name.value / 60, isTwelveHour: false), end: name.end)
        }
        let candidates = [digital(begin), spoken(begin), hours(begin), some(begin), bent(begin)]
        guard var face = longest(candidates) else { return nil }
        if has(TimeWords.hour, face.end) { face = Match(face.value, end: face.end + 1) }
        if let half = halfOfDay(face.end) {
            face.value.hour = face.value.hour % 12 + half.value
            (face.value.isTwelveHour, face.value.isBare) = (false, false)
            face.value.certainty = .certain
            return Match(face.value, end: half.end)
        }
        // "Om 5 euro" is no time.
        if face.value.isBare, has(["euro", "€", "%", "procent", "keer"], face.end) { return nil }
        if isAt || face.value.isBare && isMoved(start) {
            face.value.certainty = face.value.isBare ? .likely : .certain
            face.value.isBare = false
        }
        return face
    }

    /// Whether a time was moved to here: "van 10 uur naar 4".
    private func isMoved(_ start: Int) -> Bool {
        has(["naar"], start - 1)
            && (max(0, start - 8)..<start - 1).contains { index in
                has(["van"], index) && !(clock(index + 1)?.value.isBare ?? true)
            }
    }

    static let about: WordSet = [
        "om", "rond", "rondom", "omstreeks", "tegen", "circa", "ca", "ongeveer", "precies", "stipt",
        "klokslag", "at",
    ]

    // MARK: Written

    /// Reads "14:30", "14.30", "14u30", "14:30:15" and "1140 a.m.".
    private func digital(_ start: Int) -> Match<Face>? {
        if let packed = packed(start) { return packed }
        guard let hour = utterance.whole(at: start), hour <= 24,
            has([":", ".", "u", "h"], start + 1), let minute = digitsBehind(start + 1), minute < 60,
            !utterance.isGlued(at: start) || !has([":", "."], start - 1)
        else { return nil }
        let isPadded = utterance.digits(at: start)?.first == "0"
        var face = Face(
            hour: hour % 24,
            minute: minute,
            isTwelveHour: (1...12).contains(hour) && !isPadded,
            isDigital: true
        )
        var end = start + 3
        if has([":", "."], end), let second = digitsBehind(end), second < 60 {
            (face.second, face.grain, end) = (second, .second, end + 2)
        }
        // "14.30" can be a number as well.
        if text(start + 1) == ".", face.grain != .second, !has(TimeWords.hour, end) {
            face.certainty = .likely
        }
        return isContinued(end) ? nil : Match(face, end: end)
    }

    /// The two digits that are glued behind a sign.
    private func digitsBehind(_ sign: Int) -> Int? {
        guard utterance.isGlued(at: sign), utterance.isGlued(at: sign + 1),
            let digits = utterance.digits(at: sign + 1), digits.utf8.count == 2
        else { return nil }
        return Int(digits)
    }

    /// Whether the digits go on, as in "10.30.2026", "6.45%" or "6.45 procent".
    private func isContinued(_ end: Int) -> Bool {
        if has(["%", "procent", "euro", "€"], end) { return true }
        return utterance.isGlued(at: end) && has([".", ":", "/"], end)
            && utterance.isGlued(at: end + 1) && utterance.digits(at: end + 1) != nil
    }

    private func packed(_ start: Int) -> Match<Face>? {
        guard let digits = utterance.digits(at: start), (3...4).contains(digits.utf8.count),
            let value = Int(digits), (100...1259).contains(value), value % 100 < 60,
            halfOfDay(start + 1) != nil
        else { return nil }
        let face = Face(hour: value / 100, minute: value % 100, isTwelveHour: true, isDigital: true)
        return Match(face, end: start + 1)
    }

    /// Reads "am", "p.m." and "a m" as the hours that come before the half of the day.
    private func halfOfDay(_ start: Int) -> Match<Int>? {
        if has(["am", "pm"], start) { return Match(word(start) == "am" ? 0 : 12, end: start + 1) }
        guard has(["a", "p"], start) else { return nil }
        let index = skip(["."], start + 1)
        guard has(["m"], index) else { return nil }
        let isDotted = has(["."], start + 1)
        return Match(
            word(start) == "a" ? 0 : 12,
            end: isDotted ? skip(["."], index + 1) : index + 1
        )
    }

    // MARK: Spoken

    /// Reads "half drie", "kwart voor vier", "10 over half 5" and "drie minuten na 22:10".
    private func spoken(_ start: Int) -> Match<Face>? {
        if let half = half(start) { return Match(MomentGrammar.face(half.value), end: half.end) }
        guard let minutes = minutes(start) else { return nil }
        let isPast = has(TimeWords.past, minutes.end)
        guard isPast || has(TimeWords.before, minutes.end) else { return nil }
        let sign = isPast ? 1 : -1
        if let base = digital(minutes.end + 1) {
            var face = base.value
            let total = face.hour * 60 + face.minute + sign * minutes.value + 1440
            (face.hour, face.minute) = (total / 60 % 24, total % 60)
            return Match(face, end: base.end)
        }
        let index = minutes.end + 1
        let hour = has(["half"], index) ? nil : hour(index) ?? bentHour(index)
        guard let base = half(index) ?? hour.map({ Match($0.value * 60, end: $0.end) }),
            unit(base.end) ?? .hour == .hour
        else { return nil }
        return Match(MomentGrammar.face(base.value + sign * minutes.value), end: base.end)
    }

    /// Reads "half drie" and "halfdrie" as minutes.
    private func half(_ start: Int) -> Match<Int>? {
        guard utterance.indices.contains(start) else { return nil }
        if let hour = TimeWords.halves[utterance.tokens[start]] {
            return Match(hour * 60 - 30, end: start + 1)
        }
        guard has(["half"], start), let hour = hour(start + 1) else { return nil }
        return Match(hour.value * 60 - 30, end: hour.end)
    }

    private static func face(_ minutes: Int) -> Face {
        let onClock = (minutes + 720) % 720
        return Face(hour: onClock / 60, minute: onClock % 60, isTwelveHour: true)
    }

    private func minutes(_ start: Int) -> Match<Int>? {
        let index = skip(["een"], start)
        if has(TimeWords.quarter, index) { return Match(15, end: index + 1) }
        guard let number = whole(start), (1...29).contains(number.value) else { return nil }
        let isNamed = has(["minuten", "minuut", "min"], number.end)
        return Match(number.value, end: isNamed ? number.end + 1 : number.end)
    }

    private func hour(_ start: Int) -> Match<Int>? {
        guard let number = whole(start), (1...12).contains(number.value) else { return nil }
        return number
    }

    /// Reads "vijven" behind "tegen" and the like.
    private func bent(_ start: Int) -> Match<Face>? {
        bentHour(start).map { hour in
            let face = Face(
                hour: hour.value,
                isTwelveHour: true,
                grain: .hour,
                certainty: .likely
            )
            return Match(face, end: hour.end)
        }
    }

    private func bentHour(_ index: Int) -> Match<Int>? {
        guard utterance.indices.contains(index),
            let hour = TimeWords.bent[utterance.tokens[index]],
            has(TimeWords.bending, index - 1)
                || has(["en"], index - 1) && has(["tussen"], index - 3)
        else { return nil }
        return Match(hour, end: index + 1)
    }

    /// Reads "3 uur" and "15 uur 30"; "8" is a time only where something says so.
    private func hours(_ start: Int) -> Match<Face>? {
        guard let number = whole(start), number.value <= 24, !isPart(start..<number.end),
            has(TimeWords.hour, number.end) || !isDoubtful(start)
        else { return nil }
        let isPadded = utterance.digits(at: start)?.first == "0"
        var face = Face(
            hour: number.value % 24,
            isTwelveHour: (1...12).contains(number.value) && !isPadded,
            grain: .hour,
            certainty: .asked,
            isBare: true
        )
        guard has(TimeWords.hour, number.end) else { return Match(face, end: number.end) }
        (face.certainty, face.isBare) = (number.value == 0 ? .certain : .likely, false)
        if let minute = minuteBehind(number.end + 1) {
            (face.minute, face.grain, face.certainty) = (minute.value, .minute, .certain)
            return Match(face, end: minute.end)
        }
        return Match(face, end: number.end + 1)
    }

    /// Reads "een uur of 4", which is about four o'clock.
    private func some(_ start: Int) -> Match<Face>? {
        guard has(["een"], start), has(TimeWords.hour, start + 1), has(["of"], start + 2),
            let hour = hour(start + 3), utterance.digits(at: start - 1) == nil
        else { return nil }
        let face = Face(
            hour: hour.value % 12,
            isTwelveHour: true,
            grain: .hour,
            certainty: .likely
        )
        return Match(face, end: hour.end)
    }

    /// "Een" is an article, and "geen" no hour.
    func isDoubtful(_ index: Int) -> Bool {
        utterance.digits(at: index) == nil && (utterance.number(at: index)?.isDoubtful ?? false)
    }

    private func minuteBehind(_ index: Int) -> Match<Int>? {
        guard let minute = whole(index), (1...59).contains(minute.value), unit(minute.end) == nil,
            minute.value >= 10 || minute.end == utterance.tokens.count
        else { return nil }
        return minute
    }

    /// Whether the digits go on before or behind a sign, as in "25:00" and "12-2015".
    private func isPart(_ digits: Range<Int>) -> Bool {
        let first = digits.lowerBound
        let isAfter =
            has([":", ".", ","], first - 1) && utterance.isGlued(at: first)
            && utterance.isGlued(at: first - 1) && utterance.digits(at: first - 2) != nil
        let isBefore = has([":"], digits.upperBound) && utterance.isGlued(at: digits.upperBound)
        return isAfter || isBefore
    }

    // MARK: Looking ahead

    /// Whether the number that starts here is the hour of a time, as in "3 mei 14:30".
    func isClock(_ index: Int) -> Bool {
        if has(["half"], index) || has(TimeWords.quarter, index) { return spoken(index) != nil }
        guard let number = whole(index) else { return false }
        return has(TimeWords.hour, number.end) || has(["am", "pm"], number.end)
            || utterance.digits(at: index) != nil && digital(index) != nil
                && (has([":", "u", "h"], index + 1) || utterance.digits(at: index)?.utf8.count == 2)
    }

    /// Whether a number behind this one makes a stretch of both.
    func isRange(_ index: Int) -> Bool {
        has(["-", "\u{2013}", "tot", "/"], index) && whole(index + 1) != nil
    }
}
