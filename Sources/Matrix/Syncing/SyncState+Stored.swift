internal import Notation

extension SyncState {
    /// The form in which it is written down; a later form has a higher number.
    static let version = 1

    /// The text that is kept.
    public var stored: String {
        var fields: [JSON.Field] = [
            JSON.Field(name: "version", value: .number(Double(SyncState.version)))
        ]
        if let token { fields.append(JSON.Field(name: "token", value: .text(token))) }
        let direct = direct.sorted { $0.key < $1.key }
        fields.append(.object("direct", direct.map { ($0.key.text, .text($0.value.text)) }))
        fields.append(.list("wanted", wanted.sorted().map { .text($0.text) }))
        let rooms = rooms.sorted { $0.key < $1.key }
        fields.append(.object("rooms", rooms.map { ($0.key.text, $0.value.stored) }))
        return JSON.object(fields).description
    }

    /// Reads the text that was kept; nil when it is no such text, or was written by a later version.
    public init?(stored text: String) {
        guard let stored = JSON(parsing: text), stored["version"]?.whole == SyncState.version else {
            return nil
        }
        token = stored["token"]?.text
        for field in stored["direct"]?.fields ?? [] {
            direct[RoomID(field.name)] = field.value.text.map(UserID.init)
        }
        wanted = Set((stored["wanted"]?.list ?? []).compactMap(\.text).map(UserID.init))
        for field in stored["rooms"]?.fields ?? [] {
            rooms[RoomID(field.name)] = Room(stored: field.value)
        }
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
