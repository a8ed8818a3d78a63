internal import Dialog
internal import Dutch

extension Parser {
    /// The type of a parameter or a result, such as `lijst van bedrag`; it fits everything, and
    /// was reported, when there is no such type.
    mutating func valueType(_ source: Fragment) -> ValueType {
        var inner = source
        var depth = 0
        while let rest = inner.after("lijst van"), depth < Limits.nesting {
            inner = rest
            depth += 1
        }
        guard
            let type = inner.text == Function.item.rawValue
                ? .item : AnswerType.named[inner.text]?.valueType
        else {
            reportUnknownType(inner)
            return .anything
        }
        return (0..<depth).reduce(type) { type, _ in .list(type) }
    }

    /// What a question expects; broken, and reported, when there is no such type.
    mutating func answer(_ source: Fragment) -> Syntax.Answer {
        if let type = AnswerType.named[source.text] { return .fixed(type) }
        if let list = source.after("keuze uit") { return .choiceFrom(expression(list)) }
        reportUnknownType(source)
        return .broken
    }

    private mutating func reportUnknownType(_ source: Fragment) {
        let known = AnswerType.named.keys.sorted()
        let nearest = Suggestion.nearest(to: source.text, in: known)
        report(.step(.unknownType(source.text, nearest: nearest)), at: source)
    }
}

extension AnswerType {
    /// The types by the words that scripts use for them.
    static let named: [String: AnswerType] = [
        "tekst": .text,
        "naam": .name,
        "getal": .number,
        "bedrag": .money,
        "bedrag per dag": .moneyPer(.day),
        "bedrag per week": .moneyPer(.week),
        "bedrag per 4 weken": .moneyPer(.fourWeeks),
        "bedrag per maand": .moneyPer(.month),
        "bedrag per kwartaal": .moneyPer(.quarter),
        "bedrag per jaar": .moneyPer(.year),
        "bedrag met periode": .moneyWithPeriod,
        "bedrag meestal per week": .moneyUsually(.week),
        "bedrag meestal per maand": .moneyUsually(.month),
        "bedrag meestal per kwartaal": .moneyUsually(.quarter),
        "bedrag meestal per jaar": .moneyUsually(.year),
        "datum": .day,
        "tijd": .time,
        "periode": .period,
        "duur": .span,
        "ja of nee": .flag,
        "keuze": .choice([]),
        "keuzes": .choices([]),
        "telefoon": .phone,
        "postcode": .postcode,
        "e-mail": .email,
    ]
}
