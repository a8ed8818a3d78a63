internal import Dutch

/// The debts that a sentence names, each with its amount: "huur 650, cjib 240 en de tandarts 90".
///
/// It reads what stands before each amount. One amount alone says no more than an answer does.
struct NamedDebts: Hashable, Sendable {
    struct Entry: Hashable, Sendable {
        let name: String
        let amount: Money
        let kind: Arrears.Kind
    }

    let entries: [Entry]

    init(in text: String, on today: Day) {
        let reader = Reader(at: Moment(today, ClockTime(secondOfDay: 0)))
        let units = Array(text.utf16)
        var start = 0
        let found = reader.readings(in: text, of: [.money]).compactMap { reading -> Entry? in
            guard case .money(let amount) = reading.meaning, let money = amount.moneys.first,
                start <= reading.range.lowerBound
            else { return nil }
            defer { start = reading.range.upperBound }
            let words = String(decoding: units[start..<reading.range.lowerBound], as: UTF16.self)
            let name = NamedDebts.name(in: words)
            return name.isEmpty
                ? nil : Entry(name: name, amount: money, kind: Arrears.Kind(naming: name))
        }
        entries = found.count > 1 ? found : []
    }

    /// The debts that were named and that none of the others is about.
    static func besides(_ told: [Arrears], in texts: [String], on today: Day) -> [Arrears] {
        let named = texts.flatMap { NamedDebts(in: $0, on: today).entries }
        return named.reduce(into: []) { all, entry in
            guard !(told + all).contains(where: entry.isAbout) else { return }
            all.append(Arrears(creditor: entry.name, kind: entry.kind, amount: entry.amount))
        }
    }

    /// The name before an amount, without the words that name nobody.
    private static func name(in words: String) -> String {
        let said = words.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
        return said.filter { !fillers.contains(Spelling.folded($0)) }.joined(separator: " ")
    }

    private static let fillers: Set<String> = [
        "aan", "achter", "ben", "betalen", "bij", "dan", "de", "die", "een", "en", "er", "euro",
        "heb",
        "het", "ik", "is", "krijgt", "me", "mijn", "mn", "moet", "n", "nog", "ongeveer", "ook",
        "plus",
        "schuld", "schulden", "sta", "t", "van", "verder", "voor", "wil", "zo",
    ]
}

extension NamedDebts.Entry {
    /// Whether a debt is the one that was named: the same sort, or of what can wait the same name.
    fileprivate func isAbout(_ debt: Arrears) -> Bool {
        guard debt.kind == kind else { return false }
        let (own, other) = (Spelling.folded(name), Spelling.folded(debt.creditor))
        return kind != .other || debt.amount == amount || other.contains(own) || own.contains(other)
    }
}

extension Arrears.Kind {
    /// What a debt is for by the name of whoever wants the money; other where that tells nothing.
    fileprivate init(naming name: String) {
        let said = Set(Spelling.folded(name).split(separator: " ").map(String.init))
        self =
            Arrears.Kind.allCases.first { Arrears.Kind.names[$0]?.isDisjoint(with: said) == false }
            ?? .other
    }

    private static let names: [Arrears.Kind: Set<String>] = [
        .rent: [
            "huur", "huurschuld", "huurachterstand", "verhuurder", "woning", "woningbouw",
            "hypotheek",
            "woningcorporatie",
        ],
        .energy: [
            "gas", "stroom", "energie", "licht", "stadsverwarming", "vattenfall", "eneco", "essent",
        ],
        .water: ["water", "waternet", "vitens"],
        .healthInsurance: [
            "zorg", "zorgverzekering", "zorgpremie", "ziekenfonds", "cak", "vgz", "menzis",
        ],
        .fine: ["cjib", "boete", "boetes", "verkeersboete"],
        .government: [
            "belasting", "belastingdienst", "toeslag", "toeslagen", "gemeente", "waterschap", "uwv",
            "duo", "bijstand",
        ],
        .useful: ["verzekering", "telefoon", "internet", "kpn", "ziggo", "odido", "vodafone"],
    ]
}
