/// Something that happened in a room and that somebody may want to handle.
public struct Event: Hashable, Sendable {
    /// The room.
    public let room: RoomID
    /// The id by which it is known; nil for what no single event says.
    public let id: EventID?
    /// Who did it, nil where nobody did.
    public let sender: UserID?
    /// When its homeserver says that it was sent, in milliseconds since 1970; it may be wrong.
    public let sent: Int?
    /// The first event of the thread that it is in.
    public let thread: EventID?
    /// The event that it answers; not set for what only stands in a thread.
    public let reply: EventID?
    /// For whom it is meant, as far as can be seen.
    public let audience: Audience
    /// What happened.
    public let happening: Happening

    init(
        _ happening: Happening,
        in room: RoomID,
        id: EventID? = nil,
        by sender: UserID? = nil,
        sent: Int? = nil,
        thread: EventID? = nil,
        reply: EventID? = nil,
        for audience: Audience = .overheard
    ) {
        self.room = room
        self.id = id
        self.sender = sender
        self.sent = sent
        self.thread = thread
        self.reply = reply
        self.audience = audience
        self.happening = happening
    }
}

/// For whom something is meant.
public enum Audience: Hashable, Sendable {
    /// Said in a direct room: there is nobody else to say it to.
    case direct
    /// Said in a room with several people, to us: by name or id, as an answer to us, or in a thread
    /// that we are in.
    case spokenTo
    /// Said in a room with several people, and not to us.
    case overheard
}

/// What can happen.
///
/// Whose message an edit or a redaction changes is not known here: whoever kept the message compares
/// the senders.
public enum Happening: Hashable, Sendable {
    /// Somebody wrote.
    case text(Text)
    /// Somebody changed what they wrote before.
    case edit(of: EventID, Text)
    /// Somebody put a sign under an event.
    case reaction(to: EventID, key: String)
    /// An event was taken out.
    case redaction(of: EventID)
    /// Somebody sent a file.
    case file(File)
    /// Somebody sent something that is encrypted and cannot be read.
    case unreadable
    /// Somebody sent something of another kind.
    case other(Kind)
    /// Something that this account sent itself, with the id that it was sent under, where it was
    /// sent by this device.
    case own(transaction: String?)
    /// Somebody invites this account.
    case invited
    /// This account is in the room, for the first time or again; `replacing` is the room of which
    /// this is the upgrade.
    case joined(replacing: RoomID?)
    /// This account is no longer in the room, or no longer invited.
    case gone(Departure)
    /// The room is closed; the talk goes on in another room, if one is named.
    case upgraded(to: RoomID?)
    /// What was said before this could not be read.
    case historyMissing
}

/// What somebody wrote.
public struct Text: Hashable, Sendable {
    /// How it was meant.
    public enum Tone: String, Hashable, Sendable {
        /// As something said.
        case text = "m.text"
        /// As said by a program; these are never answered, or two programs go on for ever.
        case notice = "m.notice"
        /// As something done: "Amina waves".
        case emote = "m.emote"
    }

    /// How it was meant.
    public let tone: Tone
    /// The words, without what clients quote above a reply.
    public let body: String
    /// Whether this account was named in it.
    public let mentionsUs: Bool
}

/// A file that somebody sent.
public struct File: Hashable, Sendable {
    /// What it holds.
    public enum Kind: Hashable, Sendable {
        /// A picture.
        case image
        /// A film.
        case video
        /// Sound.
        case audio
        /// A voice message.
        case voice
        /// Anything else.
        case file
    }

    /// What it holds.
    public let kind: Kind
    /// Where it lies, `mxc://server/id`.
    public let uri: String
    /// What it is called.
    public let name: String
    /// What was written with it.
    public let caption: String?
    /// Its length in bytes, as its sender says.
    public let size: Int?
    /// Its media type, as its sender says.
    public let mediaType: String?
    /// Whether the bytes that lie there are encrypted.
    public let isEncrypted: Bool
}

/// What is neither text nor a file.
public enum Kind: Hashable, Sendable {
    /// A sticker.
    case sticker
    /// A place on the map.
    case location
    /// A question with answers to choose from.
    case poll
    /// Somebody calls.
    case call
    /// Somebody wants to make sure whose device this is.
    case verification
    /// A message of a kind that is not known, or that does not hold what its kind should.
    case message(type: String)
    /// An event of a type that is not known; programs send these to each other.
    case unknown(type: String)
}

/// How this account came to be out of a room.
public enum Departure: Hashable, Sendable {
    /// It left, or refused the invitation.
    case left
    /// Somebody put it out, or took the invitation back.
    case kicked(by: UserID?, reason: String?)
    /// Somebody closed the room to it.
    case banned(by: UserID?, reason: String?)
}
