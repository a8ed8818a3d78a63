/// Why a request was not answered.
///
/// A response is never an error, whatever its status.
public struct RequestError: Error, Hashable, Sendable {
    /// What went wrong.
    public enum Reason: Hashable, Sendable {
        /// The URL is no `http` or `https` one, or holds a name or a password.
        case malformedURL
        /// A header holds what a header cannot.
        case malformedHeader
        /// The name of the host is not known, or nobody could be asked.
        case cannotResolve
        /// Nobody takes the connection.
        case cannotConnect
        /// The host lies outside the request's reach. Nothing was sent to it, not even a greeting.
        case refusedAddress
        /// The server cannot show that it is who it says it is.
        case untrusted
        /// No secure connection could be agreed on.
        case tls
        /// It took longer than the request's patience for this.
        case timedOut(Wait)
        /// The connection ended before the answer did.
        case cutOff
        /// The answer is larger than the request allows, or its headers than any answer needs.
        case tooLarge
        /// The answer is no HTTP, or packed wrongly.
        case unreadable
        /// The task was cancelled.
        case cancelled
        /// The client was shut down.
        case shutDown
        /// Something else, by libcurl's number for it.
        case failed(Int)
    }

    /// What was waited for.
    public enum Wait: Hashable, Sendable {
        /// For the host's address, the connection and what makes it secure.
        case connection
        /// For a sign of life: not a byte went to or fro.
        case sign
        /// For the end of the answer.
        case answer
    }

    /// What went wrong.
    public let reason: Reason
    /// The host that was asked; empty when there was none to read in the URL.
    public let host: String
    /// Whether the server may have seen the whole request, and so may have done what it asks.
    public let mayHaveArrived: Bool

    /// Makes an error.
    public init(_ reason: Reason, host: String, mayHaveArrived: Bool) {
        self.reason = reason
        self.host = host
        self.mayHaveArrived = mayHaveArrived
    }
}

extension RequestError: CustomStringConvertible {
    /// One sentence, which names the host and nothing else: the rest of a request holds secrets.
    public var description: String {
        switch reason {
        case .malformedURL: "The URL is not right: it takes http or https and a host, no password."
        case .malformedHeader: "A header for \(host) holds what a header cannot."
        case .cannotResolve: "The host \(host) cannot be found."
        case .cannotConnect: "Nobody answers at \(host)."
        case .refusedAddress: "\(host) is not on the public internet, so it is not asked."
        case .untrusted: "\(host) cannot show that it is \(host)."
        case .tls: "No secure connection could be made with \(host)."
        case .timedOut(.connection): "No connection could be made with \(host) in time."
        case .timedOut(.sign): "\(host) was silent for too long."
        case .timedOut(.answer): "\(host) did not finish its answer in time."
        case .cutOff: "The connection with \(host) ended before its answer did."
        case .tooLarge: "The answer of \(host) is too large."
        case .unreadable: "The answer of \(host) cannot be read."
        case .cancelled: "The request to \(host) was cancelled."
        case .shutDown: "The request to \(host) was ended because the program stops."
        case .failed(let code): "The request to \(host) failed: libcurl's error \(code)."
        }
    }
}
