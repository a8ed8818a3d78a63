import Foundation
import Synchronization

/// A server on a port of this machine that answers as a test wants.
final class LocalServer: Sendable {
    /// What it is asked.
    struct Asked: Sendable {
        /// The first line, such as "GET /x HTTP/1.1".
        let line: String
        let head: String
        let body: String

        /// The path, without what stands behind a question mark.
        var path: Substring { line.split { $0 == " " || $0 == "?" }.dropFirst().first ?? "" }

        /// A header, by its name.
        func header(_ name: String) -> String? {
            head.split(separator: "\r\n").lazy.compactMap { line -> String? in
                let parts = line.split(separator: ":", maxSplits: 1)
                guard parts.count == 2, parts[0].lowercased() == name.lowercased() else {
                    return nil
                }
                return parts[1].trimmingCharacters(in: .whitespaces)
            }.first
        }
    }

    /// How it answers.
    enum Answered: Sendable {
        case reply(_ status: Int, _ body: String, headers: [String: String] = [:])
        /// It answers after so many seconds.
        case late(TimeInterval, _ status: Int, _ body: String)
        /// The caller is kept waiting, until the server goes.
        case silence
        /// The connection is cut off.
        case cut
    }

    let port: UInt16
    private let socket: Int32
    private let waiting = Mutex<[Int32]>([])
    private let answer: @Sendable (Asked) -> Answered

    /// Begins to answer.
    init(_ answer: @escaping @Sendable (Asked) -> Answered) throws {
        self.answer = answer
        socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = socket
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, size) | listen(descriptor, 64)
                    | getsockname(descriptor, $0, &size)
            }
        }
        guard result == 0 else { throw ProgramFailure.notStarted }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        port = UInt16(bigEndian: address.sin_port)
        Thread { [weak self] in
            while case let caller = accept(descriptor, nil, nil), caller >= 0 {
                Thread { [weak self] in self?.attend(to: caller) }.start()
            }
        }.start()
    }

    deinit {
        for caller in waiting.withLock(\.self) { close(caller) }
        shutdown(socket, Int32(SHUT_RDWR))
        close(socket)
    }

    var url: String { "http://127.0.0.1:\(port)" }

    private func attend(to caller: Int32) {
        guard let text = LocalServer.read(caller) else {
            close(caller)
            return
        }
        let end = text.range(of: "\r\n\r\n")
        let asked = Asked(
            line: String(text.prefix { $0 != "\r\n" }),
            head: end.map { String(text[..<$0.lowerBound]) } ?? text,
            body: end.map { String(text[$0.upperBound...]) } ?? ""
        )
        switch answer(asked) {
        case .silence: waiting.withLock { $0.append(caller) }
        case .cut: close(caller)
        case .late(let seconds, let status, let body):
            Thread.sleep(forTimeInterval: seconds)
            LocalServer.write(status, body, [:], to: caller)
            close(caller)
        case .reply(let status, let body, let headers):
            LocalServer.write(status, body, headers, to: caller)
            close(caller)
        }
    }

    private static func write(
        _ status: Int,
        _ body: String,
        _ headers: [String: String],
        to caller: Int32
    ) {
        let usual = ["Content-Type": "application/json", "Connection": "close"]
        let lines = usual.merging(headers) { $1 }.map { "\($0): \($1)\r\n" }.joined()
        let words = """
            HTTP/1.1 \(status) .\r\n\(lines)Content-Length: \(body.utf8.count)\r\n\r\n\(body)
            """
        send(caller, words, words.utf8.count, Int32(MSG_NOSIGNAL))
    }

    /// A whole request, nil when the caller goes before that.
    private static func read(_ caller: Int32) -> String? {
        var bytes: [UInt8] = []
        var end: Int?
        while end.map({ bytes.count < $0 }) ?? true {
            var part = [UInt8](repeating: 0, count: 65_536)
            let count = recv(caller, &part, part.count, 0)
            guard count > 0 else { return nil }
            bytes += part.prefix(count)
            end = end ?? length(of: bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// How long a request is, once its head has come.
    private static func length(of bytes: [UInt8]) -> Int? {
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        guard let end = text.range(of: "\r\n\r\n") else { return nil }
        let head = text[..<end.lowerBound]
        let length = head.split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
            .flatMap { Int($0.dropFirst("content-length:".count).drop { $0 == " " }) }
        return head.utf8.count + 4 + (length ?? 0)
    }
}
