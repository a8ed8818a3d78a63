import Notation
import Testing

@testable import Matrix

@Suite("an answer in which anything may be wrong")
struct SyncFuzzTests {
    private static let wrong: [JSON] = [
        .null, true, -1, .number(1e300), .number(.infinity), "", "x", [], [5, [], "x"], [:],
        ["type": 5, "events": "x"], .text(String(repeating: "é", count: 32_768)),
    ]

    /// An answer of the shape that homeservers give, with events in three rooms.
    private static let answer: JSON = {
        let thread: JSON = ["m.relates_to": ["rel_type": "m.thread", "event_id": "$r"]]
        let edit: JSON = [
            "m.relates_to": ["rel_type": "m.replace", "event_id": "$1"],
            "m.new_content": ["msgtype": "m.text", "body": "b"],
        ]
        let mention: JSON = [
            "m.mentions": ["user_ids": [.text(Written.us)]], "formatted_body": "x",
        ]
        let file: JSON = [
            "msgtype": "m.image", "body": "x", "url": "mxc://example.org/a",
            "info": ["size": 1, "w": 1, "h": 1],
        ]
        let reaction: JSON = ["rel_type": "m.annotation", "event_id": "$1", "key": "👍"]
        let first = Written.room(
            [
                Written.message("$1", "a", and: mention), Written.message("$2", "b", and: thread),
                Written.message("$3", "c", and: edit), Written.member("$4", Written.joris, "join"),
                Written.event("$5", "m.room.message", file),
                Written.event("$6", "m.reaction", ["m.relates_to": reaction]),
                Written.event("$7", "m.room.redaction", ["redacts": "$1"]),
            ],
            state: [
                Written.state("$s", "m.room.create", ["predecessor": ["room_id": "!oud"]]),
                Written.state("$e", "m.room.topic", ["topic": "x"]),
            ]
        )
        let second = Written.room([
            Written.event("$8", "m.room.encrypted", ["algorithm": "m.megolm.v1.aes-sha2"]),
            Written.event("$9", "m.sticker", ["body": "kat"]),
            Written.message(
                "$10",
                "Dag",
                by: Written.us,
                and: ["unsigned": ["transaction_id": "1"]]
            ),
            Written.state("$11", "m.room.tombstone", ["replacement_room": "!nieuw"]),
            Written.message("$12", "e"),
        ])
        let left = Written.room([
            Written.message("$13", "dag"),
            Written.member("$14", Written.us, "leave", by: Written.amina, and: ["reason": "x"]),
        ])
        let direct: JSON = .object([.init(name: Written.amina, value: ["!a:example.org"])])
        return Written.answer(
            "s2",
            join: ["!a:example.org": first, "!b": second],
            invite: ["!d": Written.invitation()],
            leave: ["!c:example.org": left],
            direct: direct
        )
    }()

    private func begun() -> SyncMachine {
        var reader = Reader()
        let rooms = [
            "!a:example.org": Written.room(), "!b": Written.room(),
            "!c:example.org": Written.room(),
        ]
        _ = reader.receive(Written.answer("s1", join: rooms))
        return reader.machine
    }

    private func ids(in machine: SyncMachine, _ answer: JSON) -> Set<EventID> {
        var machine = machine
        return Set(machine.receive(answer).compactMap(\.id))
    }

    @Test("loses no event but the one in which something is wrong")
    func everyField() {
        let machine = begun()
        let all = ids(in: machine, Self.answer)
        #expect(all.count == 13)
        var replaced = 0
        for path in Self.answer.paths() {
            let inside = Self.answer.ids(under: path)
            for value in Self.wrong {
                let told = ids(in: machine, Self.answer.replacing(path[...], with: value))
                #expect(told.isSuperset(of: all.subtracting(inside)), "\(path)")
                replaced += 1
            }
        }
        #expect(replaced > 2_000)
    }

    @Test("survives many wrong things at once", arguments: 1...60)
    func many(seed: UInt64) {
        var numbers = Numbers(seed: seed)
        var answer = Self.answer
        for _ in 0..<8 {
            guard let path = answer.paths().randomElement(using: &numbers),
                let value = Self.wrong.randomElement(using: &numbers)
            else { continue }
            answer = answer.replacing(path[...], with: value)
        }
        var machine = begun()
        _ = machine.receive(answer)
        #expect(SyncState(stored: machine.state.stored) == machine.state)
        _ = machine.settle(
            .fill(Gap(room: RoomID("!a:example.org"), from: "x", to: nil)),
            .page(Page(answer))
        )
    }

    @Test("survives a state in which anything is wrong")
    func everyStoredField() throws {
        var machine = begun()
        _ = machine.receive(Self.answer)
        let stored = try #require(JSON(parsing: machine.state.stored))
        for path in stored.paths() {
            for value in Self.wrong.dropLast() {
                let text = stored.replacing(path[...], with: value).description
                guard let state = SyncState(stored: text) else { continue }
                var machine = SyncMachine(machine.account, from: state)
                _ = machine.receive(Self.answer)
                _ = machine.demands
            }
        }
    }
}

extension JSON {
    enum Step: Hashable {
        case name(String)
        case index(Int)
    }

    /// The ways to every value in it.
    func paths() -> [[Step]] {
        let inner: [(Step, JSON)] =
            fields.map { (.name($0.name), $0.value) } + list.enumerated().map { (.index($0), $1) }
        return [[]] + inner.flatMap { step, value in value.paths().map { [step] + $0 } }
    }

    func replacing(_ path: ArraySlice<Step>, with value: JSON) -> JSON {
        guard let step = path.first else { return value }
        switch (self, step) {
        case (.object(let fields), .name(let name)):
            return .object(
                fields.map { field in
                    guard field.name == name else { return field }
                    return Field(
                        name: name,
                        value: field.value.replacing(path.dropFirst(), with: value)
                    )
                }
            )
        case (.list(let values), .index(let index)):
            return .list(
                values.enumerated().map { place, old in
                    place == index ? old.replacing(path.dropFirst(), with: value) : old
                }
            )
        default: return self
        }
    }

    /// The ids of the events that hold the end of a path, or lie behind it.
    func ids(under path: [Step]) -> Set<EventID> {
        var (value, ids) = (self, Set<EventID>())
        for step in path {
            if let id = value["event_id"]?.text { ids.insert(EventID(id)) }
            switch step {
            case .name(let name): value = value[name] ?? .null
            case .index(let index): value = value.list[index]
            }
        }
        return ids.union(value.allIDs)
    }

    private var allIDs: Set<EventID> {
        let own = self["event_id"]?.text.map { Set([EventID($0)]) } ?? []
        return (fields.map(\.value) + list).reduce(own) { $0.union($1.allIDs) }
    }
}
