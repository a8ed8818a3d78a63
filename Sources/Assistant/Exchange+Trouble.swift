internal import Dialog

extension Exchange {
    /// Says that something of ours went wrong, and leaves the talk as it was.
    ///
    /// What came in counts as taken in, so that it does not fail for ever. A talk that can no longer
    /// be read begins anew.
    func apologise(for occasion: Occasion, in ledger: any Ledger) throws -> Receipt? {
        guard var talk = try talk(for: occasion, in: ledger) else { return nil }
        if (try? talk.conversation) == nil { talk.restart() }
        talk.turns += 1
        talk.silenceAt = nil
        try ledger.save(talk)
        let apology = moderator.library.apology(in: surroundings(of: talk))
        try ledger.post(apology, to: talk.address, about: talk.person, now: now)
        try ledger.add(
            AuditEntry(at: now, person: talk.person, event: .failure, subject: "turn undone")
        )
        return Receipt(
            isRepeat: false,
            person: talk.person,
            waiting: talk.question,
            understanding: nil,
            turn: talk.turns,
            effects: []
        )
    }

    private func talk(for occasion: Occasion, in ledger: any Ledger) throws -> Talk? {
        switch occasion {
        case .incoming(let incoming):
            var talk = try talk(for: incoming, in: ledger)
            talk.address = incoming.from
            _ = try isNew(incoming, of: talk.person, in: ledger)
            return talk
        case .timer(let timer):
            _ = try ledger.clear(timer)
            return try ledger.talk(of: timer.person)
        case .silence(let person): return try ledger.talk(of: person)
        }
    }
}

extension Library {
    /// What the repair dialog for trouble says, without a word about the question that was open.
    fileprivate func apology(in surroundings: Surroundings) -> [Delivery.Content] {
        let play = play(
            Repair.trouble.rawValue,
            from: self,
            journal: Journal(),
            surroundings: surroundings
        )
        return play.effects.compactMap { effect in
            if case .say(let message) = effect { .message(message) } else { nil }
        }
    }
}

extension Talk {
    fileprivate mutating func restart() {
        text = ""
        dialog = nil
        question = nil
    }
}
