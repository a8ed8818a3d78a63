public import Dialog

/// Where a person writes from, and where an answer goes: "terminal" and "bewoner".
public struct Address: Hashable, Sendable {
    public let channel: String
    public let name: String

    public init(channel: String, name: String) {
        self.channel = channel
        self.name = name
    }
}

extension Address: CustomStringConvertible {
    /// The address in one word, such as "terminal:bewoner".
    public var description: String { "\(channel):\(name)" }
}

extension Address {
    /// Reads an address that was written as one word; the name may hold colons, the channel may not.
    public init?(_ description: String) {
        let parts = description.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        self.init(channel: String(parts[0]), name: String(parts[1]))
    }
}

/// Something that a channel hands over.
public struct Incoming: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
        case message(String)
        /// The person changed what she sent under an id.
        case edit(of: String, text: String)
        /// The person took back what she sent under an id.
        case retraction(of: String)
        /// The person tapped a sign or a choice at a message of ours: "👍", "2️⃣", "Een brief".
        case reaction(to: String, key: String)
        case file(Attachment)
        /// The person opened the chat, without writing yet.
        case arrival
        /// The open question got no answer for a while.
        case silence
    }

    public let from: Address
    /// The id that the channel knows this by; nil when it is never handed over twice.
    public let id: String?
    public let content: Content
    /// The id of the message of ours that it is a reply to.
    public let inReplyTo: String?
    /// When it was sent, by the clock of who brought it; nil when it came at once.
    public let sentAt: Instant?
    /// The short messages from the same address right before this one.
    var before = ""

    public init(
        from: Address,
        id: String? = nil,
        content: Content,
        inReplyTo: String? = nil,
        sentAt: Instant? = nil
    ) {
        (self.from, self.id, self.content) = (from, id, content)
        (self.inReplyTo, self.sentAt) = (inReplyTo, sentAt)
    }
}

extension Incoming {
    /// The id under which later changes refer to what this says: that of the first version.
    var firstID: String? {
        if case .edit(let id, _) = content { id } else { id }
    }
}

/// Where a channel is in what it reads, in words that only the channel understands.
///
/// What it knows besides is kept on leaves, so that only what changed is written again.
public struct Bookmark: Hashable, Sendable {
    public let channel: String
    public let text: String
    /// The leaves by name: when it is read, all of them; when it is kept, those that are to be
    /// replaced, an empty one to be thrown away.
    public let leaves: [String: String]

    public init(channel: String, text: String, leaves: [String: String] = [:]) {
        (self.channel, self.text, self.leaves) = (channel, text, leaves)
    }
}

/// What became of something that was handed over, once it is stored.
public struct Receipt: Sendable {
    /// Whether it was handed over before; nothing was done with it then.
    public let isRepeat: Bool
    public let person: Int64
    /// The key of the question that now waits for an answer.
    public let waiting: String?
    /// How a message was understood, nil for everything else.
    public let understanding: Understanding?
    /// The number of this turn among the person's, from 1.
    public let turn: Int
    /// Everything that the turn had done or left to be done, in order.
    public let effects: [Effect]
    /// Whether a file that came is kept with what the person is busy with.
    ///
    /// A channel throws the bytes of any other away.
    public var keepsFile = false
}
