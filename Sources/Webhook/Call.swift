public import HTTP

/// A request that came in, of which nothing is believed yet.
public struct Call: Hashable, Sendable, CustomStringConvertible {
    /// What is asked for; requests of any other kind are answered before they come this far.
    public enum Method: Hashable, Sendable {
        case get, post
    }

    /// What is asked for.
    public let method: Method
    /// What stands behind the question mark, as it was written.
    public let query: String
    /// What was sent along.
    public let headers: Headers
    /// What was brought, byte for byte.
    public let body: [UInt8]

    /// Makes a call.
    public init(
        _ method: Method,
        query: String = "",
        headers: Headers = [:],
        body: [UInt8] = []
    ) {
        (self.method, self.query, self.headers, self.body) = (method, query, headers, body)
    }

    /// Says nothing of what is in it.
    public var description: String { "call" }

    /// The kind of the body, without what stands behind it: "application/json".
    var type: String {
        let words = headers["Content-Type"] ?? ""
        return words.prefix { $0 != ";" }.trimmed.lowercased()
    }
}

/// How a call is answered.
public struct Reply: Hashable, Sendable {
    /// 200 when it went well.
    public var status: Int
    /// The kind of the body, where there is one.
    public var type: String?
    /// What is said.
    public var body: String
    /// After how many seconds who called may come again, where it must wait.
    public var pause: Int?

    /// Makes a reply.
    public init(status: Int = 200, type: String? = nil, body: String = "", pause: Int? = nil) {
        (self.status, self.type, self.body, self.pause) = (status, type, body, pause)
    }
}

/// Why a call is not taken in.
///
/// Whoever called hears the status and nothing else.
public enum Refusal: Error, Hashable, Sendable {
    /// It bears no signature, or not a whole one.
    case unsigned
    /// Its signature is another's, or what it brings was changed on the way.
    case forged
    /// It was signed too long ago, or in the future.
    case stale
    /// It asks for a handshake that does not fit.
    case unknownHandshake
    /// It is not what the provider sends.
    case malformed
    /// The provider never calls in this way.
    case wrongMethod

    /// The status that it is answered with.
    public var status: Int {
        switch self {
        case .unsigned, .forged, .stale: 401
        case .unknownHandshake: 403
        case .malformed: 400
        case .wrongMethod: 405
        }
    }
}

extension Substring {
    /// Without the white space at both ends.
    var trimmed: Substring {
        let start = drop(while: \.isWhitespace)
        let end = start.lastIndex { !$0.isWhitespace }
        return end.map { start[...$0] } ?? ""
    }
}
