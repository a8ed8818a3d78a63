public import Assistant
public import Folders
public import HTTP
public import Logging
internal import ServiceLifecycle
public import Serving
public import Webhook

/// A provider that brings people's messages, kept open for whatever it calls with.
///
/// It listens to nothing itself: a ``Reception`` hands it the calls.
public final class WebhookDoor: Door {
    /// Which account it is.
    public struct Account: Sendable {
        /// The name of the channel, which stands in the addresses of those who write over it.
        public let channel: String
        public let provider: any Provider
        /// How much one person may bring.
        public var allowance: Allowance

        public init(
            channel: String,
            provider: any Provider,
            allowance: Allowance = Allowance()
        ) {
            (self.channel, self.provider, self.allowance) = (channel, provider, allowance)
        }
    }

    public let channel: any Channel
    public let sign: DoorSign
    private let account: Account
    private let desk: FrontDesk
    private let clock: any Clock
    private let logger: Logger
    private let gate = Gate()
    private let meter: AllowanceMeter
    private let queues = PersonQueues()
    private let sender: Sender
    private let fetcher: Fetcher
    private let files: FileFolder

    /// Opens nothing yet.
    ///
    /// - Parameters:
    ///   - account: The account.
    ///   - client: What asks the provider things.
    ///   - desk: Where what people write is handed over.
    ///   - files: Where the photos and documents lie that people send.
    ///   - clock: What tells when something was signed, and when the provider was last heard.
    ///   - logger: Is told how it goes, and no word of what is said.
    public init(
        of account: Account,
        over client: Client,
        desk: FrontDesk,
        files: FileFolder,
        clock: any Clock,
        logger: Logger
    ) {
        sign = DoorSign()
        (self.account, self.desk, self.clock, self.logger) = (account, desk, clock, logger)
        (self.files, fetcher) = (files, Fetcher(provider: account.provider, client: client))
        meter = AllowanceMeter(account.allowance)
        sender = Sender(
            for: account,
            over: client,
            desk: desk,
            clock: clock,
            sign: sign,
            logger: logger
        )
        channel = WebhookChannel(
            name: account.channel,
            hasReports: account.provider.tellsProgress,
            sender: sender,
            files: files
        )
    }

    /// Takes calls until a graceful shutdown begins, and returns when those in hand are answered.
    public func run() async throws {
        try await sender.recall()
        gate.open()
        // Being cancelled ends it as well.
        try? await gracefulShutdown()
        await gate.shut()
    }

    /// Answers a call of the provider, once all that it tells is kept.
    func answer(_ call: Call) async -> Reply {
        guard gate.enter() else { return .later }
        defer { gate.leave() }
        do throws(Refusal) {
            let now = clock.now
            try account.provider.verify(call, now: Int(now.seconds))
            let (heard, reply) = try account.provider.read(call)
            sender.hear(at: now)
            // What cannot be kept is left alone: what is refused comes again for days.
            return await take(heard.filter(\.isWellFormed)) ?? reply
        } catch {
            return Reply(status: error.status)
        }
    }

    /// Hands over what was told; nil when all of it is kept, and otherwise how to answer.
    private func take(_ heard: [Heard]) async -> Reply? {
        let allowed = meter.allow(heard, at: .now)
        let said = allowed.compactMap { Incoming($0, over: account.channel) }
        let reports = allowed.compactMap { Report($0, over: account.channel) }
        guard !said.isEmpty || !reports.isEmpty else {
            return allowed.count == heard.count ? nil : .tooMany
        }
        do {
            let receipts = try await queues.join(Set(said.map(\.from.name))) { ticket in
                try await hand(said, reports, in: ticket)
            }
            // What could not be kept by itself is to be brought again.
            guard receipts.allSatisfy({ $0 != nil }) else { return .later }
        } catch is CancellationError {
            return .later
        } catch {
            logger.error(
                "What a provider told could not be kept.",
                metadata: [
                    "channel": "\(account.channel)", "error.type": "\(type(of: error))",
                ]
            )
            return .later
        }
        return allowed.count == heard.count ? nil : .tooMany
    }

    /// Fetches what belongs to what was said, and hands all of it over when it is its turn.
    private func hand(
        _ said: [Incoming],
        _ reports: [Report],
        in ticket: PersonQueues.Ticket
    ) async throws -> [Receipt?] {
        let end = ContinuousClock.now + Fetcher.patience
        return try await files.receive(
            said,
            now: clock.now,
            fetching: { try await fetcher.fetch($0, until: end) },
            handingOver: { said in
                await queues.turn(of: ticket)
                return try await desk.receive(said, reports)
            }
        )
    }
}

extension Reply {
    /// It cannot be taken in just now.
    fileprivate static let later = Reply(status: 503, pause: 10)
    /// Somebody brings too much.
    fileprivate static let tooMany = Reply(status: 429, pause: 60)
}
