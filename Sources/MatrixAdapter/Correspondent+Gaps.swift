internal import Assistant
internal import HTTP
internal import Logging
internal import Matrix
internal import ServiceLifecycle
internal import Serving

extension Correspondent {
    /// How long the homeserver may wait for news: not longer than until something is to be read back.
    var untilNextLook: Duration {
        guard let end = gaps.end else { return Correspondent.patience }
        return min(Correspondent.patience, max(.zero, end - .now))
    }

    /// Reads back what was left out, and takes in what was said in a room when all of it is there, in
    /// order.
    ///
    /// What everybody else wrote must have been taken in before, for a homeserver may be slow in this;
    /// what is written meanwhile is read after it. A room of which it cannot be had just now is left
    /// alone for a while, with all that is said in it; after an hour it is given up, and what came after
    /// it is heard.
    func fillGaps() async throws {
        let known = gaps.open
        while !Task.isShuttingDownGracefully, let gap = nextGap {
            guard let outcome = try await ask(for: gap) else { continue }
            let events = correspondence.machine.settle(.fill(gap), outcome)
            if !events.isEmpty { try await take(correspondence.read(events)) }
            noteClosed(gap.room)
        }
        gaps.keep(Set(correspondence.machine.demands.compactMap(\.gap?.room)))
        sign.showMissing(since: gaps.since)
        if !gaps.open.isSubset(of: known) { tellOfGaps() }
    }

    private var nextGap: Gap? {
        correspondence.machine.demands.lazy.compactMap(\.gap).first { gaps.isDue($0.room) }
    }

    /// Asks for a part of what was left out; nil when it cannot be had just now.
    private func ask(for gap: Gap) async throws -> Outcome? {
        do {
            return try await cancelWhenGracefulShutdown { [homeserver] in
                try await homeserver.meet(.fill(gap))
            }
        } catch let error as HomeserverError {
            guard !error.isEndOfToken, !error.isUnreached else { throw error }
            return outcome(of: error, in: gap.room)
        }
    }

    /// Leaves a room alone for a while after a failure; ``Outcome/refused`` when that was so for long.
    private func outcome(of error: HomeserverError, in room: RoomID) -> Outcome? {
        let failures = gaps.fail(room, at: clock.now)
        guard !gaps.isHopeless(room, at: clock.now) else { return .refused }
        let wait = account.backoff.delay(
            after: failures,
            jitter: account.spread(failures),
            asked: error.retryAfter
        )
        gaps.rest(room, for: wait)
        return nil
    }

    /// Lets what waited for a room go out, once nothing of it is to be read back any more.
    private func noteClosed(_ room: RoomID) {
        if !correspondence.isMissingSomething(in: room) { desk.bell.ring() }
    }

    private func tellOfGaps() {
        logger.warning(
            "A part of what was said cannot be read yet, and is asked for again.",
            metadata: ["channel": "\(account.channel)", "rooms": "\(gaps.open.count)"]
        )
    }
}

extension Demand {
    /// What is to be read back, nil when something else is demanded.
    var gap: Gap? { if case .fill(let gap) = self { gap } else { nil } }
}
