import Notation
import Testing

@testable import Matrix

@Suite("what is encrypted")
struct EncryptionTests {
    private let home = RoomID(Written.home)

    private func secret(_ id: String, _ relation: JSON = [:]) -> JSON {
        let content: JSON = [
            "algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "abc", "session_id": "s",
        ]
        return Written.event(id, "m.room.encrypted", content.adding(relation))
    }

    /// Reads a secret whose ciphertext it was taught.
    private struct Taught: Decrypting {
        func read(_ encrypted: Encrypted) -> Decryption {
            guard encrypted.content["ciphertext"] == "abc" else { return .cannotRead }
            return .plain(type: "m.room.message", content: ["msgtype": "m.text", "body": "hoi"])
        }
    }

    @Test("is reported when it cannot be read, once, and stays known")
    func unreadable() {
        var reader = Reader.athome()
        let events = reader.read(secret("$1"), Written.message("$2", "dit wel"))
        #expect(events.map(\.happening).first == .unreadable)
        #expect(events.count == 2)
        #expect(reader.read(secret("$1")) == [])
        #expect(reader.room()?.isEncrypted == true)
    }

    @Test("is read by who holds the keys, with the relations that stand outside")
    func readable() {
        var reader = Reader(keys: Taught())
        _ = reader.receive(Written.answer("s1", join: [Written.home: Written.room()]))
        let relation: JSON = ["m.relates_to": ["m.in_reply_to": ["event_id": "$0"]]]
        let event = reader.read(secret("$1", relation)).first
        #expect(event?.happening == .text(Text(tone: .text, body: "hoi", mentionsUs: false)))
        #expect(event?.reply == EventID("$0"))
    }

    @Test("holds no keys")
    func noKeys() {
        let encrypted = Encrypted(
            room: home,
            id: EventID("$1"),
            sender: UserID(Written.amina),
            content: [:]
        )
        #expect(NoKeys().read(encrypted) == .cannotRead)
    }

    @Test("never ends in a room where it began")
    func begins() {
        var reader = Reader.athome(state: [Written.state("$e", "m.room.encryption", [:])])
        #expect(reader.room()?.isEncrypted == true)
        _ = reader.read(Written.state("$f", "m.room.encryption", ["algorithm": 5]))
        #expect(reader.room()?.isEncrypted == true)
    }

    @Test("makes us open a room that can be read, unless there is one")
    func readableRoom() {
        var reader = Reader.athome(state: [Written.state("$e", "m.room.encryption", [:])])
        let demand = Demand.openDirect(with: UserID(Written.amina))
        reader.want(Written.amina)
        reader.want(Written.us)
        #expect(reader.demands == [demand])
        _ = reader.settle(demand, .done)
        let invitation = Written.member("$i", Written.amina, "invite")
        #expect(reader.demands == [])
        _ = reader.receive(Written.answer("s2", join: ["!open": Written.room(state: [invitation])]))
        reader.want(Written.amina)
        #expect(reader.demands == [])
        #expect(reader.machine.state.readableRoom(with: UserID(Written.amina)) == RoomID("!open"))
    }

    @Test("recognises the room that we opened before we crashed")
    func afterCrash() {
        var reader = Reader.athome()
        reader.want(Written.joris)
        let state = [
            Written.state("$c", "m.room.create", by: Written.us, [:]),
            Written.member("$m", Written.us, "join"),
            Written.member(
                "$i",
                Written.joris,
                "invite",
                by: Written.us,
                and: ["is_direct": true]
            ),
        ]
        let room = Written.room(state, joined: 1, invited: 1)
        _ = reader.receive(Written.answer("s2", join: ["!open": room]))
        #expect(reader.demands == [])
        #expect(reader.machine.state.readableRoom(with: UserID(Written.joris)) == RoomID("!open"))
    }

    @Test("asks no more for a room that cannot be opened")
    func refused() {
        var reader = Reader.athome()
        reader.want(Written.joris)
        _ = reader.settle(.openDirect(with: UserID(Written.joris)), .refused)
        #expect(reader.demands == [])
    }
}
