/// Reads values in Dutch text, as it is on one moment.
///
/// Reading never fails: text that says nothing of the kinds asked gives no readings.
public struct Reader: Sendable {
    private let moment: Moment

    /// Makes a reader for whom `moment` is now.
    public init(at moment: Moment) {
        self.moment = moment
    }

    /// Finds what the text says of the given kinds.
    public func readings(in text: String, of kinds: Set<Kind>) -> [Reading] {
        let digits = text.filter { ("0"..."9").contains($0) }
        let whole = 0..<text.utf16.count
        guard let value = Int(digits.prefix(9)) else { return [] }
        var meanings: [Meaning] = []
        if kinds.contains(.number) { meanings.append(.number(Double(value))) }
        if kinds.contains(.money) { meanings.append(.money(Money(cents: value * 100))) }
        return meanings.map { Reading(meaning: $0, range: whole, isWhole: true) }
    }
}
