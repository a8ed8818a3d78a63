/// How the program is at one moment, for whoever looks after it.
///
/// It holds counts, ages and the names of channels; nothing about people, and no word that was said.
public struct Condition: Hashable, Sendable {
    /// How one channel is.
    public struct Channel: Hashable, Sendable {
        public let name: String
        /// A word for it, such as "open".
        public let state: String
        public let isWell: Bool
        /// How long ago it last heard from what it is connected to, nil when it never did.
        public let silentFor: Duration?
        /// For how long a part of what somebody said could not be read, nil when all was.
        public let missingFor: Duration?

        /// For how long that may be so.
        public static let longestMissing = Duration.seconds(300)

        /// Makes it; one that is well otherwise is "silent" when it heard nothing for longer than it may,
        /// and "behind" when somebody is not heard for longer than may be.
        public init(
            name: String,
            state: String,
            isWell: Bool,
            silentFor: Duration?,
            longestSilence: Duration? = nil,
            missingFor: Duration? = nil
        ) {
            let isTooSilent =
                if let silentFor, let longestSilence { silentFor > longestSilence } else { false }
            let isBehind = missingFor.map { $0 > Channel.longestMissing } ?? false
            let trouble = isTooSilent ? "silent" : isBehind ? "behind" : nil
            (self.name, self.silentFor, self.missingFor) = (name, silentFor, missingFor)
            self.state = isWell ? trouble ?? state : state
            self.isWell = isWell && trouble == nil
        }
    }

    /// What lies in the outbox for one channel.
    public struct Outbox: Hashable, Sendable {
        public let channel: String
        /// How much waits, due or not.
        public let waiting: Int
        /// How much should have gone out already.
        public let due: Int
        /// For how long the oldest of those is due.
        public let dueFor: Duration?
        /// How much was given up.
        public let dead: Int

        public init(channel: String, waiting: Int, due: Int, dueFor: Duration?, dead: Int) {
            (self.channel, self.waiting, self.due) = (channel, waiting, due)
            (self.dueFor, self.dead) = (dueFor, dead)
        }
    }

    /// How often a delivery over a channel came to one outcome.
    public struct Deliveries: Hashable, Sendable {
        public let channel: String
        public let outcome: String
        public let count: Int

        public init(channel: String, outcome: String, count: Int) {
            (self.channel, self.outcome, self.count) = (channel, outcome, count)
        }
    }

    public var channels: [Channel]
    /// What lies in the outbox, nil when the database cannot be read.
    public var outboxes: [Outbox]?
    /// How many timers are due, nil when the database cannot be read.
    public var dueTimers: Int?
    /// How many turns Buur began of its own accord, since the start.
    public var begunTurns: Int
    /// How long it took until what was heard was kept, for each turn since the start.
    public var turnTimes: Histogram
    /// How long ago the last turn was, nil when there was none since the start.
    public var lastTurn: Duration?
    public var deliveries: [Deliveries]
    /// How many bytes of memory the program takes, nil when that is not known.
    public var memory: Int?

    public init(
        channels: [Channel],
        outboxes: [Outbox]?,
        dueTimers: Int?,
        begunTurns: Int,
        turnTimes: Histogram,
        lastTurn: Duration?,
        deliveries: [Deliveries],
        memory: Int?
    ) {
        (self.channels, self.outboxes, self.dueTimers) = (channels, outboxes, dueTimers)
        (self.begunTurns, self.turnTimes, self.lastTurn) = (begunTurns, turnTimes, lastTurn)
        (self.deliveries, self.memory) = (deliveries, memory)
    }

    /// Whether nobody needs to look: the database can be read, and every channel is well.
    public var isWell: Bool { outboxes != nil && channels.allSatisfy(\.isWell) }
}
