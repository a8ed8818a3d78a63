/// Reads stretches of time: "3 weken", "anderhalf uur", "een half jaar", "een week of drie".
enum Spans {
    /// Finds the spans in an utterance.
    static func finds(in utterance: Utterance) -> [Find] {
        utterance.scan { start in
            guard let match = span(in: utterance, at: start) else { return [] }
            return [Find(.duration(.exactly(Term(match.value))), start..<match.end)]
        }
    }

    /// Reads the span that starts at a token, with all its parts: "1 uur en 30 minuten".
    static func span(in utterance: Utterance, at start: Int) -> Match<Span>? {
        guard var match = part(in: utterance, at: start) else { return nil }
        while match.end < start + 12 {
            let isAnd = ["en", ","].contains(utterance.text(at: match.end) ?? "")
            guard let next = part(in: utterance, at: isAnd ? match.end + 1 : match.end),
                let sum = match.value.adding(next.value)
            else { break }
            match = Match(sum, end: next.end)
        }
        return match
    }

    private static let mostUnits = 1_000_000.0

    private static func part(in utterance: Utterance, at start: Int) -> Match<Span>? {
        if let quarter = quarter(in: utterance, at: start) { return quarter }
        if let loose = loose(in: utterance, at: start) { return loose }
        let count = count(in: utterance, at: start)
        guard let count, count.value > 0, count.value <= mostUnits,
            let unit = unit(in: utterance, at: count.end),
            let span = Span(count.value * unit.value.count, unit.value.unit)
        else { return nil }
        return Match(span, end: unit.end)
    }

    private static func count(in utterance: Utterance, at start: Int) -> Match<Double>? {
        let isArticle = utterance.word(at: start) == "een"
        if let number = utterance.number(at: start), number.values.count == 1 {
            return Match(number.values[0], end: number.end)
        }
        let index = isArticle ? start + 1 : start
        guard ["half", "halve"].contains(utterance.word(at: index) ?? "") else { return nil }
        return Match(0.5, end: index + 1)
    }

    // MARK: Units

    private typealias Unit = (count: Double, unit: Span.Unit)

    /// Reads "weken" and "kwartaal"; a single letter only when it is glued to its number.
    private static func unit(in utterance: Utterance, at index: Int) -> Match<Unit>? {
        guard let word = utterance.word(at: index) else { return nil }
        if ["kwartaal", "kwartalen"].contains(word) { return Match((3, .month), end: index + 1) }
        guard let unit = CalendarWords.units[word],
            word.utf8.count > 1 || utterance.isGlued(at: index)
        else { return nil }
        return Match((1, unit), end: index + 1)
    }

    private static let quarters: Set<String> = [
        "kwartier", "kwartiertje", "kwartieren", "kwatier",
    ]

    /// Reads "kwartier" and "drie kwartier".
    private static func quarter(in utterance: Utterance, at start: Int) -> Match<Span>? {
        let number = utterance.number(at: start)
        let noun = number?.end ?? start
        guard quarters.contains(utterance.word(at: noun) ?? ""),
            let span = Span((number?.values.first ?? 1) * 15, .minute)
        else { return nil }
        return Match(span, end: noun + 1)
    }

    /// Reads "een week of drie" and "een jaar of 5".
    private static func loose(in utterance: Utterance, at start: Int) -> Match<Span>? {
        guard utterance.word(at: start) == "een",
            let unit = unit(in: utterance, at: start + 1), utterance.word(at: unit.end) == "of",
            let number = utterance.number(at: unit.end + 1), number.values[0] >= 2,
            number.values[0] <= mostUnits,
            Spans.unit(in: utterance, at: number.end) == nil,
            let span = Span(number.values[0] * unit.value.count, unit.value.unit)
        else { return nil }
        return Match(span, end: number.end)
    }
}

extension Span {
    /// Makes a span of a broken number of units, in smaller units where it does not come out.
    fileprivate init?(_ count: Double, _ unit: Unit) {
        var (count, unit) = (count, unit)
        while count != count.rounded(), let smaller = Span.smaller[unit] {
            count *= smaller.count
            unit = smaller.unit
        }
        guard count.isFinite, count.magnitude < 1e9 else { return nil }
        self.init(Int(count.rounded()), unit)
    }

    /// Both together in the smaller unit, where the larger one counts a fixed number of those.
    fileprivate func adding(_ other: Span) -> Span? {
        if unit == other.unit { return nil }
        var (count, unit) = (count, unit)
        while unit != other.unit, let smaller = Span.fixed[unit] {
            count *= smaller.count
            unit = smaller.unit
        }
        return unit == other.unit ? Span(count + other.count, unit) : nil
    }

    private static let fixed: [Unit: (count: Int, unit: Unit)] = [
        .year: (12, .month), .week: (7, .day), .day: (24, .hour), .hour: (60, .minute),
    ]

    private static let smaller: [Unit: (count: Double, unit: Unit)] = [
        .year: (12, .month), .month: (30, .day), .week: (7, .day), .day: (24, .hour),
        .hour: (60, .minute),
    ]
}

extension Term {
    init(_ span: Span) {
        self.init(Double(span.count), Grain(rawValue: span.unit.rawValue) ?? .day)
    }
}
