/// Something that happened at the front desk, for whoever counts; nothing of what was said.
public enum Happening: Hashable, Sendable {
    /// What somebody said or did was kept, so long after it came in.
    case heard(took: Duration)
    /// A turn was kept that Buur began.
    case begun
    /// A delivery over a channel was tried.
    case attempted(channel: String, Outcome)

    /// What came of an attempt to deliver.
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
        case arrived
        /// It is tried again later.
        case postponed
        /// It was given up.
        case buried
        /// The channel was gone, and nothing was noted.
        case gone
    }
}
