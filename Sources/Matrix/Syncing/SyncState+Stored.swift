public import Notation

extension SyncState {
    /// The form in which it is written down; a later form has a higher number.
    static let version = 1

    /// The text that is kept, with all rooms in it.
    public var stored: String {
        let rooms = rooms.keys.sorted().map { ($0.text, storedRoom($0)) }
        return JSON.object(storedHead.fields + [.object("rooms", rooms)]).description
    }

    /// What is kept besides the rooms, for who keeps each room by itself.
    public var storedHead: JSON {
        var fields: [JSON.Field] = [
            JSON.Field(name: "version", value: .number(Double(SyncState.version)))
        ]
        if let token { fields.append(JSON.Field(name: "token", value: .text(token))) }
        fields.append(.list("wanted", wanted.sorted().map { .text($0.text) }))
        return .object(fields)
    }

    /// What is kept of one room; of one that is not known, null.
    ///
    /// While a gap is being filled, it holds the messages that wait for that.
    public func storedRoom(_ id: RoomID) -> JSON {
        guard let room = rooms[id] else { return .null }
        let person = direct[id].map { JSON.Field(name: "with", value: .text($0.text)) }
        return .object(room.stored.fields + (person.map { [$0] } ?? []))
    }

    /// Reads the text that was kept; nil when it is no such text, or was written by a later version.
    public init?(stored text: String) {
        guard let stored = JSON(parsing: text) else { return nil }
        let rooms = (stored["rooms"]?.fields ?? []).map { (RoomID($0.name), $0.value) }
        self.init(storedHead: stored, rooms: Dictionary(rooms) { first, _ in first })
    }

    /// Puts together what was kept apart; nil when the head is none, or was written by a later
    /// version.
    public init?(storedHead stored: JSON, rooms: [RoomID: JSON]) {
        guard stored["version"]?.whole == SyncState.version else { return nil }
        token = stored["token"]?.text
        wanted = Set((stored["wanted"]?.list ?? []).compactMap(\.text).map(UserID.init))
        self.rooms = rooms.mapValues(Room.init)
        direct = rooms.compactMapValues { $0["with"]?.text.map(UserID.init) }
    }
}

extension JSON.Field {
    static func object(_ name: String, _ fields: [(String, JSON)]) -> JSON.Field {
        JSON.Field(name: name, value: .object(fields.map { JSON.Field(name: $0.0, value: $0.1) }))
    }

    static func list(_ name: String, _ values: [JSON]) -> JSON.Field {
        JSON.Field(name: name, value: .list(values))
    }
}
