@testable import Matrix
import Notation
import Testing

@Suite("coming into rooms, and out of them")
struct MembershipTests {
    private let home = RoomID(Written.home)

    private func invited(_ invitation: JSON, _ welcome: Welcome = .everyone) -> Reader {
        var reader = Reader(welcome)
        _ = reader.receive(Written.answer("s1", invite: [Written.home: invitation]))
        return reader
    }

    @Test("tells of an invitation once, and accepts it until it is settled")
    func invitation() {
        var reader = Reader()
        let answer = Written.answer("s1", invite: [Written.home: Written.invitation()])
        let events = reader.receive(answer)
        #expect(events.map(\.happening) == [.invited])
        #expect(events.map(\.sender) == [UserID(Written.amina)])
        #expect(reader.receive(answer) == [])
        let demand = Demand.accept(home, via: "example.org")
        #expect(reader.demands == [demand])
        #expect(reader.settle(demand, .done) == [])
        #expect(reader.demands == [])
    }

    @Test("invites nobody in that may not: by server, by person, and when nobody is named")
    func welcome() {
        let some = Welcome.only(servers: ["example.org"], people: [UserID("@els:elders.example")])
        let nobody: JSON = ["invite_state": ["events": 5]]
        let cases: [(JSON, Bool)] = [
            (Written.invitation(by: Written.amina), true),
            (Written.invitation(by: Written.joris), false),
            (Written.invitation(by: "@els:elders.example"), true),
            (Written.invitation(by: "@zonder"), false),
            (nobody, false),
        ]
        for (invitation, isWelcome) in cases {
            let reader = invited(invitation, some)
            let isAccepted = reader.demands.contains { demand in
                if case .accept = demand { true } else { false }
            }
            #expect(isAccepted == isWelcome)
            #expect(isWelcome || reader.demands == [.decline(home)])
        }
        #expect(invited(nobody).demands == [.accept(home, via: nil)])
    }

    @Test("does not go into a space, for nobody talks there")
    func space() {
        let create: JSON = ["type": "m.room.create", "content": ["type": "m.space"]]
        let shown = Written.invitation()["invite_state"]?["events"]?.list ?? []
        var reader = invited(["invite_state": ["events": .list(shown + [create])]])
        #expect(reader.demands == [.decline(home)])
        #expect(reader.settle(.decline(home), .done).map(\.happening) == [.gone(.left)])
        #expect(reader.demands == [])
    }

    @Test("gives up an invitation that cannot be accepted")
    func lapsed() {
        var reader = invited(Written.invitation())
        let events = reader.settle(.accept(home, via: "example.org"), .refused)
        #expect(events.map(\.happening) == [.gone(.left)])
        #expect(reader.demands == [])
        #expect(reader.room() == nil)
    }

    @Test("hears what was said since it was invited, and nothing from before")
    func sinceInvited() {
        var reader = invited(Written.invitation())
        let timeline = [
            Written.message("$1", "over iemand anders"),
            Written.member("$2", Written.us, "invite", by: Written.amina),
            Written.message("$3", "hoi"),
            Written.member("$4", Written.us, "join"),
            Written.message("$5", "ben je daar?"),
        ]
        let answer = Written.answer("s2", join: [Written.home: Written.room(timeline)])
        let events = reader.receive(answer)
        #expect(events.map(\.happening).first == .joined(replacing: nil))
        #expect(events.compactMap(\.id?.text) == ["$3", "$5"])
        #expect(reader.receive(answer) == [])
    }

    @Test("reads back to its invitation when the homeserver left that out")
    func backToInvitation() {
        var reader = invited(Written.invitation())
        let late = [Written.member("$4", Written.us, "join"), Written.message("$5", "e")]
        let answer = Written.answer(
            "s2",
            join: [Written.home: Written.room(late, previous: "p4")]
        )
        #expect(reader.receive(answer).map(\.happening) == [.joined(replacing: nil)])
        let gap = Gap(room: home, from: "p4", to: nil)
        #expect(reader.demands == [.fill(gap)])
        let page = Written.page(
            [
                Written.message("$3", "c"),
                Written.member("$2", Written.us, "invite", by: Written.amina),
                Written.message("$1", "a"),
            ],
            end: "p1"
        )
        #expect(reader.settle(.fill(gap), .page(page)).compactMap(\.id?.text) == ["$3", "$5"])
        #expect(reader.receive(answer) == [])
    }

    @Test("does not answer what stood in its rooms before it ever read anything")
    func history() {
        var reader = Reader()
        let ours = Written.event(
            "$2",
            "m.room.message",
            by: Written.us,
            ["body": "Dag"],
            and: ["unsigned": ["transaction_id": "7"]]
        )
        let room = Written.room([Written.message("$1", "oud"), ours], previous: "p0")
        let events = reader.receive(Written.answer("s1", join: [Written.home: room]))
        #expect(events.map(\.happening) == [.joined(replacing: nil), .own(transaction: "7")])
        #expect(reader.demands == [])
        #expect(reader.read(Written.message("$3", "nieuw")).compactMap(\.id?.text) == ["$3"])
    }

    @Test("tells how it went out, after what was still said")
    func departures() {
        let cases: [(JSON, Departure)] = [
            (Written.member("$9", Written.us, "leave"), .left),
            (
                Written.member(
                    "$9",
                    Written.us,
                    "leave",
                    by: Written.amina,
                    and: ["reason": "klaar"]
                ),
                .kicked(by: UserID(Written.amina), reason: "klaar")
            ),
            (
                Written.member("$9", Written.us, "ban", by: Written.amina),
                .banned(by: UserID(Written.amina), reason: nil)
            ),
            (["type": "m.room.member"], .left),
        ]
        for (event, departure) in cases {
            var reader = Reader.athome()
            let room = Written.room([Written.message("$8", "dag"), event])
            let answer = Written.answer("s2", leave: [Written.home: room])
            let events = reader.receive(answer)
            #expect(events.first?.id == EventID("$8"))
            #expect(events.last?.happening == .gone(departure))
            #expect(events.count == 2)
            #expect(reader.room() == nil)
            #expect(reader.receive(answer) == [])
        }
    }

    @Test("takes back an invitation that was taken back")
    func rescinded() {
        var reader = invited(Written.invitation())
        let leave = Written.member("$9", Written.us, "leave", by: Written.amina)
        let events = reader.receive(
            Written.answer("s2", leave: [Written.home: Written.room(state: [leave])])
        )
        let by = UserID(Written.amina)
        #expect(events.map(\.happening) == [.gone(.kicked(by: by, reason: nil))])
        #expect(reader.demands == [])
    }

    @Test("comes in again after it was put out, and hears what is said then")
    func again() {
        var reader = Reader.athome()
        _ = reader.receive(Written.answer("s2", leave: [Written.home: Written.room()]))
        _ = reader.receive(Written.answer("s3", invite: [Written.home: Written.invitation()]))
        #expect(reader.demands == [.accept(home, via: "example.org")])
        let timeline = [
            Written.message("$0", "weg"),
            Written.member("$1", Written.us, "invite", by: Written.amina),
            Written.member("$2", Written.us, "join"), Written.message("$3", "hoi"),
        ]
        let events = reader.receive(
            Written.answer("s4", join: [Written.home: Written.room(timeline)])
        )
        #expect(events.compactMap(\.id?.text) == ["$3"])
    }

    @Test("leaves a room in which nobody is left, and no room into which nobody has come yet")
    func alone() {
        var reader = Reader.athome()
        let empty = Written.room(joined: 1)
        _ = reader.receive(Written.answer("s2", join: [Written.home: empty]))
        #expect(reader.demands == [])
        let gone = Written.room([Written.member("$1", Written.amina, "leave")], joined: 1)
        _ = reader.receive(Written.answer("s3", join: [Written.home: gone]))
        #expect(reader.demands == [.leave(home)])
        let back = Written.room([Written.member("$2", Written.amina, "join")], joined: 2)
        _ = reader.receive(Written.answer("s4", join: [Written.home: back]))
        #expect(reader.demands == [])
        let again = Written.room([Written.member("$3", Written.amina, "ban")], joined: 1)
        _ = reader.receive(Written.answer("s5", join: [Written.home: again]))
        #expect(reader.settle(.leave(home), .done).map(\.happening) == [.gone(.left)])
        #expect(reader.demands == [])
        #expect(reader.room() == nil)
    }

    @Test("waits for somebody who is invited")
    func awaited() {
        var reader = Reader.athome(people: 3)
        let gone = Written.room(
            [Written.member("$1", Written.amina, "leave")],
            joined: 1,
            invited: 1
        )
        _ = reader.receive(Written.answer("s2", join: [Written.home: gone]))
        #expect(reader.demands == [])
    }

    @Test("holds ten thousand invitations, and rooms whose ids say no server")
    func many() {
        var reader = Reader()
        let many = (0..<10_000).map { ("!\($0)", Written.invitation(by: Written.joris)) }
        let events = reader.receive(
            Written.answer("s1", invite: Dictionary(uniqueKeysWithValues: many))
        )
        #expect(events.count == 10_000)
        #expect(reader.demands.count == 10_000)
    }
}
