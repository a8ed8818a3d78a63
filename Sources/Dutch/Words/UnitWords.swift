/// How people name units of length, area, volume and weight.
enum UnitWords {
    /// A unit, and how many of it a word stands for: a "pond" is 500 gram.
    struct Measure: Hashable, Sendable {
        let unit: Quantity.Unit
        var factor = 1.0
    }

    static let units = Phrases(table, meaning: measure)

    /// Reads "500*gram".
    private static func measure(_ key: String) -> Measure? {
        let fields = key.split(separator: "*").map(String.init)
        guard let unit = fields.last.flatMap(Quantity.Unit.init) else { return nil }
        return Measure(unit: unit, factor: fields.count > 1 ? Double(fields[0]) ?? 1 : 1)
    }

    private static let table: WordTable = """
        millimetre: mm, millimeter, millimeters
        centimetre: cm, centimeter, centimeters
        decimetre: dm, decimeter, decimeters
        metre: m, meter, meters, mtr, metertje, strekkende meter
        kilometre: km, kilometer, kilometers, kms
        square metre: m2, m², vierkante meter, vierkante meters, vierkantemeter, m kwadraat, kwm
        square kilometre: km2, km², vierkante kilometer, vierkante kilometers
        hectare: ha, hectare, hectares, hectaren
        millilitre: ml, milliliter, milliliters
        centilitre: cl, centiliter, centiliters
        decilitre: dl, deciliter, deciliters
        litre: l, liter, liters, ltr, litertje
        hectolitre: hl, hectoliter, hectoliters
        cubic metre: m3, m³, kubieke meter, kubieke meters, kuub
        milligram: mg, milligram, milligrammen
        gram: g, gr, gram, grammen
        100*gram: ons
        500*gram: pond, ponden, pondje, half kilo
        kilogram: kg, kilo, kilos, kilogram, kilogrammen, kilootje
        tonne: ton, t, metrische ton
        cup: kop, kopje, kopjes, koppen, cup, cups
        teaspoon: tl, theelepel, theelepels, theelepeltje, theelepeltjes
        tablespoon: el, eetlepel, eetlepels
        """
}
