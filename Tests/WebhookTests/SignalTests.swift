import Assistant
import HTTP
import Testing

@testable import Webhook

@Suite("Signal")
struct SignalTests {
    private let post = Post.signal

    private func contents(_ content: String) throws -> [Heard.Content] {
        try post.heard(Post.signal(content)).map(\.content)
    }

    @Test("brings words, changes, what is taken back, and signs")
    func kinds() throws {
        let id = "+31600000001.5"
        #expect(
            try contents(
                #""editMessage":{"targetSentTimestamp":5,"dataMessage":{"message":"beter"}}"#
            ) == [.edit(of: id, text: "beter")]
        )
        #expect(
            try contents(#""dataMessage":{"message":null,"remoteDelete":{"timestamp":5}}"#)
                == [.retraction(of: id)]
        )
        #expect(
            try contents(
                #""dataMessage":{"reaction":{"emoji":"👍","targetSentTimestamp":7,"isRemove":false}}"#
            ) == [.tap(key: "👍", under: "7")]
        )
        #expect(
            try contents(
                #""dataMessage":{"reaction":{"emoji":"👍","targetSentTimestamp":7,"isRemove":true}}"#
            ).isEmpty
        )
        #expect(
            try contents(#""dataMessage":{"sticker":{"packId":"x"}}"#) == [
                .file(Attachment(.sticker))
            ]
        )
    }

    @Test("brings words under the first picture only, and knows what they answer")
    func files() throws {
        let heard = try post.heard(post.bodies[1])
        #expect(heard.map(\.id) == ["+31600000001.1796034600123", "+31600000001.1796034600123/1"])
        #expect(heard.first?.at == Post.now)
        #expect(
            heard.map(\.content) == [
                .file(
                    Attachment(.image, size: 9, type: "image/jpeg", handle: "x", caption: "kijk")
                ),
                .file(Attachment(.voice, type: "audio/aac", handle: "y")),
            ]
        )
        let reply = Post.signal(#""dataMessage":{"message":"ja","quote":{"id":7,"text":"?"}}"#)
        #expect(try post.heard(reply).first?.inReplyTo == "7")
    }

    @Test(
        "leaves groups, typing, receipts and what the account itself says alone",
        arguments: [
            #""dataMessage":{"message":"x","groupInfo":{"groupId":"g"}}"#,
            #""syncMessage":{"sentMessage":{"destination":"+316","message":"x"}}"#,
            #""typingMessage":{"action":"STARTED"}"#, #""receiptMessage":{"isRead":true}"#,
            #""callMessage":{"offerMessage":{}}"#,
        ]
    )
    func others(content: String) throws {
        #expect(try contents(content).isEmpty)
    }

    @Test("knows somebody who hides her number by what Signal knows her by")
    func hidden() throws {
        let body = post.bodies[0].replacing(
            #""sourceNumber":"+31600000001""#,
            with: #""sourceNumber":null"#
        )
        #expect(try post.heard(body).first?.person == "u-1")
    }

    @Test(
        "reads what signal-cli-rest-api answers",
        arguments: [
            (201, #"{"timestamp":"1796034600999"}"#, Verdict.arrived(id: "1796034600999")),
            (
                400, #"{"error":"Unregistered user \"+316\""}"#,
                .never(reason: "the person is not on Signal")
            ),
            (400, #"{"error":"Rate limit"}"#, .later(after: nil)), (500, "", .later(after: nil)),
        ]
    )
    func verdicts(status: Int, body: String, verdict: Verdict) {
        let response = Response(status: status, body: Array(body.utf8))
        #expect(post.verdict(on: response) == verdict)
    }
}
