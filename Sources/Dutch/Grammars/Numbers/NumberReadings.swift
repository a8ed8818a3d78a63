/// Finds numbers and how far they go: "drie", "meer dan 20", "tussen de 20 en 30".
enum NumberReadings {
    /// Finds the numbers in an utterance; "een" and "geen" count when a number was asked.
    static func finds(in utterance: Utterance, isAsked: Bool) -> [Find] {
        let extents = Extents(in: utterance) { number(in: utterance, at: $0) }
        let finds = utterance.scan { start in
            extents.extent(at: start).map { self.finds($0, from: start) } ?? []
        }
        let certain = finds.filter { $0.certainty == .certain }
        return isAsked && certain.isEmpty ? finds : certain
    }

    private static func number(in utterance: Utterance, at start: Int) -> Match<Numbers.Number>? {
        guard let number = utterance.number(at: start),
            Ordinals.ordinal(in: utterance, at: start) == nil
        else { return nil }
        return Match(number, end: number.end)
    }

    private static func finds(_ match: Match<Extent<Numbers.Number>>, from start: Int) -> [Find] {
        if case .exactly(let number) = match.value {
            return number.values.map {
                Find(
                    .number(.exactly($0)),
                    start..<match.end,
                    number.isDoubtful ? .asked : .certain
                )
            }
        }
        return [Find(.number(match.value.map { $0.values[0] }), start..<match.end)]
    }
}
