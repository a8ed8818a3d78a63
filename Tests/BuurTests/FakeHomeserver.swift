import Foundation
import Synchronization

/// A homeserver on a port of this machine that knows one account, and writes down what it is asked.
final class FakeHomeserver: Sendable {
    static let user = "@buur:buurt.example"
    static let password = "een lang wachtwoord"
    static let token = "syt_geheim"

    private let server: LocalServer
    private let record: Record

    /// What was asked, and whether something is not answered.
    private final class Record: Sendable {
        let asked = Mutex<[String]>([])
        /// Rings when something was asked that is not answered.
        let silence = DispatchSemaphore(value: 0)
    }

    /// Begins to answer, but not what is asked of a path that holds some words.
    init(silentOn silentPath: String? = nil) throws {
        let record = Record()
        self.record = record
        server = try LocalServer { asked in
            record.asked.withLock { $0.append("\(asked.line) \(asked.body)") }
            let isSilent = silentPath.map(asked.line.contains) ?? false
            if isSilent { record.silence.signal() }
            // Who asks what is new waits for news, of which there is none.
            guard !isSilent, !asked.line.contains("since=") else { return .silence }
            return FakeHomeserver.answer(asked)
        }
    }

    /// How it answers whoever asks something.
    static func answer(_ asked: LocalServer.Asked) -> LocalServer.Answered {
        let isKnown = asked.header("Authorization") == "Bearer \(token)"
        let (status, json) = reply(to: asked, isKnown: isKnown)
        return .reply(status, json)
    }

    var url: String { server.url }

    /// The lines with which it was asked things, and the body of each, in order.
    var requests: [String] { record.asked.withLock(\.self) }

    /// Waits until something was asked that it does not answer, half a minute at most.
    func waitUntilSilent() -> Bool { record.silence.wait(timeout: .now() + 30) == .success }

    private static func reply(to asked: LocalServer.Asked, isKnown: Bool) -> (Int, String) {
        switch asked.path.split(separator: "/").last ?? "" {
        case "versions": return (200, #"{"versions":["v1.11"]}"#)
        case "login" where asked.body.contains(password):
            return (
                200,
                #"{"user_id":"\#(user)","access_token":"\#(token)","device_id":"BUUR-noord"}"#
            )
        case "login": return (403, #"{"errcode":"M_FORBIDDEN","error":"nee"}"#)
        case _ where !isKnown: return (401, #"{"errcode":"M_UNKNOWN_TOKEN","error":"nee"}"#)
        case "whoami": return (200, #"{"user_id":"\#(user)","device_id":"BUUR-noord"}"#)
        case _ where asked.path.hasPrefix("/_matrix/media/"):
            return (200, #"{"content_uri":"mxc://buurt.example/buur"}"#)
        case "sync": return (200, #"{"next_batch":"s1"}"#)
        case "createRoom": return (200, #"{"room_id":"!kamer:buurt.example"}"#)
        default: return (200, "{}")
        }
    }
}
