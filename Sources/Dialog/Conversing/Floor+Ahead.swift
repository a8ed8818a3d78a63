internal import Dutch

// MARK: - What is said ahead of its question

extension Floor {
    /// Answers a choice, or a question for a number, a day or a name, that follows at once with words said
    /// before.
    mutating func takeChosen(at open: OpenQuestion) -> Bool {
        guard let words = ahead.chosen else { return false }
        ahead.chosen = nil
        let isChoice =
            open.question.isChoice && !Hearing(words, at: surroundings.now).isSign
        guard
            isChoice || [.phone, .day].contains(open.question.answer) || context.asksHerName(open),
            case .answer(let value) = open.answer(in: words, at: surroundings.now)
        else { return false }
        followUnasked(.answer(value))
        // What names an option says nothing of the question behind it.
        if isChoice { ahead.chosen = nil }
        return true
    }

    /// Answers a choice that hears what began the dialog or chose right before it, where that names one
    /// option: "een brief van de belasting".
    mutating func takeNamed(at open: OpenQuestion) -> Bool {
        defer { ahead.beganWith = nil }
        guard let words = ahead.beganWith, open.question.hearsOpening,
            let value = Hearing(words, at: surroundings.now).named(of: open)
        else { return false }
        followUnasked(.answer(value))
        return true
    }
}
