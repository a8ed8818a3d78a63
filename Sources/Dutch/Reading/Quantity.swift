/// How much of something there is, in a unit of length, area, volume or weight.
public struct Quantity: Hashable, Sendable {
    /// A unit, named in the English singular with the spelling of the SI.
    public enum Unit: String, Hashable, Sendable, CaseIterable {
        case millimetre, centimetre, decimetre, metre, kilometre
        case squareMetre = "square metre"
        case squareKilometre = "square kilometre"
        case hectare
        case millilitre, centilitre, decilitre, litre, hectolitre
        case cubicMetre = "cubic metre"
        case milligram, gram, kilogram, tonne
        case cup, teaspoon, tablespoon
    }

    public let extent: Extent<Double>
    public let unit: Unit

    public init(_ extent: Extent<Double>, _ unit: Unit) {
        self.extent = extent
        self.unit = unit
    }
}
