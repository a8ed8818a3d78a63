internal import Logging
public import ServiceLifecycle

/// The rounds that the front desk makes by itself: what is due is played, what waits is delivered,
/// what has been kept long enough is forgotten.
public struct Rounds: Service {
    private let desk: FrontDesk
    private let channels: [any Channel]
    private let pause: Duration

    /// Makes rounds with a pause between one and the next.
    public init(
        of desk: FrontDesk,
        over channels: [any Channel],
        every pause: Duration = .seconds(1)
    ) {
        self.desk = desk
        self.channels = channels
        self.pause = pause
    }

    /// Makes rounds until the program is asked to stop; the round that is under way is finished.
    public func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await roundOrLog()
                try? await Task.sleep(for: pause)  // cancelled means that there is no next round
            }
        }
    }

    /// Makes one round.
    public func round() async throws {
        try await desk.wakeTimers()
        _ = try await desk.deliver(over: channels)
        try await desk.sweepDaily(over: channels)
        try await desk.scrubInTurn()
    }
}
