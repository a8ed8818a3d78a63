internal import Dutch

// MARK: - What is said ahead of its question

extension Context {
    /// A yes, from who says the day that is asked right behind it: "vrijdag" where it is asked whether
    /// there is another day.
    func yesByDay(in text: String, at open: OpenQuestion) -> Understanding? {
        guard open.question.answer == .flag, !open.question.isConsent,
            let top = frames.indices.last
        else { return nil }
        var agreed = self
        agreed.frames[top].take(.flag(true), at: open)
        guard case .question(let next) = agreed.look(at: top).pause, next.question.answer == .day,
            case .answer(.day) = next.answer(in: text, at: surroundings.now)
        else { return nil }
        return .answer(.flag(true))
    }
}
