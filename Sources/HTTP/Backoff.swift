/// How long to wait before something is tried again.
///
/// The wait doubles with every attempt. Half of it is fixed and half is left to chance, so that many
/// who failed together do not come back together. What a server asks for is honoured in full.
public struct Backoff: Hashable, Sendable {
    /// The longest wait after the first attempt.
    public var first: Duration
    /// The longest wait after any attempt, when nobody asks for a longer one.
    public var ceiling: Duration
    /// The longest wait that a server may ask for; a longer one is cut to this.
    public var patience: Duration

    /// Makes it.
    public init(
        first: Duration = .seconds(2),
        ceiling: Duration = .seconds(600),
        patience: Duration = .seconds(86_400)
    ) {
        self.first = first
        self.ceiling = ceiling
        self.patience = patience
    }

    /// Says when to try again after an attempt failed.
    ///
    /// - Parameters:
    ///   - attempt: The number of the attempt that failed; the first is 1.
    ///   - jitter: A number by chance, from 0 up to 1.
    ///   - asked: What the server asks for, such as ``Response/retryAfter(at:)``.
    /// - Returns: The time to wait from now on.
    public func delay(after attempt: Int, jitter: Double, asked: Duration? = nil) -> Duration {
        var longest = min(first, ceiling)
        let doublings = min(max(attempt, 1), 64) - 1
        for _ in 0..<doublings where longest < ceiling {
            longest = min(longest * 2, ceiling)
        }
        let chance = jitter.isNaN ? 0 : min(max(jitter, 0), 1)
        let own = longest / 2 + longest / 2 * chance
        return max(own, min(asked ?? .zero, patience))
    }
}
