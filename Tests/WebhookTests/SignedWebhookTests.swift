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

    @Test("knows by its digits what has a number for an id")
    func numbers() throws {
        let call = post.call(#"{"id":41,"sender":612345678,"text":"2","reply_to":40}"#)
        let heard = try post.provider.read(call).heard
        #expect(heard == [Heard(from: "612345678", id: "41", .text("2"), inReplyTo: "40")])
        let edit = #"{"sender":"f","edits":41,"text":"3"}"#
        #expect(try post.heard(edit).map(\.content) == [.edit(of: "41", text: "3")])
        let answer = Response(status: 200, body: Array(#"{"id":7}"#.utf8))
        #expect(post.verdict(on: answer) == .arrived(id: "7"))
    }

    @Test("takes null for a field that is left out, and lets others be")
    func absent() throws {
        let body =
            #"{"id":null,"sender":"f","text":"hallo","edits":null,"arrives":null,"attachments":null,"mood":1}"#
        #expect(try post.heard(body) == [Heard(from: "f", id: "msg_1", .text("hallo"))])
    }

    @Test(
        "is refused when a field is of another kind, which would change what the rest means",
        arguments: [
            #""id":41.5"#, #""id":true"#, #""id":["a"]"#, #""id":9007199254740993"#, #""id":"""#,
            #""sender":-0.5"#, #""sender":{}"#, #""text":1"#, #""choice":2"#, #""edits":false"#,
            #""edits":"""#, #""retracts":{}"#, #""reply_to":[41]"#, #""reply_to":1.5"#,
            #""time":1796034600"#, #""arrives":"ja""#, #""arrives":1"#, #""attachments":{}"#,
            #""attachments":[1]"#, #""attachments":[{"kind":"image","url":7}]"#,
            #""attachments":[{"kind":"image","size":"3"}]"#,
            #""attachments":[{"kind":"image","name":false}]"#,
        ]
    )
    func wrongKind(field: String) {
        let body = #"{"sender":"f","text":"x",\#(field)}"#
        #expect(throws: Refusal.malformed) { try post.provider.read(post.call(body)) }
    }

    @Test(
        "is refused when its JSON says nothing, or not in its own way",
        arguments: [
            #"{"text":"hallo"}"#, #"{"sender":"","text":"hallo"}"#, #"{"sender":"f"}"#,
            #"{"sender":"f","edits":"a"}"#,
            #"{"sender":"f","text":"x","time":"gisteren"}"#, #"{"sender":"f\u0001","text":"x"}"#,
            #"{"sender":"f","attachments":[{"kind":"virus"}]}"#, #"{"sender":"f","arrives":false}"#,
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
