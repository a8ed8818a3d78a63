internal import HTTP
internal import Logging
internal import Matrix

extension Correspondent {
    /// How long the homeserver may wait for news: not long while something is to be read back.
    var untilNextLook: Duration {
        guard gapFailures > 0 else { return Correspondent.patience }
        let failures = gapFailures
        return min(
            Correspondent.patience,
            account.backoff.delay(after: failures, jitter: account.spread(failures))
        )
    }

    /// Reads what was left out, so that everything is heard in order.
    ///
    /// A room of which it cannot be had just now waits until the next look, with all that is said in it;
    /// nobody else waits for that.
    func fillGaps() async throws -> [Event] {
        var events: [Event] = []
        var waiting: Set<RoomID> = []
        while let gap = correspondence.machine.demands.lazy.compactMap(\.gap)
            .first(where: { !waiting.contains($0.room) })
        {
            if let outcome = try await page(for: gap) {
                events += correspondence.machine.settle(.fill(gap), outcome)
            } else {
                waiting.insert(gap.room)
            }
        }
        gapFailures = waiting.isEmpty ? 0 : gapFailures + 1
        if gapFailures == 1 {
            logger.warning(
                "A part of what was said cannot be read yet, and is asked for again.",
                metadata: ["channel": "\(account.channel)"]
            )
        }
        return events
    }

    /// Asks for a part of what was left out; nil when the homeserver cannot give it just now.
    private func page(for gap: Gap) async throws -> Outcome? {
        do {
            return try await homeserver.meet(.fill(gap))
        } catch {
            guard error.mayPass, !error.isAway else { throw error }
            return nil
        }
    }
}

extension Demand {
    /// What is to be read back, nil when something else is demanded.
    var gap: Gap? { if case .fill(let gap) = self { gap } else { nil } }
}
