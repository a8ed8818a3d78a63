public import Logging
internal import Synchronization

/// Delivers over one channel for as long as it runs.
///
/// It looks at once when a turn was kept, when an attempt is due again, and else after a rest, for
/// other programs put things in the outbox too. A channel that fails or is gone is tried again later.
/// Each channel has a courier of its own, so that one that hangs holds up no other.
public final class Courier: Sendable {
    /// How long it rests at most.
    public static let longestRest = Duration.seconds(10)

    private let desk: FrontDesk
    private let channel: any Channel
    private let rest: Rest
    private let logger: Logger
    private let isClosing = Atomic(false)

    public init(
        of desk: FrontDesk,
        over channel: any Channel,
        rest: Rest = .real,
        logger: Logger
    ) {
        (self.desk, self.channel) = (desk, channel)
        (self.rest, self.logger) = (rest, logger)
    }

    /// Delivers until it is told to stop, or its task is cancelled.
    public func run() async {
        var failures = 0
        while isWorking {
            // From before it looks, so that nothing that is put there meanwhile is missed.
            let rings = desk.bell.listen()
            let idle = await round()
            failures = idle == nil ? failures + 1 : 0
            let pause = idle ?? Courier.rest(after: failures)
            if isWorking { await rest.wait(for: pause, or: rings) }
        }
    }

    /// How long it rests after so many failures in a row: a moment, and twice as long each time.
    private static func rest(after failures: Int) -> Duration {
        min(.seconds(1 << min(failures - 1, 8)), longestRest)
    }

    /// Stops as soon as the delivery in hand is made.
    public func stop() {
        isClosing.store(true, ordering: .relaxed)
        desk.bell.ring()
    }

    private var isWorking: Bool {
        !isClosing.load(ordering: .relaxed) && !Task.isCancelled
    }

    /// Delivers what is due, and tells how long there is nothing to do then; nil when it failed.
    private func round() async -> Duration? {
        do {
            let handout = try await desk.handOut(over: channel) { [self] in isWorking }
            guard let again = handout.again else { return Courier.longestRest }
            let idle = Duration.seconds(again.seconds - desk.clock.now.seconds)
            return min(max(idle, .seconds(1)), Courier.longestRest)
        } catch DeliveryFailure.gone {
            logger.info("A channel is gone.", metadata: ["channel": "\(channel.name)"])
        } catch {
            logger.error(
                "Nothing can be delivered.",
                metadata: ["channel": "\(channel.name)", "error.type": "\(type(of: error))"]
            )
        }
        return nil
    }
}
