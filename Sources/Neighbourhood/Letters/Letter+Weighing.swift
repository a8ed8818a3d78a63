internal import Dialog
internal import Dutch

/// What a letter comes down to, as scripts read it.
extension Letter {
    static let parameters = [
        Parameter(name: "streng", type: .choice([])), Parameter(name: "soort", type: .choice([])),
        Parameter(name: "van", type: .day), Parameter(name: "uiterlijk", type: .day),
        Parameter(name: "eerste", type: .flag), Parameter(name: "dicht", type: .flag),
        Parameter(name: "op", type: .day),
    ]

    static let fields: [String: ValueType] = [
        "wat": .text, "doen": .text, "haast": .text, "bron": .text, "mens": .flag,
        "bezwaar": .flag, "onzeker": .list(.text),
    ]

    /// Reads the arguments of `brief wegen`; the strictest kind that was named counts.
    init(_ given: [Value]) {
        let kinds = given.prefix(2).compactMap { value in
            if case .option(let option) = value { LetterLadder(rawValue: option.key) } else { nil }
        }
        self.init(
            kinds.first,
            date: given[2].day,
            deadline: given[3].day,
            isFirst: given[4].flag,
            hasUnopened: given[5].flag
        )
    }

    func record(on day: Day) -> Value {
        let haste = haste(on: day)
        return .record([
            "wat": .text(kind?.meaning ?? Letter.unknown),
            "doen": .text(kind?.advice ?? Letter.readTogether),
            "haast": .text(haste.rawValue),
            "bron": kind.map { .text($0.source) } ?? .missing,
            "mens": .flag(haste == .today),
            "bezwaar": .flag(kind == .decision),
            "onzeker": .list(doubts.map(Value.text)),
        ])
    }

    private static let unknown = "Dat weet ik niet. Dat lezen we samen."
    private static let readTogether = "Neem de brief mee naar de kamer. Dan lezen we hem samen."
}

extension Value {
    fileprivate var day: Day? { if case .day(let day) = self { day } else { nil } }
    fileprivate var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
}
