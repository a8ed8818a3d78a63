import Foundation
import Synchronization

/// A homeserver on a port of this machine that knows one account, and writes down what it is asked.
final class FakeHomeserver: Sendable {
    static let user = "@buur:buurt.example"
    static let password = "een lang wachtwoord"
    static let token = "syt_geheim"

    let port: UInt16
    private let socket: Int32
    private let asked = Mutex<[String]>([])

    /// Begins to answer.
    init() throws {
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
            while true {
                let caller = accept(descriptor, nil, nil)
                guard caller >= 0, let self else { return }
                self.answer(caller)
                close(caller)
            }
        }.start()
    }

    deinit {
        shutdown(socket, Int32(SHUT_RDWR))
        close(socket)
    }

    var url: String { "http://127.0.0.1:\(port)" }

    /// The lines with which it was asked things, and the body of each, in order.
    var requests: [String] { asked.withLock(\.self) }

    private func answer(_ caller: Int32) {
        var bytes: [UInt8] = []
        var end: Int?
        while end.map({ bytes.count < $0 }) ?? true {
            var part = [UInt8](repeating: 0, count: 65_536)
            let count = recv(caller, &part, part.count, 0)
            guard count > 0 else { return }
            bytes += part.prefix(count)
            end = end ?? FakeHomeserver.length(of: bytes)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let line = String(text.prefix { $0 != "\r\n" })
        let body = text.range(of: "\r\n\r\n").map { String(text[$0.upperBound...]) } ?? ""
        let isKnown = text.contains("Bearer \(FakeHomeserver.token)\r\n")
        asked.withLock { $0.append("\(line) \(body)") }
        let (status, json) = FakeHomeserver.reply(to: line, body, isKnown: isKnown)
        let words = """
            HTTP/1.1 \(status)\r\nContent-Type: application/json\r\n\
            Content-Length: \(json.utf8.count)\r\nConnection: close\r\n\r\n\(json)
            """
        send(caller, words, words.utf8.count, Int32(MSG_NOSIGNAL))
    }

    private static func reply(to line: String, _ body: String, isKnown: Bool) -> (String, String) {
        let path = line.split(separator: " ").dropFirst().first ?? ""
        switch path.split(separator: "/").last ?? "" {
        case "versions": return ("200 OK", #"{"versions":["v1.11"]}"#)
        case "login" where body.contains(password):
            return (
                "200 OK",
                #"{"user_id":"\#(user)","access_token":"\#(token)","device_id":"BUUR-noord"}"#
            )
        case "login": return ("403 Forbidden", #"{"errcode":"M_FORBIDDEN","error":"nee"}"#)
        case _ where !isKnown:
            return ("401 Unauthorized", #"{"errcode":"M_UNKNOWN_TOKEN","error":"nee"}"#)
        case "whoami": return ("200 OK", #"{"user_id":"\#(user)","device_id":"BUUR-noord"}"#)
        case _ where path.hasPrefix("/_matrix/media/"):
            return ("200 OK", #"{"content_uri":"mxc://buurt.example/buur"}"#)
        default: return ("200 OK", "{}")
        }
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
