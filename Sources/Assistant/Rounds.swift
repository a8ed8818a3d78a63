/// The rounds that the front desk makes by itself: what is due is played, what waits is delivered,
/// what has been kept long enough is forgotten.
public struct Rounds: Sendable {
    private let desk: FrontDesk
    private let channels: [any Channel]

    public init(of desk: FrontDesk, over channels: [any Channel]) {
        self.desk = desk
        self.channels = channels
    }

    /// Makes one round.
    public func round() async throws {
        try await desk.wakeTimers()
        _ = try await desk.deliver(over: channels)
        try await desk.forgetWhoAsked(over: channels)
        try await desk.sweepDaily(over: channels)
        try await desk.scrubInTurn()
    }
}
