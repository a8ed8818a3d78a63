internal import Dutch

// MARK: - What a budget comes to, in words

extension Budget {
    /// The lines of the income, and the payment that is not counted among them.
    public var wordsOfIncome: [String] {
        let extra = thirteenth.map {
            "Een keer per jaar extra: \(Speech.say($0)). Dat telt hier niet mee"
        }
        return income.map(\.wordsOfIncome) + (extra.map { [$0] } ?? [])
    }

    public var totalIncome: String { Budget.words(of: income, dependableIncome, per: .month) }

    public var totalFixed: String { Budget.words(of: fixed, per: .month) }

    public var totalReserved: String { Budget.words(of: reserved, per: .month) }

    /// What goes to food and small things in a week, and the same in a month.
    public var totalHousehold: String {
        let week = Budget.words(of: household, per: .week)
        let total = Budget.total(household)
        guard household.allSatisfy({ $0.amount != nil }), total != .zero else { return week }
        return "\(week), dat is \(total.isExact ? "ongeveer " : "")\(total.words(per: .month))"
    }

    /// The sum of what is known; nobody is shown a zero for what she left open.
    private static func words(
        of lines: [BudgetLine],
        _ total: AmountRange? = nil,
        per period: Period
    ) -> String {
        let known = lines.filter { $0.amount != nil }
        if known.isEmpty, !lines.isEmpty { return "nog niet bekend" }
        let sum = (total ?? Budget.total(lines)).words(per: period)
        return known.count == lines.count ? sum : "\(sum), plus wat nog ontbreekt"
    }
}
