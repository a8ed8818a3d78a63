internal import Dialog

extension FrontDesk {
    /// Takes in one thing, and returns when what came of it is kept.
    ///
    /// A turn that fails is undone alone, and answered with the repair dialog for trouble.
    ///
    /// - Throws: What the store throws, when not even that can be kept. Nothing is noted then, so that
    ///   the same thing can be handed over again.
    public func receive(_ incoming: Incoming) async throws -> Receipt {
        let start = ContinuousClock.now
        let results = await submit([.incoming(incoming.following(&pieces, at: clock.now))])
        guard let receipt = try results[0].get() else {
            preconditionFailure("something that comes in always makes a turn")
        }
        observe?(.heard(took: .now - start))
        forgetPieces(of: incoming, receipt)
        return receipt
    }

    /// Takes in what a channel read, in this order, and keeps up to where that is.
    ///
    /// The bookmark is kept in one transaction with the last of the turns, so that whatever stands
    /// before it was taken in. A turn that fails is undone alone. When this throws, the bookmark is
    /// where it was, and all of it can be handed over again: what has an id and was taken in is
    /// dropped then.
    ///
    /// - Returns: What became of each, nil where not even trouble could be noted.
    /// - Throws: Why the store can keep nothing just now.
    public func receive(_ batch: [Incoming], upTo bookmark: Bookmark) async throws -> [Receipt?] {
        try await receive(batch, then: [.bookmark(bookmark)])
    }

    /// Takes in what a channel was told in one call, in this order: what people said, and then what
    /// became of deliveries.
    ///
    /// A turn that fails is undone alone. When this throws, all of it can be handed over again: what
    /// has an id and was taken in is dropped then.
    ///
    /// - Returns: What became of each, nil where not even trouble could be noted.
    /// - Throws: Why the store can keep nothing just now.
    public func receive(_ batch: [Incoming], _ reports: [Report]) async throws -> [Receipt?] {
        for report in reports { recentReports.add(report) }
        if !reports.isEmpty { isClean = false }
        return try await receive(batch, then: reports.map(Occasion.report))
    }

    private func receive(_ batch: [Incoming], then others: [Occasion]) async throws -> [Receipt?] {
        let (now, start) = (clock.now, ContinuousClock.now)
        let turns = batch.map { Occasion.incoming($0.following(&pieces, at: now)) }
        var rest = (turns + others)[...]
        var receipts: [Receipt?] = []
        while !rest.isEmpty {
            let outcomes = await submit(Array(rest.prefix(FrontDesk.turnsPerCommit)))
            receipts += try outcomes.map { try $0.keptOrLost() }
            rest = rest.dropFirst(FrontDesk.turnsPerCommit)
        }
        receipts.removeLast(others.count)
        for (incoming, receipt) in zip(batch, receipts) {
            observe?(.heard(took: .now - start))
            forgetPieces(of: incoming, receipt)
        }
        return receipts
    }

    /// Keeps something that a channel must know after a restart too, with nothing that was said.
    public func keep(_ bookmark: Bookmark) async throws {
        try await store.transaction { try $0.keep(bookmark) }
    }

    /// Up to where a channel has read, nil when it never said.
    public func bookmark(of channel: String) async throws -> Bookmark? {
        try await store.transaction { try $0.bookmark(of: channel) }
    }

    /// Forgets short messages that are not to be heard again in the next: what was heard as danger
    /// or a secret,
    /// what the person changed or took back, and what came before.
    private func forgetPieces(of incoming: Incoming, _ receipt: Receipt?) {
        if receipt?.isRepeat == true { pieces.drop(incoming) }
        switch receipt?.understanding {
        case .danger, .secret: pieces.forget(incoming.from)
        default: break
        }
        switch incoming.content {
        case .edit: pieces.forget(incoming.from)
        case .retraction:
            pieces.forget(incoming.from)
            isClean = false
        case .message, .reaction, .file, .arrival, .silence: break
        }
    }
}

extension Incoming {
    /// The same, with the short messages right before it.
    fileprivate func following(_ pieces: inout Pieces, at now: Instant) -> Incoming {
        var incoming = self
        incoming.before = pieces.take(incoming, at: now)
        return incoming
    }
}

extension FrontDesk.Outcome {
    /// What was kept, nil where a turn by itself could not be.
    ///
    /// - Throws: Why nothing at all can be kept just now.
    fileprivate func keptOrLost() throws -> Receipt? {
        switch self {
        case .success(let receipt): return receipt
        case .failure(let error as any StoreFailure): throw error
        case .failure: return nil
        }
    }
}
