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
    /// Whom it keeps waiting, until it goes.
    private let waiting = Mutex<[Int32]>([])
    /// Rings when something was asked that it does not answer.
    private let silence = DispatchSemaphore(value: 0)
    private let silentPath: String?

    /// Begins to answer, but not what is asked of a path that holds some words.
    init(silentOn silentPath: String? = nil) throws {
        self.silentPath = silentPath
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
                Thread { [weak self] in self?.answer(caller) }.start()
            }
        }.start()
    }

    deinit {
        for caller in waiting.withLock(\.self) { close(caller) }
        shutdown(socket, Int32(SHUT_RDWR))
        close(socket)
    }

    var url: String { "http://127.0.0.1:\(port)" }

    /// The lines with which it was asked things, and the body of each, in order.
    var requests: [String] { asked.withLock(\.self) }

    /// Waits until something was asked that it does not answer, half a minute at most.
    func waitUntilSilent() -> Bool { silence.wait(timeout: .now() + 30) == .success }

    private func answer(_ caller: Int32) {
        guard let text = FakeHomeserver.read(caller) else {
            close(caller)
            return
        }
        let line = String(text.prefix { $0 != "\r\n" })
        let body = text.range(of: "\r\n\r\n").map { String(text[$0.upperBound...]) } ?? ""
        asked.withLock { $0.append("\(line) \(body)") }
        let isSilent = silentPath.map(line.contains) ?? false
        // Who asks what is new waits for news, of which there is none.
        guard !isSilent, !line.contains("since=") else {
            waiting.withLock { $0.append(caller) }
            if isSilent { silence.signal() }
            return
        }
        let isKnown = text.contains("Bearer \(FakeHomeserver.token)\r\n")
        let (status, json) = FakeHomeserver.reply(to: line, body, isKnown: isKnown)
        let words = """
            HTTP/1.1 \(status)\r\nContent-Type: application/json\r\n\
            Content-Length: \(json.utf8.count)\r\nConnection: close\r\n\r\n\(json)
            """
        send(caller, words, words.utf8.count, Int32(MSG_NOSIGNAL))
        close(caller)
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

    private static func reply(to line: String, _ body: String, isKnown: Bool) -> (String, String) {
        let path = line.split { $0 == " " || $0 == "?" }.dropFirst().first ?? ""
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
        case "sync": return ("200 OK", #"{"next_batch":"s1"}"#)
        case "createRoom": return ("200 OK", #"{"room_id":"!kamer:buurt.example"}"#)
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
