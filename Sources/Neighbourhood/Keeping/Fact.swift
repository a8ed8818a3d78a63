public import Dialog
public import Dutch

/// A dated figure, such as an amount or a telephone number, with where it comes from.
///
/// Facts are kept outside the scripts, because they change without the dialogs changing and because
/// somebody must be able to see who checked them, and when.
public struct Fact: Hashable, Sendable {
    /// What the value of a fact counts.
    public enum Unit: String, Hashable, Sendable, CaseIterable {
        case euro, number, text, phone
    }

    public let name: String
    public let value: Value
    public let unit: Unit
    public let validFrom: Day
    /// The last day on which the fact holds, nil when it holds until further notice.
    public let validUntil: Day?
    public let source: String
    public let checkedAt: Day
    public let checkedBy: String
    /// The words that a text shows in place of the value when the fact no longer holds.
    public let textIfExpired: String

    public init(
        name: String,
        value: Value,
        unit: Unit,
        validFrom: Day,
        validUntil: Day? = nil,
        source: String,
        checkedAt: Day,
        checkedBy: String,
        textIfExpired: String
    ) {
        self.name = name
        self.value = value
        self.unit = unit
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.source = source
        self.checkedAt = checkedAt
        self.checkedBy = checkedBy
        self.textIfExpired = textIfExpired
    }

    /// The fact as a dialog sees it.
    public var figure: Figure {
        Figure(
            value: value,
            validFrom: validFrom,
            validUntil: validUntil,
            textOtherwise: textIfExpired,
            source: "\(source), nagekeken op \(Speech.say(checkedAt))"
        )
    }

    /// Whether the fact holds on a day.
    public func holds(on day: Day) -> Bool {
        validFrom <= day && validUntil.map { day <= $0 } ?? true
    }
}

extension Fact.Unit {
    /// The type that a fact with this unit has in a script.
    public var valueType: ValueType {
        switch self {
        case .euro: .money
        case .number: .number
        case .text: .text
        case .phone: .phone
        }
    }

    /// The value that is written so in a list of facts, nil when it is none of this unit.
    public func value(from words: String) -> Value? {
        switch self {
        case .euro: amount(words).map { .money(Money(cents: Int(($0 * 100).rounded()))) }
        case .number: amount(words).map(Value.number)
        case .text, .phone: words.isEmpty ? nil : .text(words)
        }
    }

    /// A number that is not too large to count in cents.
    private func amount(_ words: String) -> Double? {
        Double(words).flatMap { $0.magnitude < 1e12 ? $0 : nil }
    }
}
