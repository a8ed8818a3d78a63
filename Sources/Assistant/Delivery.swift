public import Dialog

/// Something that must reach a person.
public struct Delivery: Hashable, Sendable, Identifiable {
    public enum Content: Hashable, Sendable {
        case message(Message)
        case page(Page)
    }

    /// The number in the outbox.
    ///
    /// Numbers grow and none is used again, so that a channel can hand it
    /// to a server as the key that makes a second delivery harmless.
    public let id: Int64
    public let to: Address
    public let content: Content
    /// How often delivery was tried in vain.
    public let attempts: Int
    /// How many pieces of it arrived already, on a channel that brings long texts in pieces.
    public let pieces: Int
    /// Whether it waits for the person to write, as ``DeliveryFailure/untilHeard`` asks.
    public let isSuspended: Bool
    /// When the person last wrote from this address, nil when she never did or it was not noted.
    public let heardAt: Instant?

    public init(
        id: Int64,
        to: Address,
        content: Content,
        attempts: Int = 0,
        pieces: Int = 0,
        isSuspended: Bool = false,
        heardAt: Instant? = nil
    ) {
        (self.id, self.to, self.content) = (id, to, content)
        (self.attempts, self.pieces) = (attempts, pieces)
        (self.isSuspended, self.heardAt) = (isSuspended, heardAt)
    }
}

/// What a channel hears later of a delivery that lay with whoever brings it on.
public struct Report: Hashable, Sendable {
    public enum Outcome: Hashable, Sendable {
        case arrived
        /// It did not arrive. The reason holds no word and no name.
        case failed(reason: String)
    }

    public let channel: String
    /// By which the delivery is known there.
    public let externalID: String
    public let outcome: Outcome

    public init(channel: String, externalID: String, _ outcome: Outcome) {
        (self.channel, self.externalID, self.outcome) = (channel, externalID, outcome)
    }
}

/// Why something was not delivered.
public enum DeliveryFailure: Error, Hashable {
    /// It may be delivered later, and not before this has passed.
    case later(after: Duration?)
    /// It will never be delivered. The reason holds no word of what was to be delivered.
    case never(reason: String)
    /// The person may not be written to before she writes again herself; it waits until then.
    case untilHeard
    /// The channel itself is gone, such as a closed terminal. Nothing is noted: the delivery stays
    /// due, and whoever delivers hears of it.
    case gone
}

/// A way to reach people.
///
/// A channel keeps two laws. It returns only when a delivery has arrived, or lies safely with
/// whoever brings it on. It may be given the same delivery again, after a power cut between the
/// delivery and its confirmation; where it can, it then does nothing.
public protocol Channel: Sendable {
    /// The channel part of the addresses that it delivers to.
    var name: String { get }
    /// Whom it can reach now.
    var reach: Reachable { get async }
    /// To how many addresses it delivers at a time, 1 or more; to each of them always in order.
    var lanes: Int { get }
    /// Whether it hears later what became of a delivery with an id: until then the delivery is kept,
    /// so that one that fails all the same can be tried again.
    var hasReports: Bool { get }
    /// Delivers, and returns the id by which the message is known there now; nil where there is none.
    func deliver(_ delivery: Delivery) async throws(DeliveryFailure) -> String?
    /// Forgets what it keeps here of pages that it delivered before a moment.
    func forget(before moment: Instant) async throws
    /// Forgets what it keeps here for an address.
    func forget(_ address: Address) async throws
}

extension Channel {
    public var reach: Reachable { .everyone }
    public var lanes: Int { 1 }
    public var hasReports: Bool { false }

    /// Forgets nothing, for most channels keep nothing.
    public func forget(before moment: Instant) async throws {}

    /// Forgets nothing, for most channels keep nothing.
    public func forget(_ address: Address) async throws {}
}

/// A delivery that was given up.
public struct DeadLetter: Hashable, Sendable {
    public let delivery: Delivery
    /// When it was given up.
    public let at: Instant
    public let reason: String

    public init(delivery: Delivery, at: Instant, reason: String) {
        self.delivery = delivery
        self.at = at
        self.reason = reason
    }
}
