/// Reads amounts of money: "€ 1.250,50 p/m", "meer dan 10 dollar", "200 à 250 euro per week".
struct Amounts {
    private let utterance: Utterance
    private let isAsked: Bool
    private let extents: Extents<Sums.Sum>

    /// Finds the amounts in an utterance; a bare number counts when money was asked.
    static func finds(in utterance: Utterance, isAsked: Bool) -> [Find] {
        let amounts = Amounts(in: utterance, isAsked: isAsked)
        let finds = utterance.scan { amounts.finds(at: $0) }
        let certain = finds.filter { $0.certainty == .certain }
        guard isAsked else { return certain }
        let others = finds.filter { !amounts.isCount($0, besideCertain: !certain.isEmpty) }
        return others.isEmpty ? finds : others
    }

    /// Whether a bare number counts something else, as "2" in "640 voor 2 kinderen"; beside what is
    /// money for certain any small number before a word does.
    private func isCount(_ find: Find, besideCertain: Bool) -> Bool {
        guard find.certainty != .certain, let word = utterance.word(at: find.tokens.upperBound)
        else { return false }
        return NumberWords.isCounted(word) || besideCertain && find.isSmall
    }

    /// What is less more often counts something else than money.
    fileprivate static let leastLarge = 20.0

    private init(in utterance: Utterance, isAsked: Bool) {
        self.utterance = utterance
        self.isAsked = isAsked
        let sums = Sums(in: utterance, isAsked: isAsked)
        extents = Extents(in: utterance, allowsChoice: true) { sums.sum(at: $0) }
    }

    /// The most that is still taken for an amount.
    private static let most = 1e15

    private func finds(at start: Int) -> [Find] {
        guard let match = extents.extent(at: start),
            let first = match.value.ends.first, let last = match.value.ends.last,
            abs(first.size) <= Amounts.most, abs(last.size) <= Amounts.most
        else { return [] }
        let isMoney = first.isMoney || last.isMoney
        // "3-5" is more often a date, and "2 of 3" a count, than an amount.
        if first != last, !isMoney, last.size < Amounts.leastLarge { return [] }
        let around = AmountPeriods(
            of: start..<match.end,
            isMoney: isMoney,
            isAsked: isAsked,
            in: utterance
        )
        return Occurrence(tokens: start..<match.end, isMoney: isMoney, around, in: utterance)
            .finds(match.value)
    }

    /// Where an amount stands, and what is said around it.
    private struct Occurrence {
        private var tokens: Range<Int>
        private var cover: Range<Int>
        private var isMoney: Bool
        private var frequency: Frequency?
        private let isApproximate: Bool

        init(
            tokens: Range<Int>,
            isMoney: Bool,
            _ periods: AmountPeriods,
            in utterance: Utterance
        ) {
            self.tokens = tokens
            self.isMoney = isMoney
            cover = tokens
            isApproximate = MoneyWords.isAbout(tokens, in: utterance)
            if let after = periods.after() {
                frequency = after.value
                self.tokens = tokens.lowerBound..<after.end
                cover = self.tokens
            } else if let before = periods.before() {
                frequency = before.value
                cover = before.end..<tokens.upperBound
            }
            if frequency != nil { self.isMoney = true }
        }

        /// One find, or one for each value that a single sum can have.
        func finds(_ extent: Extent<Sums.Sum>) -> [Find] {
            let currency = extent.ends.lazy.compactMap(\.currency).last
            if case .exactly(let sum) = extent {
                return sum.values.map { find(.exactly($0), in: currency) }
            }
            return [find(extent.map(\.size), in: currency)]
        }

        private func find(_ extent: Extent<Double>, in currency: String?) -> Find {
            let times = frequency?.times ?? 1
            let amount = Amount(
                extent.map { $0 * times },
                in: currency ?? (isMoney ? "EUR" : nil),
                per: frequency?.period,
                isApproximate: isApproximate
            )
            return Find(.money(amount), tokens, isMoney ? .certain : .asked, cover: cover)
        }
    }
}

extension Find {
    /// Whether it is an amount that more often counts something else than money.
    fileprivate var isSmall: Bool {
        guard case .money(let amount) = meaning else { return false }
        return amount.extent.ends.contains { $0 < Amounts.leastLarge }
    }
}
