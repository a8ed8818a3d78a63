internal import Dutch

// MARK: - What is said to a certain question

extension Floor {
    /// Hears what the person made of an earlier message: another answer, or one at last.
    mutating func change(_ text: String, of fate: Fate) {
        heard = text.trimmed
        if let meaning = context.urgent(in: heard) { return heed(meaning) }
        switch fate {
        case .answered(let question) where !question.isOpening: change(question)
        case .missed(let question):
            if case .open(let place) = context.standing(of: question) { _ = answer(at: place) }
        case .over, .replaced: push(.unchanged, because: "laat")
        case .answered, .nothing:
            if case .start(let dialog) = context.beginning(in: heard) { heed(.start(dialog)) }
        }
    }

    private mutating func change(_ question: QuestionReference) {
        switch context.standing(of: question) {
        case .open(let place): _ = answer(at: place)
        case .answered(let passed, let place):
            switch context.meaning(of: heard, for: passed, in: place) {
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
        if let meaning = context.danger(in: heard, after: before) ?? context.urgent(in: heard) {
            return heed(meaning)
        }
        switch context.standing(of: question) {
        case .open(let place) where answer(at: place, after: before): break
        case .answered(let passed, let place):
            guard
                case .correction(_, let value) = context.meaning(of: heard, for: passed, in: place)
            else { return hear(text, after: before) }
            replace(passed, in: place, with: value)
        default: hear(text, after: before)
        }
    }

    /// Takes a choice that was tapped under a question; one that is no answer there means nothing.
    mutating func tap(_ words: String, under question: QuestionReference) {
        heard = words
        switch context.standing(of: question) {
        case .open(let place):
            guard case .question(let open) = context.look(at: place).pause, !open.takesAnyText,
                case .answer = open.answer(in: words, at: surroundings.now)
            else { return }
            _ = answer(at: place)
        case .answered(let passed, let place):
            guard !passed.question.takesAnyText,
                case .correction(_, let value) = context.meaning(of: words, for: passed, in: place)
            else { return }
            replace(passed, in: place, with: value)
        case .gone: break
        }
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
        guard case .question(let open) = context.look(at: place).pause,
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
        guard context.isRevocable(passed.key, as: value, in: place) else { return push(.committed) }
        if clear(above: place) { justAnswered = (passed.key, 0) }
        frames[place].journal.record(passed.answered(with: value), at: passed.key)
        keepRemark(besides: passed.question, at: passed.key, in: place)
        confirm(value, to: passed.text, key: passed.key, in: place)
    }

    /// Takes away the repair above a dialog; false when something else lies there, or a warning.
    private mutating func clear(above place: Int) -> Bool {
        let isOnlyRepair = frames[(place + 1)...].allSatisfy {
            $0.isRepair && $0.dialog != Repair.danger.rawValue
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
            guard let place = context.place(of: question) else {
                return push(.unchanged, because: "weg")
            }
            takeBack(question.key, in: place)
        case .over: push(.unchanged, because: "weg")
        case .missed, .replaced, .nothing: break
        }
    }

    private mutating func takeBack(_ key: String, in place: Int) {
        guard frames[place].journal.openQuestion?.key != key else { return }
        let passed = context.look(at: place).answered
        guard let answer = passed.first(where: { $0.key == key }),
            context.isCommitted(key, in: place)
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
