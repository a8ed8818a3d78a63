internal import Dutch

// MARK: - What is said to a certain question

extension Floor {
    /// Where a question stands by now.
    private enum Standing {
        /// It waits for an answer, in the dialog at this place.
        case open(Int)
        case answered(AnsweredQuestion, Int)
        case gone
    }

    private func standing(of question: QuestionReference) -> Standing {
        guard let place = place(of: question) else { return .gone }
        if frames[place].journal.openQuestion?.key == question.key { return .open(place) }
        guard !isAsleep(frames[place]) else { return .gone }
        return look(at: place).answered.first { $0.key == question.key }
            .map { .answered($0, place) } ?? .gone
    }

    private func place(of question: QuestionReference) -> Int? {
        frames.lastIndex { $0.reference == question.frame }
    }

    /// Hears what the person made of an earlier message: another answer, or one at last.
    mutating func change(_ text: String, of fate: Fate) {
        heard = text.trimmed
        if let meaning = urgent(in: heard) { return heed(meaning) }
        switch fate {
        case .answered(let question) where !question.isOpening: change(question)
        case .missed(let question):
            if case .open(let place) = standing(of: question) { _ = answer(at: place) }
        case .over, .replaced: push(.unchanged, because: "laat")
        case .answered, .nothing:
            if case .start(let dialog) = beginning(in: heard) { heed(.start(dialog)) }
        }
    }

    private mutating func change(_ question: QuestionReference) {
        switch standing(of: question) {
        case .open(let place): _ = answer(at: place)
        case .answered(let passed, let place):
            switch meaning(of: heard, for: passed, in: place) {
            case .correction(_, let value): replace(passed, in: place, with: value)
            case let meaning?: heed(meaning)
            case nil: push(.unchanged, because: "onduidelijk", about: passed)
            }
        case .gone: push(.unchanged, because: "laat")
        }
    }

    /// Hears a message as an answer to the question that the person points at; what is none is heard
    /// like any other.
    mutating func reply(_ text: String, to question: QuestionReference, after before: String) {
        heard = text.trimmed
        if let meaning = danger(in: heard, after: before) ?? urgent(in: heard) {
            return heed(meaning)
        }
        switch standing(of: question) {
        case .open(let place) where answer(at: place, after: before): break
        case .answered(let passed, let place):
            guard case .correction(_, let value) = meaning(of: heard, for: passed, in: place)
            else { return hear(text, after: before) }
            replace(passed, in: place, with: value)
        default: hear(text, after: before)
        }
    }

    /// Takes a choice that was tapped under a question; one that is no answer there means nothing.
    mutating func tap(_ words: String, under question: QuestionReference) {
        heard = words
        switch standing(of: question) {
        case .open(let place):
            guard case .question(let open) = look(at: place).pause, !open.takesAnyText,
                case .answer = open.answer(in: words, at: surroundings.now)
            else { return }
            _ = answer(at: place)
        case .answered(let passed, let place):
            guard !passed.question.takesAnyText,
                case .correction(_, let value) = meaning(of: words, for: passed, in: place)
            else { return }
            replace(passed, in: place, with: value)
        case .gone: break
        }
    }

    // MARK: What it means there

    /// What must be heard wherever it is said.
    private func urgent(in text: String) -> Understanding? {
        switch understandAnywhere(text) {
        case .danger(let danger): .danger(danger)
        case .secret(let secret): .secret(secret)
        case .tooLong: .tooLong
        default: worry(over: text, from: .strong)
        }
    }

    /// Another value for this answer, or a reserved word; nil when it says neither.
    private func meaning(
        of text: String,
        for passed: AnsweredQuestion,
        in place: Int
    ) -> Understanding? {
        let reserved = moderator.repair(for: text).map(Understanding.reserved)
        if passed.question.takesAnyText, text.isEmpty || reserved != nil { return reserved }
        return passed.values(in: Hearing(text, at: surroundings.now))
            .first { isAllowed($0, at: passed, in: place) }
            .map { .correction(key: passed.key, $0) } ?? reserved
    }

    private mutating func heed(_ meaning: Understanding) {
        understanding = meaning
        follow(meaning)
    }

    // MARK: What it does there

    /// Lets what was heard answer the question that is open at a place; false when it is none, and
    /// another dialog lies above.
    private mutating func answer(at place: Int, after before: String = "") -> Bool {
        if clear(above: place) {
            hear(heard, after: before)
            return true
        }
        guard case .question(let open) = look(at: place).pause,
            case .answer(let value) = open.answer(in: heard, at: surroundings.now)
        else { return false }
        understanding = .answer(value)
        frames[place].take(value, at: open)
        confirm(value, to: open.text, key: open.key, in: place)
        return true
    }

    private mutating func replace(
        _ passed: AnsweredQuestion,
        in place: Int,
        with value: Value
    ) {
        understanding = .correction(key: passed.key, value)
        if case .options(let options) = value {
            keepAmounts(with: options, at: passed.question, key: passed.key, in: place)
        }
        guard value != passed.answer.value else { return }
        guard isRevocable(passed.key, as: value, in: place) else { return push(.committed) }
        if clear(above: place) { justAnswered = (passed.key, 0) }
        frames[place].journal.record(passed.answered(with: value), at: passed.key)
        keepRemark(besides: passed.question, at: passed.key, in: place)
        confirm(value, to: passed.text, key: passed.key, in: place)
    }

    /// Takes away the repair above a dialog; false when something else lies there, or a warning.
    private mutating func clear(above place: Int) -> Bool {
        let isOnlyRepair = frames[(place + 1)...].allSatisfy {
            isRepair($0) && $0.dialog != Repair.danger.rawValue
        }
        if isOnlyRepair { frames.removeSubrange((place + 1)...) }
        return isOnlyRepair
    }

    // MARK: Taking back

    /// Takes the answer out that a message gave, with what holds its text, and asks again.
    ///
    /// What stands before something that cannot be taken back stays without its text.
    mutating func takeBack(_ fate: Fate) {
        switch fate {
        case .answered(let question):
            guard let place = place(of: question) else {
                return push(.unchanged, because: "weg")
            }
            takeBack(question.key, in: place)
        case .over: push(.unchanged, because: "weg")
        case .missed, .replaced, .nothing: break
        }
    }

    private mutating func takeBack(_ key: String, in place: Int) {
        guard frames[place].journal.openQuestion?.key != key else { return }
        let passed = look(at: place).answered
        guard let answer = passed.first(where: { $0.key == key }), isCommitted(key, in: place)
        else {
            if passed.first?.key == key { frames[place].journal.wipe(Journal.openingKey) }
            frames[place].journal.keysAnsweredAhead(by: key).forEach {
                frames[place].journal.wipe($0)
            }
            frames[place].journal.wipe(key)
            _ = clear(above: place)
            return
        }
        if case .text = answer.answer.value {
            let blank = answer.answered(with: .text(Floor.removed))
            frames[place].journal.record(blank, at: key)
        }
        frames[place].journal.forget(Journal.remarkKey(key))
        push(.committed)
    }

    /// What stands in the place of words that were taken back.
    private static let removed = "(weggehaald)"

    private mutating func push(
        _ repair: Repair,
        because reason: String,
        about passed: AnsweredQuestion? = nil
    ) {
        var more = ["reden": Value.text(reason)]
        if let passed {
            more["woorden"] = .text("\(passed.text) \(passed.answer.value.spoken)")
        }
        push(repair, adding: more)
    }
}

extension Question {
    /// Whether whatever a person writes is an answer.
    var takesAnyText: Bool { answer == .text || answer == .name }
}
