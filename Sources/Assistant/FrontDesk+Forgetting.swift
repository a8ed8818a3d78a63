internal import Dialog

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

    /// Forgets those who asked for it, also at night: their pages first, for after that nobody knows
    /// whose they were.
    func forgetWhoAsked(over channels: [any Channel]) async throws {
        let now = clock.now
        let due = try await store.transaction { ledger in
            try ledger.dueTimers(now: now, limit: FrontDesk.turnsPerCommit)
                .filter { $0.purpose == .forgetting }
                .map { (person: $0.person, addresses: try ledger.addresses(of: $0.person)) }
        }
        for (person, addresses) in due {
            for channel in channels {
                for address in addresses where address.channel == channel.name {
                    try await channel.forget(address)
                }
            }
            try await forget(person)
        }
    }
}
