internal import Dutch

// MARK: - Danger

extension Floor {
    /// Lets the repair dialog for danger speak, whatever other repair was going on.
    mutating func warn(of danger: Danger) {
        var about =
            context.warning(goingOnIn: heard, as: danger)
            ?? Warning(of: danger, told: heard).arguments
        about["al_gevraagd"] = .flag(hasAgreed(toCardAbout: danger, about))
        stopWarning()
        push(.danger, adding: about)
    }

    /// Whether a card that waits tells of this very danger, so that she said yes to that already.
    ///
    /// Eviction and being cut off are asked about anew: what presses may be another thing by now.
    private func hasAgreed(toCardAbout danger: Danger, _ about: [String: Value]) -> Bool {
        guard let card = surroundings.card, surroundings.isInDanger == true,
            ![.eviction, .cutoff].contains(danger)
        else { return false }
        if card.isWatched { return danger != .suicide }
        return about["soort"].map { card.dangers.contains($0.spoken) } ?? false
    }

    /// Takes away what is said and asked about danger: another may read it.
    mutating func stopWarning() { frames.removeSubrange(((context.subject ?? -1) + 1)...) }

    /// Lets a warning rest that was left open for days, unless a message answers what it asked: who
    /// comes back is not spoken to about danger.
    mutating func letWarningRest(unlessAnsweredBy text: String = "") {
        guard surroundings.isInDanger == false, context.isWarned, !context.answersWarning(text)
        else { return }
        stopWarning()
    }

    /// Lets the question rest whether all are safe, for who greets at it once more: she got the numbers
    /// twice.
    mutating func letWorryRest(at text: String) {
        guard context.asksAboutSafety, Courtesy.isGreeting(text),
            frames.last?.journal.argument("reden") == Floor.greeting
        else { return }
        stopWarning()
    }

    /// Asks whether somebody is in danger, with what was written kept for when nobody is.
    mutating func askHowItIs() {
        let earlier = context.asksAboutSafety ? frames.last?.journal.argument("woorden") : nil
        stopWarning()
        let reason = earlier.map { _ in ["reden": Floor.greeting] } ?? [:]
        push(.worry, adding: reason.merging(["woorden": earlier ?? .text(heard)]) { $1 })
    }

    /// Why it is asked again.
    private static let greeting = Value.text("groet")
}
