import Crypto
import Foundation

/// A program that signs by the Standard Webhooks specification.
enum ProgramPhone: Phone {
    static let name = "programma"
    static let resident = "fatima"
    static let key = Data((1...32).map { UInt8($0) })
    static let secrets = ["whsec_" + key.base64EncodedString()]

    static func account(at api: String) -> [String: String] {
        ["provider": "standard", "url": "\(api)/berichten", "allow_private": "true"]
    }

    static func call(_ text: String, id: String) throws -> Request {
        try call(["id": id, "sender": resident, "text": text], id: id)
    }

    static func call(_ fields: [String: Any], id: String) throws -> Request {
        signed(try Parsed.json(fields), id: id)
    }

    /// A body, signed at a moment.
    static func signed(
        _ body: String,
        id: String,
        at moment: Int = Int(Date().timeIntervalSince1970),
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
            text: fields["text"] as? String ?? "",
            choices: fields["options"] as? [String] ?? []
        )
    }

    static func taken(_ number: Int) -> String { #"{"id":"p\#(number)"}"# }
}
