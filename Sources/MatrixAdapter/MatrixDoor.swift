public import Assistant
public import Folders
public import HTTP
public import Logging
public import Matrix
public import Serving

/// An account of Buur on Matrix, kept open for whoever writes to it.
public final class MatrixDoor: Door {
    /// Which account it is, and how it behaves.
    public struct Account: Sendable {
        /// The name of the channel, which stands in the addresses of those who write over it.
        public let channel: String
        public let matrix: Matrix.Account
        public var words: CourtesyWords
        /// How long it waits before it asks again when the homeserver is away.
        public var backoff: Backoff
        /// For how long it waits at most, for all files that are new together, when the homeserver asks
        /// for that.
        var fileWait = Duration.seconds(10)

        public init(
            channel: String,
            matrix: Matrix.Account,
            words: CourtesyWords = CourtesyWords(),
            backoff: Backoff = Backoff(first: .seconds(1), ceiling: .seconds(30))
        ) {
            (self.channel, self.matrix, self.words) = (channel, matrix, words)
            self.backoff = backoff
        }

        /// A number from 0 up to 1 that differs by channel and by attempt, so that those who failed
        /// together do not come back together.
        func spread(_ attempt: Int) -> Double {
            Double(channel.utf8.reduce(attempt) { ($0 &* 31 &+ Int($1)) & 0xFFFF }) / 65_536
        }

        /// What to do when the homeserver does not let the account in any more.
        var wayBackIn: String { "Run 'buur setup matrix \(channel)', and start again." }
    }

    public let channel: any Channel
    public let sign = DoorSign()
    /// A homeserver answers after half a minute when there is nothing new.
    public let longestSilence: Duration? = .seconds(300)
    private let correspondent: Correspondent

    /// Opens nothing yet.
    ///
    /// - Parameters:
    ///   - account: The account.
    ///   - homeserver: Where it lives; it asks the same thing again for a few seconds at most, for this door
    ///     keeps its own schedule.
    ///   - desk: Where what people write is handed over.
    ///   - clock: What tells when the homeserver was last heard.
    ///   - files: Where the photos and documents lie that people send.
    ///   - logger: Is told how it goes, and no word of what is said.
    public init(
        of account: Account,
        at homeserver: any Homeserver,
        desk: FrontDesk,
        clock: any Assistant.Clock,
        files: FileFolder,
        logger: Logger
    ) {
        correspondent = Correspondent(
            for: account,
            at: homeserver,
            desk: desk,
            clock: clock,
            sign: sign,
            files: files,
            logger: logger
        )
        channel = MatrixChannel(name: account.channel, correspondent: correspondent)
    }

    public func run() async throws { try await correspondent.run() }
}
