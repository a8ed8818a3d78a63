/// Reads values in Dutch text, as it is on one moment.
///
/// Reading never fails: text that says nothing of the kinds asked gives no readings. Of an endless
/// text only the first thousands of words are read.
public struct Reader: Sendable {
    /// Whoever writes more than this is not answering a question.
    private static let mostTokens = 5000

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
        let utterance = Utterance(uncounted: text).counted(upTo: Reader.mostTokens)
        // Who asks for everything asks for nothing in particular.
        let isOpen = kinds.count == Kind.allCases.count
        let finds = Kind.allCases.flatMap { kind in
            self.finds(of: kind, in: utterance, isAsked: kinds.contains(kind) && !isOpen)
        }
        let kept = Rivalry.settled(finds, asked: kinds)
        let weights = Weights(of: utterance)
        return kept.map { find in
            Reading(
                meaning: find.meaning,
                range: utterance.offsets(of: find.tokens),
                isWhole: weights.isAll(in: find.cover)
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
        case .assent: Assents.finds(in: utterance)
        case .name: Names.finds(in: utterance, isAsked: isAsked)
        case .phone: Phones.finds(in: utterance, isAsked: isAsked)
        case .postcode: Postcodes.finds(in: utterance)
        case .email: Emails.finds(in: utterance)
        }
    }
}
