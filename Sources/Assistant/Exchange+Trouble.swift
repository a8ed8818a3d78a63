internal import Dialog

extension Exchange {
    /// Says that something of ours went wrong, and leaves the talk as it was.
    ///
    /// What came in counts as taken in, so that it does not fail for ever. Whoever did not come in by
    /// herself hears nothing.
    func apologise(for occasion: Occasion, in ledger: any Ledger) throws -> Receipt? {
        switch occasion {
        case .matter(let id): return try setAside(id, in: ledger)
        case .morning(let kamer): return try skipMorning(in: kamer, ledger)
        case .bookmark(let bookmark):
            try ledger.keep(bookmark)
            return nil
        case .report: return nil
        case .incoming, .timer, .silence: break
        }
        guard var talk = try talk(for: occasion, in: ledger) else { return nil }
        talk.turns += 1
        talk.silenceAt = nil
        try ledger.save(talk)
        try audit(.failure, "turn undone", of: talk.person, in: ledger)
        if occasion.isOfPerson {
            try post(apology(for: talk), in: talk, isAnswer: true, ledger)
        }
        return Receipt(of: talk)
    }

    /// What is said when something of ours went wrong.
    func apology(for talk: Talk) -> [Delivery.Content] {
        words(of: Repair.trouble.rawValue, for: talk)
    }

    /// What a dialog says to a person that only says something, whatever else she is in.
    func words(
        of dialog: String,
        with arguments: [String: Value] = [:],
        for talk: Talk
    ) -> [Delivery.Content] {
        moderator.library.words(of: dialog, with: arguments, in: surroundings(of: talk))
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
        case .matter, .morning, .bookmark, .report: return nil
        }
    }
}

extension Occasion {
    /// Whether the person wrote something or came to look, rather than that time passed.
    fileprivate var isOfPerson: Bool {
        if case .incoming(let incoming) = self { incoming.content != .silence } else { false }
    }
}

extension Library {
    /// What a dialog says when it is given no more than this, such as no question that was open.
    fileprivate func words(
        of dialog: String,
        with arguments: [String: Value],
        in surroundings: Surroundings
    ) -> [Delivery.Content] {
        let wanted = self[dialog]?.parameters.map(\.name) ?? []
        let play = play(
            dialog,
            from: self,
            journal: Journal(arguments: arguments.filter { wanted.contains($0.key) }),
            surroundings: surroundings
        )
        return play.effects.compactMap { effect in
            if case .say(let message) = effect { .message(message) } else { nil }
        }
    }
}
