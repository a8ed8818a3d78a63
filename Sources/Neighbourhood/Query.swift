internal import Dialog
internal import Dutch

/// What a script can have worked out: it changes nothing and needs nothing but what it is given.
enum Query: String, CaseIterable {
    case budget = "geld tellen"
    case runway = "tot inkomen tellen"
    case triage = "schulden ordenen"
    case debts = "schulden lezen"
    case letter = "brief wegen"
    case hours = "tijden lezen"

    var signature: ActionSignature {
        switch self {
        case .budget:
            ActionSignature(
                name: rawValue,
                parameters: ["binnen", "vast", "opzij", "huishouden"].map {
                    Parameter(name: $0, type: .list(.item))
                },
                result: .record(Budget.fields),
                repeatsWords: true
            )
        case .runway:
            ActionSignature(
                name: rawValue,
                parameters: [
                    Parameter(name: "vanaf", type: .day), Parameter(name: "tot", type: .day),
                    Parameter(name: "te_besteden", type: .money),
                    Parameter(name: "per_week", type: .money),
                ],
                result: .record(Runway.fields)
            )
        case .triage:
            ActionSignature(
                name: rawValue,
                parameters: [
                    Parameter(name: "schulden", type: .list(.record(Arrears.fields))),
                    Parameter(name: "op", type: .day),
                ],
                result: .record(Triage.fields),
                repeatsWords: true
            )
        case .debts:
            ActionSignature(
                name: rawValue,
                parameters: [
                    Parameter(name: "woorden", type: .text), Parameter(name: "op", type: .day),
                ],
                result: .list(.text)
            )
        case .letter:
            ActionSignature(
                name: rawValue,
                parameters: Letter.parameters,
                result: .record(Letter.fields)
            )
        case .hours:
            ActionSignature(
                name: rawValue,
                parameters: [
                    Parameter(name: "woorden", type: .text), Parameter(name: "op", type: .day),
                    Parameter(name: "om", type: .time),
                ],
                result: .record(SaidHours.fields)
            )
        }
    }

    /// What comes of it, nil when these are not the values it needs.
    func answer(to given: [Value]) -> Value? {
        guard given.count == signature.parameters.count else { return nil }
        switch self {
        case .budget: return Budget(given).record
        case .runway:
            guard case .day(let from) = given[0], case .day(let until) = given[1],
                case .money(let available) = given[2]
            else { return nil }
            let needed = given[3].money ?? Money(cents: 0, per: .week)
            return Runway(from: from, until: until, available: available, needed: needed).record
        case .triage:
            guard case .day(let today) = given[1] else { return nil }
            let told = given[0].items.compactMap(Arrears.init)
            let texts = given[0].items.compactMap { $0["genoemd"].words }
            return Triage(told + NamedDebts.besides(told, in: texts, on: today), on: today).record
        case .debts:
            guard case .text(let text) = given[0], case .day(let today) = given[1] else {
                return nil
            }
            return .texts(NamedDebts(in: text, on: today).entries.map(\.line))
        case .letter:
            guard case .day(let today) = given[6] else { return nil }
            return Letter(given).record(on: today)
        case .hours:
            guard case .day(let day) = given[1], case .time(let time) = given[2] else { return nil }
            return SaidHours(in: given[0].words ?? "", at: Moment(day, time)).record
        }
    }
}

extension Value {
    fileprivate var items: [Value] { if case .list(let items) = self { items } else { [] } }
    fileprivate var money: Money? { if case .money(let money) = self { money } else { nil } }
    fileprivate var day: Day? { if case .day(let day) = self { day } else { nil } }
    fileprivate var words: String? { if case .text(let text) = self { text } else { nil } }
    fileprivate var key: String? { if case .option(let one) = self { one.key } else { nil } }

    fileprivate static func texts(_ words: [String]) -> Value { .list(words.map(Value.text)) }
    fileprivate static func text(_ words: String?) -> Value {
        words.map { Value.text($0) } ?? .missing
    }
    fileprivate static func money(_ money: Money?) -> Value {
        money.map { Value.money($0) } ?? .missing
    }

    /// A field of a record.
    fileprivate subscript(name: String) -> Value {
        if case .record(let fields) = self { fields[name] ?? .missing } else { .missing }
    }
}

// MARK: - The budget

extension Budget {
    fileprivate init(_ blocks: [Value]) {
        let lines = blocks.map { block in
            block.items.map { BudgetLine($0["wat"].words ?? "", $0["bedrag"].money) }
        }
        self.init(income: lines[0], fixed: lines[1], reserved: lines[2], household: lines[3])
    }

    fileprivate static let fields: [String: ValueType] = [
        "binnen": .text, "vast": .text, "opzij": .text, "huishouden": .text,
        "regels_binnen": .list(.text), "regels_vast": .list(.text),
        "regels_opzij": .list(.text), "regels_huishouden": .list(.text),
        "over_minst": .money, "over_meest": .money, "week_minst": .money, "week_meest": .money,
        "gemiddeld_minst": .money, "ruimte": .money, "huishouden_week": .money, "dertiende": .money,
        "midden": .money, "niets_binnen": .flag,
        "ontbreekt": .list(.text), "dubbel": .list(.text),
    ]

    fileprivate var record: Value {
        let rest = remainder
        return .record([
            "binnen": .text(totalIncome), "vast": .text(totalFixed),
            "opzij": .text(totalReserved), "huishouden": .text(totalHousehold),
            "regels_binnen": .texts(wordsOfIncome),
            "regels_vast": .texts(fixed.map(\.words)),
            "regels_opzij": .texts(reserved.map(\.words)),
            "regels_huishouden": .texts(household.map(\.words)),
            "over_minst": .money(rest.least(per: .month)),
            "over_meest": .money(rest.most(per: .month)),
            "week_minst": .money(rest.least(per: .week)),
            "week_meest": .money(rest.most(per: .week)),
            "ruimte": .money(room),
            "gemiddeld_minst": .money(averageRemainder.least(per: .month)),
            "huishouden_week": .money(weeklyHousehold),
            "dertiende": .money(thirteenth),
            "midden": .money(rest.monthlyMiddle), "niets_binnen": .flag(hasNoIncome),
            "ontbreekt": .texts(unknown), "dubbel": .texts(possibleDoubles),
        ])
    }
}

// MARK: - Until the next income

extension Runway {
    fileprivate static let fields: [String: ValueType] = [
        "dagen": .number, "per_dag": .money, "genoeg": .flag, "op_dag": .day,
        "regels": .list(.text),
    ]

    fileprivate var record: Value {
        .record([
            "dagen": .number(Double(days)), "per_dag": .money(perDay),
            "genoeg": .flag(isEnough),
            "op_dag": firstShortDay.map(Value.day) ?? .missing,
            "regels": .texts(words),
        ])
    }
}

// MARK: - Debts

extension Arrears {
    fileprivate static let fields: [String: ValueType] = [
        "wie": .text, "soort": .choice([]), "hoeveel": .money, "sinds": .choice([]),
        "papier": .choice([]), "uiterlijk": .day, "reden": .text, "herkomst": .text,
        "bij_wie": .text, "genoemd": .text,
    ]

    fileprivate init?(_ record: Value) {
        guard let kind = record["soort"].key.flatMap(Kind.init) else { return nil }
        self.init(
            creditor: record["wie"].words ?? "",
            kind: kind,
            amount: record["hoeveel"].money,
            age: record["sinds"].key.flatMap(Age.init),
            letter: record["papier"].key.flatMap(Letter.init) ?? .none,
            deadline: record["uiterlijk"].day,
            reason: record["reden"].words ?? "",
            source: record["herkomst"].words ?? "",
            isNamed: record["bij_wie"].words != nil
        )
    }
}

extension NamedDebts.Entry {
    /// The debt as it is read back: "cjib: € 240".
    fileprivate var line: String { "\(name): \(Speech.say(amount))" }
}

extension Triage {
    fileprivate static let fields: [String: ValueType] = [
        "regels": .list(.text), "bronnen": .list(.text), "eerste": .text, "eerste_naam": .text,
        "eerste_bedrag": .money, "kleur": .text, "haast": .text, "haast_reden": .text,
        "haast_deurwaarder": .flag,
        "aantal": .number, "totaal": .money,
    ]

    fileprivate var record: Value {
        .record([
            "regels": .texts(ordered.map(\.words)),
            "bronnen": .texts(sources),
            "eerste": .text(ordered.first?.creditor),
            "eerste_naam": .text(ordered.first.flatMap { $0.isNamed ? $0.creditor : nil }),
            "haast": .text(pressing?.creditor), "haast_reden": .text(pressing?.pressingWords),
            "haast_deurwaarder": .flag(pressing?.involvesBailiff ?? false),
            "eerste_bedrag": .money(ordered.first?.amount), "kleur": .text(colour.rawValue),
            "aantal": .number(Double(ordered.count)), "totaal": .money(total),
        ])
    }
}

// MARK: - The day and the hours in a message

extension SaidHours {
    fileprivate static let fields: [String: ValueType] = [
        "dag": .day, "laatste": .day, "van": .time, "tot": .time, "misschien": .flag,
    ]

    fileprivate var record: Value {
        .record([
            "dag": day.map(Value.day) ?? .missing,
            "laatste": lastDay.map(Value.day) ?? .missing,
            "van": from.map(Value.time) ?? .missing,
            "tot": until.map(Value.time) ?? .missing,
            "misschien": .flag(isUnsure),
        ])
    }
}
