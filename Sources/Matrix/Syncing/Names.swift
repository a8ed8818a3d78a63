/// The id of a room, as its homeserver wrote it.
///
/// Nothing is read in it: in rooms of version 12 it is `!hash`, and says no server.
public struct RoomID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The id itself.
    public let text: String

    /// Takes a name as the id of a room.
    public init(_ text: String) { self.text = text }

    public var description: String { text }

    public static func < (one: RoomID, other: RoomID) -> Bool { one.text < other.text }
}

/// The id of an event, as its homeserver wrote it.
public struct EventID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The id itself.
    public let text: String

    /// Takes a text as the id of an event.
    public init(_ text: String) { self.text = text }

    public var description: String { text }

    public static func < (one: EventID, other: EventID) -> Bool { one.text < other.text }
}

/// The id of somebody on Matrix, `@name:server`.
public struct UserID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The id itself.
    public let text: String

    /// Takes a text as the id of somebody.
    public init(_ text: String) { self.text = text }

    /// The homeserver on which this account lives, nil when the id names none.
    public var server: String? {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let server = text[text.index(after: colon)...]
        return server.isEmpty ? nil : String(server)
    }

    public var description: String { text }

    public static func < (one: UserID, other: UserID) -> Bool { one.text < other.text }
}
