public import Notation

/// The seam to whoever holds the keys of encrypted rooms.
///
/// Laws:
/// - It is total and answers at once: what it cannot read is ``Decryption/cannotRead``, never a trap
///   and never a wait for a key.
/// - It reads only what is genuine: what it gives was written by the device of the sender that it
///   names, in this room, and was not given before under another event id.
/// - Until a key comes in it gives the same answer for the same event, however often it is asked.
/// - It shows nothing of what it read to anybody but its caller.
///
/// What cannot be read stays known by its id and is reported once, as ``Happening/unreadable``: `EncryptionTests`.
public protocol Decrypting: Sendable {
    /// Reads an encrypted event.
    func read(_ encrypted: Encrypted) -> Decryption
}

/// An event of type `m.room.encrypted`.
public struct Encrypted: Hashable, Sendable {
    /// The room that it came from.
    public let room: RoomID
    /// Its id.
    public let id: EventID
    /// Who sent it.
    public let sender: UserID
    /// What it holds: the algorithm, the session, the ciphertext.
    public let content: JSON
}

/// What came of reading an encrypted event.
public enum Decryption: Hashable, Sendable {
    /// The type and content of the event that was inside.
    case plain(type: String, content: JSON)
    /// There is no key for it, or it is not what it says it is.
    case cannotRead
}

/// Holds no keys, so that nothing that is encrypted can be read.
public struct NoKeys: Decrypting {
    /// Makes it.
    public init() {}

    public func read(_ encrypted: Encrypted) -> Decryption { .cannotRead }
}
