public import Dutch

/// What a name in a dialog can stand for while it is played.
///
/// `missing` is the value of a question that was skipped and of a fact that is no longer valid.
/// It spreads: a sum with a missing part is missing, a comparison with it is false.
public enum Value: Hashable, Sendable {
    case missing
    case text(String)
    case number(Double)
    case money(Money)
    case day(Day)
    case time(ClockTime)
    case period(Period)
    case span(Span)
    case flag(Bool)
    /// A chosen option. Two are equal in a script when their keys are, whatever their labels say.
    indirect case option(Option)
    case options([Option])
    case record([String: Value])
    case list([Value])
}

extension Value {
    public var isMissing: Bool { if case .missing = self { true } else { false } }

    /// Whether it is a yes: what a condition asks for.
    var isTrue: Bool { if case .flag(true) = self { true } else { false } }
}
