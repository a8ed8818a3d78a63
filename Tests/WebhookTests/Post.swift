import Assistant
import Crypto
import Foundation
import HTTP
import Notation
import Testing

@testable import Webhook

/// Not what tests attach to their results.
typealias Attachment = Assistant.Attachment

/// A provider with a way to call as it would, and some of what it tells.
struct Post: Sendable, CustomTestStringConvertible {
    let name: String
    let provider: any Provider
    /// The call of a body that the provider sent.
    let sign: @Sendable (_ body: [UInt8]) -> Call
    /// Bodies that it sends, each of which tells of a person.
    let bodies: [String]

    var testDescription: String { name }

    func call(_ body: String) -> Call { sign(Array(body.utf8)) }

    func heard(_ body: String) throws -> [Heard] {
        let call = call(body)
        try provider.verify(call, now: Post.now)
        return try provider.read(call).heard
    }

    static let now = 1_796_034_600  // 30 November 2026, half past ten
    static let all = [signedWebhook, whatsApp, telegram, twilio, bird, signal]

    static func secret(_ words: String) -> Secret { Secret(bytes: Array(words.utf8)) }
}

/// Seals of another make than those that are tested.
enum Sealing {
    static func sha256(_ text: [UInt8], _ key: String) -> [UInt8] {
        let key = SymmetricKey(data: Data(key.utf8))
        return Array(HMAC<SHA256>.authenticationCode(for: Data(text), using: key))
    }

    static func sha1(_ text: String, _ key: String) -> [UInt8] {
        let key = SymmetricKey(data: Data(key.utf8))
        return Array(HMAC<Insecure.SHA1>.authenticationCode(for: Data(text.utf8), using: key))
    }

    static func hex(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { String(format: "%02x", $0) }.joined()
    }

    static func urlSafe(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }
}

extension Post {
    static let signingSecret = "whsec_" + Data((1...32).map { UInt8($0) }).base64EncodedString()

    static let signedWebhook = Post(
        name: "signed webhook",
        provider: SignedWebhook(
            "buurtapp",
            secrets: [signingSecret].compactMap(SigningSecret.init),
            url: "https://buurtapp.example/buur",
            reach: .publicOnly
        ),
        sign: { body in
            let signing = StandardWebhooks([signingSecret].compactMap(SigningSecret.init))
            return Call(.post, headers: signing.headers(for: "msg_1", body, now: now), body: body)
        },
        bodies: [
            #"{"id":"a1","sender":"fatima","time":"2026-11-30T10:30:00Z","text":"hallo"}"#,
            #"{"sender":"fatima","attachments":[{"kind":"image","name":"a.jpg"},{"kind":"document"}]}"#,
        ]
    )

    static let whatsApp = Post(
        name: "WhatsApp",
        provider: WhatsApp(
            phone: "77",
            appSecrets: [secret("app")],
            handshakes: [secret("handdruk")],
            token: secret("token"),
            template: .init("er_is_een_bericht", language: "nl")
        ),
        sign: { body in
            let code = Sealing.hex(Sealing.sha256(body, "app"))
            return Call(.post, headers: ["X-Hub-Signature-256": "sha256=\(code)"], body: body)
        },
        bodies: [
            whatsApp(
                #""messages":[{"from":"31600000001","id":"w1","timestamp":"1796034600","type":"text","text":{"body":"hallo"}}]"#
            ),
            whatsApp(
                #""statuses":[{"id":"w2","status":"delivered","timestamp":"1796034601","recipient_id":"31600000001"}]"#
            ),
        ]
    )

    /// The batch of one change of the phone number 77.
    static func whatsApp(_ value: String) -> String {
        #"{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","#
            + #""value":{"messaging_product":"whatsapp","metadata":{"phone_number_id":"77"},\#(value)}}]}]}"#
    }

    static let telegram = Post(
        name: "Telegram",
        provider: Telegram(token: secret("1:a"), secretTokens: [secret("woord")]),
        sign: {
            Call(.post, headers: ["X-Telegram-Bot-Api-Secret-Token": "woord"], body: $0)
        },
        bodies: [
            #"{"update_id":5,"message":{"message_id":9,"date":1796034600,"chat":{"id":42,"type":"private"},"from":{"id":42,"is_bot":false},"text":"hallo"}}"#,
            #"{"update_id":6,"callback_query":{"id":"q","from":{"id":42},"message":{"message_id":8,"chat":{"id":42,"type":"private"}},"data":"Een brief"}}"#,
        ]
    )

    static let twilioAddress = "https://buur.example/webhook/sms"

    static let twilio = Post(
        name: "Twilio",
        provider: Twilio(
            account: "AC1",
            tokens: [secret("nieuw"), secret("token")],
            sender: "+31600000099",
            url: twilioAddress
        ),
        sign: { body in
            var signed = twilioAddress
            let fields = String(decoding: body, as: UTF8.self).split(separator: "&").map { field in
                let parts = field.replacing("+", with: " ")
                    .split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return parts.map { $0.removingPercentEncoding ?? String($0) }
            }
            for field in fields.sorted(by: { ($0.first ?? "") < ($1.first ?? "") }) {
                signed += field.joined()
            }
            let code = Data(Sealing.sha1(signed, "token")).base64EncodedString()
            return Call(
                .post,
                headers: [
                    "X-Twilio-Signature": code,
                    "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
                ],
                body: body
            )
        },
        bodies: [
            "MessageSid=SM1&From=%2B31600000001&To=%2B31600000099&Body=hallo+buur&NumMedia=0",
            "MessageSid=SM2&To=%2B31600000001&MessageStatus=delivered",
        ]
    )

    static let birdAddress = "https://buur.example/webhook/bird"

    static let bird = Post(
        name: "Bird",
        provider: Bird(
            signingKeys: [secret("sleutel")],
            accessKey: secret("toegang"),
            sender: "+31600000099",
            url: birdAddress
        ),
        sign: { birdCall($0) },
        bodies: [
            "id=b1&originator=31600000001&recipient=31600000099&body=hallo&createdDatetime=2026-11-30T10%3A30%3A00%2B00%3A00"
        ]
    )

    /// A call with a token of the same kind as Bird's, good for a minute.
    static func birdCall(_ body: [UInt8], query: String = "", at now: Int = now) -> Call {
        let address = query.isEmpty ? birdAddress : "\(birdAddress)?\(query)"
        let hash = Sealing.hex(SHA256.hash(data: Data(address.utf8)))
        let payload = body.isEmpty ? "" : Sealing.hex(SHA256.hash(data: Data(body)))
        let claims =
            #"{"iss":"MessageBird","nbf":\#(now),"exp":\#(now + 60),"jti":"1","url_hash":"\#(hash)""#
            + (payload.isEmpty ? "}" : #","payload_hash":"\#(payload)"}"#)
        let content =
            Sealing.urlSafe(Array(#"{"alg":"HS256","typ":"JWT"}"#.utf8)) + "."
            + Sealing.urlSafe(Array(claims.utf8))
        let code = Sealing.urlSafe(Sealing.sha256(Array(content.utf8), "sleutel"))
        return Call(
            body.isEmpty ? .get : .post,
            query: query,
            headers: ["MessageBird-Signature-JWT": "\(content).\(code)"],
            body: body
        )
    }

    static let signal = Post(
        name: "Signal",
        provider: Signal(account: "+31600000099", words: [secret("geheim")]),
        sign: { Call(.post, query: "key=geheim", body: $0) },
        bodies: [
            signal(#""dataMessage":{"timestamp":1796034600123,"message":"hallo"}"#),
            signal(
                #""dataMessage":{"timestamp":1796034600123,"message":"kijk","attachments":[{"contentType":"image/jpeg","id":"x","size":9},{"contentType":"audio/aac","id":"y"}]}"#
            ),
        ]
    )

    static func signal(_ content: String) -> String {
        #"{"account":"+31600000099","envelope":{"source":"+31600000001","sourceNumber":"+31600000001","#
            + #""sourceUuid":"u-1","timestamp":1796034600123,\#(content)}}"#
    }
}

extension Post {
    /// What the answer to something that was sent under an id means.
    func verdict(on response: Response) -> Verdict {
        let headers: Headers = ["webhook-id": "noord-41"]
        let request = Request(.post, "https://example.org", reach: .anywhere, headers: headers)
        return provider.verdict(on: response, to: request, now: Post.now)
    }
}
