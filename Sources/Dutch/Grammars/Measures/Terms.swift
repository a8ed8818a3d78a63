/// Reads how long something lasts: "3 weken", "anderhalf uur", "een week of drie", "2 tot 3 jaar".
enum Terms {
    private static let mostUnits = 1_000_000_000.0
    private static let mostParts = 6

    /// Finds the durations in an utterance; "3 m" and "een paar weken" count when one was asked, and
    /// the second when anything is looked for.
    static func finds(in utterance: Utterance, asked: Set<Kind>) -> [Find] {
        let isAsked = asked.contains(.duration)
        let extents = Extents(in: utterance, allowsChoice: true) {
            part(in: utterance, at: $0, isAsked: isAsked)
        }
        return utterance.scan { start in
            if isAsked || asked.isEmpty, let some = some(in: utterance, at: start) {
                return [Find(.duration(.from(some.value)), start..<some.end)]
            }
            guard let match = extents.extent(at: start), let extent = terms(of: match.value) else {
                return []
            }
            return [Find(.duration(extent), start..<match.end)]
        }
    }

    /// Reads the term that starts at a token, with all its parts: "1 uur en 30 minuten".
    static func term(in utterance: Utterance, at start: Int, isAsked: Bool = false) -> Match<Term>?
    {
        guard var sum = single(in: utterance, at: start, isAsked: isAsked) else { return nil }
        for _ in 1..<mostParts {
            guard let next = next(after: sum, in: utterance, isAsked: isAsked) else { break }
            sum = Match(sum.value.adding(next.value), end: next.end)
        }
        return sum
    }

    // MARK: Extents

    /// A term, or a number that gets its unit from the other end of a range.
    private struct Part: Sized {
        let term: Term?
        let count: Double

        var size: Double { count }
    }

    private static func part(
        in utterance: Utterance,
        at start: Int,
        isAsked: Bool
    ) -> Match<Part>? {
        if let term = term(in: utterance, at: start, isAsked: isAsked) {
            return Match(Part(term: term.value, count: term.value.parts[0].count), end: term.end)
        }
        return utterance.number(at: start).map {
            Match(Part(term: nil, count: $0.size), end: $0.end)
        }
    }

    private static func terms(of extent: Extent<Part>) -> Extent<Term>? {
        guard let unit = extent.ends.compactMap(\.term).last?.unit else { return nil }
        return extent.map { $0.term ?? Term($0.count, unit) }
    }

    // MARK: One unit

    private static func single(
        in utterance: Utterance,
        at start: Int,
        isAsked: Bool
    ) -> Match<Term>? {
        if let one = one(in: utterance, at: start) ?? loose(in: utterance, at: start) { return one }
        if isAsked, let small = small(in: utterance, at: start) { return small }
        guard let count = utterance.count(at: start), !isOfClock(start, in: utterance),
            count.value > 0,
            count.value <= mostUnits,
            let unit = unit(in: utterance, at: count.end, isAsked: isAsked)
        else { return nil }
        let half = half(in: utterance, at: unit.end)
        return Match(
            Term((count.value + half.value) * unit.value.count, unit.value.unit),
            end: half.end
        )
    }

    /// Reads a smaller unit behind a larger one, after "en" or a comma or right away.
    private static func next(
        after sum: Match<Term>,
        in utterance: Utterance,
        isAsked: Bool
    ) -> Match<Term>? {
        var index = sum.end
        if utterance.text(at: index) == "," { index += 1 }
        if utterance.word(at: index) == "en" { index += 1 }
        if let next = single(in: utterance, at: index, isAsked: isAsked) {
            return sum.value.parts.contains { $0.unit == next.value.unit } ? nil : next
        }
        // "2 uur 30" and "1u30"
        guard sum.value.unit == .hour, index == sum.end, let minutes = utterance.whole(at: index),
            (10..<60).contains(minutes), utterance.isGlued(at: index) || isAsked
        else { return nil }
        return Match(Term(Double(minutes), .minute), end: index + 1)
    }

    /// Whether the number at a token is the end of a time, as in "1:30 uur".
    private static func isOfClock(_ index: Int, in utterance: Utterance) -> Bool {
        utterance.isGlued(at: index) && utterance.text(at: index - 1) == ":"
    }

    /// Reads "weken"; a single letter only when it is glued to its number, or a duration was asked.
    private static func unit(
        in utterance: Utterance,
        at start: Int,
        isAsked: Bool = false
    ) -> Match<TermWords.Measure>? {
        let isHyphen = utterance.text(at: start) == "-" && utterance.isGlued(at: start)
        let whole = TermWords.wholes.match(in: utterance, at: start)
        let first = whole?.end ?? (isHyphen ? start + 1 : start)
        let index = isRough(first, in: utterance) ? first + 1 : first
        guard let unit = utterance.word(at: index).flatMap({ TermWords.units[$0] }),
            !unit.isLetter || utterance.isGlued(at: index) || isAsked
        else { return nil }
        return Match(unit, end: index + 1)
    }

    /// Whether the word says "about": "dik" and "klein" do, and "goede" does save in "goede dag".
    private static func isRough(_ index: Int, in utterance: Utterance) -> Bool {
        guard utterance.indices.contains(index) else { return false }
        let token = utterance.tokens[index]
        guard TermWords.good.contains(token) else { return TermWords.roughly.contains(token) }
        return !["dag", "jaar"].contains(utterance.word(at: index + 1) ?? "")
    }

    /// Reads "uurtje" as one of them.
    private static func small(in utterance: Utterance, at start: Int) -> Match<Term>? {
        guard let word = utterance.word(at: start), TermWords.small.contains(word),
            let unit = TermWords.units[word]
        else { return nil }
        return Match(Term(1, unit.unit), end: start + 1)
    }

    /// Reads "en een half" behind a unit: "twee jaar en een half".
    private static func half(in utterance: Utterance, at start: Int) -> Match<Double> {
        let isHalf =
            utterance.word(at: start) == "en"
            && utterance.word(at: start + 1) == "een"
            && utterance.numberParts(at: start + 2) == [.half]
            && unit(in: utterance, at: start + 3) == nil
        return isHalf ? Match(0.5, end: start + 3) : Match(0, end: start)
    }

    // MARK: Other ways to say it

    /// Reads "kwartier" and "hele dag", which need no count.
    private static func one(in utterance: Utterance, at start: Int) -> Match<Term>? {
        if let whole = TermWords.wholes.match(in: utterance, at: start) {
            return unit(in: utterance, at: whole.end).map {
                Match(Term($0.value.count, $0.value.unit), end: $0.end)
            }
        }
        guard let unit = TermWords.alone.match(in: utterance, at: start),
            !utterance.isGlued(at: start)
        else { return nil }
        return Match(Term(unit.value.count, unit.value.unit), end: unit.end)
    }

    /// Reads "een paar weken".
    private static func some(in utterance: Utterance, at start: Int) -> Match<Term>? {
        guard let count = TermWords.vague.match(in: utterance, at: start),
            let unit = unit(in: utterance, at: count.end)
        else { return nil }
        return Match(Term(count.value * unit.value.count, unit.value.unit), end: unit.end)
    }

    /// Reads "een week of drie" and "een jaar of 5".
    private static func loose(in utterance: Utterance, at start: Int) -> Match<Term>? {
        guard utterance.word(at: start) == "een",
            let unit = unit(in: utterance, at: start + 1), utterance.word(at: unit.end) == "of",
            let number = utterance.number(at: unit.end + 1), number.size >= 2,
            number.size <= mostUnits, Terms.unit(in: utterance, at: number.end) == nil
        else { return nil }
        return Match(Term(number.size * unit.value.count, unit.value.unit), end: number.end)
    }
}
