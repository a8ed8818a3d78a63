internal import Listening
public import Logging
public import ServiceLifecycle

/// Tells on a port of this machine how the program is.
///
/// `GET /health` answers 200 when nobody needs to look and 503 otherwise, with a JSON object;
/// `GET /metrics` answers with what Prometheus reads. It listens on the loopback address only: it asks
/// nobody who they are.
public struct HealthServer: Service {
    /// The address on which it listens.
    public static let host = "127.0.0.1"

    private let listener: Listener

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
        listener = Listener(
            on: HealthServer.host,
            port: port,
            limits: Limits(body: 0, connections: 100),
            logger: logger,
            answer: { await $0.answer(from: condition) },
            whenOpen: whenOpen
        )
    }

    /// Answers until it is asked to stop.
    ///
    /// - Throws: `ListeningError` when it cannot listen there.
    public func run() async throws { try await listener.run() }
}

extension Inquiry {
    fileprivate func answer(from condition: () async -> Condition) async -> Answer {
        switch (method, path) {
        case ("GET", "/health"):
            let condition = await condition()
            return Answer(
                condition.isWell ? 200 : 503,
                type: "application/json",
                body: condition.json
            )
        case ("GET", "/metrics"):
            return Answer(
                200,
                type: "text/plain; version=0.0.4; charset=utf-8",
                body: await condition().metrics
            )
        default: return Answer(404)
        }
    }
}
