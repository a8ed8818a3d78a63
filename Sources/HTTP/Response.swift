/// What a server answered, whatever it thought of the request.
public struct Response: Hashable, Sendable, CustomStringConvertible {
    /// 200 when it went well.
    public var status: Int
    /// What was sent along.
    public var headers: Headers
    /// What was brought, unpacked.
    public var body: [UInt8]

    /// Makes a response.
    public init(status: Int, headers: Headers = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// Says how it went, and nothing else: the rest of a response may hold secrets.
    public var description: String { "response \(status)" }
}
