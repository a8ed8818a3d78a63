internal import Dutch

/// A correction in the light of earlier questions.
struct CorrectionHearing {
    let correction: Correction
    private let kept: Hearing
    private let denied: Hearing?
    private let words: Set<Substring>

    init(_ correction: Correction, at moment: Moment) {
        self.correction = correction
        kept = Hearing(correction.text, at: moment)
        denied = correction.denied.map { Hearing($0, at: moment) }
        words = correction.text.tellingWords
    }

    /// The values that the correction may give an answer; none when it denies something else.
    func values(for passed: AnsweredQuestion) -> [Value] {
        // "De huur is 1450" tells how much the rent is, and of no other thing that it is the rent.
        if tellsAmount, passed.question.isChoice { return [] }
        let present = passed.answer.value
        if let denied, !passed.values(in: denied).contains(where: { $0.equals(present) ?? false }) {
            return []
        }
        return passed.values(in: kept).map { adds ? $0.joined(to: present) : $0 }
    }

    /// Whether it says something more, in the place of nothing: "ook liever een vrouw".
    private var adds: Bool {
        correction.denied == nil
            && (correction.isDoubtful || !words.isDisjoint(with: CorrectionHearing.additions)
                || Spelling.folded(correction.text).split(separator: " ").contains("ook"))
    }

    private static let additions: Set<Substring> = ["erbij", "verder"]

    /// How many words tell that this question is meant; what was answered in the same round of a
    /// repetition tells which round.
    func overlap(
        with passed: AnsweredQuestion,
        as value: Value,
        beside companions: [AnsweredQuestion]
    ) -> Int {
        let named = passed.question.name.tellingWords.union(passed.text.tellingWords)
        let labels = value.optionWords + companions.flatMap(\.answer.value.namingWords)
        return named.union(labels).intersection(words).count
    }

    /// Whether it names an amount, with what that is of.
    private var tellsAmount: Bool {
        !words.isEmpty
            && kept.text.split { !$0.isNumber && $0 != "." && $0 != "," }
                .contains { $0.filter(\.isNumber).count > 2 }
    }

    /// Whether the correction may be about a question that it does not name.
    ///
    /// Nearly anything is a text and many words could be a name, so those must be named, or be what
    /// was answered last.
    func suits(_ passed: AnsweredQuestion, isLast: Bool) -> Bool {
        // What was skipped was said to be not known: it is not what somebody takes back.
        guard !passed.answer.value.isMissing else { return false }
        if correction.denied != nil { return true }
        return switch passed.question.answer {
        case .text: false
        case .name: isLast && !correction.isDoubtful
        default: !correction.isDoubtful && !namesOther(than: passed)
        }
    }

    /// Whether it tells of what its number or amount is, and that is something else: "de huur is 650"
    /// is not about wages.
    private func namesOther(than passed: AnsweredQuestion) -> Bool {
        guard let kind = passed.kindOfValue else { return false }
        let said = kept.leftovers(of: kind).words.filter { $0.count > 3 }
        return !said.isSubset(of: passed.question.words.union(CorrectionHearing.plain))
    }

    /// Words that say nothing of what is counted.
    private static let plain: Set<String> = [
        "betaal", "betalen", "krijg", "krijgen", "verdien", "verdienen", "moet", "zijn", "worden",
        "wordt", "eigenlijk", "gewoon", "precies", "ongeveer", "zeggen", "schrijven", "typen",
    ]
}

extension String {
    /// The words by which a question can be told from another: "huur", and not "is" or "maand".
    fileprivate var tellingWords: Set<Substring> {
        Set(Spelling.folded(self).split(whereSeparator: { !$0.isLetter }).filter { $0.count > 3 })
            .subtracting(String.periods)
    }

    private static let periods: Set<Substring> = [
        "maand", "maanden", "week", "weken", "jaar", "kwartaal", "euro", "maandelijks",
    ]
}

extension Value {
    /// These choices behind those that were made before, where several may be made; what only says
    /// that there are none is no choice beside another.
    fileprivate func joined(to earlier: Value) -> Value {
        guard case .options(let more) = self, case .options(let first) = earlier,
            !(more + first).contains(where: { $0.key == "niets" })
        else { return self }
        return .options(first + more.filter { !first.contains($0) })
    }

    /// The words of the options that were chosen.
    fileprivate var optionWords: [Substring] {
        switch self {
        case .option(let option): Array(option.label.tellingWords)
        case .options(let options): options.flatMap(\.label.tellingWords)
        default: []
        }
    }

    /// The words by which a thing can be told from another: those of an option, or of a text.
    fileprivate var namingWords: [Substring] {
        if case .text(let text) = self { Array(text.tellingWords) } else { optionWords }
    }
}
