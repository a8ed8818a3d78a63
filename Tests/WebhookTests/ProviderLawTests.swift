import Chance
import HTTP
import Notation
import Testing

@testable import Webhook

@Suite("Every provider")
struct ProviderLawTests {
    @Test("is heard when it calls itself, and tells the same ids again", arguments: Post.all)
    func heard(post: Post) throws {
        for body in post.bodies {
            let heard = try post.heard(body)
            #expect(!heard.isEmpty)
            #expect(try post.heard(body) == heard)
            #expect(Set(heard.map(\.id)).count == heard.count)
            #expect(heard.allSatisfy { !$0.person.isEmpty && !$0.id.isEmpty })
        }
    }

    @Test("is refused without its signature", arguments: Post.all)
    func unsigned(post: Post) {
        for body in post.bodies {
            let call = Call(
                .post,
                headers: ["Content-Type": "application/json"],
                body: Array(body.utf8)
            )
            #expect(throws: Refusal.unsigned) { try post.provider.verify(call, now: Post.now) }
        }
    }

    @Test(
        "is refused when one letter of its signature or its secret is another",
        arguments: Post.all
    )
    func forged(post: Post) throws {
        let call = post.call(post.bodies[0])
        for (place, field) in call.headers.fields.enumerated() where field.name != "Content-Type" {
            let last = field.name == "webhook-id" || field.name == "webhook-timestamp"
            let others = field.value.indices.filter { field.value[$0].isLetter || last }
            for index in others.suffix(30)
            where field.value[index...].dropFirst(2).contains("=")
                || index < field.value.index(field.value.endIndex, offsetBy: -3)
            {
                var value = field.value
                value.replaceSubrange(index...index, with: value[index] == "b" ? "c" : "b")
                var headers = Headers()
                for (other, kept) in call.headers.fields.enumerated() {
                    headers.add(kept.name, other == place ? value : kept.value)
                }
                let changed = Call(.post, query: call.query, headers: headers, body: call.body)
                #expect(throws: Refusal.self) { try post.provider.verify(changed, now: Post.now) }
            }
        }
    }

    @Test(
        "is refused when one bit of what it signed is another",
        arguments: [Post.signedWebhook, .whatsApp, .twilio, .bird]
    )
    func changed(post: Post) {
        let call = post.call(post.bodies[0])
        for place in call.body.indices {
            var body = call.body
            body[place] ^= 1
            let changed = Call(.post, query: call.query, headers: call.headers, body: body)
            #expect(throws: Refusal.self) { try post.provider.verify(changed, now: Post.now) }
        }
    }

    @Test("takes whatever bytes come, and takes no time over them", arguments: Post.all)
    func fuzz(post: Post) {
        var dice = Dice(seed: 6)
        for round in 0..<3_000 {
            let body = dice.mutated(post.bodies[round % post.bodies.count])
            // What comes of it does not matter here: it is refused or read.
            _ = try? post.provider.read(post.sign(body))
        }
        for (number, body) in Bodies.monsters.enumerated() {
            let call = post.sign(body)
            let start = ContinuousClock.now
            try? post.provider.verify(call, now: Post.now)
            _ = try? post.provider.read(call)
            #expect(.now - start < .seconds(5), "monster \(number)")
        }
    }

    @Test("refuses what is no message at all", arguments: Post.all)
    func malformed(post: Post) {
        for body in ["", "niets", "[", "{}", "[]", "null", "1", "\u{0}"] {
            #expect(throws: Refusal.malformed) { try post.provider.read(post.call(body)) }
        }
    }

    @Test("brings every word once and in order, however long it is", arguments: Post.all)
    func words(post: Post) throws {
        var dice = Dice(seed: 7)
        for _ in 0..<60 {
            let parcel = dice.parcel()
            guard case .direct(let requests) = post.provider.route(for: parcel, now: Post.now)
            else {
                Issue.record("a parcel for somebody who was heard goes out")
                continue
            }
            let said = requests.flatMap(Said.words)
            let wanted = SMS.plain(parcel.text).split(whereSeparator: \.isWhitespace).map(
                String.init
            )
            #expect(said.filter { $0.hasPrefix("w") } == wanted.filter { $0.hasPrefix("w") })
            for (number, option) in parcel.options.enumerated() {
                let labels = requests.map { String(decoding: $0.body, as: UTF8.self) }
                let isThere = labels.contains { body in
                    body.contains(option) || body.contains(Said.escaped("\(number + 1). \(option)"))
                }
                #expect(isThere)
            }
        }
    }

    @Test("gives a reason without a word of what was sent", arguments: Post.all)
    func reasons(post: Post) {
        for status in 100...599 {
            for body in ["", "{}", #"{"error":{"code":1,"message":"geheim"}}"#, "geheim"] {
                let response = Response(status: status, body: Array(body.utf8))
                switch post.verdict(on: response) {
                case .never(let reason), .closed(let reason): #expect(!reason.contains("geheim"))
                case .ended: #expect(status == 410)
                case .arrived: #expect((200...299).contains(status))
                case .later: #expect(!(200...299).contains(status))
                }
            }
        }
    }

    @Test(
        "never follows where it is sent on, and asks only the public internet",
        arguments: Post.all
    )
    func reach(post: Post) {
        let parcel = Parcel(id: 1, to: "+31600000001", "hallo", heardAt: Post.now)
        guard case .direct(let requests) = post.provider.route(for: parcel, now: Post.now) else {
            Issue.record("it goes out")
            return
        }
        #expect(requests.count == 1)
        #expect(
            requests.allSatisfy { $0.reach == (post.name == "Signal" ? .anywhere : .publicOnly) }
        )
    }
}

/// The words in a request.
enum Said {
    static func words(in request: Request) -> [String] {
        if let json = JSON(parsing: request.body) {
            return texts(in: json).flatMap {
                $0.split(whereSeparator: \.isWhitespace).map(String.init)
            }
        }
        let form = Form(parsing: request.body)
        return (form["Body"] ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private static func texts(in json: JSON) -> [String] {
        [
            json["text"]?.text, json["text"]?["body"]?.text, json["body"]?.text,
            json["message"]?.text, json["interactive"]?["body"]?["text"]?.text,
        ].compactMap(\.self)
    }

    /// A text as it stands in JSON or in a form.
    static func escaped(_ text: String) -> String {
        JSON.text(text).description.filter { $0 != "\"" }
    }
}
