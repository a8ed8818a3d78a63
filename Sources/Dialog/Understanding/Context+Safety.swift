internal import Dutch

// MARK: - Whether all are safe

extension Context {
    /// What a message says at the question whether all are safe: the first option only where it says
    /// so unmistakably, and the second at anything else, since a "nee" may mean the opposite; who greets
    /// is asked once more.
    func answerOnSafety(in text: String) -> Understanding? {
        guard asksAboutSafety, let open = openQuestion(),
            !Context.passingWords.contains(moderator.repair(for: text))
        else { return nil }
        if Courtesy.isGreeting(text) { return .worry }
        return .answer(.option(open.options[Safety.isSaid(in: text) ? 0 : 1]))
    }

    /// Whether the dialog for worry asks its first question, of which the two options are that all
    /// are safe and that they are not.
    var asksAboutSafety: Bool { isSpeaking(.worry) && openQuestion()?.options.count == 2 }

    /// The reserved words that leave the question whether all are safe open or take it away.
    private static let passingWords: Set<Repair?> = [
        .why, .again, .back, .stop, .human, .finished,
    ]
}
