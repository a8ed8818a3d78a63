internal import Dialog

extension Exchange {
    /// Says that something of ours went wrong, and leaves the talk as it was.
    ///
    /// What came in counts as taken in, so that it does not fail for ever. A talk that cannot be read
    /// is reported and keeps its waits, for it may be read again by the right version.
    func apologise(
        for occasion: Occasion,
        after error: any Error,
        in ledger: any Ledger
    ) throws -> Receipt? {
        guard var talk = try talk(for: occasion, in: ledger) else { return nil }
        talk.turns += 1
        talk.silenceAt = nil
        try ledger.save(talk)
        try audit(.failure, "turn undone", of: talk, in: ledger)
        let isUnreadable = error is ConversationError
        if isUnreadable {
            try audit(.report, "conversation cannot be read", of: talk, in: ledger)
        }
        if isUnreadable, case .timer(let timer) = occasion {
            try ledger.set(timer.putOff(until: now.adding(days: 1)))
        } else {
            let apology = moderator.library.apology(in: surroundings(of: talk))
            try ledger.post(apology, to: talk.address, about: talk.person, now: now)
        }
        return Receipt(
            isRepeat: false,
            person: talk.person,
            waiting: talk.question,
            understanding: nil,
            turn: talk.turns,
            effects: []
        )
    }

    private func audit(
        _ event: AuditEntry.Event,
        _ subject: String,
        of talk: Talk,
        in ledger: any Ledger
    ) throws {
        try ledger.add(
            AuditEntry(at: now, person: talk.person, event: event, subject: subject)
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

extension Timer {
    fileprivate func putOff(until due: Instant) -> Timer {
        Timer(person: person, dialog: dialog, key: key, due: due)
    }
}
