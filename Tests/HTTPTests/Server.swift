import Foundation
import HTTP
import Synchronization

/// A server on the machine itself that does what a test tells it to, however bad.
final class Server: Sendable {
    /// What it does with a request; when it returns, the next one may come.
    typealias Behaviour = @Sendable (Connection, Asked) -> Void

    enum Event: Hashable, Sendable {
        case connected, asked, closed
    }

    let port: UInt16
    /// What happens, in order, for one who waits for it.
    let events: AsyncStream<Event>
    private let listener: Int32
    private let signals: AsyncStream<Event>.Continuation
    private let seen = Mutex((connections: 0, requests: [Asked]()))

    init(greeting: String = "", _ behave: @escaping Behaviour) throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        port = try Server.bind(listener)
        (events, signals) = AsyncStream.makeStream(of: Event.self)
        Thread.detachNewThread { [self] in
            while true {
                let socket = accept(listener, nil, nil)
                guard socket >= 0 else { break }
                Thread.detachNewThread { [self] in
                    let connection = Connection(socket)
                    connection.send(greeting)
                    serve(connection, behave)
                }
            }
            close(listener)
        }
    }

    var url: String { "http://127.0.0.1:\(port)" }
    var connections: Int { seen.withLock { $0.connections } }
    var requests: [Asked] { seen.withLock { $0.requests } }

    /// Takes no more connections.
    func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

    /// Waits until this happens.
    func next(_ event: Event) async {
        for await happened in events where happened == event { return }
    }

    private func serve(_ connection: Connection, _ behave: Behaviour) {
        seen.withLock { $0.connections += 1 }
        signals.yield(.connected)
        while let asked = connection.read() {
            seen.withLock { $0.requests.append(asked) }
            signals.yield(.asked)
            behave(connection, asked)
        }
        connection.end()
        signals.yield(.closed)
    }

    static func bind(_ listener: Int32) throws -> UInt16 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                Foundation.bind(listener, address, length) == 0 && listen(listener, 128) == 0
                    && getsockname(listener, address, &length) == 0
            }
        }
        guard isListening else { throw POSIXError(.EADDRNOTAVAIL) }
        return UInt16(bigEndian: address.sin_port)
    }
}

/// A request as it came in.
struct Asked: Hashable, Sendable {
    let head: String
    let body: [UInt8]

    var path: String { String(head.split(separator: " ")[1]) }
    var lines: [String] { head.components(separatedBy: "\r\n") }
}

/// One connection, seen from the server.
final class Connection {
    private let socket: Int32
    private var received: [UInt8] = []

    init(_ socket: Int32) {
        self.socket = socket
    }

    func send(_ text: String) { send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Foundation.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// A whole answer of which the length is told.
    func answer(_ body: String, status: String = "200 OK", headers: [String] = []) {
        let head = ["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)"] + headers
        send(head.joined(separator: "\r\n") + "\r\n\r\n" + body)
    }

    /// Ends the conversation; the other side sees it at once.
    func close() { shutdown(socket, Int32(SHUT_RDWR)) }

    func end() { Foundation.close(socket) }

    /// Waits until the other side has gone, and reads what it still has to say.
    func drain() { while receive() {} }

    /// Reads a request; none when the other side has gone.
    func read() -> Asked? {
        let mark = Data("\r\n\r\n".utf8)
        var end = Data(received).range(of: mark)
        while end == nil {
            guard receive() else { return nil }
            end = Data(received).range(of: mark)
        }
        guard let end else { return nil }
        let head = String(decoding: received[..<end.lowerBound], as: UTF8.self)
        let length = Connection.length(in: head)
        while received.count < end.upperBound + length {
            guard receive() else { return nil }
        }
        let body = Array(received[end.upperBound..<end.upperBound + length])
        received.removeFirst(end.upperBound + length)
        return Asked(head: head, body: body)
    }

    private func receive() -> Bool {
        var part: [UInt8] = Array(repeating: 0, count: 65_536)
        let count = recv(socket, &part, part.count, 0)
        guard count > 0 else { return false }
        received += part[..<count]
        return true
    }

    private static func length(in head: String) -> Int {
        let line = head.components(separatedBy: "\r\n")
            .first { $0.lowercased().hasPrefix("content-length:") }
        return line.flatMap { Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) } ?? 0
    }
}

/// Gives a server and a client to a test, and ends both.
func withServer(
    _ behave: @escaping Server.Behaviour,
    _ body: (Server, Client) async throws -> Void
) async throws {
    let server = try Server(behave)
    let client = Client()
    do {
        try await body(server, client)
    } catch {
        await client.shutDown()
        server.stop()
        throw error
    }
    await client.shutDown()
    server.stop()
}

extension Client {
    /// The reason why a request was not answered.
    func refusal(of request: Request) async throws -> RequestError {
        do {
            let response = try await send(request)
            throw Unexpected(response: response)
        } catch let error as RequestError {
            return error
        }
    }
}

struct Unexpected: Error {
    let response: Response
}
