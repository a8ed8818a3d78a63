/// Reads how old someone or something is: "ik ben 29", "3 jaar oud", "op 6-jarige leeftijd".
struct Ages {
    private let utterance: Utterance
    private let extents: Extents<Part>

    /// Finds the ages in an utterance; "29 jaar" or a bare number counts when an age was asked.
    static func finds(in utterance: Utterance, isAsked: Bool) -> [Find] {
        guard utterance.hasNumbers else { return [] }
        let ages = Ages(in: utterance)
        let finds = utterance.scan { ages.finds(at: $0) }
        let best = finds.map(\.certainty).max() ?? .asked
        return isAsked || best == .certain ? finds.filter { $0.certainty == best } : []
    }

    private init(in utterance: Utterance) {
        self.utterance = utterance
        extents = Extents(in: utterance, allowsChoice: true) { Ages.part(in: utterance, at: $0) }
    }

    /// A term, or a number of years.
    private struct Part: Sized {
        let term: Term
        let isCounted: Bool

        var size: Double { term.parts[0].count }
    }

    private static func part(in utterance: Utterance, at start: Int) -> Match<Part>? {
        if let term = Terms.term(in: utterance, at: start) {
            return Match(Part(term: term.value, isCounted: true), end: term.end)
        }
        guard let number = utterance.number(at: start), !number.isDoubtful,
            (0...120).contains(number.size)
        else { return nil }
        return Match(Part(term: Term(number.size, .year), isCounted: false), end: number.end)
    }

    private func finds(at start: Int) -> [Find] {
        if let adjective = adjective(at: start) { return [adjective] }
        guard let match = extents.extent(at: start), let last = match.value.ends.last else {
            return []
        }
        let closing = AgeWords.closings.match(in: utterance, at: match.end)
        let unit = last.term.unit
        let ages = match.value.map { $0.isCounted ? $0.term : Term($0.size, unit) }
        return [
            Find(
                .age(ages),
                start..<(closing?.end ?? match.end),
                certainty(
                    of: start..<match.end,
                    isCounted: last.isCounted,
                    isClosed: closing != nil
                )
            )
        ]
    }

    /// How much an age is spoken of around a term or a number.
    private func certainty(
        of tokens: Range<Int>,
        isCounted: Bool,
        isClosed: Bool
    ) -> Find.Certainty {
        if isClosed { return .certain }
        switch AgeWords.openings.match(in: utterance, before: tokens.lowerBound, within: 6)?.value {
        case .age: return isCounted ? .certain : .likely
        // "Ik ben 29 jaar" is an age, "ik ben 3 weken ziek" is none.
        case .being where isCounted && utterance.word(at: tokens.upperBound) == nil: return .certain
        case .child where utterance.word(at: tokens.upperBound) == nil: return .certain
        case .being, .child: return .likely
        case nil: return isCounted ? .likely : .asked
        }
    }

    /// Reads "95-jarige", "zesjarige" and "6 jarige".
    private func adjective(at start: Int) -> Find? {
        guard let number = utterance.number(at: start) else { return nil }
        let isHyphen = utterance.text(at: number.end) == "-"
        let index = isHyphen ? number.end + 1 : number.end
        guard AgeWords.adjectives.contains(utterance.word(at: index) ?? "") else { return nil }
        return Find(.age(.exactly(Term(number.size, .year))), start..<index + 1)
    }
}
