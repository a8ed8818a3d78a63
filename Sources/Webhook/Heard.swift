public import Assistant

/// Something that a provider tells: what a person sent, or what became of what she was sent.
public struct Heard: Hashable, Sendable {
    /// What it is.
    public enum Content: Hashable, Sendable {
        case text(String)
        /// The person changed what she sent under an id.
        case edit(of: String, text: String)
        /// The person took back what she sent under an id.
        case retraction(of: String)
        /// The person tapped a choice or a sign at a message of ours.
        case tap(key: String, under: String)
        /// A file, whose bytes lie with the provider under its handle.
        case file(Attachment)
        /// The person opened the chat, without writing yet.
        case arrival
        /// A message of ours came this far.
        case progress(of: String, Progress)
    }

    /// Who sent it, or to whom it was sent, in the provider's own words, such as a number.
    public let person: String
    /// The id that it has each time that it is told.
    public let id: String
    /// Seconds since 1970, where the provider says it.
    public let at: Int?
    /// What it is.
    public let content: Content
    /// The id of the message of ours that it is a reply to.
    public let inReplyTo: String?

    /// Makes it.
    public init(
        from person: String,
        id: String,
        at: Int? = nil,
        _ content: Content,
        inReplyTo: String? = nil
    ) {
        (self.person, self.id, self.at) = (person, id, at)
        (self.content, self.inReplyTo) = (content, inReplyTo)
    }
}

/// How far a message of ours came.
public enum Progress: Hashable, Sendable {
    case sent, delivered, read
    /// It did not arrive, for a reason that has a number with the provider.
    case failed(code: Int?)

    /// What is known after this is told too; reports come twice, and in any order.
    ///
    /// Failure is the end, unless the message arrived all the same.
    public func merged(with other: Progress) -> Progress { rank >= other.rank ? self : other }

    private var rank: Int {
        switch self {
        case .sent: 0
        case .failed: 1
        case .delivered: 2
        case .read: 3
        }
    }
}
