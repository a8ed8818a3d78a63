internal import Dutch

// MARK: - Taking an input

extension Floor {
    mutating func take(_ input: Input) {
        switch input {
        case .message(let text, let before): hear(text, after: before)
        case .reply(let text, let question, let before): reply(text, to: question, after: before)
        case .edit(let text, let fate): change(text, of: fate)
        case .retraction(let fate): takeBack(fate)
        case .tap(let words, let question): tap(words, under: question)
        case .file(let file): receive(file)
        case .arrival: arrive()
        case .outcome(let key, let value):
            if let top = frames.indices.last { record(outcome: value, of: key, in: top) }
        case .alarm(let dialog, let key): wake(dialog, at: key)
        case .silence(let days): remind(after: days)
        case .errand(let errand): begin(errand)
        case .withdrawal(let errand, let reason): withdraw(errand, because: reason)
        case .handedBack(let reason, let name):
            push(.handedBack, adding: ["reden": .text(reason), "wie": .text(name)])
        }
    }

    mutating func hear(_ text: String, after before: String) {
        let text = text.trimmed
        heard = text
        letWarningRest(unlessAnsweredBy: text)
        letWorryRest(at: text)
        let waiting = waitingQuestion
        let hasMoved = scriptsMoved()
        if !hasMoved { stepAside(for: text) }
        let meaning =
            context.danger(in: text, after: before) ?? context.secret(in: text, after: before)
            ?? (hasMoved ? context.understandAnywhere(text) : context.listen(to: text))
        understanding = meaning ?? .nothing
        if let waiting, understanding?.isVain ?? false { fate = .missed(waiting) }
        let more = context.beginningBehindName(in: text)
        if let meaning { follow(meaning) } else { push(.changed) }
        if case .answer = meaning, let more { follow(more) }
    }

    private var waitingQuestion: QuestionReference? {
        Conversation(frames: frames).waitingQuestion
    }

    /// Fits the dialog on top to scripts that were edited; true when another question is open now,
    /// so that the message cannot be an answer to it.
    private mutating func scriptsMoved() -> Bool {
        guard let place = frames.indices.last, frames[place].fingerprint != library.fingerprint,
            let before = frames[place].journal.openOptions
        else { return false }
        let play = context.look(at: place)
        guard play.journal.openOptions == before else { return true }
        // What was said for this question anew is not worth a word; a page is.
        play.effects.filter { !$0.isSaid }.forEach { emit($0) }
        frames[place].journal = play.journal
        frames[place].fingerprint = library.fingerprint
        return false
    }

    /// Takes a repair dialog off the stack when the person answers the question beneath instead.
    ///
    /// A yes or a no is about what was asked last, and never consent to anything else.
    private mutating func stepAside(for text: String) {
        guard !context.asksAboutSafety, let beneath = questionBeneathRepair(),
            !beneath.takesAnyText,
            context.moderator.repair(for: text) == nil,
            !Hearing(text, at: surroundings.now).isBareAssent,
            context.openQuestion()?.answer(in: text, at: surroundings.now) == nil,
            beneath.answer(in: text, at: surroundings.now) != nil
        else { return }
        frames.removeLast()
    }

    /// The question under the repair dialog on top, as long as it stands as it was put.
    private func questionBeneathRepair() -> OpenQuestion? {
        guard frames.count > 1, let top = frames.last, top.isRepair else { return nil }
        let frame = frames[frames.count - 2]
        guard !frame.journal.isSetAside, frame.fingerprint == library.fingerprint,
            case .question(let open) = context.look(at: frames.count - 2).pause
        else { return nil }
        return open
    }

    private mutating func arrive() {
        letWarningRest()
        if context.openQuestion() != nil {
            push(.welcomeBack)
        } else if frames.last?.journal.isSetAside ?? false {
            push(.setAside)
        } else {
            push(Moderator.welcome)
        }
    }

    private mutating func remind(after days: Int) {
        guard context.openQuestion() != nil else { return }
        push(.silence, adding: ["dagen_weg": .number(Double(days))])
    }

    /// Ends a wait, and lets its dialog speak unless another is in the middle of something.
    private mutating func wake(_ dialog: String, at key: String) {
        if dialog == Repair.meanwhile.rawValue { return takeTurn() }
        guard
            let place = frames.firstIndex(where: {
                $0.dialog == dialog && $0.journal.isWaiting(at: key)
            })
        else { return }
        frames[place].journal.record(.waited, at: key)
        if !isBusy { frames.append(frames.remove(at: place)) }
    }

    /// Begins a dialog whose time has come; while another is open, it waits beneath for its turn,
    /// unless it only has something to tell: that is over at once, and finds a place always.
    private mutating func begin(_ errand: Errand) {
        guard let dialog = library[errand.dialog],
            frames.count < Limits.frames + (dialog.onlyTells ? Limits.repairs : 0)
        else {
            return emit(.report("there is no dialog '\(errand.dialog)', or no place, to begin"))
        }
        let wanted = dialog.parameters.map(\.name)
        let frame = Frame(
            dialog: errand.dialog,
            journal: Journal(arguments: errand.arguments.filter { wanted.contains($0.key) }),
            fingerprint: library.fingerprint
        )
        guard !isBusy || dialog.onlyTells else { return wait(frame) }
        frames.removeAll(where: \.isOnlyGreeting)
        frames.append(frame)
    }

    /// Takes back what Buur began, with a word about it to whoever was asked something.
    ///
    /// What was set aside goes without a word, and what is said above it stays: whoever is in danger
    /// is not spoken to about something else.
    private mutating func withdraw(_ errand: Errand, because reason: Withdrawal) {
        guard let place = frames.firstIndex(where: { $0.is(errand) }) else { return }
        let isSetAside = frames[place].journal.isSetAside
        let open = isSetAside ? nil : frames[place].journal.openQuestion
        let isOnTop = place >= context.subject ?? 0 && !isSetAside
        frames.removeSubrange(place..<(isOnTop ? frames.count : place + 1))
        guard let open else { return }
        let misses = Value.number(Double(open.misses))
        push(.withdrawn, adding: ["reden": .text(reason.rawValue), "poging": misses])
    }

    /// Whether the person is in the middle of something; a greeting whose menu is open is nothing yet.
    private var isBusy: Bool {
        frames.contains {
            !$0.isOnlyGreeting && $0.journal.openQuestion != nil && !$0.journal.isSetAside
        }
    }

    /// Notes what came of an action, unless it is known already.
    mutating func record(outcome: Value, of key: String, in place: Int) {
        guard case .requested(let mark) = frames[place].journal[key] else { return }
        frames[place].journal.record(.done(mark, outcome), at: key)
    }
}

extension Journal {
    fileprivate func isWaiting(at key: String) -> Bool {
        if case .waiting = self[key] { true } else { false }
    }

    /// The open question's key and the mark of its options.
    fileprivate var openOptions: Entry? {
        guard let last = path.last, case .asked(_, let options, _) = last.event else { return nil }
        return Entry(last.key, .asked(options, options: options, misses: 0))
    }
}

extension Frame {
    /// Whether this is what became of an errand.
    fileprivate func `is`(_ errand: Errand) -> Bool {
        let matter = errand.arguments[Errand.matter].map(Event.given)
        return dialog == errand.dialog
            && journal[Journal.argumentKey(Errand.matter)] == matter
    }
}

extension OpenQuestion {
    func answer(in text: String, at moment: Moment) -> Understanding? {
        Hearing(text, at: moment)
            .answer(to: question, options: options, countingFrom: put.start)
    }

    var takesAnyText: Bool { question.takesAnyText }
}

extension Understanding {
    /// Whether an answer was looked for and not found, so that other words may still be one.
    fileprivate var isVain: Bool {
        switch self {
        case .nothing, .nothingSaid, .rivals, .withoutPeriod, .perhaps, .secret, .tooLong: true
        case .danger, .worry, .answer, .reserved, .correction, .reopened, .start: false
        }
    }
}

extension String {
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
