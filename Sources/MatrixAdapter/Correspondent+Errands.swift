internal import Assistant
internal import Matrix

extension Correspondent {
    /// Does what must be asked of the homeserver beside reading, a few things at a time, so that neither
    /// ten thousand invitations nor one that hangs holds up anybody else.
    func runErrands() async {
        await withTaskGroup(of: Chore.self) { group in
            group.addTask { .rest }
            while let ended = await group.next(), !Task.isCancelled {
                if ended == .rest {
                    let rings = errandNews.listen()
                    let rest = planErrands()
                    group.addTask {
                        await Rest.real.wait(for: rest, or: rings)
                        return .rest
                    }
                }
                while let errand = errands.begin(where: isWelcome) {
                    group.addTask { await self.run(errand) }
                }
            }
        }
    }

    /// What goes on at once: one rest until the next look at what is to be done, and errands.
    private enum Chore { case rest, errand }

    /// Looks what is to be done, and gives how long it is until the next look.
    private func planErrands() -> Duration {
        let demands = correspondence.machine.demands.filter { $0.gap == nil && !mayBeDone($0) }
        let toDo = correspondence.courtesies.map(Errand.say) + demands.map(Errand.meet)
        errands.plan(toDo, at: .now)
        return toDo.isEmpty ? Correspondent.patience : Errands.rest
    }

    /// Whether a room may have been opened already, or still be: until it would have shown itself,
    /// asking again might open a second one.
    private func mayBeDone(_ demand: Demand) -> Bool {
        guard case .openDirect(let person) = demand, let opening = doubtfulOpenings[person] else {
            return false
        }
        return answered <= opening.question || clock.now < opening.end
    }

    private func isWelcome(_ errand: Errand) -> Bool {
        switch errand {
        case .say: isWelcome(.toSend)
        case .meet: isWelcome(.aboutRooms)
        }
    }

    private func run(_ errand: Errand) async -> Chore {
        let isDone =
            switch errand {
            case .say(let courtesy): await say(courtesy)
            case .meet(let demand): await meet(demand)
            }
        errands.end(errand, isDone: isDone)
        return .errand
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
