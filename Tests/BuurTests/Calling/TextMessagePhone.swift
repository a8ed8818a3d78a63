import Crypto
import Foundation

/// A telephone without apps, through Twilio.
enum TextMessagePhone: Phone {
    static let name = "sms"
    static let secrets = ["sms-geheim"]
    /// How Buur is called from outside, which is part of what is signed.
    static let url = "https://buur.example"

    static func account(at api: String) -> [String: String] {
        [
            "provider": "twilio", "account": "AC1", "sender": "\"+31600000099\"", "api": api,
            "allow_private": "true",
        ]
    }

    static func name(of resident: Int) -> String { "+3160\(1_000_000 + resident)" }

    static func call(_ letter: Letter) throws -> Request {
        call([
            ("Body", letter.text), ("From", letter.person), ("MessageSid", letter.id),
            ("NumMedia", "0"),
            ("To", "+31600000099"),
        ])
    }

    /// What became of the so-manieth message that was brought.
    static func report(_ word: String, of number: Int) -> Request {
        call([
            ("ErrorCode", "30003"), ("MessageSid", "SM\(number)"), ("MessageStatus", word),
            ("To", resident),
        ])
    }

    /// A call with fields, in the order of their names.
    static func call(_ fields: [(String, String)]) -> Request {
        let signed = "\(url)/webhook/noord" + fields.map { $0.0 + $0.1 }.joined()
        let key = SymmetricKey(data: Data(secrets[0].utf8))
        let code = HMAC<Insecure.SHA1>.authenticationCode(for: Data(signed.utf8), using: key)
        let body = fields.map { name, value in
            name + "=" + (value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
        }.joined(separator: "&")
        return .call(
            [
                ("Content-Type", "application/x-www-form-urlencoded"),
                ("X-Twilio-Signature", Data(code).base64EncodedString()),
            ],
            body
        )
    }

    static func shown(_ asked: LocalServer.Asked) throws -> Shown? {
        let login = Data("AC1:\(secrets[0])".utf8).base64EncodedString()
        guard asked.path == "/2010-04-01/Accounts/AC1/Messages.json",
            asked.header("Authorization") == "Basic \(login)"
        else { return nil }
        let fields = Parsed.form(asked.body)
        return fields["Body"].map { Shown(person: fields["To"] ?? "", text: $0) }
    }

    static func taken(_ number: Int) -> String { #"{"sid":"SM\#(number)"}"# }
}
