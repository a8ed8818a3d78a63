@testable import Matrix
import Notation
import Testing

@Suite("what an event says")
struct ReadingTests {
    /// What is told of one event in a direct room.
    private func told(_ event: JSON) -> Happening? {
        var reader = Reader.athome()
        return reader.read(event).first?.happening
    }

    private func text(_ body: String, _ tone: Text.Tone = .text, mentions: Bool = false) -> Text {
        Text(tone: tone, body: body, mentionsUs: mentions)
    }

    @Test("hears words, in their tone", arguments: [Text.Tone.text, .notice, .emote])
    func words(tone: Text.Tone) {
        let event = Written.message("$1", "hoi", and: ["msgtype": .text(tone.rawValue)])
        #expect(told(event) == .text(text("hoi", tone)))
    }

    @Test("tells who said it, when, and for whom")
    func circumstances() {
        var reader = Reader.athome()
        let event = reader.read(Written.message("$1", "hoi")).first
        #expect(event?.room == RoomID(Written.home))
        #expect(event?.id == EventID("$1"))
        #expect(event?.sender == UserID(Written.amina))
        #expect(event?.sent == 1_796_000_000_000)
        #expect(event?.audience == .direct)
    }

    @Test(
        "leaves out what older clients quote above a reply",
        arguments: [
            ("> <@buur:example.org> Huur je?\n\nja", "ja"),
            ("> <@buur:example.org> Huur je?\n> Of niet?\n>\n\nja\n\nnee", "ja\n\nnee"),
            ("> * <@buur:example.org> zwaait\n\nja", "ja"),
            ("> <@buur:example.org> Huur je?", ""),
            ("> 5 kinderen", "> 5 kinderen"),
            ("ja\n> <@a:b> nee", "ja\n> <@a:b> nee"),
        ]
    )
    func quotation(body: String, words: String) {
        let answered: JSON = ["m.relates_to": ["m.in_reply_to": ["event_id": "$0"]]]
        #expect(told(Written.message("$1", body, and: answered)) == .text(text(words)))
    }

    @Test("keeps a quotation in what is no reply")
    func ownQuotation() {
        let body = "> <b> stond er in de brief\n\nwat is dat"
        #expect(told(Written.message("$1", body)) == .text(text(body)))
    }

    @Test("sees the thread, and what is answered in it")
    func thread() {
        var reader = Reader.athome()
        func relation(isFallback: Bool) -> JSON {
            [
                "m.relates_to": [
                    "rel_type": "m.thread", "event_id": "$root",
                    "is_falling_back": .flag(isFallback),
                    "m.in_reply_to": ["event_id": "$last"],
                ]
            ]
        }
        let events = reader.read(
            Written.message("$1", "a", and: relation(isFallback: true)),
            Written.message("$2", "b", and: relation(isFallback: false))
        )
        #expect(events.map(\.thread) == [EventID("$root"), EventID("$root")])
        #expect(events.map(\.reply) == [nil, EventID("$last")])
    }

    @Test("takes the new words of an edit, not the ones behind a star")
    func edit() {
        let relation: JSON = ["m.relates_to": ["rel_type": "m.replace", "event_id": "$0"]]
        let new: JSON = ["m.new_content": ["msgtype": "m.text", "body": "3 kinderen"]]
        let event = Written.message("$1", "* 3 kinderen", and: relation.adding(new))
        #expect(told(event) == .edit(of: EventID("$0"), text("3 kinderen")))
        let old = Written.message("$1", "* 3 kinderen", and: relation)
        #expect(told(old) == .edit(of: EventID("$0"), text("3 kinderen")))
    }

    @Test("sees a reaction")
    func reaction() {
        let relation: JSON = ["rel_type": "m.annotation", "event_id": "$0", "key": "👍"]
        let event = Written.event("$1", "m.reaction", ["m.relates_to": relation])
        #expect(told(event) == .reaction(to: EventID("$0"), key: "👍"))
    }

    @Test("sees a redaction, as rooms of any version write it")
    func redaction() {
        let old = Written.event("$1", "m.room.redaction", [:], and: ["redacts": "$0"])
        let new = Written.event("$1", "m.room.redaction", ["redacts": "$0"])
        #expect(told(old) == .redaction(of: EventID("$0")))
        #expect(told(new) == .redaction(of: EventID("$0")))
    }

    @Test("says nothing of what was taken out before it was read")
    func redacted() {
        let event = Written.event(
            "$1",
            "m.room.message",
            [:],
            and: ["unsigned": ["redacted_because": [:]]]
        )
        #expect(told(event) == nil)
    }

    @Test("tells what a file is")
    func file() {
        let info: JSON = ["size": 70, "mimetype": "image/png"]
        let content: JSON = [
            "msgtype": "m.image", "body": "de brief", "filename": "brief.png",
            "url": "mxc://example.org/abc", "info": info,
        ]
        let expected = File(
            kind: .image,
            uri: "mxc://example.org/abc",
            name: "brief.png",
            caption: "de brief",
            size: 70,
            mediaType: "image/png",
            isEncrypted: false
        )
        #expect(told(Written.event("$1", "m.room.message", content)) == .file(expected))
    }

    @Test("knows a voice message from other sound")
    func voice() {
        let content: JSON = [
            "msgtype": "m.audio", "body": "stem.ogg", "url": "mxc://example.org/abc",
        ]
        let voice = content.adding(["org.matrix.msc3245.voice": [:]])
        for (content, kind) in [(content, File.Kind.audio), (voice, .voice)] {
            guard case .file(let file) = told(Written.event("$1", "m.room.message", content)) else {
                Issue.record("a file is told of")
                continue
            }
            #expect(file.kind == kind)
            #expect(file.name == "stem.ogg")
        }
    }

    private static let kinds: [(String, JSON, Kind)] = [
        ("m.sticker", ["body": "kat"], Kind.sticker),
        ("org.matrix.msc3381.poll.start", [:], .poll),
        ("m.poll.start", [:], .poll),
        ("m.call.invite", ["call_id": "1"], .call),
        ("m.call.candidates", [:], .unknown(type: "m.call.candidates")),
        ("nl.buurt.iets", [:], .unknown(type: "nl.buurt.iets")),
        ("m.room.message", ["msgtype": "m.location", "body": "hier"], .location),
        ("m.room.message", ["msgtype": "m.key.verification.request"], .verification),
        ("m.room.message", ["msgtype": "nl.iets", "body": "x"], .message(type: "nl.iets")),
        ("m.room.message", ["msgtype": "m.text", "body": 5], .message(type: "m.text")),
        ("m.room.message", ["msgtype": "m.image", "body": "x"], .message(type: "m.image")),
        ("m.room.message", "niets", .message(type: "")),
    ]

    @Test("names what is neither", arguments: kinds)
    func others(type: String, content: JSON, kind: Kind) {
        #expect(told(Written.event("$1", type, content)) == .other(kind))
    }

    @Test("says nothing of changes to the room that are nobody's business")
    func state() {
        #expect(told(Written.state("$1", "m.room.name", ["name": "Keuken"])) == nil)
        #expect(told(Written.member("$2", Written.joris, "join")) == nil)
    }

    @Test("recognises what this account sent, and under which id")
    func own() {
        var reader = Reader.athome()
        let sent = Written.event(
            "$1",
            "m.room.message",
            by: Written.us,
            ["body": "Dag"],
            and: ["unsigned": ["transaction_id": "42"]]
        )
        let elsewhere = Written.message("$2", "Dag", by: Written.us)
        let events = reader.read(sent, elsewhere)
        #expect(events.map(\.happening) == [.own(transaction: "42"), .own(transaction: nil)])
    }

    @Test("reads an event of 64 kB")
    func large() {
        let body = String(repeating: "é", count: 32_000)
        #expect(told(Written.message("$1", body)) == .text(text(body)))
    }
}
