public import HTTP

/// How often, and how patiently, a question is asked again before whoever asked it is told that it failed.
public struct Persistence: Sendable {
    /// How often something is asked, the first time included.
    public var attempts: Int
    /// How long is waited in between.
    public var backoff: Backoff
    /// When the homeserver asks to wait longer than this, its error is given to the caller, who has
    /// other things to do.
    public var longestWait: Duration
    private let clock: any Clock<Duration>
    private let chance: @Sendable () -> Double

    /// Makes it.
    ///
    /// `chance` gives a number from 0 up to 1, so that many who failed together do not come back
    /// together.
    public init(
        attempts: Int = 5,
        backoff: Backoff = Backoff(first: .seconds(1), ceiling: .seconds(30)),
        longestWait: Duration = .seconds(60),
        clock: any Clock<Duration> = ContinuousClock(),
        chance: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) }
    ) {
        self.attempts = attempts
        self.backoff = backoff
        self.longestWait = longestWait
        self.clock = clock
        self.chance = chance
    }

    /// Asks once, for who keeps a schedule of their own.
    public static var once: Persistence { Persistence(attempts: 1) }

    /// Asks until there is an answer, or none is to be expected.
    ///
    /// Where asking twice would do it twice, it is asked again only when it was surely not done.
    func ask<Answer>(
        isRepeatable: Bool,
        _ ask: () async throws(HomeserverError) -> Answer
    ) async throws(HomeserverError) -> Answer {
        var attempt = 1
        while true {
            let failure: HomeserverError
            do { return try await ask() } catch { failure = error }
            guard attempt < attempts, failure.mayPass, isRepeatable || !failure.mayBeDone,
                failure.retryAfter ?? .zero <= longestWait
            else { throw failure }
            let wait = backoff.delay(
                after: attempt,
                jitter: chance(),
                asked: failure.retryAfter
            )
            do { try await clock.sleep(for: wait) } catch { throw failure }
            attempt += 1
        }
    }
}
