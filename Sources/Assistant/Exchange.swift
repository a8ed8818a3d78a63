internal import Dialog
internal import Dutch
internal import Neighbourhood

/// Something that makes a turn.
enum Occasion: Hashable, Sendable {
    case incoming(Incoming)
    /// A channel has read up to here.
    case bookmark(Bookmark)
    /// A channel heard what became of a delivery.
    case report(Report)
    case timer(Timer)
    case silence(person: Int64)
    /// The rule of a matter must look at it again.
    case matter(Int64)
    /// A day begins in a room.
    case morning(String)
}

/// Plays turns inside a transaction: reads the talk, plays, and writes all that came of it.
///
/// It is made anew for each transaction, with the moment and the dialogs of that transaction.
struct Exchange: Sendable {
    let moderator: Moderator
    let figures: [String: Figure]
    let skills: Skills
    let now: Instant
    let time: WallTime
    let settings: Settings
    /// Is told of each thing that Buur begins of its own accord.
    var watch: (@Sendable (Initiative) -> Void)?
    /// How many steps this is away from what came in.
    var depth = 0

    /// Plays the turn of an occasion.
    ///
    /// - Returns: What became of it, nil when the occasion had passed.
    func play(_ occasion: Occasion, in ledger: any Ledger) throws -> Receipt? {
        switch occasion {
        case .incoming(let incoming): try play(incoming, in: ledger)
        case .bookmark(let bookmark): try keep(bookmark, in: ledger)
        case .report(let report): try settle(report, in: ledger)
        case .timer(let timer): try play(timer, in: ledger)
        case .silence(let person): try playSilence(of: person, in: ledger)
        case .matter(let id): try move(id, in: ledger)
        case .morning(let kamer): try playMorning(in: kamer, ledger)
        }
    }

    private func keep(_ bookmark: Bookmark, in ledger: any Ledger) throws -> Receipt? {
        try ledger.keep(bookmark)
        return nil
    }

    private func settle(_ report: Report, in ledger: any Ledger) throws -> Receipt? {
        try ledger.settle(report, now: now)
        return nil
    }

    private func play(_ timer: Timer, in ledger: any Ledger) throws -> Receipt? {
        guard try ledger.clear(timer), let talk = try ledger.talk(of: timer.person) else {
            return nil
        }
        if try Switchboard(self, ledger).putsOff(timer, of: talk) { return nil }
        switch timer.purpose {
        case .wait(let dialog, let key):
            let initiative = Initiative(person: timer.person, dialog: dialog, at: moment)
            // What waits its turn was counted when it came.
            let isTurn = dialog == Repair.meanwhile.rawValue
            let later =
                isTurn
                ? try peace(of: timer.person, in: ledger) : try putOff(initiative, in: ledger)
            if let later {
                let due = time.instant(of: later)
                try ledger.set(Timer(person: timer.person, timer.purpose, due: due))
                return nil
            }
            return try play(.alarm(dialog: dialog, key: key), in: talk, ledger)
        case .errand(let errand):
            return try begin(errand, with: timer.person, wasPutOff: true, in: ledger)
        case .forgetting:
            try forget(timer.person, in: ledger)
            return nil
        case .watched: return nil
        }
    }

    private func playMorning(in kamer: String, _ ledger: any Ledger) throws -> Receipt? {
        guard try ledger.lastDay(in: kamer) != moment.day else { return nil }
        try ledger.beginDay(moment.day, in: kamer)
        return try beginDay(in: kamer, ledger)
    }

    private func playSilence(of person: Int64, in ledger: any Ledger) throws -> Receipt? {
        guard var talk = try ledger.talk(of: person), let due = talk.silenceAt, due <= now else {
            return nil
        }
        guard try !Switchboard(self, ledger).isTaken(talk),
            try ledger.member(person)?.wantsMessages != false
        else {
            talk.silenceAt = nil
            try ledger.save(talk)
            return nil
        }
        if (try? talk.conversation)?.isAboutDanger == true { return try remind(talk, in: ledger) }
        let initiative = Initiative(person: person, dialog: Repair.silence.rawValue, at: moment)
        if let later = try putOff(initiative, in: ledger) {
            talk.silenceAt = time.instant(of: later)
            try ledger.save(talk)
            return nil
        }
        return try play(silence(of: talk), in: talk, ledger)
    }

    func silence(of talk: Talk) -> Input {
        let days = moment.day.number - time.moment(at: talk.heardAt).day.number
        return .silence(days: days)
    }

    /// Plays an input, and keeps what became of the message that it came from.
    func play(
        _ input: Input,
        of incoming: Incoming? = nil,
        in talk: Talk,
        _ ledger: any Ledger
    ) throws -> Receipt {
        var turn = TurnInProgress(self, talk, ledger)
        let receipt = try turn.play(input)
        if let incoming, let id = incoming.firstID, turn.fate != .nothing {
            let channel = incoming.from.channel
            try ledger.keep(turn.fate, of: id, from: channel, sentBy: talk.person)
        }
        if !turn.over.isEmpty { try ledger.close(turn.over, of: talk.person) }
        try follow(turn.consequences, in: ledger)
        return receipt
    }

    /// Puts what is for the person in the outbox; it may be about another.
    func post(
        _ contents: [Delivery.Content],
        in talk: Talk,
        about person: Int64? = nil,
        isAnswer: Bool,
        asking question: QuestionReference? = nil,
        _ ledger: any Ledger
    ) throws {
        guard !contents.isEmpty else { return }
        try ledger.post(
            contents,
            to: talk.address,
            about: person ?? talk.person,
            isAnswer: isAnswer,
            asking: question,
            now: now,
            until: now.adding(days: settings.retention.deadLetter)
        )
    }

    /// Keeps for the audit that something happened, and no word of what was said.
    func audit(
        _ event: AuditEntry.Event,
        _ subject: String,
        of person: Int64?,
        in ledger: any Ledger
    ) throws {
        try ledger.add(AuditEntry(at: now, person: person, event: event, subject: subject))
    }

    // MARK: - Who and when

    var moment: Moment { time.moment(at: now) }
    /// The first day of this month, under which things are counted.
    var month: Day { moment.day.adding(days: 1 - moment.day.day) }

    func talk(for incoming: Incoming, in ledger: any Ledger) throws -> Talk {
        try ledger.talk(at: incoming.from)
            ?? ledger.begin(at: incoming.from, in: settings.kamer(of: incoming.from), now: now)
    }

    func isNew(_ incoming: Incoming, of person: Int64, in ledger: any Ledger) throws -> Bool {
        guard let id = incoming.id else { return true }
        return try ledger.note(id: id, from: incoming.from.channel, of: person, now: now)
    }

    func surroundings(of talk: Talk) -> Surroundings {
        Surroundings(
            now: moment,
            figures: figures,
            personName: talk.name,
            roles: roles(of: talk),
            isFirstContact: talk.turns == 0,
            isFormal: talk.isFormal,
            heardAt: time.moment(at: talk.heardAt)
        )
    }
}

extension Exchange {
    /// The dialogs that are for a person: a coordinator is known by her address too.
    private func roles(of talk: Talk) -> Set<Dialog.Audience> {
        talk.roles.union(isCoordinator(talk) ? [.coordinator] : []).audiences
    }

    func isCoordinator(_ talk: Talk) -> Bool {
        talk.roles.contains(.coordinator) || settings.coordinators.contains(talk.address)
    }
}
