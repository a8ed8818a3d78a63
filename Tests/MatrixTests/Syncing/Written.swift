@testable import Matrix
import Notation

/// What a homeserver writes, for people who do not exist.
enum Written {
    static let us = "@buur:example.org"
    static let amina = "@amina:example.org"
    static let joris = "@joris:elders.example"
    static let home = "!keuken:example.org"

    static func event(
        _ id: String,
        _ type: String,
        by sender: String = amina,
        _ content: JSON,
        and more: JSON = [:]
    ) -> JSON {
        let whole: JSON = [
            "event_id": .text(id), "type": .text(type), "sender": .text(sender),
            "origin_server_ts": 1_796_000_000_000, "content": content,
        ]
        return whole.adding(more)
    }

    static func message(
        _ id: String,
        _ body: String,
        by sender: String = amina,
        and more: JSON = [:]
    ) -> JSON {
        let content: JSON = ["msgtype": "m.text", "body": .text(body)]
        return event(id, "m.room.message", by: sender, content.adding(more))
    }

    static func state(
        _ id: String,
        _ type: String,
        key: String = "",
        by sender: String = amina,
        _ content: JSON
    ) -> JSON {
        event(id, type, by: sender, content, and: ["state_key": .text(key)])
    }

    static func member(
        _ id: String,
        _ user: String,
        _ membership: String,
        by sender: String? = nil,
        was before: String? = nil,
        and more: JSON = [:]
    ) -> JSON {
        let content: JSON = ["membership": .text(membership)]
        let event = state(id, "m.room.member", key: user, by: sender ?? user, content.adding(more))
        guard let before else { return event }
        return event.adding(["unsigned": ["prev_content": ["membership": .text(before)]]])
    }

    /// What an answer says about a room that we are in.
    static func room(
        _ timeline: [JSON] = [],
        state: [JSON] = [],
        previous: String? = nil,
        joined: Int? = 2,
        invited: Int? = 0
    ) -> JSON {
        var summary: JSON = [:]
        if let joined {
            summary = summary.adding(["m.joined_member_count": .number(Double(joined))])
        }
        if let invited {
            summary = summary.adding(["m.invited_member_count": .number(Double(invited))])
        }
        var line: JSON = ["events": .list(timeline)]
        if let previous { line = line.adding(["limited": true, "prev_batch": .text(previous)]) }
        return ["summary": summary, "state": ["events": .list(state)], "timeline": line]
    }

    static func invitation(by sender: String = amina, isDirect: Bool = true) -> JSON {
        let content: JSON = ["membership": "invite", "is_direct": .flag(isDirect)]
        let event: JSON = [
            "type": "m.room.member", "state_key": .text(us), "sender": .text(sender),
            "content": content,
        ]
        return ["invite_state": ["events": [event]]]
    }

    static func answer(
        _ next: String,
        join: [String: JSON] = [:],
        invite: [String: JSON] = [:],
        leave: [String: JSON] = [:],
        direct: JSON? = nil
    ) -> JSON {
        let data = direct.map { JSON.list([["type": "m.direct", "content": $0]]) } ?? []
        return [
            "next_batch": .text(next),
            "account_data": ["events": data],
            "rooms": ["join": object(join), "invite": object(invite), "leave": object(leave)],
        ]
    }

    private static func object(_ fields: [String: JSON]) -> JSON {
        .object(fields.sorted { $0.key < $1.key }.map { JSON.Field(name: $0.key, value: $0.value) })
    }

    static func page(_ newestFirst: [JSON], end: String?) -> Page {
        let end: JSON = end.map { ["end": .text($0)] } ?? [:]
        let chunk: JSON = ["chunk": .list(newestFirst)]
        return Page(chunk.adding(end))
    }
}

extension JSON {
    /// With the fields of another object, which take the place of those of the same name.
    func adding(_ more: JSON) -> JSON {
        let names = Set(more.fields.map(\.name))
        return .object(fields.filter { !names.contains($0.name) } + more.fields)
    }
}

/// Reads along, and is stopped and started again before every answer.
struct Reader {
    var machine: SyncMachine
    private let keys: any Decrypting

    init(
        _ welcome: Welcome = .everyone,
        name: String = "Buur Zuid",
        keys: any Decrypting = NoKeys()
    ) {
        let account = Account(
            user: UserID(Written.us),
            displayName: name,
            welcome: welcome
        )
        machine = SyncMachine(account, keys: keys)
        self.keys = keys
    }

    /// One that is in a room already, with so many people.
    static func athome(
        people: Int = 2,
        name: String = "Buur Zuid",
        state: [JSON] = []
    ) -> Reader {
        var reader = Reader(name: name)
        _ = reader.receive(
            Written.answer("s1", join: [Written.home: Written.room(state: state, joined: people)])
        )
        return reader
    }

    var demands: [Demand] { machine.demands }

    func room(_ id: String = Written.home) -> Room? { machine.state.rooms[RoomID(id)] }

    mutating func receive(_ answer: JSON) -> [Event] {
        restart()
        return machine.receive(answer)
    }

    /// What is told of one more answer with these events in the one room.
    mutating func read(_ events: JSON..., joined: Int? = nil, invited: Int? = nil) -> [Event] {
        let next = "s\((Int(machine.state.token?.dropFirst() ?? "1") ?? 1) + 1)"
        return receive(
            Written.answer(
                next,
                join: [Written.home: Written.room(events, joined: joined, invited: invited)]
            )
        )
    }

    mutating func settle(_ demand: Demand, _ outcome: Outcome) -> [Event] {
        restart()
        return machine.settle(demand, outcome)
    }

    mutating func want(_ person: String) {
        machine.wantReadableRoom(with: UserID(person))
    }

    private mutating func restart() {
        let stored = machine.state.stored
        guard let state = SyncState(stored: stored) else {
            preconditionFailure("What was stored can be read")
        }
        precondition(state == machine.state, "What is read back is what was stored")
        machine = SyncMachine(machine.account, from: state, keys: keys)
    }
}
