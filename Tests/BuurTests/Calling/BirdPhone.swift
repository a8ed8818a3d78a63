import Crypto
import Foundation

/// A telephone without apps, through Bird.
enum BirdPhone: Phone {
    static let name = "bird"
    static let secrets = ["ondertekening", "toegang"]

    static func account(at api: String) -> [String: String] {
        [
            "provider": "bird", "sender": "\"+31600000099\"", "api": api, "allow_private": "true",
        ]
    }

    static func name(of resident: Int) -> String { "+3160\(1_000_000 + resident)" }

    static func call(_ letter: Letter) throws -> Request {
        let fields = [
            "id": letter.id, "originator": String(letter.person.dropFirst()), "body": letter.text,
        ]
        let body = fields.map { name, value in
            name + "=" + (value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
        }.sorted().joined(separator: "&")
        return .call([("MessageBird-Signature-JWT", try token(for: body, at: letter.toldAt))], body)
    }

    /// What says who calls, where, with what and when.
    private static func token(for body: String, at moment: Int) throws -> String {
        let head = try Parsed.json(["alg": "HS256", "typ": "JWT"])
        let claims = try Parsed.json([
            "iss": "MessageBird", "nbf": moment - 60, "exp": moment + 60,
            "url_hash": hash(TextMessagePhone.url + "/webhook/noord"), "payload_hash": hash(body),
        ])
        let content = [head, claims].map { urlSafe(Data($0.utf8)) }.joined(separator: ".")
        let key = SymmetricKey(data: Data(secrets[0].utf8))
        let code = HMAC<SHA256>.authenticationCode(for: Data(content.utf8), using: key)
        return "\(content).\(urlSafe(Data(code)))"
    }

    private static func hash(_ text: String) -> String {
        SHA256.hash(data: Data(text.utf8)).map { String(format: "%02x", $0) }.joined()
    }

    private static func urlSafe(_ bytes: Data) -> String {
        bytes.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }

    static func shown(_ asked: LocalServer.Asked) throws -> Shown? {
        guard asked.path == "/messages",
            asked.header("Authorization") == "AccessKey \(secrets[1])"
        else { return nil }
        let fields = try Parsed.object(asked.body)
        return Shown(
            person: "+" + ((fields["recipients"] as? [String])?.first ?? ""),
            text: fields["body"] as? String ?? ""
        )
    }

    static func taken(_ number: Int) -> String { #"{"id":"b\#(number)"}"# }
}
