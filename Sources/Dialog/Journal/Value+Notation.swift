internal import Dutch

/// Values as they stand in a stored journal: one letter for the type, a colon, and the value.
///
/// The notation is for machines and for whoever opens the database by hand. It has no tabs and no
/// line breaks; `\`, `;`, `(` and `)` inside texts are escaped. It never changes its meaning: a new
/// type of value gets a new letter.
extension Value {
    /// The value in the notation of the journal.
    public var notation: String {
        switch self {
        case .missing: "-"
        case .text(let text): "t:" + text.escaped
        case .number(let number): "n:\(number)"
        case .money(let money): "m:" + money.notation
        case .day(let day): "d:\(day.number)"
        case .time(let time): "c:\(time.secondOfDay)"
        case .period(let period): "p:\(period.rawValue)"
        case .span(let span): "s:\(span.count) \(span.unit.rawValue)"
        case .flag(let flag): flag ? "f:ja" : "f:nee"
        case .option(let option): "o:" + option.notation
        case .options(let options): "O:" + options.map { "(\($0.notation))" }.joined()
        case .record(let fields):
            "r:"
                + fields.sorted { $0.key < $1.key }
                .map { "(\($0.key.escaped);\($0.value.notation))" }.joined()
        case .list(let items): "l:" + items.map { "(\($0.notation))" }.joined()
        }
    }

    /// Reads a value in the notation of the journal; nil when it is not in it.
    public init?(notation: Substring) {
        guard notation != "-" else {
            self = .missing
            return
        }
        guard let (letter, body) = notation.cut(at: ":"), let value = Value(letter, body) else {
            return nil
        }
        self = value
    }

    private init?(_ letter: Substring, _ body: Substring) {
        func make<Part>(_ part: Part?, _ wrap: (Part) -> Value) -> Value? { part.map(wrap) }
        let value: Value? =
            switch letter {
            case "t": .text(body.unescaped)
            case "n": make(Double(body), Value.number)
            case "m": make(Money(notation: body), Value.money)
            case "d": make(Int(body).map(Day.init(number:)), Value.day)
            case "c": make(Int(body).map(ClockTime.init(secondOfDay:)), Value.time)
            case "p": make(Period(rawValue: String(body)), Value.period)
            case "s": make(Span(notation: body), Value.span)
            case "f": .flag(body == "ja")
            case "o": make(Option(notation: body), Value.option)
            case "O": make(body.groups?.all(Option.init(notation:)), Value.options)
            case "r": make(body.groups?.all(Value.field(notation:)), Value.record)
            case "l": make(body.groups?.all(Value.init(notation:)), Value.list)
            default: nil
            }
        guard let value else { return nil }
        self = value
    }

    private static func record(_ fields: [(String, Value)]) -> Value {
        .record(Dictionary(fields) { first, _ in first })
    }

    private static func field(notation: Substring) -> (String, Value)? {
        guard let (name, rest) = notation.cut(at: ";"), let value = Value(notation: rest) else {
            return nil
        }
        return (name.unescaped, value)
    }
}

extension Option {
    fileprivate var notation: String { "\(key.escaped);\(label.escaped)" }

    fileprivate init?(notation: Substring) {
        guard let (key, label) = notation.cut(at: ";") else { return nil }
        self.init(key: key.unescaped, label: label.unescaped)
    }
}

extension Money {
    /// Cents, the period or nothing, and a tilde when approximate: `125050 month ~`.
    fileprivate var notation: String {
        [String(cents), period?.rawValue ?? "", isApproximate ? "~" : ""].joined(separator: " ")
    }

    fileprivate init?(notation: Substring) {
        let parts = notation.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, let cents = Int(parts[0]) else { return nil }
        let period = Period(rawValue: String(parts[1]))
        guard period != nil || parts[1].isEmpty else { return nil }
        self.init(cents: cents, per: period, isApproximate: parts[2] == "~")
    }
}

extension Span {
    fileprivate init?(notation: Substring) {
        guard let (count, unit) = notation.cut(at: " "), let count = Int(count),
            let unit = Unit(rawValue: String(unit))
        else { return nil }
        self.init(count, unit)
    }
}
