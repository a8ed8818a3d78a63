public import Notation

/// The seam to a homeserver, for one account that is logged in.
///
/// Laws:
/// - Whatever is asked is asked with the account's own token, which shows in no error and no
///   description.
/// - An error tells what the homeserver made of it. What may work later was tried again first, as
///   often as the implementation is told to, and never sooner than the homeserver asked for; what
///   will not work later, a dead token above all, was asked once.
/// - The same `transaction` sends once: asking again with it gives the id of the same event, as long
///   as the homeserver remembers it.
/// - What may have been done although no answer came (opening a room, uploading) is not asked again.
/// - Cancelling the task ends what is asked at once.
///
/// `PersistenceTests` and `LoginTests` hold them against a homeserver that misbehaves.
public protocol Homeserver: Sendable {
    /// Whose token it is, and of which device.
    func whoAmI() async throws(HomeserverError) -> Identity
    /// Ends the token.
    func logOut() async throws(HomeserverError)

    /// What is new since a token, at most so many events of each room; waits so long for news when
    /// there is none.
    func sync(
        since token: String?,
        waiting: Duration,
        limit: Int
    ) async throws(HomeserverError) -> JSON
    /// A page of a room's timeline, back from a token.
    func page(before gap: Gap) async throws(HomeserverError) -> Page

    /// Sends an event under an id of our own.
    func send(
        _ content: JSON,
        type: String,
        to room: RoomID,
        transaction: String
    ) async throws(HomeserverError) -> EventID
    /// Shows for so long that something is being written; nil for no longer.
    func showTyping(for duration: Duration?, in room: RoomID) async throws(HomeserverError)
    /// Shows that everything up to an event was read, in a part of its room.
    func markRead(_ event: EventID, in part: RoomPart) async throws(HomeserverError)

    /// Opens a room without encryption for one other, and invites them.
    func openDirectRoom(with person: UserID) async throws(HomeserverError) -> RoomID
    /// Joins a room, by way of a server where its id says none.
    func join(_ room: RoomID, via server: String?) async throws(HomeserverError)
    /// Leaves a room, or refuses an invitation to it.
    func leave(_ room: RoomID) async throws(HomeserverError)
    /// Drops a room that was left.
    func forget(_ room: RoomID) async throws(HomeserverError)

    /// The direct rooms that the account lists, `m.direct`; empty when it lists none.
    func directRooms() async throws(HomeserverError) -> JSON
    /// Replaces the list of direct rooms.
    func setDirectRooms(_ rooms: JSON) async throws(HomeserverError)

    /// Sets the name that people see.
    func setDisplayName(_ name: String) async throws(HomeserverError)
    /// Sets the picture that people see, by its `mxc://`.
    func setAvatar(_ uri: String) async throws(HomeserverError)

    /// Stores bytes and gives their `mxc://`.
    func upload(
        _ bytes: [UInt8],
        name: String,
        mediaType: String
    ) async throws(HomeserverError) -> String
    /// Fetches the bytes behind an `mxc://`; more than the limit is ``HomeserverError/tooLarge``.
    func download(_ uri: String, limit: Int) async throws(HomeserverError) -> [UInt8]
}

/// A part of a room's timeline of which is told by itself up to where it was read.
public struct RoomPart: Hashable, Sendable {
    /// Which part.
    public enum Extent: Hashable, Sendable {
        /// What stands in no thread, the events with which threads begin among it.
        case main
        /// What stands in the thread that begins with this event.
        case thread(EventID)
        /// All of it: for an event of which is not known where it stands, such as a change.
        case all
    }

    /// The room.
    public let room: RoomID
    /// Which part of it.
    public let extent: Extent

    /// Makes a part of a room.
    public init(_ extent: Extent, of room: RoomID) { (self.room, self.extent) = (room, extent) }
}

/// Whose token something is.
public struct Identity: Hashable, Sendable {
    /// The account.
    public let user: UserID
    /// The device, nil for a token without one.
    public let device: String?
}
