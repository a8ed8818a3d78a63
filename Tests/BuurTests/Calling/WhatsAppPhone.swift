import Crypto
import Foundation

/// WhatsApp, through the Cloud API of Meta.
enum WhatsAppPhone: Phone {
    static let name = "whatsapp"
    static let secrets = ["app-geheim", "handdruk", "token"]

    static let hasWindow = true

    static func account(at api: String) -> [String: String] {
        [
            "provider": "whatsapp", "phone": "\"77\"", "api": api, "allow_private": "true",
            "template": "{name: er_is_een_bericht, language: nl}",
        ]
    }

    static func name(of resident: Int) -> String { "3160\(1_000_000 + resident)" }

    static func call(_ letter: Letter) throws -> Request {
        try call(messages: [message(letter)])
    }

    static func call(together letters: [Letter]) throws -> Request? {
        try call(messages: letters.map(message))
    }

    static func arrival(_ letter: Letter) throws -> Request? {
        var fields = message(letter)
        (fields["type"], fields["text"]) = ("request_welcome", nil)
        return try call(messages: [fields])
    }

    static func photo(_ letter: Letter, at api: String) throws -> Request? {
        var fields = message(letter)
        (fields["type"], fields["text"]) = ("image", nil)
        fields["image"] = ["id": "55", "mime_type": "image/jpeg"]
        return try call(messages: [fields])
    }

    static func file(_ asked: LocalServer.Asked, _ bytes: String) -> LocalServer.Answered? {
        guard asked.header("Authorization") == "Bearer token" else { return nil }
        let host = asked.header("Host") ?? ""
        return switch asked.path {
        case "/55": .reply(200, #"{"id":"55","url":"http://\#(host)/ligt/hier"}"#)
        case "/ligt/hier": .reply(200, bytes)
        default: nil
        }
    }

    static func message(_ letter: Letter) -> [String: Any] {
        [
            "from": letter.person, "id": letter.id, "timestamp": "\(letter.at)", "type": "text",
            "text": ["body": letter.text],
        ]
    }

    static func call(messages: [[String: Any]] = [], statuses: [[String: Any]] = []) throws
        -> Request
    {
        var value: [String: Any] = [
            "messaging_product": "whatsapp", "metadata": ["phone_number_id": "77"],
        ]
        if !messages.isEmpty { value["messages"] = messages }
        if !statuses.isEmpty { value["statuses"] = statuses }
        let body = try Parsed.json([
            "object": "whatsapp_business_account",
            "entry": [["id": "1", "changes": [["field": "messages", "value": value]]]],
        ])
        let code = HMAC<SHA256>.authenticationCode(
            for: Data(body.utf8),
            using: SymmetricKey(data: Data(secrets[0].utf8))
        )
        let hex = code.map { String(format: "%02x", $0) }.joined()
        return .call([("X-Hub-Signature-256", "sha256=\(hex)")], body)
    }

    static func shown(_ asked: LocalServer.Asked) throws -> Shown? {
        guard asked.path == "/77/messages", asked.header("Authorization") == "Bearer token" else {
            return nil
        }
        let fields = try Parsed.object(asked.body)
        let person = fields["to"] as? String ?? ""
        if let text = fields["text"] as? [String: Any] {
            return Shown(person: person, text: text["body"] as? String ?? "")
        }
        if let template = fields["template"] as? [String: Any] {
            return Shown(person: person, text: "(\(template["name"] as? String ?? ""))")
        }
        let interactive = fields["interactive"] as? [String: Any]
        let body = interactive?["body"] as? [String: Any]
        let action = interactive?["action"] as? [String: Any] ?? [:]
        return Shown(
            person: person,
            text: body?["text"] as? String ?? "",
            choices: choices(in: action)
        )
    }

    private static func choices(in action: [String: Any]) -> [String] {
        let buttons = (action["buttons"] as? [[String: Any]] ?? [])
            .compactMap { $0["reply"] as? [String: Any] }
        let rows = (action["sections"] as? [[String: Any]] ?? [])
            .flatMap { $0["rows"] as? [[String: Any]] ?? [] }
        return (buttons + rows).compactMap { $0["title"] as? String }
    }

    static func taken(_ number: Int) -> String { #"{"messages":[{"id":"wamid.\#(number)"}]}"# }
}
