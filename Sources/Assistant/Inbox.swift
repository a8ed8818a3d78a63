public import Dialog

/// What was taken in, and up to where.
public protocol Inbox {
    /// Notes that something was taken in.
    ///
    /// - Returns: False when the id was noted before for this channel.
    func note(id: String, from channel: String, of person: Int64, now: Instant) throws -> Bool
    /// Keeps what became of something that was noted as a person's; nothing when it was not.
    ///
    /// Whatever answered the same question before is replaced by it.
    func keep(_ fate: Fate, of id: String, from channel: String, sentBy person: Int64) throws
    /// What became of something that a person sent, nil when it was not noted as hers.
    func fate(of id: String, from channel: String, sentBy person: Int64) throws -> Fate?
    /// Notes that these dialogs of a person are over, nil for all: what was answered in them can be
    /// changed no more, and nothing of ours asks about them.
    func close(_ frames: Set<String>?, of person: Int64) throws
    /// Up to where a channel has read, nil when it never said.
    func bookmark(of channel: String) throws -> Bookmark?
    /// Keeps up to where a channel has read, in the place of what was kept before; leaves that it does
    /// not name stay.
    func keep(_ bookmark: Bookmark) throws
}
