internal import Dutch

// MARK: - What a message means here

extension Floor {
    /// Understands a message, in this order: danger, a secret, the reserved words, a correction, the
    /// answer to the open question, doubt, the start of another dialog.
    ///
    /// An option of the open question comes before the reserved word that is part of it.
    func understand(_ text: String) -> Understanding {
        understandAnywhere(text) ?? correction(in: text) ?? answer(in: text)
            ?? beginning(in: text) ?? .nothing
    }

    private func answer(in text: String) -> Understanding? {
        guard let open = openQuestion() else { return nil }
        // Who says "kwijtschelding" when asked for her name wants that, and is not called so.
        if open.question.answer == .name, case .start = moderator.beginning(in: text) { return nil }
        let answer = open.answer(in: text, at: surroundings.now)
        // Whatever is typed is an answer to an open-ended question, save a plain "nee, liever niet".
        return open.takesAnyText
            ? doubt(in: text, at: open) ?? answer : answer ?? doubt(in: text, at: open)
    }

    /// Understands what a message means whatever question is open, nil when that depends on it.
    func understandAnywhere(_ text: String) -> Understanding? {
        let beginning = String(text.prefix(Limits.scannedLength))
        if let danger = Danger.recognised(in: beginning), !isAnswerToWarning(text) {
            return .danger(danger)
        }
        if let secret = Secrets.find(in: beginning).kinds.sorted(by: { $0.rawValue < $1.rawValue })
            .first
        {
            return .secret(secret)
        }
        guard text.utf8.count <= Limits.messageLength * 4, text.count <= Limits.messageLength else {
            return .tooLong
        }
        return text.isEmpty ? .nothingSaid : reservedWord(text, at: openQuestion())
    }

    /// Whether the dialog for danger is speaking and this is what it asked for.
    private func isAnswerToWarning(_ text: String) -> Bool {
        isSpeaking(.danger) && openQuestion()?.answer(in: text, at: surroundings.now) != nil
    }

    func isSpeaking(_ repair: Repair) -> Bool { frames.last?.dialog == repair.rawValue }

    /// The question of the dialog on top, nil when none is open.
    func openQuestion() -> OpenQuestion? {
        guard let top = frames.last, !top.journal.isSetAside,
            case .question(let open) = look(at: frames.count - 1).pause
        else { return nil }
        return open
    }

    private func reservedWord(_ text: String, at open: OpenQuestion?) -> Understanding? {
        guard let repair = moderator.repair(for: text) else { return nil }
        if let open, !open.options.isEmpty, open.answer(in: text, at: surroundings.now) != nil {
            return nil
        }
        return .reserved(repair)
    }

    /// "Geen idee", "laat maar" or "liever niet" at a question to which that is no answer.
    private func doubt(in text: String, at open: OpenQuestion) -> Understanding? {
        let readings = Reader(at: surroundings.now).readings(in: text, of: [.assent])
        return switch readings.first(where: \.isWhole)?.meaning {
        case .assent(.unsure): .reserved(.unsure)
        case .assent(.cancel): .reserved(.stop)
        case .assent(.no) where open.question.isOptional && text.isShort: .reserved(.skip)
        default: nil
        }
    }

    /// The start of another dialog.
    ///
    /// One that lies open already, or a greeting in the middle of another, only brings the open
    /// question back.
    private func beginning(in text: String) -> Understanding? {
        guard let meaning = moderator.beginning(in: text) else { return nil }
        guard case .start(let dialog) = meaning, let top = frames.last, !isAsleep(top),
            dialog == Moderator.welcome || frames.contains(where: { $0.dialog == dialog })
        else { return meaning }
        return top.journal.isSetAside ? .nothing : .reserved(.again)
    }

    // MARK: Corrections

    /// "nee, ik bedoel 950": a new value for the answer that it fits best, or else for the open
    /// question.
    private func correction(in text: String) -> Understanding? {
        guard let corrected = Correction.corrected(in: text), let place = subject,
            !isAsleep(frames[place])
        else { return nil }
        let hearing = Hearing(corrected, at: surroundings.now)
        let words = Set(Spelling.folded(corrected).split(separator: " "))
        let fitting = look(at: place).answered.compactMap { passed in
            correction(of: passed, in: place, heard: hearing, words: words)
        }
        let best = fitting.reversed().max { $0.overlap < $1.overlap }
        if let best { return .correction(key: best.key, best.value) }
        return openQuestion()?.answer(in: corrected, at: surroundings.now)
    }

    private func correction(
        of passed: AnsweredQuestion,
        in place: Int,
        heard hearing: Hearing,
        words: Set<Substring>
    ) -> CorrectionTarget? {
        let overlap = passed.ownWords.intersection(words).count
        let heard = hearing.answer(to: passed.question, options: passed.options)
        let values = heard?.values(insteadOf: passed.answer.value) ?? []
        guard overlap > 0 || passed.question.answer != .text,
            let value = values.first(where: { isAllowed($0, at: passed, in: place) })
        else { return nil }
        return CorrectionTarget(key: passed.key, value: value, overlap: overlap)
    }

    private func isAllowed(_ value: Value, at passed: AnsweredQuestion, in place: Int) -> Bool {
        var trial = self
        trial.frames[place].journal.record(passed.answered(with: value), at: passed.key)
        return !trial.look(at: place).refuses(passed.key)
    }
}

/// An earlier answer that a correction could be about.
private struct CorrectionTarget {
    let key: String
    let value: Value
    /// How many words of the question come back in the correction.
    let overlap: Int
}

extension AnsweredQuestion {
    /// The words by which a person may name the question.
    fileprivate var ownWords: Set<Substring> {
        Set(Spelling.folded(question.name + " " + text).split(separator: " "))
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

extension Play {
    /// Whether it stopped because a constraint refuses the answer to this question.
    func refuses(_ key: String) -> Bool {
        if case .question(let open) = pause { open.isRefused && open.key == key } else { false }
    }
}

extension String {
    /// Whether it is three words at most: "liever niet" says no more than that.
    fileprivate var isShort: Bool { split(separator: " ").count <= 3 }
}
