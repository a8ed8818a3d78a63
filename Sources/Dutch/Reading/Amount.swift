/// An amount of money as it was said.
public struct Amount: Hashable, Sendable {
    /// How much, in the main unit: "10 cent" is 0.10.
    public let extent: Extent<Double>
    /// The ISO 4217 code of the currency, nil when it was left open.
    public let currency: String?
    public let period: Period?
    /// Whether the person said "ongeveer", "rond", "een kleine" or the like.
    public let isApproximate: Bool

    public init(
        _ extent: Extent<Double>,
        in currency: String? = nil,
        per period: Period? = nil,
        isApproximate: Bool = false
    ) {
        self.extent = extent
        self.currency = currency
        self.period = period
        self.isApproximate = isApproximate
    }

    /// The amount in euro; none when it is in other money.
    ///
    /// Ends that lie no further apart than "ongeveer" reaches, a tenth to either side, are one
    /// amount; ends further apart are rivals.
    public var moneys: [Money] {
        guard currency == nil || currency == "EUR" else { return [] }
        let isApproximate = isApproximate || extent.ends.count > 1
        return (middle.map { [$0] } ?? extent.ends).map {
            Money(cents: Int(($0 * 100).rounded()), per: period, isApproximate: isApproximate)
        }
    }

    /// What lies between two near ends, nil for all else.
    private var middle: Double? {
        guard case .between(let least, let most) = extent else { return nil }
        let middle = (least + most) / 2
        return most - middle <= middle / 10 ? middle : nil
    }
}
