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

    @Test("takes a room as direct that is listed so, or was opened so, or holds two")
    func direct() {
        var reader = Reader.athome(people: 2)
        #expect(reader.room()?.isDirect == true)
        #expect(reader.room()?.isFlaggedDirect == false)
        let listed: JSON = .object([.init(name: Written.amina, value: [.text(Written.home)])])
        _ = reader.receive(Written.answer("s2", direct: listed))
        #expect(reader.room()?.isFlaggedDirect == true)
        _ = reader.receive(Written.answer("s3", invite: ["!b": Written.invitation()]))
        #expect(reader.room("!b")?.isFlaggedDirect == true)
        _ = reader.receive(Written.answer("s4", join: ["!b": Written.room()]))
        #expect(reader.room("!b")?.isFlaggedDirect == true)
    }
}
