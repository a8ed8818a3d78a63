internal import Neighbourhood

extension FrontDesk {
    /// How many deliveries are taken from the outbox at a time.
    private static let deliveriesAtATime = 64

    /// Delivers what is due, in order for each address, and notes what became of each.
    ///
    /// Channels do not wait for each other. While this runs, a second call delivers nothing.
    ///
    /// - Returns: How many deliveries arrived.
    /// - Throws: ``DeliveryFailure/gone`` when a channel is, and what the store throws.
    public func deliver(over channels: [any Channel]) async throws -> Int {
        guard !isDelivering else { return 0 }
        isDelivering = true
        defer { isDelivering = false }
        return try await deliverAtOnce(over: channels)
    }

    private nonisolated func deliverAtOnce(over channels: [any Channel]) async throws -> Int {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for channel in channels {
                group.addTask { try await self.deliver(over: channel) }
            }
            var arrived = 0
            for try await count in group { arrived += count }
            return arrived
        }
    }

    private nonisolated func deliver(over channel: any Channel) async throws -> Int {
        var arrived = 0
        while case let due = try await due(on: channel), !due.isEmpty {
            var blocked: Set<Address> = []
            for delivery in due where !blocked.contains(delivery.to) {
                if try await deliver(delivery, over: channel) {
                    arrived += 1
                } else {
                    blocked.insert(delivery.to)
                }
            }
        }
        return arrived
    }

    private nonisolated func due(on channel: any Channel) async throws -> [Delivery] {
        let (name, reach, now) = (channel.name, await channel.reach, clock.now)
        let isQuiet = settings.quiet.contains(time.moment(at: now))
        return try await store.transaction {
            try $0.dueDeliveries(
                on: name,
                reach: reach,
                isQuiet: isQuiet,
                now: now,
                limit: FrontDesk.deliveriesAtATime
            )
        }
    }

    /// Makes one attempt; false when later deliveries to the same address must wait for it.
    private nonisolated func deliver(
        _ delivery: Delivery,
        over channel: any Channel
    ) async throws -> Bool {
        let externalID: String?
        do {
            externalID = try await channel.deliver(delivery)
        } catch {
            return try await note(error, of: delivery)
        }
        try await confirm(delivery.id, as: externalID)
        return true
    }

    /// Notes that a delivery arrived, and by which id it is known there.
    ///
    /// A channel that hears its own message come by may say so too; what was confirmed before is left
    /// as it is.
    public func confirm(_ delivery: Int64, as externalID: String?) async throws {
        let now = clock.now
        try await store.transaction { try $0.confirm(delivery, as: externalID, now: now) }
        isClean = false
    }

    private nonisolated func note(
        _ failure: DeliveryFailure,
        of delivery: Delivery
    ) async throws -> Bool {
        let now = clock.now
        switch failure {
        case .gone: throw failure
        case .never(let reason):
            try await store.transaction { try $0.bury(delivery.id, because: reason, now: now) }
            return false
        case .later(let pause):
            guard let next = RetrySchedule.next(for: delivery, after: pause, now: now) else {
                return try await note(.never(reason: "every attempt failed"), of: delivery)
            }
            try await store.transaction { try $0.postpone(delivery.id, until: next) }
            return false
        }
    }
}
