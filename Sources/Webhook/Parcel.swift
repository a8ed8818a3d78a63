public import HTTP

/// What must reach a person.
public struct Parcel: Hashable, Sendable {
    /// A number that no other parcel of this channel has.
    public let id: Int64
    /// Whom it is for, in the provider's own words.
    public let person: String
    /// The words, without any formatting.
    public let text: String
    /// What there is to choose from.
    public let options: [String]
    /// Whether the person was asked to write, so that it can be brought.
    public let isAnnounced: Bool
    /// When the person was last heard here, in seconds since 1970; nil when she never was.
    public let heardAt: Int?

    /// Makes a parcel.
    public init(
        id: Int64,
        to person: String,
        _ text: String,
        options: [String] = [],
        isAnnounced: Bool = false,
        heardAt: Int? = nil
    ) {
        (self.id, self.person, self.text) = (id, person, text)
        (self.options, self.isAnnounced, self.heardAt) = (options, isAnnounced, heardAt)
    }
}

/// How a parcel is brought.
public enum Route: Hashable, Sendable {
    /// With these requests, one after the other; the answer to the last one names the message.
    case direct([Request])
    /// The person may not be written to now: this asks her to write, and the parcel waits.
    case knock(Request)
    /// The person may not be written to now, and the parcel waits until she writes.
    case wait
}

/// What the provider's answer means for what was sent.
public enum Verdict: Hashable, Sendable {
    /// It arrived, or lies safely with the provider, under this id.
    case arrived(id: String?)
    /// It may go well later, and not before this has passed.
    case later(after: Duration?)
    /// It will never go well. The reason holds no word and no name.
    case never(reason: String)
    /// Nothing can be sent until somebody looks at the account.
    case closed(reason: String)
    /// What is sent to is gone for good.
    case ended
}
