/// How much lies in the outbox for one channel.
public struct Backlog: Hashable, Sendable {
    public let channel: String
    /// How much waits to be delivered, due or not.
    public let waiting: Int
    /// How much of that is due by the clock; in the quiet hours some of it waits on purpose.
    public let due: Int
    /// Since when the oldest of what is due is so.
    public let dueSince: Instant?
    /// How much was given up.
    public let dead: Int

    public init(channel: String, waiting: Int, due: Int, dueSince: Instant?, dead: Int) {
        (self.channel, self.waiting, self.due) = (channel, waiting, due)
        (self.dueSince, self.dead) = (dueSince, dead)
    }
}

/// How much there is to be done, in numbers.
public struct Workload: Hashable, Sendable {
    /// The outbox, by channel in the order of names; a channel for which nothing lies there is left
    /// out.
    public let backlogs: [Backlog]
    public let dueTimers: Int
}

extension FrontDesk {
    /// Looks how much there is to be done, without waiting for turns that wait for each other.
    public nonisolated func workload() async throws -> Workload {
        let now = clock.now
        return try await store.transaction { ledger in
            Workload(
                backlogs: try ledger.backlogs(now: now),
                dueTimers: try ledger.dueTimerCount(now: now)
            )
        }
    }
}
