/// Reads ordinals: "3e", "derde", "eenentwintigste", "op een na laatste".
enum Ordinals {
    private static let mostWords = 8

    /// Finds the ordinals in an utterance.
    static func finds(in utterance: Utterance) -> [Find] {
        utterance.scan { start in
            guard
                let match = relative(in: utterance, at: start) ?? counted(in: utterance, at: start)
            else { return [] }
            // "Volgende" is more often said of a week than of a row.
            let isCounted = match.value.origin != .current
            return [Find(.ordinal(match.value), start..<match.end, isCounted ? .certain : .likely)]
        }
    }

    /// Reads the ordinal that starts at a token; the last one is -1.
    static func ordinal(in utterance: Utterance, at start: Int) -> Match<Int>? {
        if let edge = OrdinalWords.edges.match(in: utterance, at: start) { return edge }
        guard case .ordinal(_, let value) = utterance.numberWord(at: start) else {
            return figure(in: utterance, at: start)
        }
        return Int(exactly: value).map { Match($0, end: start + 1) }
    }

    private static func figure(in utterance: Utterance, at start: Int) -> Match<Int>? {
        guard utterance.isGlued(at: start + 1), let number = utterance.whole(at: start),
            OrdinalWords.endings.contains(utterance.text(at: start + 1) ?? "")
        else { return nil }
        return Match(number, end: start + 2)
    }

    // MARK: Counted from somewhere

    /// Reads "volgende", "voorlaatste" and "op twee na laatste".
    private static func relative(in utterance: Utterance, at start: Int) -> Match<Ordinal>? {
        if let place = OrdinalWords.places.match(in: utterance, at: start) { return place }
        let isOn = utterance.word(at: start) == "op"
        guard let number = utterance.number(at: isOn ? start + 1 : start),
            let count = number.values.first, count == count.rounded(), (1...100).contains(count),
            utterance.word(at: number.end) == "na"
        else { return nil }
        let isArticle = utterance.word(at: number.end + 1) == "de"
        let edge = OrdinalWords.edges.match(in: utterance, at: number.end + (isArticle ? 2 : 1))
        guard let edge, edge.value < 0 else { return nil }
        return Match(Ordinal(-Int(count), from: .end), end: edge.end)
    }

    /// Reads an ordinal of one or more words: "vier miljoenste".
    private static func counted(in utterance: Utterance, at start: Int) -> Match<Ordinal>? {
        if let long = joined(in: utterance, at: start) { return long }
        guard !utterance.isInsideNumber(start), let match = ordinal(in: utterance, at: start)
        else { return nil }
        let isLast = match.value < 0
        return Match(isLast ? Ordinal(0, from: .end) : Ordinal(match.value), end: match.end)
    }

    private static func joined(in utterance: Utterance, at start: Int) -> Match<Ordinal>? {
        var parts: [NumberPart] = []
        var index = start
        while index < start + mostWords {
            if index > start, case .ordinal(let last, _) = utterance.numberWord(at: index),
                let value = NumberSum.value(of: parts + last), let whole = Int(exactly: value)
            {
                return Match(Ordinal(whole), end: index + 1)
            }
            guard let more = utterance.numberParts(at: index) else { return nil }
            parts += more
            index += 1
        }
        return nil
    }
}

extension Utterance {
    /// Whether a number that begins before a token goes on in it, as in "twee derde".
    fileprivate func isInsideNumber(_ index: Int) -> Bool {
        (max(0, index - 3)..<index).contains { (number(at: $0)?.end ?? 0) > index }
    }
}
