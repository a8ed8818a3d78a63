import Assistant
import HTTP
import Notation
import Testing

@testable import Webhook

@Suite("Telegram")
struct TelegramTests {
    private let post = Post.telegram

    private func message(_ rest: String, kind: String = "message", chat: String = "private")
        -> String
    {
        #"{"update_id":5,"\#(kind)":{"message_id":9,"date":10,"chat":{"id":42,"type":"\#(chat)"},"#
            + #""from":{"id":42,"is_bot":false},\#(rest)}}"#
    }

    @Test("knows a message by its chat and number, so that a change finds it")
    func edits() throws {
        let first = try #require(try post.heard(message(#""text":"een""#)).first)
        let edit = try #require(
            try post.heard(message(#""text":"twee""#, kind: "edited_message")).first
        )
        #expect(first == Heard(from: "42", id: "42.9", at: 10, .text("een")))
        #expect(edit.content == .edit(of: first.id, text: "twee"))
        #expect(edit.id == "update.5")
    }

    @Test("answers a tap at once, and hears it under the message")
    func taps() throws {
        let call = post.call(post.bodies[1])
        let (heard, reply) = try post.provider.read(call)
        #expect(heard == [Heard(from: "42", id: "update.6", .tap(key: "Een brief", under: "42.8"))])
        #expect(JSON(parsing: reply.body)?["method"] == "answerCallbackQuery")
        #expect(JSON(parsing: reply.body)?["callback_query_id"] == "q")
    }

    @Test(
        "leaves groups, bots and what it does not know alone",
        arguments: ["group", "supergroup", "channel"]
    )
    func others(chat: String) throws {
        #expect(try post.heard(message(#""text":"x""#, chat: chat)).isEmpty)
        #expect(try post.heard(message(#""text":"x""#, kind: "business_message")).isEmpty)
        let bot = message(#""text":"x""#).replacing("\"is_bot\":false", with: "\"is_bot\":true")
        #expect(try post.heard(bot).isEmpty)
        #expect(try post.heard(#"{"update_id":1,"poll":{"id":"1"}}"#).isEmpty)
    }

    @Test("hears files by their kind, a photo at its largest")
    func files() throws {
        let photo = try post.heard(
            message(
                #""caption":"kijk","photo":[{"file_id":"s","file_size":1},{"file_id":"l","file_size":9}]"#
            )
        )
        #expect(
            photo.map(\.content) == [
                .file(Attachment(.image, size: 9, type: "image/jpeg", handle: "l", caption: "kijk"))
            ]
        )
        let others = [
            ("voice", Attachment.Kind.voice), ("sticker", .sticker), ("location", .location),
        ]
        for (name, kind) in others {
            let heard = try post.heard(message(#""\#(name)":{"file_id":"f"}"#))
            #expect(heard.map(\.content) == [.file(Attachment(kind, handle: "f"))])
        }
        #expect(try post.heard(message(#""text":"/start""#)).map(\.content) == [.arrival])
        let reply = message(#""text":"ja","reply_to_message":{"message_id":7,"chat":{"id":42}}"#)
        #expect(try post.heard(reply).first?.inReplyTo == "42.7")
    }

    @Test("shows choices on buttons, or behind numbers where they do not fit")
    func choices() throws {
        func body(_ options: [String]) throws -> JSON {
            let parcel = Parcel(id: 1, to: "42", "Wat is het?", options: options)
            guard case .direct(let requests) = post.provider.route(for: parcel, now: 0),
                let body = requests.last.flatMap({ JSON(parsing: $0.body) })
            else { return .null }
            return body
        }
        let buttons = try body(["Een brief", "Eten"])
        #expect(buttons["reply_markup"]?["inline_keyboard"]?.list.count == 2)
        #expect(buttons["text"] == "Wat is het?")
        let numbered = try body(["Een brief", String(repeating: "x", count: 41)])
        #expect(numbered["reply_markup"] == nil)
        #expect(numbered["text"]?.text?.contains("1. Een brief") == true)
    }

    @Test(
        "reads what Telegram answers",
        arguments: [
            (
                200, #"{"ok":true,"result":{"message_id":8,"chat":{"id":42}}}"#,
                Verdict.arrived(id: "42.8")
            ),
            (403, "", .never(reason: "the person does not want messages of the bot")),
            (429, #"{"ok":false,"parameters":{"retry_after":31}}"#, .later(after: .seconds(31))),
            (401, "", .closed(reason: "Telegram does not know the bot")),
            (502, "", .later(after: nil)),
            (400, "", .never(reason: "Telegram refuses the message (400)")),
        ]
    )
    func verdicts(status: Int, body: String, verdict: Verdict) {
        let response = Response(status: status, body: Array(body.utf8))
        #expect(post.verdict(on: response) == verdict)
    }
}
