internal import Dutch

// MARK: - Danger

extension Floor {
    /// Lets the repair dialog for danger speak, whatever other repair was going on.
    mutating func warn(of danger: Danger) {
        let earlier = context.warning(goingOnIn: heard, as: danger)
        stopWarning()
        push(.danger, adding: earlier ?? Warning(of: danger, told: heard).arguments)
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
}
