import Assistant
import Foundation
import HTTP
import Notation
import Testing

@testable import Webhook

@Suite("Text messages")
struct TextMessageTests {
    @Test("through Twilio bring words, pictures and how far ours came")
    func twilio() throws {
        #expect(
            try Post.twilio.heard(Post.twilio.bodies[0])
                == [Heard(from: "+31600000001", id: "SM1", .text("hallo buur"))]
        )
        let pictures = try Post.twilio.heard(
            "MessageSid=MM1&From=%2B316&Body=kijk&NumMedia=2&MediaUrl0=https%3A%2F%2Fa.example%2F0"
                + "&MediaContentType0=image%2Fjpeg&MediaContentType1=text%2Fx-vcard"
        )
        #expect(
            pictures == [
                Heard(
                    from: "+316",
                    id: "MM1",
                    .file(
                        Attachment(
                            .image,
                            type: "image/jpeg",
                            handle: "https://a.example/0",
                            caption: "kijk"
                        )
                    )
                ),
                Heard(from: "+316", id: "MM1/1", .file(Attachment(.contact, type: "text/x-vcard"))),
            ]
        )
        let failed = "MessageSid=SM2&To=%2B316&MessageStatus=undelivered&ErrorCode=30003"
        #expect(
            try Post.twilio.heard(failed)
                == [
                    Heard(
                        from: "+316",
                        id: "SM2/undelivered",
                        .progress(of: "SM2", .failed(code: 30_003))
                    )
                ]
        )
        let reply = try Post.twilio.provider.read(Post.twilio.call(Post.twilio.bodies[0])).reply
        #expect(reply.body == "<Response></Response>")
    }

    @Test("through Twilio are signed with the fields in order, and the query")
    func twilioSignature() throws {
        let fields = "b=2&a=1&b=1&b=2&c=%26"
        let signed = "\(Post.twilioAddress)?x=1a1b1b2c&"
        let call = Call(
            .post,
            query: "x=1",
            headers: [
                "X-Twilio-Signature": Data(Sealing.sha1(signed, "token")).base64EncodedString(),
                "Content-Type": "application/x-www-form-urlencoded",
            ],
            body: Array(fields.utf8)
        )
        try Post.twilio.provider.verify(call, now: 0)
    }

    @Test("through Bird bring words, and reports in the address alone")
    func bird() throws {
        #expect(
            try Post.bird.heard(Post.bird.bodies[0])
                == [Heard(from: "+31600000001", id: "b1", at: Post.now, .text("hallo"))]
        )
        let report = "id=o1&recipient=31600000001&status=delivery_failed&statusErrorCode=4"
        let call = Post.birdCall([], query: report)
        try Post.bird.provider.verify(call, now: Post.now)
        #expect(
            try Post.bird.provider.read(call).heard == [
                Heard(
                    from: "+31600000001",
                    id: "o1/delivery_failed",
                    .progress(of: "o1", .failed(code: 4))
                )
            ]
        )
    }

    @Test("through Bird are good for as long as their token says, at that address")
    func birdSignature() {
        let body = Array(Post.bird.bodies[0].utf8)
        let provider = Post.bird.provider
        let call = Post.birdCall(body)
        #expect(throws: Never.self) { try provider.verify(call, now: Post.now + 65) }
        #expect(throws: Refusal.stale) { try provider.verify(call, now: Post.now + 66) }
        #expect(throws: Refusal.stale) { try provider.verify(call, now: Post.now - 6) }
        let elsewhere = Call(.post, query: "x=1", headers: call.headers, body: body)
        #expect(throws: Refusal.forged) { try provider.verify(elsewhere, now: Post.now) }
        let empty = Call(.get, headers: call.headers)
        #expect(throws: Refusal.forged) { try provider.verify(empty, now: Post.now) }
    }

    @Test("take no token that says it needs no code")
    func noAlgorithm() {
        let token = Sealing.urlSafe(Array(#"{"alg":"none"}"#.utf8)) + ".e30."
        let call = Call(.post, headers: ["MessageBird-Signature-JWT": token], body: [1])
        #expect(throws: Refusal.unsigned) { try Post.bird.provider.verify(call, now: 0) }
    }

    @Test(
        "number their choices, and are never more parts than the gateway takes",
        arguments: [Post.twilio, .bird]
    )
    func parts(post: Post) throws {
        let text = String(repeating: "Ik kom ’s morgens ł. ", count: 200)
        let parcel = Parcel(id: 3, to: "+31600000001", text, options: ["Ja", "Nee"])
        guard case .direct(let requests) = post.provider.route(for: parcel, now: 0) else { return }
        let texts = requests.map { request in
            JSON(parsing: request.body)?["body"]?.text ?? Form(parsing: request.body)["Body"] ?? ""
        }
        #expect(texts.count > 1)
        #expect(texts.allSatisfy { SMS.parts(of: $0) <= 10 && $0.utf16.count <= 1600 })
        #expect(texts.last?.hasSuffix("1. Ja\n2. Nee") == true)
    }

    @Test(
        "are read in what the gateways answer",
        arguments: [
            (Post.twilio, 201, #"{"sid":"SM9"}"#, Verdict.arrived(id: "SM9")),
            (
                .twilio, 400, #"{"code":21610}"#,
                .never(reason: "Twilio refuses the message (21610)")
            ),
            (
                .twilio, 401, #"{"code":20003}"#,
                .closed(reason: "Twilio does not accept the account")
            ),
            (.twilio, 429, #"{"code":20429}"#, .later(after: nil)),
            (.twilio, 503, "", .later(after: nil)),
            (.bird, 201, #"{"id":"b9"}"#, .arrived(id: "b9")),
            (
                .bird, 401, #"{"errors":[{"code":2}]}"#,
                .closed(reason: "Bird does not accept the access key")
            ),
            (
                .bird, 422, #"{"errors":[{"code":9}]}"#,
                .never(reason: "Bird refuses the message (9)")
            ),
            (.bird, 422, #"{"errors":[{"code":25}]}"#, .later(after: nil)),
        ]
    )
    func verdicts(post: Post, status: Int, body: String, verdict: Verdict) {
        let response = Response(status: status, body: Array(body.utf8))
        #expect(post.verdict(on: response) == verdict)
    }
}
