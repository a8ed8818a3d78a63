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

    static func photo(_ letter: Letter, at api: String) throws -> Request? {
        call([
            ("Body", letter.text), ("From", letter.person),
            ("MediaContentType0", "image/jpeg"),
            ("MediaUrl0", "\(api)/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1"),
            ("MessageSid", letter.id), ("NumMedia", "1"), ("To", "+31600000099"),
        ])
    }

    /// Twilio keeps them elsewhere, where nobody may know how Buur signs in.
    static func file(_ asked: LocalServer.Asked, _ bytes: String) -> LocalServer.Answered? {
        let host = asked.header("Host") ?? ""
        switch (asked.path, asked.header("Authorization")) {
        case ("/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1", login):
            return .reply(307, "", headers: ["Location": "http://\(host)/elders"])
        case ("/elders", nil): return .reply(200, bytes)
        default: return nil
        }
    }

    private static let login = "Basic " + Data("AC1:\(secrets[0])".utf8).base64EncodedString()

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
        guard asked.path == "/2010-04-01/Accounts/AC1/Messages.json",
            asked.header("Authorization") == login
        else { return nil }
        let fields = Parsed.form(asked.body)
        return fields["Body"].map { Shown(person: fields["To"] ?? "", text: $0) }
    }

    static func taken(_ number: Int) -> String { #"{"sid":"SM\#(number)"}"# }
}
