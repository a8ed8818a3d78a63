/// What is asked of a server.
public struct Request: Hashable, Sendable, CustomStringConvertible {
    /// What is asked for.
    ///
    /// What `post` and `patch` bring is never sent a second time.
    public enum Method: String, Hashable, Sendable {
        case get = "GET"
        case head = "HEAD"
        case post = "POST"
        case put = "PUT"
        case patch = "PATCH"
        case delete = "DELETE"
    }

    /// What is asked for.
    public var method: Method
    /// Where: `http://` or `https://`, without a name or password in it.
    public var url: String
    /// How far the request may reach.
    public var reach: Reach
    /// What is sent along.
    ///
    /// Its length and the host are added to it.
    public var headers: Headers
    /// What is brought.
    public var body: [UInt8]
    /// How long to wait, and for what.
    public var patience = Patience()
    /// The most bytes of an answer, when they have been unpacked.
    public var answerLimit = 16 * 1024 * 1024

    /// Makes a request; how long it may take and how much may come back can be set afterwards.
    public init(
        _ method: Method,
        _ url: String,
        reach: Reach,
        headers: Headers = [:],
        body: [UInt8] = []
    ) {
        self.method = method
        self.url = url
        self.reach = reach
        self.headers = headers
        self.body = body
    }

    /// Says what is asked for, and nothing else: the rest of a request holds secrets.
    public var description: String { "\(method.rawValue) request" }
}

/// How long a request may take.
public struct Patience: Hashable, Sendable {
    /// For finding the server and agreeing with it.
    public var connecting: Duration
    /// For the server to be silent after that, not a byte going to or fro.
    public var silence: Duration
    /// For everything.
    public var whole: Duration

    /// Makes it.
    ///
    /// Who asks a server to hold back its answer sets `silence` to longer than that.
    public init(
        connecting: Duration = .seconds(10),
        silence: Duration = .seconds(30),
        whole: Duration = .seconds(60)
    ) {
        self.connecting = connecting
        self.silence = silence
        self.whole = whole
    }
}

extension Duration {
    /// At least one, for none at all would mean for ever.
    var wholeMilliseconds: Int {
        let (seconds, attoseconds) = components
        guard seconds < 2_000_000 else { return 2_000_000_000 }
        return max(1, Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
    }
}
