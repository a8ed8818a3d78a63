internal import Logging
internal import Neighbourhood

extension FrontDesk {
    /// How many deliveries are taken from the outbox at a time.
    private static let deliveriesAtATime = 64
    /// After how many days is tried again what waits for a person to write; the outbox knows no longer
    /// wait.
    private static let suspensionDays = 7

    /// Delivers what is due, in order for each address, and notes what became of each.
    ///
    /// Channels do not wait for each other. Over a channel over which somebody delivers already,
    /// nothing is delivered.
    ///
    /// - Returns: How many deliveries arrived.
    /// - Throws: ``DeliveryFailure/gone`` when a channel is, and what the store throws.
    public func deliver(over channels: [any Channel]) async throws -> Int {
        try await withThrowingTaskGroup(of: Handout.self) { group in
            for channel in channels {
                group.addTask { try await self.handOut(over: channel) }
            }
            var arrived = 0
            for try await handout in group { arrived += handout.arrived }
            return arrived
        }
    }

    /// Delivers what is due over one channel, unless somebody does already.
    ///
    /// - Parameters:
    ///   - channel: The channel.
    ///   - goesOn: Is asked before each delivery; once it is false, what is left stays due.
    /// - Returns: What came of it.
    /// - Throws: ``DeliveryFailure/gone`` when the channel is, and what the store throws.
    func handOut(
        over channel: any Channel,
        while goesOn: @escaping @Sendable () -> Bool = { true }
    ) async throws -> Handout {
        guard delivering.insert(channel.name).inserted else { return Handout() }
        defer { delivering.remove(channel.name) }
        return try await handOutInTurn(over: channel, while: goesOn)
    }

    private nonisolated func handOutInTurn(
        over channel: any Channel,
        while goesOn: @escaping @Sendable () -> Bool
    ) async throws -> Handout {
        var handout = Handout()
        while goesOn(), case let due = try await due(on: channel), !due.isEmpty {
            handout.note(try await deliver(due, over: channel, while: goesOn))
        }
        return handout
    }

    /// Delivers to as many people at a time as the channel can.
    ///
    /// When something goes wrong that is no matter of one delivery, those in hand are ended first.
    private nonisolated func deliver(
        _ due: [Delivery],
        over channel: any Channel,
        while goesOn: @escaping @Sendable () -> Bool
    ) async throws -> Handout {
        try await withThrowingTaskGroup(of: Handout.self) { group in
            var (handout, failure, inHand) = (Handout(), (any Error)?.none, 0)
            var waiting = (channel.lanes > 1 ? due.byAddress : [due])[...]
            repeat {
                while inHand < channel.lanes, failure == nil, let lane = waiting.popFirst() {
                    group.addTask { try await self.deliver(lane, to: channel, while: goesOn) }
                    inHand += 1
                }
                guard let ended = await group.nextResult() else { break }
                inHand -= 1
                do { handout.note(try ended.get()) } catch { failure = error }
            } while inHand > 0 || !waiting.isEmpty
            if let failure { throw failure }
            return handout
        }
    }

    /// Delivers in order, to each person until one does not arrive.
    private nonisolated func deliver(
        _ lane: [Delivery],
        to channel: any Channel,
        while goesOn: @Sendable () -> Bool
    ) async throws -> Handout {
        var (handout, blocked) = (Handout(), Set<Address>())
        for delivery in lane where goesOn() && !blocked.contains(delivery.to) {
            let trial = try await attempt(delivery, over: channel)
            handout.note(trial)
            if trial.outcome != .arrived { blocked.insert(delivery.to) }
        }
        return handout
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

    /// Makes one attempt, and notes what came of it.
    private nonisolated func attempt(
        _ delivery: Delivery,
        over channel: any Channel
    ) async throws -> Handout.Trial {
        let trial = try await trial(of: delivery, over: channel)
        observe?(.attempted(channel: channel.name, trial.outcome))
        if trial.outcome == .gone { throw DeliveryFailure.gone }
        return trial
    }

    private nonisolated func trial(
        of delivery: Delivery,
        over channel: any Channel
    ) async throws -> Handout.Trial {
        let externalID: String?
        do {
            externalID = try await channel.deliver(delivery)
        } catch {
            return try await note(error, of: delivery)
        }
        if channel.hasReports, let externalID {
            try await entrust(delivery, as: externalID)
        } else {
            try await confirm(delivery.id, as: externalID)
        }
        return Handout.Trial(.arrived)
    }

    /// Notes that a delivery lies with whoever brings it on, and what was heard of it already.
    private func entrust(_ delivery: Delivery, as externalID: String) async throws {
        let now = clock.now
        try await store.transaction { try $0.entrust(delivery.id, as: externalID, now: now) }
        try await heedReports(about: externalID, on: delivery.to.channel)
    }

    /// Notes how many pieces of a delivery were taken, so that they are not brought again, and by which
    /// id the last of them is reported on.
    public func note(
        pieces: Int,
        of delivery: Delivery,
        as externalID: String?
    ) async throws {
        try await store.transaction {
            try $0.note(pieces: pieces, of: delivery.id, as: externalID)
        }
        guard let externalID else { return }
        try await heedReports(about: externalID, on: delivery.to.channel)
    }

    /// Notes what was heard of something before it was known by an id.
    private func heedReports(about externalID: String, on channel: String) async throws {
        let (reports, now) = (recentReports.about(externalID, on: channel), clock.now)
        guard !reports.isEmpty else { return }
        try await store.transaction { ledger in
            for report in reports { try ledger.settle(report, now: now) }
        }
        isClean = false
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
    ) async throws -> Handout.Trial {
        let now = clock.now
        switch failure {
        case .gone: return Handout.Trial(.gone)
        case .never(let reason):
            logger.warning(
                "A delivery was given up; 'buur outbox' shows it.",
                metadata: ["channel": "\(delivery.to.channel)", "delivery": "\(delivery.id)"]
            )
            try await store.transaction { try $0.bury(delivery.id, because: reason, now: now) }
            return Handout.Trial(.buried)
        case .untilHeard:
            let next = now.adding(days: FrontDesk.suspensionDays)
            try await store.transaction { try $0.suspend(delivery.id, until: next) }
            return Handout.Trial(.postponed, until: next)
        case .later(let pause):
            guard let next = RetrySchedule.next(for: delivery, after: pause, now: now) else {
                return try await note(.never(reason: "every attempt failed"), of: delivery)
            }
            try await store.transaction { try $0.postpone(delivery.id, until: next) }
            return Handout.Trial(.postponed, until: next)
        }
    }
}

extension [Delivery] {
    /// What lies in it for each address, in order.
    fileprivate var byAddress: [[Delivery]] {
        var lanes: [Address: [Delivery]] = [:]
        var addresses: [Address] = []
        for delivery in self {
            if lanes[delivery.to] == nil { addresses.append(delivery.to) }
            lanes[delivery.to, default: []].append(delivery)
        }
        return addresses.compactMap { lanes[$0] }
    }
}
