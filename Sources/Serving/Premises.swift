public import Assistant
public import Logging
public import ServiceLifecycle

/// The program as it runs day and night: open doors, deliveries, and what comes due by itself.
///
/// It starts the store, what goes out, and the doors, in that order, and stops them in the opposite
/// one. At SIGTERM or SIGINT it finishes what is in hand, within five seconds: what takes longer is cut
/// off, which loses nothing, for it was not confirmed and is done again at the next start.
public struct Premises: Sendable {
    /// After how long whatever still goes on at the end is cancelled.
    private static let patience = Duration.milliseconds(4_500)

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
        self.init(
            of: desk,
            doors: doors,
            archives: archives,
            store: store,
            logger: logger,
            grace: Shift.grace
        )
    }

    /// Makes them, with how long the doors and what goes out each may take to finish.
    init(
        of desk: FrontDesk,
        doors: [any Door],
        archives: [any Channel] = [],
        store: [any Service],
        logger: Logger,
        grace: Duration
    ) {
        let channels = doors.map(\.channel)
        let couriers = channels.map { Courier(of: desk, over: $0, logger: logger) }
        let caretaker = Caretaker(of: desk, over: channels + archives, logger: logger)
        let keepers = doors.map { Doorkeeper(door: $0, logger: logger) }
        let deliveries = couriers.map { courier -> Shift.Work in { await courier.run() } }
        let post = Shift(works: deliveries + [{ await caretaker.run() }], grace: grace) {
            for courier in couriers { courier.stop() }
            caretaker.stop()
        }
        // Where there are no doors, the program still runs.
        let idle: Shift.Work = { try? await gracefulShutdown() }
        let watches = keepers.map { keeper -> Shift.Work in { await keeper.run() } }
        let open = Shift(works: watches + [idle], grace: grace) {}
        services = store + [post, open]
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
        configuration.maximumGracefulShutdownDuration = Premises.patience
        return ServiceGroup(configuration: configuration)
    }
}
