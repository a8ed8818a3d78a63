public import Dutch

/// The type of an expression, known before a dialog is played.
public indirect enum ValueType: Hashable, Sendable {
    case text, name, number, money, day, time, period, span, flag
    case phone, postcode, email
    /// One of these options; the array keeps the order in which they are shown.
    case choice([Option])
    case choices([Option])
    case record([String: ValueType])
    case list(ValueType)
    /// The type of an empty list's elements and of a missing value: fits every other type.
    case anything
}

extension ValueType {
    /// A named amount, such as one line of a budget: what `post` makes.
    public static let item = ValueType.record(["wat": .text, "bedrag": .money])
}

/// One option of a choice.
public struct Option: Hashable, Sendable {
    /// The name by which expressions and the journal know the option.
    public let key: String
    /// What the person reads.
    public let label: String

    public init(key: String, label: String) {
        self.key = key
        self.label = label
    }
}

/// What a question expects for an answer.
public enum AnswerType: Hashable, Sendable {
    case text, name, number
    /// An amount as it was said, with or without a period.
    case money
    /// An amount that is stored per this period; said per another one, it is converted.
    case moneyPer(Period)
    /// An amount with the period that the person names; without one, Buur asks for it.
    case moneyWithPeriod
    /// An amount with the period that the person names, or else this one.
    case moneyUsually(Period)
    case day, time, period, span, flag
    case phone, postcode, email
    case choice([Option])
    case choices([Option])
    /// One text out of a list that is only known while playing.
    case choiceFrom(Expression)

    /// The type that the answer has in expressions.
    public var valueType: ValueType {
        switch self {
        case .text, .choiceFrom: .text
        case .name: .name
        case .number: .number
        case .money, .moneyPer, .moneyWithPeriod, .moneyUsually: .money
        case .day: .day
        case .time: .time
        case .period: .period
        case .span: .span
        case .flag: .flag
        case .phone: .phone
        case .postcode: .postcode
        case .email: .email
        case .choice(let options): .choice(options)
        case .choices(let options): .choices(options)
        }
    }
}
