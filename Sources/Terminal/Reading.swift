/// What came of waiting for a line.
enum Reading: Hashable, Sendable {
    case line(String)
    /// Nothing came for a second: time to look at the clock.
    case idle
    /// The person pressed Ctrl-C; what she was typing is gone.
    case interrupted
    case end
}

/// Where lines come from.
///
/// A source keeps two laws. A line is returned once, whole, and cleaned of control characters.
/// Waiting never takes longer than a second, so that whoever asks can also watch the clock.
@MainActor
protocol LineSource {
    func next(prompt: String) -> Reading
    /// Shows again what was being typed, below what was written in between.
    func showAgain()
    /// Forgets what was typed before, so that no key brings it back.
    func forgetLines()
}
