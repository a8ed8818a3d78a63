internal import Assistant
internal import HTTP
internal import Logging
internal import Matrix
internal import ServiceLifecycle
internal import Serving

extension Correspondent {
    /// Reads back what was left out, each room by itself, until a graceful shutdown begins.
    ///
    /// What everybody else writes is taken in meanwhile, for a homeserver may be slow in this. A room of
    /// which a part cannot be had just now is left alone for a while, with all that is said in it; after
    /// an hour it is given up, and what came after it is heard.
    func fillGaps() async throws {
        try await withThrowingTaskGroup(of: Chore.self) { group in
            group.addTask { .rest }
            while let ended = try await group.next() {
                guard ended == .rest, !isEnding else { continue }
                let (now, rings) = (ContinuousClock.now, gapNews.listen())
                for room in gaps.begin(roomsToFill, at: now) {
                    group.addTask { try await self.fill(room) }
                }
                let rest = gaps.end(after: now).map { $0 - now } ?? Correspondent.patience
                group.addTask { await self.rest(for: rest, or: rings) }
            }
        }
    }

    /// What goes on at once: one rest until the next look at what is missing, and the filling of rooms.
    private enum Chore { case rest, filling }

    private var isEnding: Bool { Task.isShuttingDownGracefully || Task.isCancelled }

    private func rest(for duration: Duration, or rings: AsyncStream<Void>) async -> Chore {
        await cancelWhenGracefulShutdown { await Rest.real.wait(for: duration, or: rings) }
        return .rest
    }

    private var roomsToFill: [RoomID] {
        isCaughtUp ? correspondence.machine.demands.compactMap(\.gap?.room) : []
    }

    /// Reads page after page of a room back, until all of it is there or it cannot be had just now.
    private func fill(_ room: RoomID) async throws -> Chore {
        defer { endFilling(room) }
        while !isEnding, let gap = gap(in: room), let outcome = try await ask(for: gap) {
            try await takeIn { $0.settle(.fill(gap), outcome) }
            gaps.succeed(room)
        }
        return .filling
    }

    private func gap(in room: RoomID) -> Gap? {
        correspondence.machine.demands.lazy.compactMap(\.gap).first { $0.room == room }
    }

    /// Asks for a part of what was left out; nil when it cannot be had just now.
    private func ask(for gap: Gap) async throws -> Outcome? {
        do {
            return try await cancelWhenGracefulShutdown { [homeserver] in
                try await homeserver.meet(.fill(gap))
            }
        } catch let error as HomeserverError {
            guard !isEnding else { return nil }
            guard !error.isEndOfToken, !error.isUnreached else { throw error }
            return outcome(of: error, in: gap.room)
        }
    }

    /// Leaves a room alone for a while after a failure; ``Outcome/refused`` when that was so for long.
    private func outcome(of error: HomeserverError, in room: RoomID) -> Outcome? {
        let isNews = !gaps.open.contains(room)
        let failures = gaps.fail(room)
        if isNews { tellOfGaps() }
        let since = correspondence.missing[room] ?? clock.now
        guard !gaps.isHopeless(room, since: since, at: clock.now) else { return .refused }
        let wait = account.backoff.delay(
            after: failures,
            jitter: account.spread(failures),
            asked: error.retryAfter
        )
        gaps.rest(room, for: wait)
        return nil
    }

    /// Lets what waited for a room go out, once nothing of it is to be read back any more.
    private func endFilling(_ room: RoomID) {
        gaps.end(room)
        noteGaps()
        if !isMissingSomething(in: room) { desk.bell.ring() }
    }

    /// Shows since when something is missing that could not be had, and looks whether something can be.
    func noteGaps() {
        gaps.keep(Set(correspondence.missing.keys))
        sign.showMissing(since: gaps.open.compactMap { correspondence.missing[$0] }.min())
        gapNews.ring()
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
