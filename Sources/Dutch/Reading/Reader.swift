/// Reads values in Dutch text, as it is on one moment.
///
/// Reading never fails: text that says nothing of the kinds asked gives no readings.
public struct Reader: Sendable {
    private let moment: Moment

    /// Makes a reader for whom `moment` is now.
    public init(at moment: Moment) {
        self.moment = moment
    }

    /// Finds what the text says of the given kinds.
    ///
    /// Every grammar reads along, whatever was asked, so that the day in "vanaf 3 mei" is not taken
    /// for an amount.
    public func readings(in text: String, of kinds: Set<Kind>) -> [Reading] {
        let utterance = Utterance(text)
        let finds = Kind.allCases.flatMap { kind in
            self.finds(of: kind, in: utterance, isAsked: kinds.contains(kind))
        }
        let kept = Rivalry.settled(finds, asked: kinds)
        let weight = utterance.weights()
        let total = weight.last ?? 0
        return kept.map { find in
            let inside = weight[find.cover.upperBound] - weight[find.cover.lowerBound]
            return Reading(
                meaning: find.meaning,
                range: utterance.offsets(of: find.tokens),
                isWhole: inside == total
            )
        }
    }

    private func finds(of kind: Kind, in utterance: Utterance, isAsked: Bool) -> [Find] {
        switch kind {
        case .number: Numbers.finds(in: utterance, isAsked: isAsked)
        case .money: Amounts.finds(in: utterance, isAsked: isAsked)
        case .day: Days(around: moment.day).finds(in: utterance, isAsked: isAsked)
        case .time: Times.finds(in: utterance, isAsked: isAsked)
        case .period: Periods.finds(in: utterance, isAsked: isAsked)
        case .span: Spans.finds(in: utterance)
        case .assent: isAsked ? Assents.finds(in: utterance) : []
        case .name: isAsked ? Names.finds(in: utterance) : []
        case .phone: Phones.finds(in: utterance, isAsked: isAsked)
        case .postcode: Postcodes.finds(in: utterance)
        case .email: Emails.finds(in: utterance)
        }
    }
}
