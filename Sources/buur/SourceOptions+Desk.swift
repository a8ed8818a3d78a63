import Assistant
import Dialog
import Logging
import Memory
import Terminal

extension SourceOptions {
    /// Makes the front desk of a room, with its dialogs, facts and settings.
    func desk(
        in configuration: Configuration,
        speaking moderator: Moderator,
        on database: Database,
        by clock: any Clock,
        logger: Logger = SourceOptions.logger,
        observe: (@Sendable (Happening) -> Void)? = nil
    ) throws -> FrontDesk {
        FrontDesk(
            store: database,
            moderator: moderator,
            facts: configuration.facts,
            skills: try skills(),
            clock: clock,
            time: configuration.time,
            settings: configuration.settings,
            logger: logger,
            observe: observe
        )
    }

    /// The clock of the machine, or one that begins at a written time and runs on.
    func runningClock(at written: String?) throws(Failure) -> any Clock {
        guard let written else { return SystemClock() }
        guard let change = TimeChange(written) else { throw .unreadableTime(written) }
        return ShiftedClock(
            beginningAt: change.instant(from: SystemClock().now, in: try wallTime())
        )
    }

    /// The clock of the machine, or one that stands still at a written time.
    func clock(at written: String?, _ time: WallTime) throws(Failure) -> MovableClock {
        guard let written else { return MovableClock() }
        guard let change = TimeChange(written) else { throw .unreadableTime(written) }
        return MovableClock(standingAt: change.instant(from: SystemClock().now, in: time))
    }

    /// Whoever uses a command sees only what went wrong.
    static var logger: Logger {
        var logger = Logger(label: "buur") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .error
        return logger
    }
}
