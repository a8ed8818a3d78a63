import Notation

/// An answer of `/sync`, put together event by event.
struct Answer {
    private var joined: [String: [JSON]] = [:]
    private var left: [String: [JSON]] = [:]
    private var invited: [String: [JSON]] = [:]
    private var people: [String: Int] = [:]
    private var cut: Set<String> = []
    private let token: String

    init(_ token: String) { self.token = token }

    var json: JSON {
        [
            "next_batch": .text(token),
            "rooms": [
                "join": .object(
                    joined.map { room, events in
                        let isCut = cut.contains(room)
                        return JSON.Field(
                            name: room,
                            value: Answer.room(events, people: people[room], isCut: isCut)
                        )
                    }
                ),
                "leave": .object(left.map { JSON.Field(name: $0, value: Answer.room($1)) }),
                "invite": .object(
                    invited.map { room, events in
                        let state: JSON = ["invite_state": ["events": .list(events)]]
                        return JSON.Field(name: room, value: state)
                    }
                ),
            ],
        ]
    }

    private static func room(
        _ events: [JSON],
        people: Int? = nil,
        isCut: Bool = false
    ) -> JSON {
        let timeline: JSON = [
            "events": .list(events), "limited": .flag(isCut), "prev_batch": "before",
        ]
        var fields = [JSON.Field(name: "timeline", value: timeline)]
        if let people {
            let summary: JSON = ["m.joined_member_count": .number(Double(people))]
            fields.append(JSON.Field(name: "summary", value: summary))
        }
        return .object(fields)
    }

    /// A room with so many people, in which this happened.
    func room(_ id: String, people: Int, _ events: JSON...) -> Answer {
        room(id, people: people, events)
    }

    func room(_ id: String, people: Int, _ events: [JSON]) -> Answer {
        var answer = self
        answer.joined[id, default: []] += events
        answer.people[id] = people
        return answer
    }

    /// The same, in which what came before this in a room was left out.
    func cutOff(_ id: String) -> Answer {
        var answer = self
        answer.cut.insert(id)
        return answer
    }

    /// A room to which somebody invited another.
    func invites(_ other: String, to id: String, by person: String) -> Answer {
        var answer = self
        answer.invited[id] = [
            event("m.room.member", by: person, "$i", ["membership": "invite"], state: other)
        ]
        return answer
    }

    /// A room that the account is out of, after this.
    func gone(from id: String, _ events: JSON...) -> Answer {
        var answer = self
        answer.left[id, default: []] += events
        return answer
    }
}

/// An event by its type, sender, id and content.
func event(
    _ type: String,
    by sender: String,
    _ id: String,
    _ content: JSON,
    state key: String? = nil,
    transaction: String? = nil
) -> JSON {
    var fields = [
        JSON.Field(name: "type", value: .text(type)),
        JSON.Field(name: "sender", value: .text(sender)),
        JSON.Field(name: "event_id", value: .text(id)),
        JSON.Field(name: "origin_server_ts", value: 1),
        JSON.Field(name: "content", value: content),
    ]
    if let key { fields.append(JSON.Field(name: "state_key", value: .text(key))) }
    if let transaction {
        fields.append(
            JSON.Field(name: "unsigned", value: ["transaction_id": .text(transaction)])
        )
    }
    return .object(fields)
}

func joins(_ person: String, _ id: String) -> JSON {
    event("m.room.member", by: person, id, ["membership": "join"], state: person)
}

func leaves(_ person: String, _ id: String) -> JSON {
    event("m.room.member", by: person, id, ["membership": "leave"], state: person)
}

/// What shows that somebody opened a direct room and invited another to it.
func opened(by person: String, for other: String) -> [JSON] {
    [
        event("m.room.create", by: person, "$c", [:], state: ""), joins(person, "$c1"),
        event(
            "m.room.member",
            by: person,
            "$c2",
            ["membership": "invite", "is_direct": true],
            state: other
        ),
    ]
}

func says(_ person: String, _ words: String, _ id: String) -> JSON {
    event("m.room.message", by: person, id, ["msgtype": "m.text", "body": .text(words)])
}
