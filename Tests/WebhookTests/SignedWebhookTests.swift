import Assistant
import HTTP
import Notation
import Testing

@testable import Webhook

@Suite("A signed webhook")
struct SignedWebhookTests {
    private let post = Post.signedWebhook

    @Test(
        "brings what its JSON says",
        arguments: [
            (#"{"sender":"f","text":"hallo"}"#, Heard.Content.text("hallo")),
            (#"{"sender":"f","choice":"Ja","reply_to":"o1"}"#, .tap(key: "Ja", under: "o1")),
            (#"{"sender":"f","choice":"Ja"}"#, .text("Ja")),
            (#"{"sender":"f","edits":"a1","text":"beter"}"#, .edit(of: "a1", text: "beter")),
            (#"{"sender":"f","retracts":"a1"}"#, .retraction(of: "a1")),
            (#"{"sender":"f","arrives":true}"#, .arrival),
            (
                #"{"sender":"f","text":"kijk","attachments":[{"kind":"image","name":"a","size":3,"type":"image/png","url":"u"}]}"#,
                .file(
                    Attachment(
                        .image,
                        name: "a",
                        size: 3,
                        type: "image/png",
                        handle: "u",
                        caption: "kijk"
                    )
                )
            ),
        ]
    )
    func contents(body: String, content: Heard.Content) throws {
        let heard = try post.heard(body)
        #expect(heard.map(\.content) == [content])
        #expect(heard.first?.id == "msg_1")
    }

    @Test(
        "is refused when its JSON says nothing, or not in its own way",
        arguments: [
            #"{"text":"hallo"}"#, #"{"sender":"","text":"hallo"}"#, #"{"sender":"f"}"#,
            #"{"sender":1,"text":"hallo"}"#, #"{"sender":"f","text":1}"#,
            #"{"sender":"f","edits":"a"}"#,
            #"{"sender":"f","text":"x","time":"gisteren"}"#, #"{"sender":"f\u0001","text":"x"}"#,
            #"{"sender":"f","attachments":[{"kind":"virus"}]}"#, #"{"sender":"f","arrives":"ja"}"#,
        ]
    )
    func malformed(body: String) {
        #expect(throws: Refusal.malformed) { try post.provider.read(post.call(body)) }
    }

    @Test("signs what goes out, under an id that is the same when it goes out again")
    func outgoing() throws {
        let parcel = Parcel(id: 17, to: "fatima", "Wat is het?", options: ["Een brief"])
        guard case .direct(let requests) = post.provider.route(for: parcel, now: Post.now) else {
            Issue.record("it goes out")
            return
        }
        let request = try #require(requests.first)
        let secrets = [Post.signingSecret].compactMap(SigningSecret.init)
        let id = try StandardWebhooks(secrets).verify(request.body, request.headers, now: Post.now)
        #expect(id == "buurtapp-17")
        let body = try #require(JSON(parsing: request.body))
        #expect(
            body == [
                "id": "buurtapp-17", "to": "fatima", "text": "Wat is het?",
                "options": ["Een brief"],
            ]
        )
    }

    @Test(
        "reads what the other side answers",
        arguments: [
            (200, "", Verdict.arrived(id: "noord-41")), (202, #"{"id":"x"}"#, .arrived(id: "x")),
            (302, "", .later(after: .seconds(9))), (404, "", .later(after: .seconds(9))),
            (429, "", .later(after: .seconds(9))),
            (410, "", .ended),
        ]
    )
    func verdicts(status: Int, body: String, verdict: Verdict) {
        let response = Response(
            status: status,
            headers: ["Retry-After": "9"],
            body: Array(body.utf8)
        )
        #expect(post.verdict(on: response) == verdict)
    }

    @Test("verifies what another program signed")
    func vector() throws {
        let body = #"{"sender":"fatima","text":"hallo"}"#
        let call = Call(
            .post,
            headers: [
                "webhook-id": "msg_1", "webhook-timestamp": "1796034600",
                "webhook-signature": "v1,wyqQZALHAYEIMd+GSbq2FqSJnnaHnKhWWvLxWxxNxbg=",
            ],
            body: Array(body.utf8)
        )
        try post.provider.verify(call, now: Post.now)
    }
}
