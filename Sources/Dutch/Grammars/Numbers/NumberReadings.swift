/// Finds numbers and how far they go: "drie", "meer dan 20", "tussen de 20 en 30".
enum NumberReadings {
    /// Finds the numbers in an utterance; "een" and "geen" count when a number was asked.
    static func finds(in utterance: Utterance, isAsked: Bool) -> [Find] {
        guard utterance.hasNumbers else { return [] }
        let children = isAsked ? Children.finds(in: utterance) : []
        guard children.isEmpty else { return children }
        let extents = Extents(in: utterance) { count(in: utterance, at: $0) }
        let finds = utterance.scan { start in
            guard !Children.isAge(at: start, in: utterance) else { return [] }
            return extents.extent(at: start).map { self.finds($0, from: start) } ?? []
        }
        let certain = finds.filter { $0.certainty == .certain }
        return isAsked && certain.isEmpty ? finds : certain
    }

    /// A number, or an ordinal, which counts only as an end: "tussen de tiende en de vijftiende".
    private struct Count: Sized {
        var number: Numbers.Number
        var isOrdinal = false

        var size: Double { number.size }

        func scaled(like other: Count) -> Count {
            Count(number: number.scaled(like: other.number), isOrdinal: isOrdinal)
        }
    }

    private static func count(in utterance: Utterance, at start: Int) -> Match<Count>? {
        if let ordinal = Ordinals.ordinal(in: utterance, at: start) {
            let number = Numbers.Number(values: [Double(ordinal.value)], end: ordinal.end)
            return Match(Count(number: number, isOrdinal: true), end: ordinal.end)
        }
        return utterance.number(at: start).map { Match(Count(number: $0), end: $0.end) }
    }

    private static func finds(_ match: Match<Extent<Count>>, from start: Int) -> [Find] {
        guard case .exactly(let count) = match.value else {
            return [Find(.number(match.value.map(\.size)), start..<match.end)]
        }
        guard !count.isOrdinal else { return [] }
        return count.number.values.map {
            Find(
                .number(.exactly($0)),
                start..<match.end,
                count.number.isDoubtful ? .asked : .certain
            )
        }
    }
}
