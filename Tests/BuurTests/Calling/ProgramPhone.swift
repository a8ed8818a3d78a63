import Crypto
import Foundation

/// A program that signs by the Standard Webhooks specification.
enum ProgramPhone: Phone {
    static let name = "programma"
    static let key = Data((1...32).map { UInt8($0) })
    static let secrets = ["whsec_" + key.base64EncodedString()]

    static func account(at api: String) -> [String: String] {
        ["provider": "standard", "url": "\(api)/berichten", "allow_private": "true"]
    }

    static func name(of resident: Int) -> String {
        resident == 1 ? "fatima" : "bewoner\(resident)"
    }

    static func call(_ letter: Letter) throws -> Request {
        let fields = ["id": letter.id, "sender": letter.person, "text": letter.text]
        return signed(try Parsed.json(fields), id: letter.id, at: letter.toldAt)
    }

    static func arrival(_ letter: Letter) throws -> Request? {
        let fields: [String: Any] = ["sender": letter.person, "arrives": true]
        return signed(try Parsed.json(fields), id: letter.id, at: letter.toldAt)
    }

    static func photo(_ letter: Letter, at api: String) throws -> Request? {
        let photo = ["kind": "image", "name": "brief.jpg", "url": "\(api)/foto"]
        let fields: [String: Any] = [
            "id": letter.id, "sender": letter.person, "attachments": [photo],
        ]
        return signed(try Parsed.json(fields), id: letter.id, at: letter.toldAt)
    }

    static func file(_ asked: LocalServer.Asked, _ bytes: String) -> LocalServer.Answered? {
        asked.path == "/foto" ? .reply(200, bytes) : nil
    }

    static func call(_ fields: [String: Any], id: String) throws -> Request {
        signed(try Parsed.json(fields), id: id)
    }

    /// A body, signed at a moment.
    static func signed(
        _ body: String,
        id: String,
        at moment: Int = .now,
        with key: Data = key
    ) -> Request {
        .call(
            [
                ("Content-Type", "application/json"), ("webhook-id", id),
                ("webhook-timestamp", "\(moment)"),
                ("webhook-signature", "v1,\(code(over: body, id: id, at: moment, with: key))"),
            ],
            body
        )
    }

    private static func code(over body: String, id: String, at moment: Int, with key: Data)
        -> String
    {
        let code = HMAC<SHA256>.authenticationCode(
            for: Data("\(id).\(moment).\(body)".utf8),
            using: SymmetricKey(data: key)
        )
        return Data(code).base64EncodedString()
    }

    /// Whether what was sent bears the right signature.
    static func isSigned(_ asked: LocalServer.Asked) -> Bool {
        guard let id = asked.header("webhook-id"),
            let moment = asked.header("webhook-timestamp").flatMap({ Int($0) })
        else { return false }
        let signature = "v1,\(code(over: asked.body, id: id, at: moment, with: key))"
        return asked.header("webhook-signature") == signature
    }

    static func shown(_ asked: LocalServer.Asked) throws -> Shown? {
        guard isSigned(asked) else { return nil }
        let fields = try Parsed.object(asked.body)
        return Shown(
            person: fields["to"] as? String ?? "",
            text: fields["text"] as? String ?? "",
            choices: fields["options"] as? [String] ?? []
        )
    }

    static func taken(_ number: Int) -> String { #"{"id":"p\#(number)"}"# }
}
