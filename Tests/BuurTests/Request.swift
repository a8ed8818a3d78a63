import Foundation

/// A request over HTTP to a port of this machine.
struct Request {
    struct Answer: Hashable {
        let status: Int
        let body: String
    }

    var method = "POST"
    var path: String
    var headers: [(name: String, value: String)] = []
    var body: [UInt8] = []

    /// Asks for a path, and waits half a minute at most for each part of the answer.
    static func get(_ path: String, port: UInt16) throws -> Answer {
        try Request(method: "GET", path: path).send(to: port)
    }

    /// Sends it, and waits half a minute at most for each part of the answer.
    func send(to port: UInt16) throws -> Answer {
        let connection = try Connection(to: port)
        try connection.write(bytes)
        return try connection.answer()
    }

    /// The request as it goes over the line.
    var bytes: [UInt8] {
        var head = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        if method == "POST" { head += "Content-Length: \(body.count)\r\n" }
        return Array("\(head)\r\n".utf8) + body
    }
}

/// A connection to a port of this machine.
final class Connection: Sendable {
    private let socket: Int32

    init(to port: UInt16) throws {
        socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = socket
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Foundation.connect(descriptor, $0, size)
            }
        }
        guard result == 0 else { throw ProgramFailure.silent }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }

    deinit { close(socket) }

    func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Foundation.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw ProgramFailure.silent }
            rest = rest.dropFirst(count)
        }
    }

    /// Everything that is answered until the other side ends.
    func answer() throws -> Request.Answer {
        var bytes: [UInt8] = []
        while case let more = try read(), !more.isEmpty { bytes += more }
        let text = String(decoding: bytes, as: UTF8.self)
        guard let status = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) }),
            let end = text.range(of: "\r\n\r\n")
        else { throw ProgramFailure.notHTTP }
        return Request.Answer(status: status, body: String(text[end.upperBound...]))
    }

    private func read() throws -> [UInt8] {
        var request = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, 30_000) > 0 else { throw ProgramFailure.silent }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &bytes, bytes.count, 0)
        return Array(bytes.prefix(max(0, count)))
    }
}
