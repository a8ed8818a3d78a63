internal import Dutch

// MARK: - What a repair dialog does to the dialog beneath

extension Floor {
    /// Carries out a command of the repair dialog on top.
    mutating func carryOut(_ command: Command, _ arguments: [Value]) {
        switch command {
        case .goBack: goBack()
        case .skipQuestion: skipQuestion()
        case .askAgain: withBeneath { $0.askAgain() }
        case .abandon: abandon()
        case .setAside: withBeneath { $0.journal.record(.setAside, at: Journal.setAsideKey) }
        case .takeUp: takeUp()
        case .agree: agree()
        case .change: change(arguments.first)
        case .submit:
            if case .text(let text) = arguments.first { submitted = text }
        }
    }

    /// The place of the frame beneath the repair dialogs.
    private var beneath: Int? {
        guard frames.count > 1 else { return nil }
        return frames.count - 2
    }

    private mutating func withBeneath(_ change: (inout Frame) -> Void) {
        if let beneath { change(&frames[beneath]) }
    }

    /// Asks the question on top again, in full.
    mutating func askAgain() {
        if let top = frames.indices.last { frames[top].askAgain() }
    }

    private mutating func goBack() {
        withBeneath { frame in
            if let last = frame.journal.answeredKeys.last { frame.journal.forget(last) }
        }
    }

    private mutating func skipQuestion() {
        guard let beneath, case .question(let open) = look(at: beneath).pause,
            open.question.isOptional
        else { return }
        frames[beneath].journal.record(open.answered(with: .missing), at: open.key)
    }

    private mutating func abandon() {
        guard let beneath else { return }
        let frame = frames.remove(at: beneath)
        if !isRepair(frame) { emit(.abandoned(dialog: frame.dialog)) }
    }

    private mutating func takeUp() {
        withBeneath { frame in
            frame.journal.forget(Journal.setAsideKey)
            frame.askAgain()
        }
    }

    private mutating func agree() {
        guard let beneath, case .review(let review) = look(at: beneath).pause else { return }
        frames[beneath].journal.record(.agreed(review.mark), at: review.key)
    }

    private mutating func change(_ number: Value?) {
        guard let beneath, case .review(let review) = look(at: beneath).pause,
            case .number(let number) = number, let line = Int(exactly: number),
            review.lines.indices.contains(line - 1)
        else { return }
        frames[beneath].journal.forget(review.lines[line - 1].question)
    }

    /// What a review shows, for its repair dialog.
    mutating func push(_ review: OpenReview) {
        let lines = review.lines.map(\.words)
        push(
            .review,
            adding: [
                "woorden": .text(lines.joined(separator: "\n")),
                "opties": .list(lines.map(Value.text)),
            ])
    }
}

extension Frame {
    /// Makes the next play put the open question again, in full.
    mutating func askAgain() {
        guard let (key, misses) = journal.openQuestion else { return }
        let nothing = Mark(bits: 0)
        journal.record(.asked(nothing, options: nothing, misses: misses), at: key)
    }
}
