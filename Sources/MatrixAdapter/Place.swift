internal import Matrix
internal import Notation

/// Where one person is spoken to, and how far that has come.
struct Place: Hashable, Sendable {
    /// The room in which she wrote last.
    var room: RoomID?
    /// The thread in which she wrote last, nil when it was in none.
    var thread: EventID?
    /// Whether she was greeted.
    var isGreeted = false
    /// Whether she has left, or put Buur out: she is not followed, until she comes back by herself.
    var hasLeft = false
}

extension Place {
    /// The text that is kept.
    var stored: String {
        var fields: [JSON.Field] = []
        if let room { fields.append(JSON.Field(name: "room", value: .text(room.text))) }
        if let thread { fields.append(JSON.Field(name: "thread", value: .text(thread.text))) }
        if isGreeted { fields.append(JSON.Field(name: "greeted", value: .flag(true))) }
        if hasLeft { fields.append(JSON.Field(name: "left", value: .flag(true))) }
        return JSON.object(fields).description
    }

    /// Reads the text that was kept; nil when it is no such text.
    init?(stored text: String) {
        guard let stored = JSON(parsing: text) else { return nil }
        room = stored["room"]?.text.map(RoomID.init)
        thread = stored["thread"]?.text.map(EventID.init)
        isGreeted = stored["greeted"]?.flag == true
        hasLeft = stored["left"]?.flag == true
    }
}
