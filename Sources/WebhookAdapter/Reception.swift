internal import Assistant
internal import HTTP
internal import Listening
public import Logging
public import ServiceLifecycle
internal import Webhook

/// Where providers call: `/webhook/` and the name of a channel.
///
/// A call is answered 200 once all that it tells is kept. What a provider did not sign, what is not what
/// it sends and what is too large is refused with a status and nothing else, and leaves no trace. Who is
/// told to come again later, with 429 or 503, may bring the same again.
public struct Reception: Service {
    /// The most bytes of a call: WhatsApp sends up to so many at once.
    public static let largestCall = 3 * 1024 * 1024

    private let listener: Listener

    /// Makes a reception, which answers once it runs.
    ///
    /// - Parameters:
    ///   - address: The address on which it listens; behind a proxy, one of this machine.
    ///   - port: The port; 0 is any that is free.
    ///   - doors: The channels that can be called for.
    ///   - logger: Where what goes wrong is told.
    ///   - whenOpen: Is told the port on which calls are answered.
    public init(
        on address: String,
        port: Int,
        for doors: [WebhookDoor],
        logger: Logger,
        whenOpen: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) {
        let byPath = Dictionary(doors.map { (Reception.path(of: $0.channel.name), $0) }) {
            first,
            _ in first
        }
        listener = Listener(
            on: address,
            port: port,
            limits: Limits(body: Reception.largestCall),
            logger: logger,
            answer: { inquiry in
                guard let door = byPath[inquiry.path] else { return Answer(404) }
                guard let call = Call(inquiry) else { return Answer(405) }
                return Answer(await door.answer(call))
            },
            whenOpen: whenOpen
        )
    }

    /// The path under which a channel is called for.
    public static func path(of channel: String) -> String { "/webhook/\(channel)" }

    /// Answers until it is asked to stop.
    ///
    /// - Throws: `ListeningError` when it cannot listen there.
    public func run() async throws { try await listener.run() }
}

extension Call {
    /// The call that somebody makes; nil when it asks for something else than to look or to bring.
    fileprivate init?(_ inquiry: Inquiry) {
        var headers = Headers()
        for (name, value) in inquiry.headers { headers.add(name, value) }
        switch inquiry.method {
        case "GET": self.init(.get, query: inquiry.query, headers: headers, body: inquiry.body)
        case "POST": self.init(.post, query: inquiry.query, headers: headers, body: inquiry.body)
        default: return nil
        }
    }
}

extension Answer {
    fileprivate init(_ reply: Reply) {
        self.init(reply.status, type: reply.type, body: reply.body, pause: reply.pause)
    }
}
