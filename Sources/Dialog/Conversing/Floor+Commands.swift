internal import Dutch

// MARK: - What a repair dialog does to the dialog beneath

extension Floor {
    /// Carries out a command of the dialog on top.
    mutating func carryOut(_ command: Command, _ arguments: [Value]) {
        switch command {
        case .goBack: goBack()
        case .skipQuestion: skipQuestion()
        case .askAgain: withBeneath { $0.askAgain() }
        case .abandon: abandon()
        case .abandonAll: abandonAll()
        case .setAside: setAside()
        case .takeUp: withSubject { $0.takeUp() }
        case .agree: agree()
        case .change: change(arguments.first)
        case .submit:
            if case .text(let text) = arguments.first { submitted = text }
        case .endQuietly: endsQuietly = true
        }
    }

    /// The dialog right beneath the repair dialog that speaks: the one whose question was open.
    private var beneath: Int? { frames.count > 1 ? frames.count - 2 : nil }

    private mutating func withBeneath(_ change: (inout Frame) -> Void) {
        if let beneath { change(&frames[beneath]) }
    }

    /// Changes the dialog that the person thinks we are in; repair that lay over it is over.
    private mutating func withSubject(_ change: (inout Frame) -> Void) {
        guard let subject = context.subject, let top = frames.last else { return }
        change(&frames[subject])
        frames.removeSubrange((subject + 1)...)
        frames.append(top)
    }

    /// Keeps the dialog beneath for later; who tells of danger does not come back to a greeting.
    private mutating func setAside() {
        guard let subject = context.subject, let top = frames.last, frames[subject].isOnlyGreeting,
            isGrave(top)
        else {
            return withSubject { $0.journal.record(.setAside, at: Journal.setAsideKey) }
        }
        frames.removeSubrange(subject...)
        frames.append(top)
    }

    private func isGrave(_ frame: Frame) -> Bool {
        [Repair.danger, .unease, .overlooked].contains { frame.dialog == $0.rawValue }
    }

    /// Asks the question on top again, in full.
    mutating func askAgain() {
        if let top = frames.indices.last { frames[top].askAgain() }
    }

    private mutating func goBack() {
        let last = context.subject.flatMap(context.lastRevocable)
        withSubject { frame in
            if let last { frame.journal.forget(last) }
            frame.journal.forget(Journal.setAsideKey)
        }
    }

    private mutating func skipQuestion() {
        guard let beneath, case .question(let open) = context.look(at: beneath).pause,
            open.question.isOptional
        else { return }
        frames[beneath].journal.record(open.answered(with: .missing), at: open.key)
    }

    private mutating func abandon() {
        guard let top = frames.last else { return }
        if let subject = context.subject { emit(.abandoned(dialog: frames[subject].dialog)) }
        emit(.wiped)
        // Without a subject it is repair that was going on, such as that for danger.
        frames.removeSubrange((context.subject ?? 0)...)
        frames.append(top)
    }

    private mutating func abandonAll() {
        guard let top = frames.popLast() else { return }
        for frame in frames where !frame.isRepair { emit(.abandoned(dialog: frame.dialog)) }
        emit(.wiped)
        frames = [top]
    }

    private mutating func agree() {
        guard let beneath, case .review(let review) = context.look(at: beneath).pause else {
            return
        }
        frames[beneath].journal.record(.agreed(review.mark), at: review.key)
    }

    private mutating func change(_ words: Value?) {
        guard let beneath, case .review(let review) = context.look(at: beneath).pause,
            let line = review.lines.first(where: { .text($0.words) == words })
        else { return }
        frames[beneath].journal.forget(line.question)
    }

    /// What a review shows, for its repair dialog.
    mutating func push(_ review: OpenReview) {
        let lines = review.lines.map(\.words)
        push(
            .review,
            adding: [
                "woorden": .text(lines.joined(separator: "\n")),
                "opties": .list(lines.map(Value.text)),
            ]
        )
    }
}

extension Frame {
    /// Goes on with a dialog that was set aside, with patience anew.
    mutating func takeUp() {
        journal.forget(Journal.setAsideKey)
        guard let (key, _) = journal.openQuestion else { return }
        journal.record(.asked(.none, options: .none, misses: 0), at: key)
    }

    /// Makes the next play put the open question again, in full.
    mutating func askAgain() {
        guard let (key, misses) = journal.openQuestion else { return }
        journal.record(.asked(.none, options: .none, misses: misses), at: key)
    }
}
