internal import Logging

// MARK: - Sharing a commit

extension FrontDesk {
    typealias Outcome = Swift.Result<Receipt?, any Error>

    /// Occasions that came in together, and who waits for them.
    struct Seat {
        enum Call {
            /// It is your turn to make the commit.
            case lead
            /// Somebody else made it.
            case done([Outcome])
        }

        let occasions: [Occasion]
        let caller: CheckedContinuation<Call, Never>
    }

    /// Plays occasions in the order in which they are submitted.
    ///
    /// Whoever comes while nobody commits leads: it commits what it brought. Whoever comes later
    /// waits; when the commit is made, the first of those leads and takes the others along.
    func submit(_ occasions: [Occasion]) async -> [Outcome] {
        guard isCommitting else { return await lead(with: occasions) }
        let call = await withCheckedContinuation {
            queue.append(Seat(occasions: occasions, caller: $0))
        }
        switch call {
        case .done(let outcomes): return outcomes
        case .lead: return await lead(with: occasions)
        }
    }

    private func lead(with occasions: [Occasion]) async -> [Outcome] {
        isCommitting = true
        let others = takeAlong(besides: occasions.count)
        let outcomes = await commit(occasions + others.flatMap(\.occasions))
        bell.ring()
        var place = occasions.count
        for seat in others {
            seat.caller.resume(
                returning: .done(Array(outcomes[place...].prefix(seat.occasions.count)))
            )
            place += seat.occasions.count
        }
        handOn()
        return Array(outcomes.prefix(occasions.count))
    }

    private func takeAlong(besides count: Int) -> [Seat] {
        var total = count
        let others = queue.prefix { seat in
            total += seat.occasions.count
            return total <= FrontDesk.turnsPerCommit
        }
        queue.removeFirst(others.count)
        return Array(others)
    }

    private func handOn() {
        isCommitting = !queue.isEmpty
        if isCommitting { queue.removeFirst().caller.resume(returning: .lead) }
    }

    // MARK: - One commit

    private func commit(_ occasions: [Occasion]) async -> [Outcome] {
        let exchange = makeExchange()
        do {
            let receipts = try await store.transaction { ledger in
                try occasions.map { try exchange.play($0, in: ledger) }
            }
            return receipts.map(Outcome.success)
        } catch let failure as any StoreFailure {
            return occasions.map { _ in .failure(failure) }
        } catch  where occasions.count == 1 {
            return [await apologise(for: occasions[0], error, with: exchange)]
        } catch {
            return await commitApart(occasions)
        }
    }

    /// One turn of many failed: each is tried by itself, so that only that one is undone.
    ///
    /// When the store keeps nothing any more, what follows waits too, so that none overtakes another.
    private func commitApart(_ occasions: [Occasion]) async -> [Outcome] {
        var outcomes: [Outcome] = []
        for occasion in occasions {
            if case .failure(let error as any StoreFailure) = outcomes.last {
                outcomes.append(.failure(error))
            } else {
                outcomes += await commit([occasion])
            }
        }
        return outcomes
    }

    private func apologise(
        for occasion: Occasion,
        _ error: any Error,
        with exchange: Exchange
    ) async -> Outcome {
        logger.error("A turn failed.", metadata: ["error.type": "\(type(of: error))"])
        do {
            return .success(
                try await store.transaction {
                    try exchange.apologise(for: occasion, in: $0)
                }
            )
        } catch let second {
            logger.error("Nothing can be kept.", metadata: ["error.type": "\(type(of: second))"])
            return .failure(second)
        }
    }
}
