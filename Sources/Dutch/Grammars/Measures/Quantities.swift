/// Reads lengths, areas, volumes and weights: "3 km", "anderhalve liter", "100 tot 200 gram".
enum Quantities {
    /// Finds the quantities in an utterance.
    static func finds(in utterance: Utterance) -> [Find] {
        let extents = Extents(in: utterance) { part(in: utterance, at: $0) }
        return utterance.scan { start in
            guard let match = extents.extent(at: start), let unit = unit(of: match.value) else {
                return []
            }
            return [Find(.quantity(Quantity(match.value.map(\.count), unit)), start..<match.end)]
        }
    }

    /// The unit in which both ends are counted: "2 tot 7 g" names it once, "1 m tot 50 cm" has none.
    private static func unit(of extent: Extent<Part>) -> Quantity.Unit? {
        let units = Set(extent.ends.compactMap(\.unit))
        return units.count == 1 ? units.first : nil
    }

    private struct Part: Sized {
        let count: Double
        let unit: Quantity.Unit?

        var size: Double { count }
    }

    private static func part(in utterance: Utterance, at start: Int) -> Match<Part>? {
        let isHalf = UnitWords.halves.contains(utterance.word(at: start) ?? "")
        guard let number = isHalf ? Match(0.5, end: start + 1) : number(in: utterance, at: start)
        else { return nil }
        let isHyphen = utterance.text(at: number.end) == "-" && utterance.isGlued(at: number.end)
        if let unit = UnitWords.units.match(
            in: utterance,
            at: isHyphen ? number.end + 1 : number.end
        ) {
            let measure = unit.value
            return Match(
                Part(count: number.value * measure.factor, unit: measure.unit),
                end: unit.end
            )
        }
        return isHalf ? nil : Match(Part(count: number.value, unit: nil), end: number.end)
    }

    private static func number(in utterance: Utterance, at start: Int) -> Match<Double>? {
        utterance.number(at: start).map { Match($0.size, end: $0.end) }
    }
}
