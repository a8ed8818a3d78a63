public import Logging
internal import Synchronization

/// Sees to what is due by itself, for as long as it runs.
///
/// What Buur begins and what is to be forgotten are seen to apart: a channel that hangs while it
/// forgets holds up no timer. It delivers nothing.
public final class Caretaker: Sendable {
    /// How long it rests between two rounds.
    public static let interval = Duration.seconds(5)

    private let desk: FrontDesk
    private let channels: [any Channel]
    private let rest: Rest
    private let logger: Logger
    private let isClosing = Atomic(false)
    private let closing = Bell()

    /// Makes a caretaker of a front desk, with the channels that must forget along.
    public init(
        of desk: FrontDesk,
        over channels: [any Channel],
        rest: Rest = .real,
        logger: Logger
    ) {
        (self.desk, self.channels) = (desk, channels)
        (self.rest, self.logger) = (rest, logger)
    }

    /// Makes rounds until it is told to stop, or its task is cancelled.
    public func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.repeating { await self.wake() } }
            group.addTask { await self.repeating { await self.tidy() } }
        }
    }

    /// Stops as soon as the round in hand is made.
    public func stop() {
        isClosing.store(true, ordering: .relaxed)
        closing.ring()
    }

    private var isWorking: Bool {
        !isClosing.load(ordering: .relaxed) && !Task.isCancelled
    }

    private func repeating(_ round: @Sendable () async -> Void) async {
        while isWorking {
            let end = closing.listen()
            await round()
            if isWorking { await rest.wait(for: Caretaker.interval, or: end) }
        }
    }

    private func wake() async {
        await attempt("wake") { _ = try await desk.wakeTimers() }
    }

    private func tidy() async {
        await attempt("forget") { try await desk.forgetWhoAsked(over: channels) }
        await attempt("sweep") { try await desk.sweepDaily(over: channels) }
        await attempt("scrub") { try await desk.scrubInTurn() }
    }

    /// Does a piece of a round; what goes wrong is told, and tried again in the next.
    private func attempt(_ piece: String, _ work: () async throws -> Void) async {
        do {
            try await work()
        } catch {
            logger.error(
                "A round could not be made.",
                metadata: ["round": "\(piece)", "error.type": "\(type(of: error))"]
            )
        }
    }
}
