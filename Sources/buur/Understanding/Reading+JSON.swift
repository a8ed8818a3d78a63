import Dutch
import Notation

extension Reading {
    /// What was read, as the fields of a line.
    func fields(in text: String, at instant: WallInstant) -> [JSON.Field] {
        let start = String.Index(utf16Offset: range.lowerBound, in: text)
        let end = String.Index(utf16Offset: range.upperBound, in: text)
        var fields = JSON.Fields()
        fields["kind"] = .text(meaning.kind.rawValue)
        fields["text"] = .text(String(text[start..<end]))
        fields["start"] = .number(Double(range.lowerBound))
        fields["end"] = .number(Double(range.upperBound))
        fields.add(meaning, at: instant)
        return fields.all
    }
}

extension JSON {
    /// Fields in the order in which they were given.
    struct Fields {
        private(set) var all: [Field] = []

        subscript(name: String) -> JSON? {
            get { all.first { $0.name == name }?.value }
            set { if let newValue { all.append(Field(name: name, value: newValue)) } }
        }
    }
}

extension JSON.Fields {
    fileprivate mutating func add(_ meaning: Meaning, at instant: WallInstant) {
        switch meaning {
        case .number(let extent), .percentage(let extent): add(extent) { .number($0) }
        case .ordinal(let ordinal):
            self["value"] = .number(Double(ordinal.value))
            self["relativeTo"] = .text(ordinal.origin.rawValue)
        case .money(let amount): add(amount)
        case .duration(let extent), .age(let extent): add(extent)
        case .quantity(let quantity):
            add(quantity.extent) { .number($0) }
            self["unit"] = .text(quantity.unit.rawValue)
        case .moment(let when): add(when, at: instant)
        case .recurrence(let recurrence): add(recurrence)
        case .assent(let assent): self["value"] = .text(assent.rawValue)
        case .phone(let text), .email(let text), .url(let text), .postcode(let text),
            .iban(let text), .bsn(let text):
            self["value"] = .text(text)
            self["valid"] = .flag(true)
        case .name(let text): self["value"] = .text(text)
        case .period(let period): self["value"] = .text(period.name)
        case .day(let day): add(When(Moment(day), .day), at: instant)
        case .time(let time): self["value"] = .text(time.written)
        case .span(let span):
            add(.exactly(Term(Double(span.count), Grain(rawValue: span.unit.rawValue) ?? .day)))
        }
    }

    private mutating func add<Value>(_ extent: Extent<Value>, _ json: (Value) -> JSON) {
        switch extent {
        case .exactly(let value): self["value"] = json(value)
        case .from(let least): self["from"] = json(least)
        case .to(let most): self["to"] = json(most)
        case .between(let least, let most):
            self["from"] = json(least)
            self["to"] = json(most)
        }
    }

    private mutating func add(_ amount: Amount) {
        add(amount.extent) { .number($0) }
        self["unit"] = amount.currency.map(JSON.text) ?? .null
        self["period"] = amount.period.map { .text($0.name) }
        if amount.isApproximate { self["approximate"] = .flag(true) }
    }

    private mutating func add(_ term: Extent<Term>) {
        let unit = term.ends.map(\.unit).min() ?? .second
        add(term) { .number($0.count(in: unit)) }
        self["unit"] = .text(unit.rawValue)
        if case .exactly(let term) = term { self["seconds"] = .number(term.seconds) }
    }

    private mutating func add(_ when: When, at instant: WallInstant) {
        switch when.stretch {
        case .unit(let start): self["value"] = .text(instant.written(start))
        case .interval(let from, let to):
            self["from"] = from.map { .text(instant.written($0)) } ?? .null
            self["to"] = to.map { .text(instant.written($0)) } ?? .null
        }
        self["grain"] = .text(when.grain.rawValue)
    }

    private mutating func add(_ recurrence: Recurrence) {
        self["every"] = .number(recurrence.every)
        self["unit"] = .text(recurrence.unit.rawValue)
        self["weekday"] = recurrence.weekday.map { .text("\($0)") }
        self["nth"] = recurrence.nth.map { .number(Double($0)) }
        self["date"] = recurrence.dayOfMonth.map { day in
            .text((recurrence.month.map { padded($0) + "-" } ?? "") + padded(day))
        }
        self["time"] = recurrence.time.map { time in
            switch time {
            case .clock(let clock): .text(clock.written)
            case .part(let part): .text(part.rawValue)
            }
        }
    }
}

extension ClockTime {
    fileprivate var written: String { padded(hour) + ":" + padded(minute) }
}

extension Period {
    /// What other programs call it.
    fileprivate var name: String { self == .fourWeeks ? "4weeks" : rawValue }
}
