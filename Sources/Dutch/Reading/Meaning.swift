/// What someone answers to a question that wants a yes or a no.
public enum Assent: String, Hashable, Sendable {
    case yes, no, unsure, cancel
}

/// What a piece of text says, with its value.
///
/// A phone number is in E.164 (`+31612345678`), a postcode as the post writes it (`1102 AB`), an
/// IBAN and a BSN without spaces; a name, an e-mail address and a URL are as the person wrote them.
/// What fails the check of its kind, such as that of 97, is not read as one.
public enum Meaning: Hashable, Sendable {
    case number(Extent<Double>)
    case ordinal(Ordinal)
    case percentage(Extent<Double>)
    case money(Amount)
    case duration(Extent<Term>)
    case age(Extent<Term>)
    case quantity(Quantity)
    case moment(When)
    case recurrence(Recurrence)
    case period(Period)
    case assent(Assent)
    case name(String)
    case phone(String)
    case email(String)
    case url(String)
    case postcode(String)
    case iban(String)
    case bsn(String)
    case day(Day)
    case time(ClockTime)
    case span(Span)

    /// The kind of question that this answers.
    public var kind: Kind {
        switch self {
        case .number: .number
        case .ordinal: .ordinal
        case .percentage: .percentage
        case .money: .money
        case .duration: .duration
        case .age: .age
        case .quantity: .quantity
        case .moment: .moment
        case .recurrence: .recurrence
        case .period: .period
        case .assent: .assent
        case .name: .name
        case .phone: .phone
        case .email: .email
        case .url: .url
        case .postcode: .postcode
        case .iban: .iban
        case .bsn: .bsn
        case .day: .day
        case .time: .time
        case .span: .span
        }
    }

    /// What this says to a question of a kind, nil when it is no answer to that.
    ///
    /// A moment answers a question for a day or a time, and a duration one for a span.
    func viewed(as kind: Kind) -> Meaning? {
        switch (self, kind) {
        case (.moment(let when), .day): when.day.map(Meaning.day)
        case (.moment(let when), .time): when.time.map(Meaning.time)
        case (.duration(let extent), .span):
            extent.ends.first.flatMap(\.span).map(Meaning.span)
        default: self.kind == kind ? self : nil
        }
    }
}
