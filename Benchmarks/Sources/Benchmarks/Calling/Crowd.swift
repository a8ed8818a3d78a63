import Foundation
import HTTP
import Synchronization
import Webhook

/// People who write to Buur through a program of their own, and how their calls are made.
enum Crowd {
    static let channel = "bench"
    /// It keeps nobody out: the servers listen on this machine, and are gone after the run.
    static let secret = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
    private static let people = 64

    /// What everybody writes first, with its id: from then on, all are asked a question.
    static let firstWords = (0..<people).map {
        (name: "mens\($0)", id: "hallo-\($0)", text: "hallo")
    }

    /// The calls that bring the first words.
    static func greetings() -> [[UInt8]] {
        firstWords.map { call($0.text, from: $0.name, id: $0.id) }
    }

    /// Calls that each bring another message, spread over connections; a person has one of them.
    ///
    /// All ask the same, which leaves a talk where it was: so each call is as much work as the next.
    static func calls(_ count: Int, named name: String, over connections: Int) -> [[[UInt8]]] {
        (0..<connections).map { connection in
            stride(from: connection, to: count, by: connections).map { number in
                let person = firstWords[number % people].name
                return call("waarom", from: person, id: "\(name)-\(number)")
            }
        }
    }

    private static func call(_ text: String, from sender: String, id: String) -> [UInt8] {
        let body = Array(#"{"id":"\#(id)","sender":"\#(sender)","text":"\#(text)"}"#.utf8)
        let signing = StandardWebhooks([SigningSecret(secret)].compactMap(\.self))
        let now = Int(Date().timeIntervalSince1970)
        let headers = signing.headers(for: id, body, now: now).fields
            .map { "\($0.name): \($0.value)\r\n" }.joined()
        let head = """
            POST /webhook/\(channel) HTTP/1.1\r\nHost: 127.0.0.1\r\n\(headers)\
            Content-Type: application/json\r\nContent-Length: \(body.count)\r\n\r\n
            """
        return Array(head.utf8) + body
    }

    /// Makes calls over as many connections as there are lists of them, each on a thread of its own.
    ///
    /// - Throws: ``Unanswered`` when one is answered with anything but 200.
    static func call(
        _ port: UInt16,
        _ lists: [[[UInt8]]]
    ) throws -> (times: Times, perSecond: Double) {
        let callers = try lists.map { _ in try Caller(to: port) }
        let outcomes = Mutex<[Result<Times, any Error>]>([])
        let group = DispatchGroup()
        let start = ContinuousClock.now
        for (caller, list) in zip(callers, lists) {
            group.enter()
            Thread {
                let outcome = Result { try caller.make(list) }
                outcomes.withLock { $0.append(outcome) }
                group.leave()
            }.start()
        }
        group.wait()
        let seconds = (.now - start) / .seconds(1)
        var times = Times()
        for outcome in outcomes.withLock(\.self) { times.add(try outcome.get()) }
        return (times, Double(lists.reduce(0) { $0 + $1.count }) / seconds)
    }
}

/// Somebody who keeps a connection to a port of this machine, and asks one thing after the other.
struct Caller: Sendable {
    private let socket: Socket

    init(to port: UInt16) throws {
        socket = try Socket(to: port)
    }

    /// Makes calls, and measures each until it is answered.
    func make(_ calls: [[UInt8]]) throws -> Times {
        var times = Times()
        for call in calls {
            let answer = try times.measure { try ask(call) }
            guard answer.status == 200 else { throw Unanswered(status: answer.status) }
        }
        return times
    }

    /// Asks for a path.
    func get(_ path: String) throws -> String {
        try ask(Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".utf8)).body
    }

    private func ask(_ call: [UInt8]) throws -> (status: Int, body: String) {
        try socket.write(call)
        var bytes: [UInt8] = []
        while true {
            bytes += try socket.read()
            let text = String(decoding: bytes, as: UTF8.self)
            guard let end = text.firstRange(of: "\r\n\r\n") else { continue }
            let head = text[..<end.lowerBound].lowercased()
            let length = head.firstMatch(of: /content-length: *(\d+)/).flatMap { Int($0.output.1) }
            let body = text[end.upperBound...]
            guard body.utf8.count >= length ?? 0 else { continue }
            let status = head.split(separator: " ").dropFirst().first.flatMap { Int($0) }
            return (status ?? 0, String(body))
        }
    }
}

/// A connection to a port of this machine, closed when nobody has it any more.
private final class Socket: Sendable {
    /// How long the other side may be silent.
    private static let patience = timeval(tv_sec: 30, tv_usec: 0)

    private let descriptor: Int32

    init(to port: UInt16) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        set(SO_RCVTIMEO, of: SOL_SOCKET, to: Socket.patience)
        set(TCP_NODELAY, of: Int32(IPPROTO_TCP), to: Int32(1))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Unanswered(status: 0) }
    }

    deinit { close(descriptor) }

    private func set<Value>(_ option: Int32, of level: Int32, to value: Value) {
        var value = value
        setsockopt(descriptor, level, option, &value, socklen_t(MemoryLayout<Value>.size))
    }

    func write(_ bytes: [UInt8]) throws {
        guard send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
            throw Unanswered(status: 0)
        }
    }

    /// What has come, and at least something.
    func read() throws -> [UInt8] {
        try Array(unsafeUninitializedCapacity: 16_384) { buffer, count in
            count = max(0, recv(descriptor, buffer.baseAddress, buffer.count, 0))
            guard count > 0 else { throw Unanswered(status: 0) }
        }
    }
}

/// Thrown when a server does not answer a call, or not with 200.
struct Unanswered: Error, CustomStringConvertible {
    /// What it answered, 0 when it did not.
    let status: Int

    var description: String { "A call was answered with \(status), where 0 is not at all." }
}
