public import Dutch

/// What comes in, what goes out, and what is left of it.
///
/// It adds up what a person said, and converts periods. It does not know what anybody has a right to.
public struct Budget: Hashable, Sendable {
    public let income: [BudgetLine]
    public let fixed: [BudgetLine]
    /// What does not come every month, but comes: a twelfth of it is put aside.
    public let reserved: [BudgetLine]
    public let household: [BudgetLine]

    public init(
        income: [BudgetLine],
        fixed: [BudgetLine],
        reserved: [BudgetLine],
        household: [BudgetLine]
    ) {
        self.income = income
        self.fixed = fixed
        self.reserved = reserved
        self.household = household
    }

    /// The sum of lines over a year; what is not known or comes once is left out.
    public static func total(_ lines: [BudgetLine]) -> AmountRange {
        lines.compactMap(\.range).reduce(.zero, +)
    }

    /// What comes in over a year that can be counted on.
    ///
    /// Of pay each four weeks that is one payment a month, because rent goes once a month as well.
    /// The thirteenth is for a setback.
    public var dependableIncome: AmountRange {
        Budget.total(income.map(\.oncePerMonth))
    }

    public var expenses: AmountRange { Budget.total(fixed + reserved + household) }

    /// What is left of the income that is counted on; below zero it falls short.
    public var remainder: AmountRange { dependableIncome - expenses }

    /// What is left in a month at the least, nil while too little is known to say so.
    ///
    /// Without the income it says nothing. An expense that is not known can only make it less, so
    /// that a shortage which is certain already is said all the same.
    public var room: Money? {
        guard let most = remainder.most(per: .month), !income.isEmpty,
            income.allSatisfy({ $0.amount != nil }), unknown.isEmpty || most.cents < 0
        else { return nil }
        return remainder.least(per: .month)
    }

    /// Whether the person said that nothing comes in; not when an amount is still to be looked up.
    public var hasNoIncome: Bool {
        !income.isEmpty && income.allSatisfy { $0.amount?.cents == 0 }
    }

    /// What food and small things come to in a week at the most, nil while part is not known.
    public var weeklyHousehold: Money? {
        guard !household.isEmpty, household.allSatisfy({ $0.amount != nil }) else { return nil }
        return Budget.total(household).most(per: .week)
    }

    /// What is left when all thirteen payments of a year count.
    public var averageRemainder: AmountRange { Budget.total(income) - expenses }

    /// The payments of four weeks that come once more than there are months; nil without such pay.
    public var thirteenth: Money? {
        let pay = income.filter(\.comesEachFourWeeks).compactMap(\.amount)
        guard let first = pay.first else { return nil }
        return Money(
            cents: Int(clamping: pay.reduce(Int128(0)) { $0 + Int128($1.cents) }),
            isApproximate: pay.dropFirst().reduce(first.isApproximate) { $0 || $1.isApproximate }
        )
    }

    /// The names of lines whose amount the person still has to look up.
    public var unknown: [String] {
        (income + fixed + reserved + household).filter { $0.amount == nil }.map(\.name)
    }

    /// Pairs of expenses with the very same amount, which may be one that was named twice.
    public var possibleDoubles: [String] {
        let lines = (fixed + reserved + household).filter { ($0.amount?.cents ?? 0) > 0 }
        return lines.indices.flatMap { place in
            lines[(place + 1)...].filter { $0.amount == lines[place].amount }
                .map { "\(lines[place].name) en \($0.name)" }
        }
    }
}

extension BudgetLine {
    /// The same line with pay of four weeks counted once a month.
    fileprivate var oncePerMonth: BudgetLine {
        guard comesEachFourWeeks, let amount else { return self }
        return BudgetLine(
            name,
            Money(cents: amount.cents, per: .month, isApproximate: amount.isApproximate)
        )
    }
}
