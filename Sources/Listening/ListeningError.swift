internal import Foundation

/// Why a port cannot be listened on.
public enum ListeningError: Error, Hashable {
    /// Another program listens there already.
    case taken(port: Int)
    /// Only the administrator may listen there.
    case forbidden(port: Int)
    /// The machine has no such address.
    case unknown(address: String)

    /// What the number of an error means; nil when it means something else.
    init?(_ number: Int32, address: String, port: Int) {
        switch number {
        case EADDRINUSE: self = .taken(port: port)
        case EACCES: self = .forbidden(port: port)
        case EADDRNOTAVAIL: self = .unknown(address: address)
        default: return nil
        }
    }
}

extension ListeningError: CustomStringConvertible {
    /// What is wrong and what to do, in one sentence.
    public var description: String {
        switch self {
        case .taken(let port):
            "Another program listens on port \(port) already; stop that one, or choose another port "
                + "in kanalen.yaml."
        case .forbidden(let port):
            "The port \(port) is not for this user; choose one from 1024 on in kanalen.yaml."
        case .unknown(let address):
            "This machine has no address \(address); choose another one in kanalen.yaml."
        }
    }
}
