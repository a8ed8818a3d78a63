import Assistant
import Matrix
import Notation
import Testing

@testable import MatrixAdapter

/// What events mean for the conversation, and what is kept of them.
@Suite("Correspondence")
struct CorrespondenceTests {
    private static let buur = "@buur:example.org"
    private static let amina = "@amina:example.org"
    private static let bob = "@bob:example.org"

    /// A correspondence that is written down and read back after every answer.
    private struct Kept {
        var correspondence = Correspondence(channel: "noord", account: account, from: nil)
        private var leaves: [String: String] = [:]
        private var kept: Correspondence?

        /// What time it is.
        var now = Instant(seconds: 1_795_424_400)

        static let account = Account(user: UserID(buur), displayName: "Buur")

        mutating func read(_ answer: Answer) -> News {
            let news = correspondence.read(correspondence.machine.receive(answer.json))
            correspondence.noteMissing(at: now)
            let changed = correspondence.leaves(since: kept)
            leaves.merge(changed.byName) { _, new in new }
            leaves = leaves.filter { !$0.value.isEmpty }
            let read = Correspondence(
                channel: "noord",
                account: Kept.account,
                from: Leaves(head: changed.head, byName: leaves)
            )
            #expect(read.machine.state == correspondence.machine.state.withoutWords)
            #expect(read.transactions == correspondence.transactions)
            #expect(read.places == correspondence.places)
            #expect(read.courtesies == correspondence.courtesies)
            #expect(read.told == correspondence.told)
            #expect(read.missing == correspondence.missing)
            #expect(read.openings == correspondence.openings)
            (correspondence, kept) = (read, read)
            return news
        }

        /// What is kept of everything but the rooms and people.
        var head: String { correspondence.leaves(since: nil).head }

        /// What is kept under a name, nil when nothing is.
        func leaf(_ name: String) -> String? { leaves[name] }

        /// Reads a first answer, after which everything that comes is new.
        init() { _ = read(Answer("s0")) }
    }

    private static let start = Answer("s1").room(
        "!kamer",
        people: 2,
        joins(buur, "$j1"),
        joins(amina, "$j2")
    )

    @Test("greets who it is alone with, once")
    func greets() {
        var kept = Kept()
        let news = kept.read(CorrespondenceTests.start)
        #expect(news.incoming.map(\.content) == [.arrival])
        #expect(news.incoming.map(\.from.description) == ["noord:\(CorrespondenceTests.amina)"])
        let left = Answer("s2").gone(from: "!kamer", leaves(CorrespondenceTests.buur, "$l1"))
        #expect(kept.read(left).incoming.isEmpty)
        let again = Answer("s3").room(
            "!nieuw",
            people: 2,
            joins(CorrespondenceTests.buur, "$j3"),
            joins(CorrespondenceTests.amina, "$j4")
        )
        #expect(kept.read(again).incoming.isEmpty)
    }

    @Test("does not greet who writes at once, but hears her")
    func hears() {
        var kept = Kept()
        let news = kept.read(
            CorrespondenceTests.start.room(
                "!kamer",
                people: 2,
                says(CorrespondenceTests.amina, "hoi", "$m1")
            )
        )
        #expect(news.incoming.map(\.content) == [.message("hoi")])
        #expect(news.incoming.map(\.id) == ["$m1"])
        #expect(news.read.keys.map(\.room.text) == ["!kamer"])
    }

    @Test("tells of each thread apart up to where it was read, and of a change as of all")
    func reads() {
        var kept = Kept()
        let (amina, room) = (CorrespondenceTests.amina, RoomID("!kamer"))
        func relating(_ type: String, _ id: String) -> JSON {
            event(
                "m.room.message",
                by: amina,
                id,
                [
                    "msgtype": "m.text", "body": "x",
                    "m.new_content": ["msgtype": "m.text", "body": "x"],
                    "m.relates_to": ["rel_type": .text(type), "event_id": "$m1"],
                ]
            )
        }
        let news = kept.read(
            CorrespondenceTests.start.room(
                "!kamer",
                people: 2,
                says(amina, "hoi", "$m1"),
                relating("m.thread", "$m2"),
                says(amina, "dag", "$m3"),
                relating("m.replace", "$m4")
            )
        )
        #expect(
            news.read == [
                RoomPart(.main, of: room): EventID("$m3"),
                RoomPart(.thread(EventID("$m1")), of: room): EventID("$m2"),
                RoomPart(.all, of: room): EventID("$m4"),
            ]
        )
    }

    @Test("answers aside who speaks to it among others, and leaves the rest unheard")
    func stepsAside() {
        var kept = Kept()
        let news = kept.read(
            Answer("s1").room(
                "!plein",
                people: 3,
                joins(CorrespondenceTests.buur, "$j1"),
                joins(CorrespondenceTests.amina, "$j2"),
                joins(CorrespondenceTests.bob, "$j3"),
                says(CorrespondenceTests.bob, "lekker weer", "$m1"),
                says(CorrespondenceTests.amina, "Buur, ik heb een brief", "$m2")
            )
        )
        #expect(news.incoming.map(\.id) == ["$m2"])
        #expect(kept.correspondence.courtesies.map(\.kind) == [.aside])
        #expect(kept.correspondence.room(for: UserID(CorrespondenceTests.amina)) == nil)
        let demands = kept.correspondence.machine.demands
        #expect(demands.contains(.openDirect(with: UserID(CorrespondenceTests.amina))))
    }

    @Test("says that it cannot read, and asks for a room where it can")
    func cannotRead() {
        var kept = Kept()
        let news = kept.read(CorrespondenceTests.start.room("!kamer", people: 2, locked("$m1")))
        #expect(news.incoming.map(\.content) == [.arrival])
        #expect(kept.correspondence.courtesies.map(\.event.text) == ["$m1"])
        #expect(kept.correspondence.room(for: UserID(CorrespondenceTests.amina)) == nil)
    }

    @Test("opens no room after room where each is encrypted, and says so")
    func isLocked() {
        let amina = UserID(CorrespondenceTests.amina)
        var kept = Kept()
        _ = kept.read(CorrespondenceTests.start.room("!kamer", people: 2, locked("$m1")))
        #expect(kept.correspondence.machine.demands.contains(.openDirect(with: amina)))
        let opened = Answer("s2").room(
            "!eigen",
            people: 2,
            event("m.room.create", by: CorrespondenceTests.buur, "$c", [:], state: ""),
            joins(CorrespondenceTests.buur, "$j3"),
            event("m.room.encryption", by: CorrespondenceTests.buur, "$e", [:], state: ""),
            joins(CorrespondenceTests.amina, "$j4"),
            locked("$m2")
        )
        _ = kept.correspondence.machine.settle(.openDirect(with: amina), .done)
        _ = kept.read(opened)
        #expect(kept.correspondence.courtesies.map(\.kind) == [.unreadable, .locked])
        #expect(!kept.correspondence.machine.demands.contains(.openDirect(with: amina)))
    }

    /// Something that Amina wrote and nobody else can read.
    private func locked(_ id: String) -> JSON {
        let content: JSON = ["algorithm": "m.megolm.v1.aes-sha2"]
        return event("m.room.encrypted", by: CorrespondenceTests.amina, id, content)
    }

    @Test("follows nobody who left, until she comes back")
    func staysBehind() {
        let amina = UserID(CorrespondenceTests.amina)
        var kept = Kept()
        _ = kept.read(
            CorrespondenceTests.start.room(
                "!kamer",
                people: 2,
                says(CorrespondenceTests.amina, "hoi", "$m1")
            )
        )
        #expect(kept.correspondence.room(for: amina)?.text == "!kamer")
        _ = kept.read(Answer("s2").gone(from: "!kamer", leaves(CorrespondenceTests.buur, "$l1")))
        #expect(kept.correspondence.places[amina]?.hasLeft == true)
        #expect(kept.leaf("!kamer") == nil)
        let back = Answer("s3").room(
            "!nieuw",
            people: 2,
            joins(CorrespondenceTests.buur, "$j3"),
            joins(CorrespondenceTests.amina, "$j4"),
            says(CorrespondenceTests.amina, "daar ben ik weer", "$m2")
        )
        #expect(kept.read(back).incoming.map(\.id) == ["$m2"])
        #expect(kept.correspondence.places[amina]?.hasLeft == false)
        #expect(kept.correspondence.room(for: amina)?.text == "!nieuw")
    }

    @Test("knows a delivery by its own event, and a courtesy too")
    func knowsOwn() {
        var kept = Kept()
        _ = kept.read(CorrespondenceTests.start)
        let own = event(
            "m.room.message",
            by: CorrespondenceTests.buur,
            "$o1",
            ["msgtype": "m.text", "body": "Hoi"],
            transaction: kept.correspondence.transactions.id(of: 12)
        )
        let news = kept.read(Answer("s2").room("!kamer", people: 2, own))
        #expect(news.arrived.map(\.delivery) == [12])
        #expect(news.arrived.map(\.event.text) == ["$o1"])
        #expect(news.incoming.isEmpty)
    }

    @Test("forgets a person with her rooms")
    func forgets() {
        var kept = Kept()
        _ = kept.read(
            CorrespondenceTests.start.room(
                "!kamer",
                people: 2,
                says(CorrespondenceTests.amina, "hoi", "$m1")
            )
        )
        #expect(kept.leaf(CorrespondenceTests.amina) != nil)
        kept.correspondence.forget(UserID(CorrespondenceTests.amina))
        #expect(kept.correspondence.machine.demands == [.leave(RoomID("!kamer"))])
        _ = kept.read(Answer("s3").gone(from: "!kamer", leaves(CorrespondenceTests.buur, "$l1")))
        #expect(kept.leaf(CorrespondenceTests.amina) == nil)
        #expect(kept.leaf("!kamer") == nil)
        #expect(kept.correspondence.machine.demands.isEmpty)
    }

    @Test("keeps since when a part of a room is missing, and when it was not kept counts from now")
    func keepsMissing() throws {
        let room = RoomID("!kamer")
        var kept = Kept()
        _ = kept.read(CorrespondenceTests.start)
        let start = kept.now
        let words = says(CorrespondenceTests.amina, "hoi", "$m1")
        _ = kept.read(Answer("s2").room("!kamer", people: 2, words).cutOff("!kamer"))
        kept.now = start.adding(.seconds(60))
        _ = kept.read(Answer("s3"))
        #expect(kept.correspondence.missing == [room: start])
        let head = try #require(JSON(parsing: kept.head))
        let leaves = Leaves(
            head: JSON.object(head.fields.filter { $0.name != "missing" }).description,
            byName: ["!kamer": try #require(kept.leaf("!kamer"))]
        )
        var old = Correspondence(channel: "noord", account: Kept.account, from: leaves)
        #expect(old.isMissingSomething(in: room) && old.missing.isEmpty)
        old.noteMissing(at: kept.now)
        #expect(old.missing == [room: kept.now])
    }

    @Test("expects a room that is opened for two minutes, or until it shows itself")
    func expectsRoom() {
        let amina = UserID(CorrespondenceTests.amina)
        var kept = Kept()
        let start = kept.now
        kept.correspondence.openings = [amina: start]
        _ = kept.read(Answer("s1"))
        #expect(kept.correspondence.openings == [amina: start])
        let times = [0, 119, 120].map { start.adding(.seconds($0)) }
        let expected = times.map {
            kept.correspondence.mayBeOpening(for: amina, heard: $0, at: times[2])
        }
        #expect(expected == [true, true, false])
        let before = start.adding(.seconds(-1))
        #expect(!kept.correspondence.mayBeOpening(for: amina, heard: before, at: before))
        kept.correspondence.dropOpenings(heard: times[1], at: times[1])
        #expect(kept.correspondence.openings == [amina: start])
        _ = kept.read(CorrespondenceTests.start)
        kept.correspondence.dropOpenings(heard: times[1], at: times[1])
        #expect(kept.correspondence.openings.isEmpty)
    }

    @Test("is not answered by programs, and answers none")
    func leavesPrograms() {
        var kept = Kept()
        _ = kept.read(CorrespondenceTests.start)
        let notice = event(
            "m.room.message",
            by: CorrespondenceTests.amina,
            "$n1",
            ["msgtype": "m.notice", "body": "ping"]
        )
        let unknown = event("org.example.beep", by: CorrespondenceTests.amina, "$n2", [:])
        let news = kept.read(Answer("s2").room("!kamer", people: 2, notice, unknown))
        #expect(news.incoming.isEmpty)
    }
}
