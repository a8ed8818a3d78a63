public import Dutch

/// One line of a budget: what somebody gets or pays, as it was said.
public struct BudgetLine: Hashable, Sendable {
    public let name: String
    /// The amount with its period, nil when the person still has to look it up.
    ///
    /// Without a period it is meant per month.
    public let amount: Money?

    public init(_ name: String, _ amount: Money?) {
        self.name = name
        self.amount = amount.map { $0.period == nil ? $0.converted(to: .month) : $0 }
    }

    /// What it comes to in a year, nil when it is not known or comes only once.
    public var range: AmountRange? { amount.flatMap(AmountRange.init) }

    /// Whether it is pay for each four weeks: thirteen times a year, while rent goes twelve times.
    var comesEachFourWeeks: Bool { amount?.period == .fourWeeks }

    /// The line as it stands in an overview: what was said first, and behind it the same per month.
    public var words: String {
        guard let amount else { return "\(name): nog opzoeken" }
        let said = "\(name): \(Speech.say(amount))"
        switch amount.period {
        case .month, nil: return said
        case .once: return said + ", telt hier niet mee"
        default: return said + ", dat is \(Speech.say(amount.perMonth))"
        }
    }

    /// The line as it stands among the income.
    ///
    /// Pay of four weeks is shown with what is counted of it: the lines add up to the total.
    public var wordsOfIncome: String {
        guard comesEachFourWeeks, let amount else { return words }
        let counted = Money(
            cents: amount.cents,
            per: .month,
            isApproximate: amount.isApproximate
        )
        return "\(name): \(Speech.say(amount)). Ik reken \(Speech.say(counted))"
    }
}

extension Money {
    /// The amount per month; of days and weeks there are not as many in each.
    fileprivate var perMonth: Money {
        let month = converted(to: .month)
        let isUneven = [.day, .week, .twoWeeks, .fourWeeks].contains(period)
        return Money(
            cents: month.cents,
            per: .month,
            isApproximate: isApproximate || isUneven
        )
    }
}
