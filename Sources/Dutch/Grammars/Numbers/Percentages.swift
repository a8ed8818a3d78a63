/// Reads percentages: "20%", "twintig procent", "10 tot 20 procent", "een kwart van".
enum Percentages {
    /// What stands behind a number that counts hundredths, and into how many parts each is divided.
    private static let signs = Phrases(signTable, meaning: Double.init)

    private static let signTable: WordTable = """
        1: %, procent, procenten, percent, proc, pct, procentpunt
        10: ‰, promille
        """

    /// Words before a number that make it one: "een percentage van 30".
    private static let openings = Phrases("percentage: percentage van, percentage is") { _ in true }

    /// Finds the percentages in an utterance; a bare number or a part of a whole counts when one was
    /// asked.
    static func finds(in utterance: Utterance, isAsked: Bool) -> [Find] {
        guard utterance.hasNumbers else { return [] }
        let extents = Extents(in: utterance) { part(in: utterance, at: $0) }
        let finds = utterance.scan { start -> [Find] in
            guard let match = extents.extent(at: start) else { return [] }
            return [find(match, in: utterance, from: start)]
        }
        let certain = finds.filter { $0.certainty == .certain }
        return isAsked && certain.isEmpty ? finds : certain
    }

    /// A number of hundredths.
    private struct Part: Sized {
        let size: Double
        let isNamed: Bool
    }

    private static func part(in utterance: Utterance, at start: Int) -> Match<Part>? {
        if let count = utterance.count(at: start),
            let sign = signs.match(in: utterance, at: count.end)
        {
            return Match(Part(size: count.value / sign.value, isNamed: true), end: sign.end)
        }
        guard let number = utterance.number(at: start), !number.isDoubtful else { return nil }
        let isFraction = number.size > 0 && number.size < 1
        if isFraction, utterance.word(at: number.end) != "van" { return nil }
        let isOpened = openings.match(in: utterance, before: start) != nil
        return Match(
            Part(size: isFraction ? number.size * 100 : number.size, isNamed: isOpened),
            end: number.end
        )
    }

    private static func find(
        _ match: Match<Extent<Part>>,
        in utterance: Utterance,
        from start: Int
    ) -> Find {
        let isNamed = match.value.ends.contains(where: \.isNamed)
        return Find(
            .percentage(match.value.map(\.size)),
            start..<match.end,
            isNamed ? .certain : .asked
        )
    }
}
