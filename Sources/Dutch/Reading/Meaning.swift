/// What can be asked for in a text.
public enum Kind: Hashable, Sendable, CaseIterable {
    case number, money, day, time, period, span, assent, name, phone, postcode, email
}

/// What someone answers to a question that wants a yes or a no.
public enum Assent: Hashable, Sendable {
    case yes, no, unsure, cancel
}

/// What a piece of text says, with its value.
///
/// A phone number is in E.164 (`+31612345678`), a postcode as the post writes it (`1102 AB`); a
/// name and an e-mail address are as the person wrote them.
public enum Meaning: Hashable, Sendable {
    case number(Double)
    case money(Money)
    case day(Day)
    case time(ClockTime)
    case period(Period)
    case span(Span)
    case assent(Assent)
    case name(String)
    case phone(String)
    case postcode(String)
    case email(String)

    /// The kind of question that this answers.
    public var kind: Kind {
        switch self {
        case .number: .number
        case .money: .money
        case .day: .day
        case .time: .time
        case .period: .period
        case .span: .span
        case .assent: .assent
        case .name: .name
        case .phone: .phone
        case .postcode: .postcode
        case .email: .email
        }
    }
}

/// One thing read in a text.
///
/// Readings that overlap are rivals for the same words, likeliest first; readings that do not
/// overlap are separate finds, in the order of the text.
public struct Reading: Hashable, Sendable {
    public let meaning: Meaning
    /// Where it stands, in UTF-16 code units.
    public let range: Range<Int>
    /// Whether nothing of weight stands outside it, only such words as "ik denk" and "ongeveer".
    public let isWhole: Bool

    /// Makes a reading, for whoever needs one without a text.
    public init(meaning: Meaning, range: Range<Int>, isWhole: Bool) {
        self.meaning = meaning
        self.range = range
        self.isWhole = isWhole
    }
}
