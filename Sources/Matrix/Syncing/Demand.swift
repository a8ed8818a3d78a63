/// Something that the homeserver must be asked, because of what was read.
///
/// Demands follow from the state: whoever reads the state again after a crash gets the ones that are
/// not settled once more. Each may be made twice, except ``openDirect(with:)``: read an answer to
/// `/sync` before making that one again, and the room shows itself if it was opened.
public enum Demand: Hashable, Sendable {
    /// Read what lies in a gap, a page back from `Gap.from`.
    case fill(Gap)
    /// Join a room to which this account was invited, by way of this server.
    case accept(RoomID, via: String?)
    /// Refuse an invitation.
    case decline(RoomID)
    /// Leave a room in which nobody else is left, and forget it.
    case leave(RoomID)
    /// Join the room that takes the place of another, by way of this server.
    case follow(RoomID, to: RoomID, via: String?)
    /// Open a direct room without encryption, and list it in `m.direct`.
    case openDirect(with: UserID)
}

/// A part of a room's timeline that `/sync` left out.
public struct Gap: Hashable, Sendable {
    /// The room.
    public let room: RoomID
    /// Where to read back from.
    public let from: String
    /// Where to stop, nil to read until the machine says that it has enough.
    public let to: String?
}

/// What came of a demand.
///
/// What may work later is no outcome: the demand is made again.
public enum Outcome: Sendable {
    /// It was done.
    case done
    /// The answer of `/messages`.
    case page(Page)
    /// The homeserver will not do it, now or later.
    case refused
}
