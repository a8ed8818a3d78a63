internal import Foundation

/// Another program listens on a port already.
public struct PortTaken: Error, Hashable, CustomStringConvertible {
    static let code = EADDRINUSE

    public let port: Int

    public init(port: Int) {
        self.port = port
    }

    /// What is wrong and what to do, in one sentence.
    public var description: String {
        "Another program listens on port \(port) already; stop that one, or choose another port in "
            + "kanalen.yaml."
    }
}
