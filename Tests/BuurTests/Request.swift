import Foundation

/// A request over HTTP to a port of this machine.
enum Request {
    struct Answer {
        let status: Int
        let body: String
    }

    /// Asks for a path, and waits half a minute at most for each part of the answer.
    static func get(_ path: String, port: UInt16) throws -> Answer {
        let socket = try Request.connect(to: port)
        defer { close(socket) }
        let words = "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
        guard send(socket, words, words.utf8.count, 0) == words.utf8.count else {
            throw ProgramFailure.silent
        }
        var bytes: [UInt8] = []
        while case let more = try Request.read(socket), !more.isEmpty { bytes += more }
        let text = String(decoding: bytes, as: UTF8.self)
        guard let status = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) }),
            let end = text.range(of: "\r\n\r\n")
        else { throw ProgramFailure.notHTTP }
        return Answer(status: status, body: String(text[end.upperBound...]))
    }

    private static func connect(to port: UInt16) throws -> Int32 {
        let socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Foundation.connect(socket, $0, size)
            }
        }
        guard result == 0 else {
            close(socket)
            throw ProgramFailure.silent
        }
        return socket
    }

    private static func read(_ socket: Int32) throws -> [UInt8] {
        var request = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, 30_000) > 0 else { throw ProgramFailure.silent }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &bytes, bytes.count, 0)
        return Array(bytes.prefix(max(0, count)))
    }
}
