public import Assistant
public import Logging
public import ServiceLifecycle

/// The program as it runs day and night: open doors, deliveries, and what comes due by itself.
///
/// It starts the store, what goes out, and the doors, in that order, and stops them in the opposite
/// one. At SIGTERM or SIGINT it finishes what is in hand, within five seconds: what takes longer is cut
/// off, which loses nothing, for it was not confirmed and is done again at the next start.
public struct Premises: Sendable {
    /// After how long what still goes on at the end is cancelled, so that it can end by itself.
    var grace = Duration.seconds(4)
    private let services: [any Service]
    private let logger: Logger

    /// Makes the premises of a front desk.
    ///
    /// - Parameters:
    ///   - desk: Where everything that is said comes in.
    ///   - doors: The channels that are kept open.
    ///   - archives: Channels that deliver nothing here, and forget what they keep.
    ///   - store: What must be open before all else and is closed last.
    ///   - logger: Where what goes wrong is told.
    public init(
        of desk: FrontDesk,
        doors: [any Door],
        archives: [any Channel],
        store: [any Service],
        logger: Logger
    ) {
        let channels = doors.map(\.channel)
        let post = Post(
            couriers: channels.map { Courier(of: desk, over: $0, logger: logger) },
            caretaker: Caretaker(of: desk, over: channels + archives, logger: logger)
        )
        services = store + [post, Doorkeeper(doors: doors, logger: logger)]
        self.logger = logger
    }

    /// Runs until a signal asks for the end, or a service fails.
    ///
    /// - Throws: What a service throws; then the others have ended too.
    public func run() async throws {
        let (group, signals) = (makeGroup(), await Signals())
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await run(group) }
            tasks.addTask { await signals.attend { await group.triggerGracefulShutdown() } }
            defer { tasks.cancelAll() }
            try await tasks.next()
        }
    }

    /// Runs until a graceful shutdown.
    func run(_ group: ServiceGroup) async throws {
        do {
            try await group.run()
        } catch is CancellationError {
            logger.notice("What took too long was cut off.")
        }
    }

    func makeGroup() -> ServiceGroup {
        var configuration = ServiceGroupConfiguration(
            services: services.map { service in
                .init(
                    service: service,
                    successTerminationBehavior: .gracefullyShutdownGroup,
                    failureTerminationBehavior: .gracefullyShutdownGroup
                )
            },
            logger: logger
        )
        configuration.maximumGracefulShutdownDuration = grace
        return ServiceGroup(configuration: configuration)
    }
}
