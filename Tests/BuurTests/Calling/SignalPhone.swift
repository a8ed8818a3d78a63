import Foundation

/// Signal, through signal-cli-rest-api.
enum SignalPhone: Phone {
    static let name = "signal"
    static let secrets = ["geheim-woord"]

    static func account(at api: String) -> [String: String] {
        ["provider": "signal", "account": "\"+31600000099\"", "api": api]
    }

    static func name(of resident: Int) -> String { "+3160\(1_000_000 + resident)" }

    static func call(_ letter: Letter) throws -> Request {
        try call(letter, ["message": letter.text])
    }

    static func photo(_ letter: Letter, at api: String) throws -> Request? {
        try call(letter, ["attachments": [["contentType": "image/jpeg", "id": "f1.jpg"]]])
    }

    static func file(_ asked: LocalServer.Asked, _ bytes: String) -> LocalServer.Answered? {
        asked.path == "/v1/attachments/f1.jpg" ? .reply(200, bytes) : nil
    }

    private static func call(_ letter: Letter, _ content: [String: Any]) throws -> Request {
        // A message is known by who sent it and when, in thousandths of a second.
        let part = letter.id.reduce(7) { ($0 * 31 + Int($1.asciiValue ?? 0)) % 999_983 }
        let moment = letter.at / 1_000_000 * 1_000_000_000 + part
        let body = try Parsed.json([
            "account": "+31600000099",
            "envelope": [
                "source": letter.person, "sourceNumber": letter.person, "timestamp": moment,
                "dataMessage": content.merging(["timestamp": moment]) { $1 },
            ],
        ])
        return .call([], body, query: "key=\(secrets[0])")
    }

    static func shown(_ asked: LocalServer.Asked) throws -> Shown? {
        guard asked.path == "/v2/send" else { return nil }
        let fields = try Parsed.object(asked.body)
        return Shown(
            person: (fields["recipients"] as? [String])?.first ?? "",
            text: fields["message"] as? String ?? ""
        )
    }

    static func taken(_ number: Int) -> String { #"{"timestamp":"\#(number)"}"# }
}
