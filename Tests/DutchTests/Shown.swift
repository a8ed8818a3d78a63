import Dutch

/// The moment at which all tests take place: Thursday 19 November 2026, ten in the morning.
let now = Moment(Day(number: 20_776), ClockTime(secondOfDay: 36_000))

extension Reader {
    /// Shows what a text says of a kind, as the tables write it: readings joined by bars, and a
    /// reading that is not the whole text in brackets.
    func shown(_ text: String, as kind: Kind) -> String {
        let shown = readings(in: text, of: [kind]).map { reading in
            reading.isWhole ? reading.meaning.shown : "[\(reading.meaning.shown)]"
        }
        return shown.isEmpty ? "-" : shown.joined(separator: " | ")
    }
}

extension Meaning {
    var shown: String {
        switch self {
        case .number(let extent), .percentage(let extent): extent.shown(Speech.say)
        case .ordinal(let ordinal): ordinal.shown
        case .money(let amount): amount.shown
        case .duration(let extent), .age(let extent): extent.shown(\.shown)
        case .quantity(let quantity):
            quantity.extent.shown(Speech.say) + " \(quantity.unit.rawValue)"
        case .day(let day): Speech.say(day)
        case .time(let time): Speech.say(time)
        case .period(let period): Speech.say(period)
        case .span(let span): Speech.say(span)
        case .assent(let assent): assent.rawValue
        case .name(let text), .phone(let text), .postcode(let text), .email(let text),
            .url(let text), .iban(let text), .bsn(let text):
            text
        case .moment(let when): when.shown
        case .recurrence(let recurrence): recurrence.shown
        }
    }
}

extension Extent {
    fileprivate func shown(_ value: (Value) -> String) -> String {
        switch self {
        case .exactly(let exact): value(exact)
        case .from(let least): "≥ " + value(least)
        case .to(let most): "≤ " + value(most)
        case .between(let least, let most): value(least) + ".." + value(most)
        }
    }
}

extension Ordinal {
    fileprivate var shown: String { origin == .start ? "\(value)" : "\(origin) \(value)" }
}

extension Term {
    fileprivate var shown: String {
        parts.map { "\(Speech.say($0.count)) \($0.unit)" }.joined(separator: " + ")
    }
}

extension Amount {
    fileprivate var shown: String {
        guard currency == nil || currency == "EUR" else {
            return "\(currency ?? "") " + extent.shown(Speech.say)
                + (period.map { " " + Speech.say($0) } ?? "")
        }
        return extent.shown { value in
            let cents = Int((value * 100).rounded())
            return Speech.say(Money(cents: cents, per: period, isApproximate: isApproximate))
        }
    }
}
