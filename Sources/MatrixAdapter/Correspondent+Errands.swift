internal import Assistant
internal import Logging
internal import Matrix

extension Correspondent {
    /// How long it waits before it asks again what could not be done.
    private static let rest = Duration.seconds(5)

    /// Does what must be asked of the homeserver beside reading, one thing after the other, so that ten
    /// thousand invitations hold up nobody who writes.
    func runErrands() async {
        while !Task.isCancelled {
            let rings = errands.listen()
            let isDone = await runErrandsOnce()
            await Rest.real.wait(
                for: isDone ? Correspondent.patience : Correspondent.rest,
                or: rings
            )
        }
    }

    /// Tries everything once, while the homeserver can be asked; false when something is left that may
    /// work later.
    private func runErrandsOnce() async -> Bool {
        guard isCaughtUp else { return true }
        var isDone = true
        for courtesy in correspondence.courtesies where isWelcome(.toSend) && !Task.isCancelled {
            isDone = await say(courtesy) && isDone
        }
        for demand in correspondence.machine.demands
        where demand.gap == nil && !mayBeDone(demand) {
            guard isWelcome(.aboutRooms), !Task.isCancelled else { break }
            isDone = await meet(demand) && isDone
        }
        return isDone && Asking.allCases.allSatisfy(isWelcome)
    }

    /// Whether a room may have been opened already, or still be: until it would have shown itself,
    /// asking again might open a second one.
    private func mayBeDone(_ demand: Demand) -> Bool {
        guard case .openDirect(let person) = demand, let opening = doubtfulOpenings[person] else {
            return false
        }
        return answered <= opening.question || clock.now < opening.end
    }

    private func meet(_ demand: Demand) async -> Bool {
        do {
            let outcome = try await homeserver.meet(demand)
            // What this tells is that a room is gone, and nobody is answered there any more.
            _ = correspondence.read(correspondence.machine.settle(demand, outcome))
            return true
        } catch {
            heed(error, .aboutRooms)
            if error.mayBeDone, case .openDirect(let person) = demand {
                doubtfulOpenings[person] = DoubtfulOpening(question: asked, from: clock.now)
            }
            return false
        }
    }

    private func say(_ courtesy: Courtesy) async -> Bool {
        let words = account.words.words(of: courtesy.kind)
        let message = OutgoingMessage(
            words,
            thread: courtesy.thread,
            reply: courtesy.thread == nil ? courtesy.event : nil
        )
        do {
            _ = try await homeserver.send(
                message.content,
                type: "m.room.message",
                to: courtesy.room,
                transaction: courtesy.transaction
            )
        } catch  where !error.isRefusal {
            heed(error, .toSend)
            return false
        } catch {
            // The room will not have it: there is nothing to wait for.
        }
        correspondence.courtesies.removeAll { $0 == courtesy }
        return true
    }
}

/// A room for somebody that may be there, or may yet come.
struct DoubtfulOpening: Sendable {
    /// For how many seconds a homeserver may go on with it after nobody waits for its answer any more.
    private static let longest: Int64 = 120

    /// The last question what is new: the answer to a later one shows the room.
    let question: Int
    /// From when on a room that did not show itself does not come any more.
    let end: Instant

    init(question: Int, from now: Instant) {
        (self.question, end) = (question, now.adding(.seconds(DoubtfulOpening.longest)))
    }
}
