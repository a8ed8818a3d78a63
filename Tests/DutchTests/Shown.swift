import Dutch

/// The moment at which all tests take place: Thursday 19 November 2026, ten in the morning.
let now = Moment(Day(number: 20_776), ClockTime(secondOfDay: 36_000))

extension Reader {
    /// Shows what a text says of a kind, as the tables write it: readings joined by bars, and a
    /// reading that is not the whole text in brackets.
    func shown(_ text: String, as kind: Kind) -> String {
        let shown = readings(in: text, of: [kind]).flatMap { reading in
            reading.meaning.shown.map { reading.isWhole ? $0 : "[\($0)]" }
        }
        return shown.isEmpty ? "-" : shown.joined(separator: " | ")
    }
}

extension Meaning {
    /// The reading, or the two ends of one that is a range.
    var shown: [String] {
        switch self {
        case .number(let extent): extent.ends.map(Speech.say)
        case .money(let amount): amount.moneys.map(Speech.say)
        case .day(let day): [Speech.say(day)]
        case .time(let time): [Speech.say(time)]
        case .period(let period): [Speech.say(period)]
        case .span(let span): [Speech.say(span)]
        case .assent(let assent): [assent.rawValue]
        case .name(let text), .phone(let text), .postcode(let text), .email(let text),
            .url(let text), .iban(let text), .bsn(let text):
            [text]
        case .ordinal, .percentage, .duration, .age, .quantity, .moment, .recurrence: ["\(self)"]
        }
    }
}
