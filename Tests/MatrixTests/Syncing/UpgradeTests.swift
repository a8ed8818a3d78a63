import Notation
import Testing

@testable import Matrix

@Suite("a room that is replaced by another")
struct UpgradeTests {
    private let home = RoomID(Written.home)
    private let next = "!nieuw"

    private func tombstone(to room: JSON, by sender: String = Written.amina) -> JSON {
        Written.state("$t", "m.room.tombstone", by: sender, ["replacement_room": room])
    }

    private func created(by sender: String = Written.amina) -> JSON {
        let content: JSON = ["predecessor": ["room_id": .text(Written.home)], "room_version": "99"]
        return Written.state("$c", "m.room.create", by: sender, content)
    }

    @Test("is told of in its place, once, and followed")
    func followed() {
        var reader = Reader.athome()
        let events = reader.read(
            Written.message("$1", "hoi"),
            tombstone(to: .text(next)),
            Written.message("$2", "dag")
        )
        #expect(
            events.map(\.happening).dropFirst().first == .upgraded(to: RoomID(next))
        )
        #expect(events.count == 3)
        #expect(reader.read(tombstone(to: "!ander")) == [])
        let demand = Demand.follow(home, to: RoomID(next), via: "example.org")
        #expect(reader.demands == [demand])
        _ = reader.settle(demand, .done)
        #expect(reader.demands == [])
    }

    @Test("is told of when the homeserver left it out of the timeline")
    func inState() {
        var reader = Reader.athome()
        let room = Written.room([Written.message("$1", "a")], state: [tombstone(to: .text(next))])
        let events = reader.receive(Written.answer("s2", join: [Written.home: room]))
        #expect(events.map(\.happening).last == .upgraded(to: RoomID(next)))
        #expect(reader.demands == [.follow(home, to: RoomID(next), via: "example.org")])
    }

    @Test("goes on in the new room, from what was said there first")
    func goesOn() {
        var reader = Reader.athome()
        _ = reader.receive(Written.answer("s2", invite: ["!b": Written.invitation()]))
        _ = reader.read(tombstone(to: .text(next)))
        let timeline = [
            created(), Written.member("$m", Written.amina, "join"),
            Written.message("$1", "ben je mee?"),
            Written.member("$n", Written.us, "join"), Written.message("$2", "ja?"),
        ]
        let events = reader.receive(Written.answer("s4", join: [next: Written.room(timeline)]))
        #expect(events.first?.happening == .joined(replacing: home))
        #expect(events.compactMap(\.id?.text) == ["$1", "$2"])
        #expect(!reader.demands.contains { if case .follow = $0 { true } else { false } })
    }

    @Test("goes on also when we had to be invited to the new room")
    func invited() {
        var reader = Reader()
        let invitation = Written.invitation()
        _ = reader.receive(Written.answer("s1", invite: [Written.home: invitation]))
        _ = reader.receive(Written.answer("s2", join: [Written.home: Written.room()]))
        _ = reader.read(tombstone(to: .text(next)))
        let demand = Demand.follow(home, to: RoomID(next), via: "example.org")
        #expect(reader.settle(demand, .refused) == [])
        #expect(reader.demands == [])
        let plain = Written.invitation(isDirect: false)
        _ = reader.receive(Written.answer("s4", invite: [next: plain]))
        #expect(reader.demands == [.accept(RoomID(next), via: "example.org")])
        let room = Written.room([created()])
        let events = reader.receive(Written.answer("s5", join: [next: room]))
        #expect(events.map(\.happening) == [.joined(replacing: home)])
    }

    @Test("is not followed when whoever closed it may not invite, or names nothing")
    func notFollowed() {
        for (room, closer) in [
            (JSON.text(next), Written.joris), (5, Written.amina), ("", Written.amina),
        ] {
            var reader = Reader(.only(servers: ["example.org"], people: []))
            _ = reader.receive(Written.answer("s1", join: [Written.home: Written.room()]))
            let events = reader.read(tombstone(to: room, by: closer))
            #expect(events.count == 1)
            #expect(reader.demands == [])
        }
    }
}
