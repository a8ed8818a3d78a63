internal import Notation

/// An event as the homeserver wrote it, of which the id, the type and the sender are there.
struct RawEvent: Hashable, Sendable {
    let id: EventID
    let type: String
    let sender: UserID
    let json: JSON

    /// Nil for what has no id, no type or no sender: it cannot be told from another.
    init?(_ json: JSON) {
        guard let id = json["event_id"]?.text, !id.isEmpty, let type = json["type"]?.text,
            let sender = json["sender"]?.text, !sender.isEmpty
        else { return nil }
        self.id = EventID(id)
        self.type = type
        self.sender = UserID(sender)
        self.json = json
    }

    var content: JSON { json["content"] ?? .null }
    var stateKey: String? { json["state_key"]?.text }
    var isState: Bool { json["state_key"] != nil }
    var sent: Int? { json["origin_server_ts"]?.whole }
    var transaction: String? { json["unsigned"]?["transaction_id"]?.text }
    var isRedacted: Bool { json["unsigned"]?["redacted_because"] != nil }

    /// How many more are in the room, or invited to it, after this event than before: 1, 0 or -1.
    var gain: Int {
        guard type == "m.room.member", stateKey != nil else { return 0 }
        let before = json["unsigned"]?["prev_content"]?["membership"]?.text
        return RawEvent.presence(content["membership"]?.text) - RawEvent.presence(before)
    }

    private static func presence(_ membership: String?) -> Int {
        membership == "join" || membership == "invite" ? 1 : 0
    }

    /// What somebody becomes by this event: "join", "invite", "leave", "ban" or "knock".
    func membership(of user: UserID) -> String? {
        guard type == "m.room.member", stateKey == user.text else { return nil }
        return content["membership"]?.text
    }
}

extension RawEvent {
    private var relation: JSON? { content["m.relates_to"] }

    /// The event to which this one stands in a relation of this kind.
    func target(of kind: String) -> EventID? {
        guard relation?["rel_type"]?.text == kind else { return nil }
        return relation?["event_id"]?.text.map(EventID.init)
    }

    var thread: EventID? { target(of: "m.thread") }

    /// The event that is answered; in a thread, clients that know no threads are given one as well.
    var reply: EventID? {
        if thread != nil, relation?["is_falling_back"]?.flag == true { return nil }
        return relation?["m.in_reply_to"]?["event_id"]?.text.map(EventID.init)
    }

    /// Whether a reply may hold a quotation that its client put above it.
    var mayQuote: Bool { relation?["m.in_reply_to"] != nil }

    var reactionKey: String? { relation?["key"]?.text }

    /// The event that a redaction takes out; since room version 11 it stands in the content.
    var redacted: EventID? {
        (content["redacts"]?.text ?? json["redacts"]?.text).map(EventID.init)
    }
}
