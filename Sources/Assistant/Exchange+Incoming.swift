internal import Dialog
internal import Neighbourhood

// MARK: - What comes in

extension Exchange {
    /// Plays the turn of something that came in, once.
    func play(_ incoming: Incoming, in ledger: any Ledger) throws -> Receipt {
        var talk = try self.talk(for: incoming, in: ledger)
        guard try isNew(incoming, of: talk.person, in: ledger) else {
            return try receipt(ofRepeated: incoming, in: talk, ledger)
        }
        try settle(&talk, at: incoming.from, in: ledger)
        if incoming.content != .silence {
            let moment = min(now, incoming.sentAt ?? now)
            try ledger.hear(from: incoming.from, at: moment, now: now)
        }
        let keeping = try keepFile(of: incoming, in: talk, ledger)
        let switchboard = Switchboard(self, ledger)
        if try switchboard.holder(of: talk) == nil { talk.heldBy = nil }
        if var passedOn = try switchboard.take(incoming, of: talk) {
            passedOn.keepsFile = keeping == .kept
            return passedOn
        }
        guard let input = try input(from: incoming, keeping, in: &talk, ledger) else {
            return Receipt(of: talk)
        }
        if incoming.content != .silence { talk.heardAt = now }
        var receipt = try play(input, of: incoming, in: talk, ledger)
        receipt.keepsFile = keeping == .kept
        return receipt
    }

    /// Notes where the person writes now, for whatever is done in this turn.
    private func settle(_ talk: inout Talk, at address: Address, in ledger: any Ledger) throws {
        guard talk.address != address else { return }
        talk.address = address
        try ledger.save(talk)
    }

    /// What comes into the conversation because of this; nil when it is left alone.
    private func input(
        from incoming: Incoming,
        _ keeping: Input.Keeping,
        in talk: inout Talk,
        _ ledger: any Ledger
    ) throws -> Input? {
        switch incoming.content {
        case .message(let text):
            if let question = try question(of: incoming.inReplyTo, in: talk, ledger) {
                return .reply(text, to: question, after: incoming.before)
            }
            return .message(text, after: incoming.before)
        case .edit(let id, let text): return .edit(text, of: try fate(of: id, in: talk, ledger))
        case .retraction(let id):
            let known = try ledger.fate(of: id, from: talk.address.channel, sentBy: talk.person)
            try wipe(known ?? .over, of: id, in: &talk, ledger)
            // Of what was never heard nothing needs to be said.
            return known.map { .retraction(of: $0) }
        case .reaction(let id, let key):
            guard let words = Reaction.words(of: key),
                let question = try question(of: id, in: talk, ledger)
            else { return nil }
            return .tap(words, under: question)
        case .file(let attachment):
            let kind = attachment.kind.word
            return .file(.init(kind: kind, keeping, caption: attachment.caption))
        case .arrival: return .arrival
        case .silence: return silence(of: talk)
        }
    }

    private func question(
        of id: String?,
        in talk: Talk,
        _ ledger: any Ledger
    ) throws -> QuestionReference? {
        guard let id else { return nil }
        return try ledger.question(askedBy: id, on: talk.address.channel, to: talk.person)
    }

    /// What became of an earlier message; of one that is not known any more, it is over.
    private func fate(of id: String, in talk: Talk, _ ledger: any Ledger) throws -> Fate {
        try ledger.fate(of: id, from: talk.address.channel, sentBy: talk.person) ?? .over
    }
}

// MARK: - Files

extension Exchange {
    /// The receipt of something that was handed over before; its file is kept when it was then.
    private func receipt(
        ofRepeated incoming: Incoming,
        in talk: Talk,
        _ ledger: any Ledger
    ) throws -> Receipt {
        var receipt = Receipt(of: talk, isRepeat: true)
        if case .file(let attachment) = incoming.content, let handle = attachment.handle {
            let files = try ledger.files(of: talk.person)
            receipt.keepsFile = files.contains { $0.attachment.handle == handle }
        }
        return receipt
    }

    /// Keeps a photo or a document with what the person is busy with.
    private func keepFile(
        of incoming: Incoming,
        in talk: Talk,
        _ ledger: any Ledger
    ) throws -> Input.Keeping {
        guard case .file(let attachment) = incoming.content, attachment.isWorthKeeping,
            try isBusy(talk, ledger)
        else { return .needless }
        guard attachment.handle != nil else { return Input.Keeping(attachment.loss) }
        let until = now.adding(days: settings.retention.page)
        let file = KeptFile(attachment, from: incoming.from, at: now, until: until)
        try ledger.add(file, of: talk.person)
        return .kept
    }

    /// Whether a dialog is open, or something that people do for the person.
    private func isBusy(_ talk: Talk, _ ledger: any Ledger) throws -> Bool {
        // What the welcome calls is played inside it.
        if talk.question?.contains("/") == true { return true }
        // One that cannot be read holds nothing that a file could belong to.
        let frames = (try? talk.conversation.frames) ?? []
        if frames.contains(where: \.asksForSomething) { return true }
        return try ledger.openMatters(with: talk.person).contains { $0.person == talk.person }
    }
}

extension Input.Keeping {
    /// What becomes of a file of which there are no bytes.
    fileprivate init(_ loss: Attachment.Loss?) {
        self =
            switch loss {
            case .tooLarge: .tooLarge
            case .unavailable: .lost
            case nil: .needless
            }
    }
}

extension Frame {
    /// Whether it is about what the person came for, be it on the way to somebody of the room.
    fileprivate var asksForSomething: Bool {
        guard let repair = Repair(rawValue: dialog) else { return dialog != Moderator.welcome }
        return repair == .human
    }
}

extension Receipt {
    /// The receipt of something that made no turn.
    init(of talk: Talk, isRepeat: Bool = false) {
        self.init(
            isRepeat: isRepeat,
            person: talk.person,
            waiting: talk.question,
            understanding: nil,
            turn: talk.turns,
            effects: []
        )
    }
}
