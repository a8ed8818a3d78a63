internal import Dutch

// MARK: - Another value for an earlier answer

extension Floor {
    /// "Nee, ik bedoel 950": a new value for the earlier answer that it fits best, or else for the
    /// open question.
    func correction(in text: String) -> Understanding? {
        guard let correction = Correction(in: text) else { return nil }
        if let answer = openAnswer(in: correction) { return answer }
        if let understood = understand(correction) { return understood }
        guard !correction.isDoubtful else { return nil }
        return openQuestion()?.answer(in: correction.text, at: surroundings.now)
    }

    /// "Drie, oh nee vier": both sides answer the open question, so it is that which is corrected.
    private func openAnswer(in correction: Correction) -> Understanding? {
        guard let replaced = correction.replaced, let open = openQuestion(),
            open.question.answer != .text,
            open.answer(in: replaced, at: surroundings.now) != nil
        else { return nil }
        return open.answer(in: correction.text, at: surroundings.now)
    }

    /// "T is 1050 hoor" after "950": another value for what was answered last, where the open
    /// question takes no such answer.
    func correctionOfLast(in text: String) -> Understanding? {
        let hearing = Hearing(text, at: surroundings.now)
        guard let place = subject, !isAsleep(frames[place]), !isRepair(frames[frames.count - 1]),
            openQuestion()?.question.isMeasured == false,
            let last = look(at: place).answered.last, last.isOnlyValue(in: hearing),
            let value = last.values(in: hearing).first, value != last.answer.value,
            isAllowed(value, at: last, in: place)
        else { return nil }
        return .correction(key: last.key, value)
    }

    /// "De huur is 670", said to a review.
    func correctionOfReview(in text: String) -> Understanding? {
        isSpeaking(.review) ? understand(Correction(naming: text)) : nil
    }

    private func understand(_ correction: Correction) -> Understanding? {
        guard let place = subject, !isAsleep(frames[place]) else { return nil }
        let hearing = CorrectionHearing(correction, at: surroundings.now)
        let targets = correctable(in: place).compactMap { target(of: hearing, $0, in: place) }
        return targets.reversed().max { $0.overlap < $1.overlap }
            .map { .correction(key: $0.key, $0.value) }
    }

    /// The answers that a person may mean: those that she sees, while a review shows them.
    private func correctable(in place: Int) -> [AnsweredQuestion] {
        let play = look(at: place)
        guard case .review(let review) = play.pause else { return play.answered }
        let shown = Set(review.lines.map(\.question))
        return play.answered.filter { shown.contains($0.key) }
    }

    private func target(
        of hearing: CorrectionHearing,
        _ passed: AnsweredQuestion,
        in place: Int
    ) -> CorrectionTarget? {
        let values = hearing.values(for: passed)
        guard let value = values.first(where: { isAllowed($0, at: passed, in: place) }) else {
            return nil
        }
        let overlap = hearing.overlap(with: passed, as: value)
        let isLast = passed.key == look(at: place).answered.last?.key
        guard overlap > 0 || hearing.suits(passed, isLast: isLast) else { return nil }
        return CorrectionTarget(key: passed.key, value: value, overlap: overlap)
    }

    func isAllowed(_ value: Value, at passed: AnsweredQuestion, in place: Int) -> Bool {
        var trial = self
        trial.frames[place].journal.record(passed.answered(with: value), at: passed.key)
        return !trial.look(at: place).refuses(passed.key)
    }
}

/// An earlier answer that a correction could be about.
private struct CorrectionTarget {
    let key: String
    let value: Value
    /// How many telling words of the question or of the new value the correction says.
    let overlap: Int
}

/// A correction in the light of earlier questions.
private struct CorrectionHearing {
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
        let present = passed.answer.value
        if let denied, !passed.values(in: denied).contains(where: { $0.equals(present) ?? false }) {
            return []
        }
        return passed.values(in: kept)
    }

    /// How many words tell that this question is meant.
    func overlap(with passed: AnsweredQuestion, as value: Value) -> Int {
        let named = passed.question.name.tellingWords.union(passed.text.tellingWords)
        let labels = value.chosen.flatMap(\.label.tellingWords)
        return named.union(labels).intersection(words).count
    }

    /// Whether the correction may be about a question that it does not name.
    ///
    /// Nearly anything is a text and many words could be a name, so those must be named, or be what
    /// was answered last.
    func suits(_ passed: AnsweredQuestion, isLast: Bool) -> Bool {
        if correction.denied != nil { return true }
        return switch passed.question.answer {
        case .text: false
        case .name: isLast && !correction.isDoubtful
        default: !correction.isDoubtful
        }
    }
}

extension AnsweredQuestion {
    /// Whether a text tells nothing but a number, an amount or a day, and of what: "de aow is 1050".
    fileprivate func isOnlyValue(in hearing: Hearing) -> Bool {
        let kind: Kind? =
            switch answer.value {
            case .number: .number
            case .money: .money
            case .day: .day
            default: nil
            }
        return kind.map { hearing.leftovers(of: $0).words.isSubset(of: question.words) } ?? false
    }

    /// The values that a text gives as an answer to this question, likeliest first.
    ///
    /// A number in the place of a day is another day of its month.
    func values(in hearing: Hearing) -> [Value] {
        if case .day(let day) = answer.value, let number = hearing.bareNumber,
            let other = Day(year: day.year, month: day.month, day: number)
        {
            return [.day(other)]
        }
        return hearing.answer(to: question, options: options)?.values(insteadOf: answer.value) ?? []
    }

    func answered(with value: Value) -> Event {
        .answered(Answer(value, label: question.label, shown: answer.shown))
    }
}

extension Understanding {
    /// The values that an answer in the place of another may have, likeliest first; an amount keeps
    /// the period of the one before.
    fileprivate func values(insteadOf old: Value) -> [Value] {
        switch (self, old) {
        case (.answer(let value), _): [value]
        case (.rivals(let values), _): values
        case (.withoutPeriod(let money), .money(let before)):
            [
                .money(
                    Money(
                        cents: money.cents,
                        per: before.period,
                        isApproximate: money.isApproximate
                    )
                )
            ]
        default: []
        }
    }
}

extension Question {
    /// Whether what it asks is told in figures.
    fileprivate var isMeasured: Bool {
        switch answer {
        case .choice, .choiceFrom, .choices, .flag: false
        default: true
        }
    }
}

extension Hearing {
    /// The whole number that is all that was said: "13".
    fileprivate var bareNumber: Int? {
        guard
            case .number(.exactly(let number)) = reader.readings(in: text, of: [.number])
                .first(where: \.isWhole)?.meaning
        else { return nil }
        return leftovers(of: .number).words.isEmpty ? Int(exactly: number) : nil
    }
}

extension Play {
    /// Whether it stopped because a constraint refuses the answer to this question.
    func refuses(_ key: String) -> Bool {
        if case .question(let open) = pause { open.isRefused && open.key == key } else { false }
    }
}

extension String {
    /// The words by which a question can be told from another: "huur", and not "is" or "het".
    fileprivate var tellingWords: Set<Substring> {
        Set(Spelling.folded(self).split(whereSeparator: { !$0.isLetter }).filter { $0.count > 3 })
    }
}

extension Value {
    /// The options that were chosen.
    fileprivate var chosen: [Option] {
        switch self {
        case .option(let option): [option]
        case .options(let options): options
        default: []
        }
    }
}
