internal import Dutch

// MARK: - Another value for an earlier answer

extension Context {
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

    /// "T is 1050 hoor" right after "950": another value for what was answered last, where the open
    /// question takes no such answer.
    ///
    /// Once something was said or agreed in between, an amount may just as well be for what comes, and
    /// so may one that stands all by itself where several things are asked of which each has an amount.
    func correctionOfLast(in text: String) -> Understanding? {
        let hearing = Hearing(text, at: surroundings.now)
        guard let place = subject, !frames[place].isAsleep, !frames[frames.count - 1].isRepair,
            openQuestion()?.question.isMeasured == false, !hearing.seemsToChoose,
            let last = look(at: place).answered.last, last.isOnlyValue(in: hearing),
            !asksSeveral || last.kindOfValue.map(hearing.isBare) == false,
            frames[place].journal.isFollowedAtOnce(last.key),
            let value = last.values(in: hearing).first, value != last.answer.value,
            isAllowed(value, at: last, in: place)
        else { return nil }
        return .correction(key: last.key, value)
    }

    private var asksSeveral: Bool {
        if case .choices = openQuestion()?.question.answer { true } else { false }
    }

    /// "De huur is 670", said to a review.
    func correctionOfReview(in text: String) -> Understanding? {
        isSpeaking(.review) ? understand(Correction(naming: text)) : nil
    }

    private func understand(_ correction: Correction) -> Understanding? {
        guard let place = correctable, !frames[place].isAsleep else { return nil }
        let hearing = CorrectionHearing(correction, at: surroundings.now)
        let targets = correctableAnswers(in: place).compactMap {
            target(of: hearing, $0, in: place)
        }
        let named = targets.filter { $0.overlap > 0 } + namedBehindReview(hearing, in: place)
        let meant =
            named.isEmpty
            ? unnamed(targets, in: place) : named.reversed().max { $0.overlap < $1.overlap }
        return meant.map { .correction(key: $0.key, $0.value) }
    }

    /// What is corrected without its name: the only answer that it fits, or the last one.
    private func unnamed(_ targets: [CorrectionTarget], in place: Int) -> CorrectionTarget? {
        let last = look(at: place).answered.last?.key
        return targets.count == 1 ? targets[0] : targets.first { $0.key == last }
    }

    /// What the person names that she answered behind the review which is open again.
    private func namedBehindReview(
        _ hearing: CorrectionHearing,
        in place: Int
    ) -> [CorrectionTarget] {
        guard case .review = look(at: place).pause else { return [] }
        let beyond = behindReview(in: place)
        let shown = Set(look(at: place).answered.map(\.key))
        return beyond.look(at: place).answered.filter { !shown.contains($0.key) }
            .compactMap { beyond.target(of: hearing, $0, in: place) }.filter { $0.overlap > 0 }
    }

    /// The answers that a person may mean: those that she sees, while a review shows them.
    private func correctableAnswers(in place: Int) -> [AnsweredQuestion] {
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
        let overlap = hearing.overlap(
            with: passed,
            as: value,
            beside: look(at: place).answered.filter { passed.isOfOneRound(with: $0) }
        )
        let isLast = passed.key == look(at: place).answered.last?.key
        guard overlap > 0 || hearing.suits(passed, isLast: isLast) else { return nil }
        return CorrectionTarget(key: passed.key, value: value, overlap: overlap)
    }
}

/// An earlier answer that a correction could be about.
private struct CorrectionTarget {
    let key: String
    let value: Value
    /// How many telling words of the question or of the new value the correction says.
    let overlap: Int
}

extension AnsweredQuestion {
    /// Whether a text tells nothing but a number, an amount or a day, and of what: "de aow is 1050".
    fileprivate func isOnlyValue(in hearing: Hearing) -> Bool {
        kindOfValue.map { hearing.leftovers(of: $0).words.isSubset(of: question.words) } ?? false
    }

    /// How the value is told, where that is in figures.
    var kindOfValue: Kind? {
        switch answer.value {
        case .number: .number
        case .money: .money
        case .day: .day
        default: nil
        }
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
        return hearing.answer(to: question, options: options, countingFrom: put.start)?
            .values(insteadOf: answer.value) ?? []
    }

    /// Whether another answer was given in the same round of a repetition: the name of a debt beside
    /// its amount.
    fileprivate func isOfOneRound(with other: AnsweredQuestion) -> Bool {
        guard key != other.key, let end = key.lastIndex(of: ".") else { return false }
        return other.key.hasPrefix(key[...end])
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
    /// Whether one of a few things is asked.
    var isChoice: Bool {
        if case .choice = answer { true } else { false }
    }

    /// Whether what it asks is told in figures.
    fileprivate var isMeasured: Bool {
        switch answer {
        case .choice, .choiceFrom, .choices, .flag: false
        default: true
        }
    }
}

extension Journal {
    /// Whether nothing was said, done or agreed on the path since this answer.
    fileprivate func isFollowedAtOnce(_ key: String) -> Bool {
        guard let place = path.lastIndex(where: { $0.key == key }) else { return false }
        return path[(place + 1)...].allSatisfy { entry in
            switch entry.event {
            case .said, .done, .agreed, .sent, .waited: false
            default: true
            }
        }
    }
}

extension Play {
    /// Whether it stopped because a constraint refuses the answer to this question.
    func refuses(_ key: String) -> Bool {
        if case .question(let open) = pause { open.isRefused && open.key == key } else { false }
    }
}
