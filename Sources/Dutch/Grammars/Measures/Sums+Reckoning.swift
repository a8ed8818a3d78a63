// MARK: - Sums that are still to be reckoned

extension Sums {
    /// Reads "2 x 300", "3 keer een tientje" and "2x 300 euro" as what that comes to.
    func product(at start: Int) -> Match<Sum>? {
        guard let times = Periods.times(in: utterance, at: start), times.value > 1,
            let each = single(at: times.end)
        else { return nil }
        return Match(each.value.times(times.value), end: each.end)
    }

    /// Reads "de helft van 1800" and "een derde van 900".
    func part(at start: Int) -> Match<Sum>? {
        guard let part = utterance.number(at: start), part.values.count == 1,
            (0.0..<1).contains(part.size), part.size > 0, utterance.word(at: part.end) == "van",
            let whole = single(at: part.end + 1)
        else { return nil }
        return Match(whole.value.times(part.size), end: whole.end)
    }

    /// Takes off what follows "min", and adds what follows "plus".
    func reckoned(_ sum: Match<Sum>) -> Match<Sum> {
        guard let sign = utterance.word(at: sum.end).flatMap({ MoneyWords.reckoning[$0] }),
            let other = single(at: sum.end + 1), sum.value.size + sign * other.value.size > 0
        else { return sum }
        var value = sum.value
        value.values = [value.size + sign * other.value.size]
        value.currency = value.currency ?? other.value.currency
        // Nobody reckons with minutes: "1350 min 100".
        value.isMoney = true
        return Match(value, end: other.end)
    }
}

extension Sums.Sum {
    fileprivate func times(_ count: Double) -> Sums.Sum {
        var product = self
        product.values = values.map { $0 * count }
        return product
    }
}
