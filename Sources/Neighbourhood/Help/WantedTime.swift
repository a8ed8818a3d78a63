internal import Dialog

/// Another time for a visit, for which one of the two asked the other.
public struct WantedTime: Hashable, Sendable {
    public let slot: Slot
    /// Whether who helps asked for it, and not who is helped.
    public let isOfHelper: Bool

    init(_ slot: Slot, isOfHelper: Bool) { (self.slot, self.isOfHelper) = (slot, isOfHelper) }

    var value: Value { .record(["moment": slot.value, "van_helper": .flag(isOfHelper)]) }

    init?(_ value: Value) {
        guard case .record(let fields) = value, let slot = fields["moment"].flatMap(Slot.init)
        else { return nil }
        self.init(slot, isOfHelper: fields["van_helper"] == .flag(true))
    }
}
