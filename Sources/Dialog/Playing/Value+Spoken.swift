internal import Dutch

extension Value {
    /// The value as Dutch people write it in running text.
    public var spoken: String {
        switch self {
        case .missing: "(niet ingevuld)"
        case .text(let text): text
        case .number(let number): Speech.say(number)
        case .money(let money): Speech.say(money)
        case .day(let day): Speech.say(day)
        case .time(let time): Speech.say(time)
        case .period(let period): Speech.say(period)
        case .span(let span): Speech.say(span)
        case .flag(let flag): flag ? "ja" : "nee"
        case .option(let option): option.label
        case .options(let options): options.isEmpty ? "niets" : Speech.list(options.map(\.label))
        case .record(let fields): Speech.list(fields.sorted { $0.key < $1.key }.map(\.value.spoken))
        case .list(let items): items.isEmpty ? "niets" : Speech.list(items.map(\.spoken))
        }
    }

    /// A list as lines of its own; anything else as in running text.
    var listed: String {
        switch self {
        case .list(let items) where !items.isEmpty: Value.lines(items.map(\.spoken))
        case .options(let options) where !options.isEmpty: Value.lines(options.map(\.label))
        default: spoken
        }
    }

    private static func lines(_ items: [String]) -> String {
        items.map { "- " + $0 }.joined(separator: "\n")
    }
}
