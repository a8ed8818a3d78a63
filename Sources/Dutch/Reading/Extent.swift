/// A value, or how far it goes when only an end was said: "20", "meer dan 20", "20 tot 30".
public enum Extent<Value: Hashable & Sendable>: Hashable, Sendable {
    case exactly(Value)
    /// At least this.
    case from(Value)
    /// At most this.
    case to(Value)
    case between(Value, Value)

    /// The values that were said, in order; one, or the two ends.
    public var ends: [Value] {
        switch self {
        case .exactly(let value), .from(let value), .to(let value): [value]
        case .between(let least, let most): [least, most]
        }
    }

    /// Gives the extent of another sort of value that goes as far.
    func map<Other>(_ transform: (Value) -> Other) -> Extent<Other> {
        switch self {
        case .exactly(let value): .exactly(transform(value))
        case .from(let value): .from(transform(value))
        case .to(let value): .to(transform(value))
        case .between(let least, let most): .between(transform(least), transform(most))
        }
    }
}
