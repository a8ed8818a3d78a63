/// Reads amounts of money: "€ 1.250,50 p/m", "meer dan 10 dollar", "200 à 250 euro per week".
struct Amounts {
    private let utterance: Utterance
    private let extents: Extents<Sums.Sum>

    /// Finds the amounts in an utterance; a bare number counts when money was asked.
    static func finds(in utterance: Utterance, isAsked: Bool) -> [Find] {
        let amounts = Amounts(in: utterance, isAsked: isAsked)
        let finds = utterance.scan { amounts.finds(at: $0) }
        let certain = finds.filter { $0.certainty == .certain }
        guard certain.isEmpty else { return certain }
        return isAsked ? finds : []
    }

    private init(in utterance: Utterance, isAsked: Bool) {
        self.utterance = utterance
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
        if first != last, !isMoney, last.size < 20 { return [] }
        return Occurrence(tokens: start..<match.end, isMoney: isMoney, in: utterance)
            .finds(match.value)
    }

    /// Where an amount stands, and what is said around it.
    private struct Occurrence {
        private var tokens: Range<Int>
        private var cover: Range<Int>
        private var isMoney: Bool
        private var period: Period?
        private let isApproximate: Bool

        init(tokens: Range<Int>, isMoney: Bool, in utterance: Utterance) {
            self.tokens = tokens
            self.isMoney = isMoney
            cover = tokens
            isApproximate =
                MoneyWords.about.match(in: utterance, before: tokens.lowerBound) != nil
                || MoneyWords.about.match(in: utterance, at: tokens.upperBound) != nil
            let periods = AmountPeriods(of: tokens, isMoney: isMoney, in: utterance)
            if let after = periods.after() {
                period = after.value
                self.tokens = tokens.lowerBound..<after.end
                cover = self.tokens
            } else if let before = periods.before() {
                period = before.value
                cover = before.end..<tokens.upperBound
            }
            if period != nil { self.isMoney = true }
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
            let amount = Amount(
                extent,
                in: currency ?? (isMoney ? "EUR" : nil),
                per: period,
                isApproximate: isApproximate
            )
            return Find(.money(amount), tokens, isMoney ? .certain : .asked, cover: cover)
        }
    }
}
