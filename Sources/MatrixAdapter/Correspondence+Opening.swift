internal import Assistant
internal import Matrix

extension Correspondence {
    /// How long a homeserver may go on with opening a room after nobody waits for its answer any more.
    private static let longestOpening = Duration.seconds(120)

    /// Whether a room may be there for somebody, or may yet come, that has not shown itself: asking
    /// again might open a second one.
    ///
    /// What shows a room is the answer to a question what is new; `heard` is when the last one was asked
    /// that was answered. It is over also when the clock was set back to before it, so that nobody waits
    /// for a wrong clock.
    func mayBeOpening(for person: UserID, heard: Instant, at now: Instant) -> Bool {
        guard let start = openings[person], start <= now else { return false }
        return heard < start.adding(Correspondence.longestOpening)
    }

    /// Forgets the rooms that have shown themselves, and those that do not come any more.
    mutating func dropOpenings(heard: Instant, at now: Instant) {
        openings = openings.filter { person, _ in
            room(for: person) == nil && mayBeOpening(for: person, heard: heard, at: now)
        }
    }

    /// Forgets the room that was to be opened: it certainly was not.
    mutating func dropOpening(_ demand: Demand) {
        if case .openDirect(let person) = demand { openings[person] = nil }
    }
}
