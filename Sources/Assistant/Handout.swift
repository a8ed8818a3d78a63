/// What came of delivering what was due.
struct Handout: Sendable {
    /// One attempt.
    struct Trial {
        let outcome: Happening.Outcome
        /// When it is tried again.
        let again: Instant?

        init(_ outcome: Happening.Outcome, until again: Instant? = nil) {
            (self.outcome, self.again) = (outcome, again)
        }
    }

    private(set) var arrived = 0
    /// When the first of what failed is due again.
    private(set) var again: Instant?

    mutating func note(_ trial: Trial) {
        if trial.outcome == .arrived { arrived += 1 }
        again = [again, trial.again].compactMap(\.self).min()
    }

    mutating func note(_ part: Handout) {
        arrived += part.arrived
        again = [again, part.again].compactMap(\.self).min()
    }
}
