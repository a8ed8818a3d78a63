internal import Dialog
internal import Logging

extension FrontDesk {
    /// Forgets a person and whatever others were asked because of her.
    ///
    /// What was deleted is overwritten at the next round.
    public func forget(_ person: Int64) async throws {
        let exchange = makeExchange()
        try await store.transaction { try exchange.forget(person, in: $0) }
        isClean = false
        bell.ring()
    }

    /// Forgets those who asked for it, also at night; one who cannot be forgotten just now keeps nobody
    /// else, and is tried again at the next round.
    func forgetWhoAsked(over channels: [any Channel]) async throws {
        let now = clock.now
        let due = try await store.transaction { ledger in
            try ledger.dueTimers(now: now, limit: FrontDesk.turnsPerCommit)
                .filter { $0.purpose == .forgetting }.map(\.person)
        }
        _ = await forget(due, over: channels)
    }

    /// Forgets those who have written nothing for as long as somebody is remembered.
    ///
    /// One who cannot be forgotten just now keeps nobody else; she is tried again on the next day.
    ///
    /// - Returns: How many were forgotten.
    func forgetSilent(over channels: [any Channel]) async throws -> Int {
        let terms = Terms(settings.retention, now: clock.now)
        let silent = try await store.transaction {
            try $0.people(silentSince: terms.silentPerson)
        }
        return await forget(silent, over: channels)
    }

    /// Forgets one after the other.
    ///
    /// - Returns: How many were forgotten.
    private func forget(_ people: [Int64], over channels: [any Channel]) async -> Int {
        var forgotten = 0
        for person in people {
            do {
                try await forget(person, over: channels)
                forgotten += 1
            } catch {
                logger.error(
                    "Somebody could not be forgotten.",
                    metadata: ["error.type": "\(type(of: error))"]
                )
            }
        }
        return forgotten
    }

    /// Forgets a person: what channels keep first, for after that nobody knows whose it was.
    private func forget(_ person: Int64, over channels: [any Channel]) async throws {
        let addresses = try await store.transaction { try $0.addresses(of: person) }
        for channel in channels {
            for address in addresses where address.channel == channel.name {
                try await channel.forget(address)
            }
        }
        try await forget(person)
    }
}
