internal import Dutch

// MARK: - Whether all are safe

extension Floor {
    /// What a message says at the question whether all are safe: the first option only where it says
    /// so unmistakably, and the second at anything else, since a "nee" may mean the opposite; who greets
    /// is asked once more.
    func answerOnSafety(in text: String) -> Understanding? {
        guard asksAboutSafety, let open = openQuestion(),
            !Floor.passingWords.contains(moderator.repair(for: text))
        else { return nil }
        if Courtesy.isGreeting(text) { return .worry }
        return .answer(.option(open.options[Safety.isSaid(in: text) ? 0 : 1]))
    }

    /// Whether the dialog for worry asks its first question, of which the two options are that all
    /// are safe and that they are not.
    var asksAboutSafety: Bool { isSpeaking(.worry) && openQuestion()?.options.count == 2 }

    /// Lets the question rest whether all are safe, for who greets at it once more: she got the numbers
    /// twice.
    mutating func letWorryRest(at text: String) {
        guard asksAboutSafety, Courtesy.isGreeting(text),
            frames.last?.journal.argument("reden") == Floor.greeting
        else { return }
        stopWarning()
    }

    /// Asks whether somebody is in danger, with what was written kept for when nobody is.
    mutating func askHowItIs() {
        let earlier = asksAboutSafety ? frames.last?.journal.argument("woorden") : nil
        stopWarning()
        let reason = earlier.map { _ in ["reden": Floor.greeting] } ?? [:]
        push(.worry, adding: reason.merging(["woorden": earlier ?? .text(heard)]) { $1 })
    }

    /// Why it is asked again.
    private static let greeting = Value.text("groet")

    /// The reserved words that leave the question whether all are safe open or take it away.
    private static let passingWords: Set<Repair?> = [
        .why, .again, .back, .stop, .human, .finished,
    ]
}
