internal import Assistant
internal import Logging
internal import ServiceLifecycle

/// Keeps a door open: one that fails is opened again after a pause.
struct Doorkeeper: Sendable {
    let door: any Door
    let logger: Logger
    /// How long it waits after each failure in a row, in seconds; the last is for all that follow.
    var waits = [1, 5, 15, 60, 300]
    /// After how long a failure is no longer in a row with those before it.
    private static let row = Duration.seconds(60)

    /// Keeps the door open until a graceful shutdown.
    func run() async {
        var failures = 0
        while true {
            let start = ContinuousClock.now
            do {
                try await door.run()
            } catch {
                tell(error)
            }
            if Task.isShuttingDownGracefully || Task.isCancelled { return }
            failures = .now - start < Doorkeeper.row ? failures + 1 : 1
            if door.sign.state != .closed { door.sign.show(.away) }
            let wait = waits[min(failures, waits.count) - 1]
            // What ends the pause early is the end of the program.
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(wait)) }
        }
    }

    private func tell(_ error: any Error) {
        guard !(error is CancellationError) else { return }
        logger.error(
            "A door could not stay open.",
            metadata: ["channel": "\(door.channel.name)", "error.type": "\(type(of: error))"]
        )
    }
}
