/// Reads values in Dutch text, as it is on one moment.
///
/// Reading never fails: text that says nothing of the kinds asked gives no readings. A text is
/// read up to where it is too long for an answer, so that none takes more than a millisecond.
public struct Reader: Sendable {
    /// Whoever names more numbers and times, or writes more words, is not answering a question.
    private static let mostTelling = 32
    private static let mostTokens = 256

    private let moment: Moment
    /// The day on which the text is read.
    public var today: Day { moment.day }
    private let region: Region

    /// Makes a reader for whom `moment` is now.
    public init(at moment: Moment, in region: Region = .netherlands) {
        self.moment = moment
        self.region = region
    }

    /// Finds what the text says of the given kinds.
    ///
    /// Other grammars read along, whatever was asked, so that the day in "vanaf 3 mei" is not taken
    /// for an amount.
    public func readings(in text: String, of kinds: Set<Kind>) -> [Reading] {
        let utterance = Utterance(uncounted: text)
            .counted(upTo: Reader.mostTelling, ofTokens: Reader.mostTokens)
        // Who asks for everything asks for nothing in particular.
        let asked = kinds.isSuperset(of: Kind.everything) ? [] : kinds
        let finds = Grammar.allCases.filter { $0.matters(to: asked, in: utterance) }
            .flatMap { self.finds(of: $0, in: utterance, asked: asked) }
        let accounts = Ibans.places(in: utterance)
        let counting = finds.filter { find in
            // The digits of an account number say nothing else, even when one of them is wrong.
            find.meaning.kind == .iban || !accounts.contains { $0.overlaps(find.tokens) }
        }
        let kept = Rivalry.settled(counting, asked: kinds)
        let weights = Weights(of: utterance)
        return kept.map { find in
            Reading(
                meaning: find.meaning,
                range: utterance.offsets(of: find.tokens),
                isWhole: weights.isAll(in: find.cover)
            )
        }
    }

    /// The grammars, in the order in which the finds of one place are rivals.
    private enum Grammar: CaseIterable {
        case numbers, ordinals, percentages, amounts, moments, recurrences, periods, ages, terms
        case quantities, assents, names, phones, postcodes, emails, links, ibans, citizenNumbers

        /// Whether it finds what was asked, or what stands in the way of that; where nothing in
        /// particular was asked, all do.
        func matters(to asked: Set<Kind>, in utterance: Utterance) -> Bool {
            if asked.isEmpty || kinds.contains(where: asked.contains) { return true }
            switch self {
            case .numbers, .ordinals, .assents, .names: return false
            case .moments, .recurrences, .phones, .postcodes, .emails, .links, .ibans,
                .citizenNumbers:
                return utterance.hasNumbers || asked.contains(.period)
            case .percentages, .amounts, .periods, .terms, .ages, .quantities:
                return utterance.hasNumbers && Grammar.guessed.contains(where: asked.contains)
            }
        }

        /// The kinds of which a bare number is one when it was asked.
        private static let guessed: [Kind] = [
            .money, .moment, .day, .time, .percentage, .age, .phone,
        ]

        /// The kinds of question that its finds answer.
        private var kinds: [Kind] {
            switch self {
            case .numbers: [.number]
            case .ordinals: [.ordinal]
            case .percentages: [.percentage]
            case .amounts: [.money]
            case .moments: Kind.moment.views
            case .recurrences: [.recurrence]
            case .periods: [.period]
            case .terms: Kind.duration.views
            case .ages: [.age]
            case .quantities: [.quantity]
            case .assents: [.assent]
            case .names: [.name]
            case .phones: [.phone]
            case .postcodes: [.postcode]
            case .emails: [.email]
            case .links: [.url]
            case .ibans: [.iban]
            case .citizenNumbers: [.bsn]
            }
        }
    }

    private func finds(
        of grammar: Grammar,
        in utterance: Utterance,
        asked: Set<Kind>
    ) -> [Find] {
        switch grammar {
        case .numbers: NumberReadings.finds(in: utterance, isAsked: asked.contains(.number))
        case .ordinals: Ordinals.finds(in: utterance)
        case .percentages:
            Percentages.finds(in: utterance, isAsked: asked.contains(.percentage))
        case .amounts: Amounts.finds(in: utterance, isAsked: asked.contains(.money))
        case .moments: Moments(at: moment, in: region).finds(in: utterance, asked: asked)
        case .recurrences: Moments(at: moment, in: region).recurrences(in: utterance)
        case .periods: Periods.finds(in: utterance, isAsked: asked.contains(.period))
        case .terms: Terms.finds(in: utterance, asked: asked)
        case .ages: Ages.finds(in: utterance, isAsked: asked.contains(.age))
        case .quantities: Quantities.finds(in: utterance)
        case .assents: Assents.finds(in: utterance)
        case .names: Names.finds(in: utterance, isAsked: asked.contains(.name))
        case .phones:
            Phones.finds(in: utterance, isAsked: asked.contains(.phone), region: region)
        case .postcodes: Postcodes.finds(in: utterance)
        case .emails: Emails.finds(in: utterance)
        case .links: Links.finds(in: utterance, isAsked: asked.contains(.url))
        case .ibans: Ibans.finds(in: utterance)
        case .citizenNumbers:
            CitizenNumbers.finds(in: utterance, isAsked: asked.contains(.bsn))
        }
    }
}
