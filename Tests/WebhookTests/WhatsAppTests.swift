import Assistant
import Chance
import HTTP
import Notation
import Testing

@testable import Webhook

@Suite("WhatsApp")
struct WhatsAppTests {
    private let post = Post.whatsApp

    private func heard(_ messages: String...) throws -> [Heard] {
        try post.heard(Post.whatsApp(#""messages":[\#(messages.joined(separator: ","))]"#))
    }

    private func message(_ id: String, at: Int = 10, _ rest: String) -> String {
        #"{"from":"316","id":"\#(id)","timestamp":"\#(at)",\#(rest)}"#
    }

    @Test("says a challenge back to whoever knows the words")
    func handshake() throws {
        let call = Call(
            .get,
            query: "hub.mode=subscribe&hub.verify_token=handdruk&hub.challenge=115"
        )
        try post.provider.verify(call, now: 0)
        let (heard, reply) = try post.provider.read(call)
        #expect(heard.isEmpty)
        #expect(reply == Reply(type: "text/plain", body: "115"))
    }

    @Test(
        "says nothing back to anybody else",
        arguments: [
            "", "hub.mode=subscribe&hub.verify_token=x&hub.challenge=1",
            "hub.mode=unsubscribe&hub.verify_token=handdruk&hub.challenge=1",
            "hub.mode=subscribe&hub.verify_token=handdruk",
            "hub.mode=subscribe&hub.verify_token=handdruk&hub.challenge=%3Cb%3E",
        ]
    )
    func noHandshake(query: String) {
        let call = Call(.get, query: query)
        #expect(throws: Refusal.unknownHandshake) { try post.provider.verify(call, now: 0) }
    }

    @Test("hears buttons and lists as taps under the message that they stand at")
    func taps() throws {
        let context = #""context":{"from":"77","id":"ours"}"#
        let heard = try heard(
            message(
                "1",
                #""type":"interactive",\#(context),"interactive":{"type":"button_reply","button_reply":{"id":"Een brief","title":"Een brief"}}"#
            ),
            message(
                "2",
                #""type":"interactive",\#(context),"interactive":{"type":"list_reply","list_reply":{"id":"Eten","title":"Eten"}}"#
            ),
            message("3", #""type":"button",\#(context),"button":{"text":"Ja","payload":"p"}"#),
            message("4", #""type":"reaction","reaction":{"message_id":"ours","emoji":"👍"}"#),
            message("5", #""type":"reaction","reaction":{"message_id":"ours","emoji":""}"#),
            message("6", #""type":"interactive","interactive":{"button_reply":{"id":"Ja"}}"#)
        )
        #expect(
            heard.map(\.content) == [
                .tap(key: "Een brief", under: "ours"), .tap(key: "Eten", under: "ours"),
                .tap(key: "Ja", under: "ours"), .tap(key: "👍", under: "ours"), .text("Ja"),
            ]
        )
    }

    @Test("puts a batch in the order of its times, and leaves others' numbers and groups alone")
    func batches() throws {
        let words = #""type":"text","text":{"body":"x"}"#
        let heard = try heard(
            message("c", at: 12, words),
            message("a", at: 10, words),
            message("b", at: 10, words),
            message("g", #""group_id":"g","type":"text","text":{"body":"x"}"#),
            message("s", #""type":"system","system":{"type":"user_changed_number"}"#)
        )
        #expect(heard.map(\.id) == ["a", "b", "c"])
        let other = Post.whatsApp(#""messages":[\#(message("1", words))]"#)
            .replacing(#""phone_number_id":"77""#, with: #""phone_number_id":"78""#)
        #expect(try post.heard(other).isEmpty)
    }

    @Test("hears each person in order, however a batch is shuffled", arguments: 1...50)
    func shuffled(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let sent = (0..<12).map { (person: "3160000000\($0 % 3)", number: $0) }
        let messages = sent.map { person, number in
            #"{"from":"\#(person)","id":"\#(number)","timestamp":"\#(100 + number)","#
                + #""type":"text","text":{"body":"x"}}"#
        }.shuffled(using: &dice)
        // Meta spreads a batch over entries and changes as it likes.
        let bodies = [messages[..<5], messages[5..<6], messages[6...]].map { part in
            #"{"changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"77"},"#
                + #""messages":[\#(part.joined(separator: ","))]}}]}"#
        }
        let heard = try post.heard(#"{"entry":[\#(bodies.joined(separator: ","))]}"#)
        for person in Set(sent.map(\.person)) {
            let wanted = sent.filter { $0.person == person }.map { "\($0.number)" }
            #expect(heard.filter { $0.person == person }.map(\.id) == wanted)
        }
    }

    @Test("hears what is no text as a file of its kind")
    func files() throws {
        let heard = try heard(
            message(
                "1",
                #""type":"image","image":{"id":"m","mime_type":"image/jpeg","caption":"kijk"}"#
            ),
            message("2", #""type":"location","location":{"latitude":52.1,"longitude":5.1}"#),
            message("3", #""type":"contacts","contacts":[{"name":{"formatted_name":"x"}}]"#),
            message("4", #""type":"unsupported","errors":[{"code":131051}]"#)
        )
        #expect(
            heard.map(\.content) == [
                .file(Attachment(.image, type: "image/jpeg", handle: "m", caption: "kijk")),
                .file(Attachment(.location)), .file(Attachment(.contact)),
                .file(Attachment(.other)),
            ]
        )
    }

    @Test("tells how far a message came, in whatever order that is told")
    func progress() throws {
        let words = ["read", "sent", "delivered", "sent", "failed"]
        let statuses = words.map {
            #"{"id":"w","status":"\#($0)","timestamp":"1","recipient_id":"316","errors":[{"code":131026}]}"#
        }
        let heard = try post.heard(
            Post.whatsApp(#""statuses":[\#(statuses.joined(separator: ","))]"#)
        )
        let told = heard.compactMap { item -> Progress? in
            if case .progress(of: "w", let progress) = item.content { progress } else { nil }
        }
        #expect(told.count == 5 && told.last == .failed(code: 131_026))
        #expect(told.reduce(Progress.sent) { $0.merged(with: $1) } == .read)
        #expect(told.reversed().reduce(Progress.sent) { $0.merged(with: $1) } == .read)
        #expect(Progress.sent.merged(with: .failed(code: 1)) == .failed(code: 1))
    }

    private func bodies(_ options: [String], _ text: String = "Wat is het?") throws -> [JSON] {
        let parcel = Parcel(id: 1, to: "316", text, options: options, heardAt: Post.now)
        guard case .direct(let requests) = post.provider.route(for: parcel, now: Post.now) else {
            return []
        }
        return try requests.map { try #require(JSON(parsing: $0.body)) }
    }

    @Test("shows choices as buttons, as a list, or behind numbers, as they fit")
    func choices() throws {
        let buttons = try bodies(["Ja", "Nee", String(repeating: "x", count: 20)])
        #expect(buttons[0]["interactive"]?["type"] == "button")
        let list = try bodies(["Ja", "Nee", "Een brief", String(repeating: "x", count: 24)])
        #expect(list[0]["interactive"]?["type"] == "list")
        for options in [
            ["Ja", String(repeating: "x", count: 25)], (1...11).map { "\($0)" }, ["Ja", "Ja"],
        ] {
            let numbered = try #require(try bodies(options).first?["text"]?["body"]?.text)
            #expect(numbered.hasPrefix("Wat is het?\n\n1. \(options[0])\n2. \(options[1])"))
        }
    }

    @Test("puts choices under the end of a text that is too long for them")
    func longText() throws {
        let text = (1...300).map { "Zin nummer \($0)." }.joined(separator: " ")
        let bodies = try bodies(["Ja", "Nee"], text)
        #expect(bodies.count > 1)
        #expect(bodies.dropLast().allSatisfy { $0["type"] == "text" })
        let last = try #require(bodies.last?["interactive"]?["body"]?["text"]?.text)
        #expect(last.hasSuffix("Zin nummer 300.") && last.utf16.count <= 1024)
    }

    @Test("knocks once with a template when somebody was silent for a day, and then waits")
    func window() {
        func route(heard ago: Int, isAnnounced: Bool = false) -> Route {
            post.provider.route(
                for: Parcel(
                    id: 1,
                    to: "316",
                    "x",
                    isAnnounced: isAnnounced,
                    heardAt: Post.now - ago
                ),
                now: Post.now
            )
        }
        guard case .direct = route(heard: 24 * 3600 - 1) else {
            Issue.record("within a day it goes out")
            return
        }
        guard case .knock(let request) = route(heard: 24 * 3600) else {
            Issue.record("after a day it knocks")
            return
        }
        let body = JSON(parsing: request.body)
        #expect(body?["template"]?["name"] == "er_is_een_bericht")
        #expect(String(decoding: request.body, as: UTF8.self).contains("\"x\"") == false)
        #expect(route(heard: 24 * 3600, isAnnounced: true) == .wait)
        let stranger = Parcel(id: 1, to: "316", "x", heardAt: nil)
        guard case .knock = post.provider.route(for: stranger, now: Post.now) else {
            Issue.record("who never wrote here is knocked for")
            return
        }
    }

    @Test(
        "reads what Meta answers",
        arguments: [
            (200, #"{"messages":[{"id":"w9"}]}"#, Verdict.arrived(id: "w9")),
            (
                400, #"{"error":{"code":131026}}"#,
                .never(reason: "WhatsApp refuses the message (131026)")
            ),
            (429, #"{"error":{"code":130429}}"#, .later(after: .seconds(7))),
            (
                401, #"{"error":{"code":190}}"#,
                .closed(reason: "WhatsApp does not let the account send (190)")
            ),
            (500, "", .later(after: .seconds(7))),
        ]
    )
    func verdicts(status: Int, body: String, verdict: Verdict) {
        let response = Response(
            status: status,
            headers: ["Retry-After": "7"],
            body: Array(body.utf8)
        )
        #expect(post.verdict(on: response) == verdict)
    }
}
