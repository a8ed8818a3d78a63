/// Reads lengths, areas, volumes and weights: "3 km", "anderhalve liter", "100 tot 200 gram".
enum Quantities {
    /// Finds the quantities in an utterance.
    static func finds(in utterance: Utterance) -> [Find] {
        guard utterance.hasNumbers else { return [] }
        let extents = Extents(in: utterance, allowsChoice: true) { part(in: utterance, at: $0) }
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
        guard let count = utterance.count(at: start) else { return nil }
        let isHyphen = utterance.text(at: count.end) == "-" && utterance.isGlued(at: count.end)
        guard
            let unit = UnitWords.units.match(
                in: utterance,
                at: isHyphen ? count.end + 1 : count.end
            )
        else { return Match(Part(count: count.value, unit: nil), end: count.end) }
        let hundredths = hundredths(of: unit.value.unit, in: utterance, at: unit.end)
        return Match(
            Part(
                count: count.value * unit.value.factor + hundredths.value,
                unit: unit.value.unit
            ),
            end: hundredths.end
        )
    }

    /// Reads "80" in "1 meter 80" and "1m80".
    private static func hundredths(
        of unit: Quantity.Unit,
        in utterance: Utterance,
        at start: Int
    ) -> Match<Double> {
        guard unit == .metre, let number = utterance.number(at: start),
            (10..<100).contains(number.size), number.size == number.size.rounded(),
            UnitWords.units.match(in: utterance, at: number.end) == nil
        else { return Match(0, end: start) }
        return Match(number.size / 100, end: number.end)
    }
}
