/// Dates in digits: "3-5-1976", "1976/05/03", "3/5", "5-2026".
extension MomentGrammar {
    private static let separators: WordSet = [
        "-", "/", ".", "\u{2013}", "\u{2011}", "\u{2010}", "\\",
    ]

    private typealias Part = (value: Int, digits: Int, separator: String, end: Int)

    /// Reads the date in digits that starts at a token.
    func numericDate(_ start: Int) -> Match<DatePiece>? {
        guard !isInside(start), let first = utterance.digits(at: start), let one = Int(first) else {
            return nil
        }
        if first.utf8.count == 8 { return packedDate(one, end: start + 1) }
        guard first.utf8.count <= 4, let middle = part(start + 1) else { return nil }
        if let last = part(middle.end, separator: middle.separator) {
            return fullDate((one, first.utf8.count), middle, last)
        }
        guard !middle.separator.isEmpty, !isFollowed(middle.end) else { return nil }
        return yearMonth(one, first.utf8.count, middle) ?? dayMonth(start, one, middle)
    }

    /// Whether the digits are the tail of something longer, such as a telephone number.
    private func isInside(_ start: Int) -> Bool {
        utterance.isGlued(at: start) && has(["-", "/", ".", ":", "+"], start - 1)
            && utterance.isGlued(at: start - 1)
    }

    private func isFollowed(_ end: Int) -> Bool {
        utterance.isGlued(at: end) && has(["-", "/", ".", ":"], end)
            && utterance.isGlued(at: end + 1) && utterance.digits(at: end + 1) != nil
    }

    /// Reads the next part of a date, with the sign or the space before it.
    private func part(_ index: Int, separator wanted: String? = nil) -> Part? {
        let separator = has(MomentGrammar.separators, index) ? text(index) ?? "" : ""
        let position = separator.isEmpty ? index : index + 1
        guard wanted == nil || wanted == separator, let digits = utterance.digits(at: position),
            digits.utf8.count <= 4, let value = Int(digits)
        else { return nil }
        return (value, digits.utf8.count, separator, position + 1)
    }

    private func fullDate(_ first: (value: Int, digits: Int), _ middle: Part, _ last: Part)
        -> Match<DatePiece>?
    {
        if first.digits == 4 {
            return fixed([Day(year: first.value, month: middle.value, day: last.value)], last.end)
        }
        guard last.digits == 4 || last.digits == 2 else { return nil }
        let days = years(last.value, digits: last.digits).map {
            Day(year: $0, month: middle.value, day: first.value)
        }
        var found = fixed(days, last.end)
        // "3 5 1976" may be three numbers.
        if middle.separator.isEmpty { found?.value.certainty = .asked }
        return found
    }

    private func fixed(_ days: [Day?], _ end: Int) -> Match<DatePiece>? {
        let days = days.compactMap { $0 }
        guard !days.isEmpty else { return nil }
        return Match(DatePiece(.fixed(days.map { Stretch($0) })), end: end)
    }

    private func packedDate(_ value: Int, end: Int) -> Match<DatePiece>? {
        let dayFirst = Day(
            year: value % 10_000,
            month: value / 10_000 % 100,
            day: value / 1_000_000
        )
        let yearFirst = Day(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        let found = [dayFirst, yearFirst].filter { $0.map { isPlausible($0.year) } ?? false }
        var match = fixed(found, end)
        match?.value.isBare = true
        return match
    }

    /// Reads "2026-5" and "5/2026".
    private func yearMonth(_ first: Int, _ digits: Int, _ second: Part) -> Match<DatePiece>? {
        let (year, month) = digits == 4 ? (first, second.value) : (second.value, first)
        guard digits == 4 && second.digits <= 2 || digits <= 2 && second.digits == 4,
            let start = Day(year: year, month: month, day: 1)
        else { return nil }
        let stretch = Stretch(.month, of: start)
        return Match(DatePiece(.fixed([stretch]), .likely), end: second.end)
    }

    /// Reads "3-5" and "12-08, 2015".
    private func dayMonth(_ start: Int, _ day: Int, _ month: Part) -> Match<DatePiece>? {
        guard month.digits <= 2, (1...12).contains(month.value),
            !has(TimeWords.hour, month.end), self.month(month.end, afterNumber: false) == nil,
            Day(year: 2024, month: month.value, day: day) != nil
        else { return nil }
        if text(month.end) == ",", let year = utterance.digits(at: month.end + 1),
            year.utf8.count == 4, let value = Int(year)
        {
            return fixed([Day(year: value, month: month.value, day: day)], month.end + 2)
        }
        let date = SaidDate.yearly(.day(month: month.value, day: day), on: nil)
        var piece = DatePiece(date, .asked)
        // "22.4" is a number, save where a date must follow: "op 22.4".
        piece.isBare = month.separator == "." && !has(["op"], start - 1)
        return Match(piece, end: month.end)
    }

    // MARK: Years

    func isPlausible(_ year: Int) -> Bool {
        (today.year - 130...today.year + 100).contains(year)
    }

    /// The years that two digits can mean: of 76 only 1976, of 30 both 2030 and 1930.
    func years(_ value: Int, digits: Int) -> [Int] {
        guard digits == 2 else { return [value] }
        let century = today.year / 100 * 100
        let (this, last) = (century + value, century - 100 + value)
        if this > today.year + 20 { return [last] }
        let canBeBirth = (60...105).contains(today.year - last)
        return canBeBirth && abs(this - today.year) > 1 ? [this, last] : [this]
    }
}
