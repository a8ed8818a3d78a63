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

    private func mayBeDone(_ demand: Demand) -> Bool {
        guard case .openDirect(let person) = demand else { return false }
        return correspondence.mayBeOpening(for: person, heard: heard, at: clock.now)
    }

    private func meet(_ demand: Demand) async -> Bool {
        guard await prepare(demand) else { return false }
        do {
            let outcome = try await homeserver.meet(demand)
            // What this tells is that a room is gone, and nobody is answered there any more.
            _ = correspondence.read(correspondence.machine.settle(demand, outcome))
            if case .refused = outcome { correspondence.dropOpening(demand) }
            return true
        } catch {
            heed(error, .aboutRooms)
            if !error.mayBeDone { correspondence.dropOpening(demand) }
            return false
        }
    }

    /// Keeps that a room is opened before it is, for after a crash nobody else would know; false when
    /// that cannot be kept, or nobody waits for the room any more.
    private func prepare(_ demand: Demand) async -> Bool {
        guard case .openDirect(let person) = demand else { return true }
        guard correspondence.machine.demands.contains(demand) else { return false }
        correspondence.openings[person] = clock.now
        do { try await keepAsIs() } catch { return false }
        // Reading may have begun again meanwhile, from what was kept before.
        return correspondence.openings[person] != nil
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
