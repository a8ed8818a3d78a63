@testable import Matrix
import Notation
import Testing

@Suite("for whom something is said")
struct AudienceTests {
    private func audience(of event: JSON, after earlier: [JSON] = []) -> Audience? {
        var reader = Reader.athome(people: 3)
        for event in earlier { _ = reader.read(event) }
        return reader.read(event).last?.audience
    }

    private func answering(_ id: String) -> JSON {
        ["m.relates_to": ["m.in_reply_to": ["event_id": .text(id)]]]
    }

    private func inThread(_ id: String) -> JSON {
        ["m.relates_to": ["rel_type": "m.thread", "event_id": .text(id)]]
    }

    @Test(
        "hears its name as a whole word, whatever the capitals",
        arguments: [
            ("Buur Zuid, help je?", Audience.spokenTo), ("hé buur zuid!", .spokenTo),
            ("@buur:example.org: help", .spokenTo), ("mijn buur zegt iets", .overheard),
            ("buur zuidplein", .overheard), ("Zuid buur", .overheard), ("", .overheard),
        ]
    )
    func name(body: String, audience: Audience) {
        #expect(self.audience(of: Written.message("$1", body)) == audience)
    }

    @Test(
        "does not take a word of the language for its name",
        arguments: [
            ("@Buur help je?", Audience.spokenTo), ("ik vraag het @buur.", .spokenTo),
            ("Buur, help je?", .spokenTo), ("buur: wanneer is het open", .spokenTo),
            ("mijn buur ligt in het ziekenhuis", .overheard), ("hoi buur alles goed?", .overheard),
            ("vraag het de buur", .overheard), ("@buurman kom je", .overheard),
        ]
    )
    func plainName(body: String, audience: Audience) {
        var reader = Reader.athome(people: 3, name: "Buur")
        #expect(reader.read(Written.message("$1", body)).last?.audience == audience)
    }

    @Test("hears what was said for who was there then, whoever comes or goes after that")
    func crowds() {
        var reader = Reader.athome(people: 2)
        let before = Written.message("$1", "ik durf het niet te zeggen")
        let after = Written.message("$3", "kijk jij even mee")
        let came = reader.read(
            before,
            Written.member("$2", Written.joris, "invite", by: Written.amina),
            after,
            joined: 2,
            invited: 1
        )
        #expect(came.map(\.audience) == [.direct, .overheard])
        let left = reader.read(
            Written.message("$4", "tot morgen joris", by: Written.amina),
            Written.member("$5", Written.joris, "leave", was: "invite"),
            Written.message("$6", "nu zijn we samen"),
            joined: 2,
            invited: 0
        )
        #expect(left.map(\.audience) == [.overheard, .direct])
    }

    @Test(
        "takes a room that others can walk into, or read, for one with several people",
        arguments: [
            ("m.room.join_rules", "join_rule", "public"),
            ("m.room.join_rules", "join_rule", "restricted"),
            ("m.room.history_visibility", "history_visibility", "world_readable"),
        ]
    )
    func openRoom(type: String, field: String, value: String) {
        let content = JSON.object([JSON.Field(name: field, value: .text(value))])
        var reader = Reader.athome(people: 2)
        #expect(reader.read(Written.message("$1", "dag")).map(\.audience) == [.direct])
        let events = reader.read(Written.state("$2", type, content), Written.message("$3", "dag"))
        #expect(events.map(\.audience) == [.overheard])
        #expect(reader.room()?.isDirect == false)
    }

    @Test("sees that it is mentioned")
    func mention() {
        let list: JSON = ["m.mentions": ["user_ids": [.text(Written.us)]]]
        #expect(audience(of: Written.message("$1", "jij daar", and: list)) == .spokenTo)
        let other: JSON = ["m.mentions": ["user_ids": [.text(Written.joris)]]]
        #expect(audience(of: Written.message("$1", "jij daar", and: other)) == .overheard)
        let pill: JSON = [
            "formatted_body": "<a href=\"https://matrix.to/#/@buur:example.org\">B</a> kom"
        ]
        #expect(audience(of: Written.message("$1", "B kom", and: pill)) == .spokenTo)
    }

    @Test("hears an answer to what it said, and not to what others said")
    func reply() {
        let ours = Written.message("$own", "Huur je?", by: Written.us)
        let theirs = Written.message("$other", "Huur je?", by: Written.joris)
        let earlier = [ours, theirs]
        #expect(
            audience(of: Written.message("$1", "ja", and: answering("$own")), after: earlier)
                == .spokenTo
        )
        #expect(
            audience(of: Written.message("$1", "ja", and: answering("$other")), after: earlier)
                == .overheard
        )
    }

    @Test("hears what is said in a thread that it is in, or that hangs on what it said")
    func thread() {
        let ours = Written.message("$own", "Dag", by: Written.us, and: inThread("$root"))
        for root in ["$root", "$own"] {
            let event = Written.message("$1", "en nu?", and: inThread(root))
            #expect(audience(of: event, after: [ours]) == .spokenTo)
        }
        let event = Written.message("$1", "en nu?", and: inThread("$elsewhere"))
        #expect(audience(of: event, after: [ours]) == .overheard)
    }

    @Test("sees a reaction to what it said")
    func reaction() {
        let ours = Written.message("$own", "Huur je?", by: Written.us)
        for (target, audience) in [("$own", Audience.spokenTo), ("$other", .overheard)] {
            let relation: JSON = [
                "rel_type": "m.annotation", "event_id": .text(target), "key": "👍",
            ]
            let event = Written.event("$1", "m.reaction", ["m.relates_to": relation])
            #expect(self.audience(of: event, after: [ours]) == audience)
        }
    }

    @Test("counts who is there when the homeserver does not")
    func counting() {
        var reader = Reader()
        let alone = [
            Written.member("$a", Written.us, "join"), Written.member("$b", Written.amina, "join"),
        ]
        _ = reader.receive(
            Written.answer(
                "s1",
                join: [Written.home: Written.room(state: alone, joined: nil, invited: nil)]
            )
        )
        #expect(reader.room()?.isDirect == true)
        let events = reader.read(
            Written.member("$c", Written.joris, "join"),
            Written.message("$1", "hoi")
        )
        #expect(events.map(\.audience) == [.overheard])
    }
}
