/// What somebody asks over HTTP, whole.
public struct Inquiry: Sendable {
    /// Such as "GET" or "POST".
    public let method: String
    /// The path, as it was written, without what stands behind a question mark.
    public let path: String
    /// What stands behind the question mark, as it was written; empty when nothing does.
    public let query: String
    /// The headers, in order.
    public let headers: [(name: String, value: String)]
    /// What was brought, byte for byte.
    public let body: [UInt8]

    public init(
        method: String,
        path: String,
        query: String = "",
        headers: [(name: String, value: String)] = [],
        body: [UInt8] = []
    ) {
        (self.method, self.path, self.query) = (method, path, query)
        (self.headers, self.body) = (headers, body)
    }
}

/// How an inquiry is answered.
public struct Answer: Hashable, Sendable {
    public let status: Int
    /// Such as "application/json"; nil where nothing is said.
    public let type: String?
    public let body: String
    /// After how many seconds who asks may come again, where it must wait.
    public let pause: Int?

    public init(_ status: Int, type: String? = nil, body: String = "", pause: Int? = nil) {
        (self.status, self.type, self.body, self.pause) = (status, type, body, pause)
    }
}

/// How much callers may ask, and how long they may take.
public struct Limits: Hashable, Sendable {
    /// The most bytes of one body.
    public var body: Int
    /// The most bytes of one head.
    public var head = 16 * 1024
    /// The most bytes of the bodies of all who have not finished.
    public var bodies: Int
    /// The most connections; beyond it, whoever dawdles longest makes room.
    public var connections: Int
    /// How long a caller may take until it has asked everything.
    public var asking = Duration.seconds(10)
    /// How long a connection is kept for another inquiry, once one was answered.
    public var resting = Duration.seconds(60)

    public init(body: Int, bodies: Int = 64 * 1024 * 1024, connections: Int = 1_000) {
        (self.body, self.bodies, self.connections) = (body, bodies, connections)
    }
}
