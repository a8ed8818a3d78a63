internal import Hummingbird
public import Logging
internal import NIOCore
public import ServiceLifecycle

/// Tells on a port of this machine how the program is.
///
/// `GET /health` answers 200 when nobody needs to look and 503 otherwise, with a JSON object;
/// `GET /metrics` answers with what Prometheus reads. It listens on the loopback address only: it asks
/// nobody who they are.
public struct HealthServer: Service {
    /// The address on which it listens.
    public static let host = "127.0.0.1"

    private let port: Int
    private let logger: Logger
    private let condition: @Sendable () async -> Condition
    private let whenOpen: @Sendable (_ port: Int) async -> Void

    /// Makes a server, which listens once it runs.
    ///
    /// - Parameters:
    ///   - port: The port; 0 is any that is free.
    ///   - logger: Where what goes wrong is told.
    ///   - condition: Looks how the program is; it is asked at every request.
    ///   - whenOpen: Is told the port on which requests are answered.
    public init(
        port: Int,
        logger: Logger,
        condition: @escaping @Sendable () async -> Condition,
        whenOpen: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) {
        (self.port, self.logger) = (port, logger)
        (self.condition, self.whenOpen) = (condition, whenOpen)
    }

    /// Answers until it is asked to stop.
    ///
    /// - Throws: ``PortTaken`` when another program listens there already.
    public func run() async throws {
        let application = Application(
            router: makeRouter(),
            configuration: .init(address: .hostname(HealthServer.host, port: port)),
            onServerRunning: { [whenOpen] channel in
                await whenOpen(channel.localAddress?.port ?? 0)
            },
            logger: logger
        )
        do {
            try await application.run()
        } catch let error as IOError where error.errnoCode == PortTaken.code {
            throw PortTaken(port: port)
        }
    }

    private func makeRouter() -> Router<BasicRequestContext> {
        let router = Router()
        router.get("health") { [condition] _, _ in
            let condition = await condition()
            return Response(
                status: condition.isWell ? .ok : .serviceUnavailable,
                headers: [.contentType: "application/json", .cacheControl: "no-store"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: condition.json))
            )
        }
        router.get("metrics") { [condition] _, _ in
            Response(
                status: .ok,
                headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: await condition().metrics))
            )
        }
        return router
    }
}
