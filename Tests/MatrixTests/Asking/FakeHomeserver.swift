import Foundation
import HTTP
import Notation
import Synchronization

@testable import Matrix

/// A homeserver on the machine itself that answers what a test tells it to.
final class FakeHomeserver: Sendable {
    /// A question as it came in.
    struct Asked: Hashable, Sendable {
        let method: String
        let target: String
        let headers: [String: String]
        let body: [UInt8]

        var path: String { String(target.prefix { $0 != "?" }) }
        var query: String { String(target.dropFirst(path.count + 1)) }
        var json: JSON { JSON(parsing: body) ?? .null }
    }

    /// What is answered; no status at all cuts the connection.
    struct Reply: Sendable {
        var status: Int? = 200
        var headers: [String] = []
        var body = "{}"

        static func json(_ json: JSON, status: Int = 200) -> Reply {
            Reply(status: status, body: json.description)
        }

        static func error(_ code: String, _ status: Int, _ more: JSON = [:]) -> Reply {
            let error: JSON = ["errcode": .text(code), "error": "nee"]
            return .json(error.adding(more), status: status)
        }

        static let cut = Reply(status: nil)
    }

    typealias Behaviour = @Sendable (Asked, Int) -> Reply

    let address: String
    private let listener: Int32
    private let seen = Mutex([Asked]())

    /// Starts one; `behave` is told the question and how many came before it.
    init(_ behave: @escaping Behaviour) throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        address = "http://127.0.0.1:\(try FakeHomeserver.listen(listener))"
        Thread.detachNewThread { [self] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { break }
                Thread.detachNewThread { [self] in serve(connection, behave) }
            }
            close(listener)
        }
    }

    var asked: [Asked] { seen.withLock(\.self) }

    func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

    private func serve(_ connection: Int32, _ behave: Behaviour) {
        var bytes = Data()
        while let asked = FakeHomeserver.read(connection, &bytes) {
            let earlier = seen.withLock { seen in
                seen.append(asked)
                return seen.count - 1
            }
            let reply = behave(asked, earlier)
            guard let status = reply.status else { break }
            let head =
                ["HTTP/1.1 \(status) Status", "Content-Length: \(reply.body.utf8.count)"]
                + reply.headers
            let whole = Array((head.joined(separator: "\r\n") + "\r\n\r\n" + reply.body).utf8)
            var sent = 0
            while sent < whole.count {
                let count = whole[sent...].withUnsafeBytes {
                    send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                guard count > 0 else { break }
                sent += count
            }
        }
        close(connection)
    }

    private static func read(_ connection: Int32, _ bytes: inout Data) -> Asked? {
        while true {
            if let end = bytes.range(of: Data("\r\n\r\n".utf8)) {
                let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
                    .components(separatedBy: "\r\n")
                let headers = lines.dropFirst().map { line in
                    let parts = line.split(separator: ":", maxSplits: 1)
                    let value = parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
                    return (parts[0].lowercased(), value)
                }
                let named = Dictionary(headers, uniquingKeysWith: { first, _ in first })
                let length = Int(named["content-length"] ?? "0") ?? 0
                if bytes.distance(from: end.upperBound, to: bytes.endIndex) >= length {
                    let body = Array(bytes[end.upperBound..<end.upperBound + length])
                    bytes = Data(bytes[(end.upperBound + length)...])
                    let words = lines[0].components(separatedBy: " ")
                    return Asked(method: words[0], target: words[1], headers: named, body: body)
                }
            }
            var part: [UInt8] = Array(repeating: 0, count: 65_536)
            let count = recv(connection, &part, part.count, 0)
            guard count > 0 else { return nil }
            bytes += part[..<count]
        }
    }

    private static func listen(_ listener: Int32) throws -> UInt16 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && Foundation.listen(listener, 128) == 0
                    && getsockname(listener, address, &length) == 0
            }
        }
        guard isListening else { throw POSIXError(.EADDRNOTAVAIL) }
        return UInt16(bigEndian: address.sin_port)
    }
}

/// A clock that nobody waits for, and that remembers for how long they would have.
final class Waits: Clock, Sendable {
    typealias Instant = ContinuousClock.Instant

    private let slept = Mutex([Duration]())
    private let start = ContinuousClock.now

    var all: [Duration] { slept.withLock(\.self) }
    var now: Instant { slept.withLock { $0.reduce(start) { $0.advanced(by: $1) } } }
    var minimumResolution: Duration { .zero }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        let wait = now.duration(to: deadline)
        slept.withLock { $0.append(wait) }
        try Task.checkCancellation()
    }
}

/// A homeserver that does as it is told, and an account on it.
struct Visit {
    let server: FakeHomeserver
    let client: Client
    let waits = Waits()

    var credentials: Credentials {
        Credentials(
            homeserver: server.address,
            user: UserID(Written.us),
            device: "BUUR",
            token: AccessToken("geheim")
        )
    }

    /// The name of the server, which holds its port.
    var name: String { String(server.address.dropFirst("http://".count)) }

    var persistence: Persistence { Persistence(clock: waits, chance: { 0.5 }) }

    var homeserver: HTTPHomeserver {
        HTTPHomeserver(credentials, over: client, persistence: persistence, now: { 1_000_000 })
    }

    var login: Login {
        Login(at: server.address, over: client, persistence: persistence, now: { 1_000_000 })
    }

    var discovery: Discovery {
        Discovery(over: client, persistence: persistence, now: { 1_000_000 })
    }

    /// Makes a visit, and ends it.
    static func to(
        _ behave: @escaping FakeHomeserver.Behaviour,
        _ body: (Visit) async throws -> Void
    ) async throws {
        let server = try FakeHomeserver(behave)
        let client = Client()
        let result: Result<Void, any Error>
        do {
            result = .success(try await body(Visit(server: server, client: client)))
        } catch {
            result = .failure(error)
        }
        await client.shutDown()
        server.stop()
        try result.get()
    }
}
