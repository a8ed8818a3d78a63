internal import Assistant
internal import Dialog
internal import HTTP
internal import Logging
internal import Serving
internal import Synchronization
internal import Webhook

/// Asks a provider to bring what Buur says.
final class Sender: Sendable {
    /// How long the provider may take over one request.
    private static let patience = Patience(
        connecting: .seconds(10),
        silence: .seconds(20),
        whole: .seconds(20)
    )
    private static let largestAnswer = 64 * 1024
    /// How long nothing is sent after the provider did not accept the account, in seconds.
    private static let rest: Int64 = 300
    /// What is kept of a receiver that is gone for good.
    private static let gone = "gone"

    private enum State {
        /// It is not known yet whether the receiver is gone.
        case unknown
        case open
        /// The account is not accepted: it is tried again from a moment on.
        case refused(until: Instant)
        /// The receiver is gone for good.
        case gone
    }

    private let account: WebhookDoor.Account
    private let client: Client
    private let desk: FrontDesk
    private let clock: any Assistant.Clock
    private let sign: DoorSign
    private let logger: Logger
    private let state = Mutex(State.unknown)

    init(
        for account: WebhookDoor.Account,
        over client: Client,
        desk: FrontDesk,
        clock: any Assistant.Clock,
        sign: DoorSign,
        logger: Logger
    ) {
        (self.account, self.client, self.desk) = (account, client, desk)
        (self.clock, self.sign, self.logger) = (clock, sign, logger)
    }

    /// Begins with what was kept: a receiver that was gone for good is so until it is set up anew.
    func recall() async throws {
        let isGone = try await desk.bookmark(of: account.channel)?.text == Sender.gone
        state.withLock { $0 = isGone ? .gone : .open }
        sign.show(isGone ? .closed : .open)
        if !isGone, account.provider.reach.surelyRefuses(account.provider.base) {
            rest(telling: tellOfReach)
        }
        // What waits can go out from now on.
        desk.bell.ring()
    }

    /// Notes that the provider was heard.
    func hear(at now: Instant) {
        guard case .open = state.withLock(\.self) else { return }
        sign.hear(at: now)
    }

    /// Brings a delivery, and gives the id by which the provider knows it.
    func deliver(_ delivery: Delivery) async throws(DeliveryFailure) -> String? {
        let now = clock.now
        guard isOpen(at: now) else { throw .gone }
        switch account.provider.route(for: Parcel(delivery), now: Int(now.seconds)) {
        case .direct(let requests): return try await send(requests, of: delivery)
        case .knock(let request):
            _ = try await send(request)
            throw .untilHeard
        case .wait: throw .untilHeard
        }
    }

    private func isOpen(at now: Instant) -> Bool {
        switch state.withLock(\.self) {
        case .open: true
        case .refused(let end): end <= now
        case .unknown, .gone: false
        }
    }

    /// Sends the pieces that did not arrive yet, one after the other.
    private func send(
        _ requests: [HTTP.Request],
        of delivery: Delivery
    ) async throws(DeliveryFailure) -> String? {
        var id: String?
        for (place, request) in requests.enumerated().dropFirst(delivery.pieces) {
            id = try await send(request)
            guard place < requests.count - 1 else { break }
            try await note(pieces: place + 1, of: delivery, as: id)
        }
        return id
    }

    private func note(
        pieces: Int,
        of delivery: Delivery,
        as id: String?
    ) async throws(DeliveryFailure) {
        do {
            try await desk.note(pieces: pieces, of: delivery, as: id)
        } catch {
            // Nothing can be kept just now, so nothing more is sent either.
            throw .gone
        }
    }

    private func send(_ request: HTTP.Request) async throws(DeliveryFailure) -> String? {
        var request = request
        (request.patience, request.answerLimit) = (Sender.patience, Sender.largestAnswer)
        let response: Response
        do throws(RequestError) {
            response = try await client.send(request)
        } catch {
            throw failure(of: error)
        }
        let now = Int(clock.now.seconds)
        return try await heed(account.provider.verdict(on: response, to: request, now: now))
    }

    private func heed(_ verdict: Verdict) async throws(DeliveryFailure) -> String? {
        switch verdict {
        case .arrived(let id):
            if become(.open) != nil { sign.hear(at: clock.now) }
            return id
        case .later(let pause): throw .later(after: pause)
        case .never(let reason): throw .never(reason: reason)
        case .closed(let reason):
            rest { tell(reason) }
            throw .gone
        case .ended:
            let reason = "the receiver is gone for good"
            try await end(because: reason)
            throw .never(reason: reason)
        }
    }

    /// What becomes of a delivery when nobody answered: where the network is away, nothing is noted.
    private func failure(of error: RequestError) -> DeliveryFailure {
        switch error.reason {
        case .cannotResolve, .cancelled, .shutDown:
            if error.reason == .cannotResolve { sign.show(.away) }
            return .gone
        case .refusedAddress:
            rest(telling: tellOfReach)
            return .gone
        case .malformedURL, .malformedHeader:
            rest { tell("\(error)") }
            return .gone
        case .cannotConnect, .untrusted, .tls, .timedOut, .cutOff, .tooLarge, .unreadable, .failed:
            return .later(after: nil)
        }
    }

    /// Sends nothing for a while, and tells why the first time.
    private func rest(telling tell: () -> Void) {
        let end = clock.now.adding(.seconds(Sender.rest))
        let before = become(.refused(until: end))
        sign.show(.closed)
        if case .open = before { tell() }
    }

    /// Changes how it stands, and gives how it stood; nil when the receiver is gone for good, which a
    /// delivery that was in hand then does not change.
    private func become(_ new: State) -> State? {
        state.withLock { state in
            if case .gone = state { return nil }
            defer { state = new }
            return state
        }
    }

    private func tellOfReach() {
        logger.warning(
            """
            A channel may not send into its own network, so its messages wait: set 'allow_private: true' \
            for it in kanalen.yaml if its address is right, and start Buur again.
            """,
            metadata: ["channel": "\(account.channel)"]
        )
    }

    private func tell(_ reason: String) {
        logger.error(
            "Nothing can be sent over this channel.",
            metadata: ["channel": "\(account.channel)", "reason": "\(reason)"]
        )
    }

    /// Sends nothing more, also after a restart.
    private func end(because reason: String) async throws(DeliveryFailure) {
        state.withLock { $0 = .gone }
        sign.show(.closed)
        tell("\(reason); run 'buur setup webhook \(account.channel)'.")
        do {
            try await desk.keep(Bookmark(channel: account.channel, text: Sender.gone))
        } catch {
            throw .gone
        }
    }
}

extension Parcel {
    fileprivate init(_ delivery: Delivery) {
        let heardAt = delivery.heardAt.map { Int($0.seconds) }
        switch delivery.content {
        case .message(let message):
            self.init(
                id: delivery.id,
                to: delivery.to.name,
                message.text,
                options: message.options,
                isAnnounced: delivery.isSuspended,
                heardAt: heardAt
            )
        case .page(let page):
            self.init(
                id: delivery.id,
                to: delivery.to.name,
                "\(page.title)\n\n\(page.body)",
                isAnnounced: delivery.isSuspended,
                heardAt: heardAt
            )
        }
    }
}
