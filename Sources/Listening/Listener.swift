internal import Hummingbird
internal import HummingbirdCore
public import Logging
internal import NIOCore
public import ServiceLifecycle

/// Answers what is asked over HTTP on a port.
///
/// Only what was asked whole and within the limits is answered by whoever made the listener. A body that
/// is too large is answered 413, a head that cannot be read 400, and who takes too long not at all. What
/// was asked is not logged.
public struct Listener: Service {
    private let address: String
    private let port: Int
    private let limits: Limits
    private let lobby: Lobby
    private let logger: Logger
    private let answer: @Sendable (Inquiry) async -> Answer
    private let whenOpen: @Sendable (_ port: Int) async -> Void

    /// Makes a listener, which listens once it runs.
    ///
    /// - Parameters:
    ///   - address: The address on which it listens.
    ///   - port: The port; 0 is any that is free.
    ///   - limits: How much callers may ask.
    ///   - logger: Where what goes wrong is told.
    ///   - answer: Answers an inquiry.
    ///   - whenOpen: Is told the port on which inquiries are answered.
    public init(
        on address: String,
        port: Int,
        limits: Limits,
        logger: Logger,
        answer: @escaping @Sendable (Inquiry) async -> Answer,
        whenOpen: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) {
        (self.address, self.port, self.limits) = (address, port, limits)
        lobby = Lobby(limits)
        (self.logger, self.answer, self.whenOpen) = (logger, answer, whenOpen)
    }

    /// Answers until it is asked to stop.
    ///
    /// - Throws: ``ListeningError`` when it cannot listen there.
    public func run() async throws {
        let application = Application(
            responder: CallbackResponder<Context> { try await respond(to: $0, $1) },
            server: .http1(configuration: configuration),
            configuration: .init(address: .hostname(address, port: port), backlog: 4_096),
            onServerRunning: { [whenOpen] channel in
                await whenOpen(channel.localAddress?.port ?? 0)
            },
            logger: logger
        )
        do {
            try await application.run()
        } catch let error as IOError {
            throw ListeningError(error.errnoCode, address: address, port: port) ?? error
                as any Error
        }
    }

    private var configuration: HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            additionalChannelHandlers: [Turnstile(into: lobby)],
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: limits.head,
                maxHeaderListSize: limits.head,
                maxHeaderFieldCount: 100
            )
        )
    }

    private func respond(to request: Request, _ context: Context) async throws -> Response {
        guard let body = try await body(of: request, context.channel) else {
            return Response(status: .contentTooLarge, headers: [.connection: "close"])
        }
        lobby.attend(to: context.channel)
        defer { lobby.dismiss(context.channel) }
        return Response(await answer(Inquiry(request, body)))
    }

    /// What was brought; nil when it is too large.
    private func body(of request: Request, _ channel: any Channel) async throws -> [UInt8]? {
        let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
        guard announced <= limits.body else { return nil }
        var body: [UInt8] = []
        body.reserveCapacity(announced)
        for try await part in request.body {
            guard body.count + part.readableBytes <= limits.body else { return nil }
            lobby.note(bytes: part.readableBytes, of: channel)
            body += part.readableBytesView
        }
        return body
    }
}

/// What is known of an inquiry besides what is asked: the connection that it came over.
private struct Context: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }
}

extension Inquiry {
    fileprivate init(_ request: Request, _ body: [UInt8]) {
        self.init(
            method: request.method.rawValue,
            path: request.uri.path,
            query: request.uri.query ?? "",
            headers: request.headers.map { ($0.name.rawName, $0.value) },
            body: body
        )
    }
}

extension Response {
    fileprivate init(_ answer: Answer) {
        var headers: HTTPFields = [.cacheControl: "no-store"]
        headers[.contentType] = answer.type
        headers[.retryAfter] = answer.pause.map { "\($0)" }
        if answer.status == 405 { headers[.allow] = "GET, POST" }
        self.init(
            status: .init(code: answer.status),
            headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: answer.body))
        )
    }
}
