public import ServiceLifecycle

/// Holds something open while the program runs, and closes it when nothing else does any more.
public struct Closing: Service {
    private let close: @Sendable () throws -> Void

    public init(_ close: @escaping @Sendable () throws -> Void) {
        self.close = close
    }

    public func run() async throws {
        try? await gracefulShutdown()  // throws only when everything is cut off
        try close()
    }
}
