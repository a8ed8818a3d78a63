public import HTTP

/// Why a homeserver did not do what it was asked.
public enum HomeserverError: Error, Hashable, Sendable {
    /// The token is no longer good. After a soft log-out the device lives on: log in again with its id.
    case unknownToken(isSoft: Bool)
    /// The account may not do this.
    case forbidden
    /// Too much was asked; try again after this, where the homeserver says when.
    case limited(retryAfter: Duration?)
    /// There is no such thing.
    case notFound
    /// The account was closed.
    case userDeactivated
    /// What was asked is not as it must be.
    case badJSON
    /// What was sent, or would come back, is larger than is allowed.
    case tooLarge
    /// The homeserver does not know this kind of question.
    case unrecognised
    /// Refused for another reason: the status, and the code where there is one.
    case refused(status: Int, code: String?)
    /// The homeserver, or what stands before it, is in trouble.
    case serverFailure(status: Int, retryAfter: Duration?)
    /// The answer came, and is not what it should be.
    case unreadableAnswer
    /// What a server tells about where its homeserver is cannot be used.
    case badDirections(from: String)
    /// No answer came.
    case unreachable(RequestError)
}

extension HomeserverError {
    /// Whether the same question may well be answered later.
    public var mayPass: Bool {
        switch self {
        case .limited, .serverFailure, .unreadableAnswer: true
        case .unreachable(let error): error.mayPass
        case .unknownToken, .forbidden, .notFound, .userDeactivated, .badJSON, .tooLarge,
            .unrecognised, .refused, .badDirections:
            false
        }
    }

    /// Whether nothing at all can be asked of the homeserver just now.
    public var isAway: Bool {
        if case .limited = self { true } else { isUnreached }
    }

    /// Whether there was no homeserver to ask.
    public var isUnreached: Bool {
        if case .unreachable(let error) = self { error.isBeforeAnswer } else { false }
    }

    /// Whether nothing at all can be asked any more with this token.
    public var isEndOfToken: Bool {
        switch self {
        case .unknownToken, .userDeactivated: true
        default: false
        }
    }

    /// How long the homeserver asks to wait.
    public var retryAfter: Duration? {
        switch self {
        case .limited(let wait), .serverFailure(_, let wait): wait
        default: nil
        }
    }

    /// Whether it may have been done all the same.
    public var mayBeDone: Bool {
        switch self {
        case .serverFailure, .unreadableAnswer: true
        case .unreachable(let error): error.mayHaveArrived
        default: false
        }
    }
}

extension RequestError {
    /// Whether nobody was there to ask.
    fileprivate var isBeforeAnswer: Bool {
        switch reason {
        case .cannotResolve, .cannotConnect, .tls, .untrusted: true
        default: false
        }
    }

    fileprivate var mayPass: Bool {
        switch reason {
        case .cannotResolve, .cannotConnect, .tls, .timedOut, .cutOff, .unreadable, .failed: true
        case .malformedURL, .malformedHeader, .refusedAddress, .untrusted, .tooLarge, .cancelled,
            .shutDown:
            false
        }
    }
}

extension HomeserverError: CustomStringConvertible {
    /// One sentence, without anything that was said or is secret.
    public var description: String {
        switch self {
        case .unknownToken(isSoft: true):
            "The homeserver wants this device to log in again."
        case .unknownToken(isSoft: false):
            "The access token is no longer good: log in again."
        case .forbidden: "The homeserver does not allow this account to do that."
        case .limited(let wait?): "The homeserver asks to wait \(wait) before asking more."
        case .limited(nil): "The homeserver asks to wait before asking more."
        case .notFound: "The homeserver has no such thing."
        case .userDeactivated: "The account was closed on its homeserver: make another."
        case .badJSON: "The homeserver cannot read what was asked."
        case .tooLarge: "That is larger than is allowed."
        case .unrecognised: "The homeserver does not know how to do that."
        case .refused(let status, let code):
            "The homeserver refused, with status \(status)\(code.map { " and code \($0)" } ?? "")."
        case .serverFailure(let status, _): "The homeserver is in trouble: status \(status)."
        case .unreadableAnswer: "The homeserver's answer is not what it should be."
        case .badDirections(let server):
            "What \(server) says in .well-known/matrix/client is not where a homeserver can be."
        case .unreachable(let error): error.description
        }
    }
}
