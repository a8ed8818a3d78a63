internal import Dutch

/// A turn in the making: the dialogs on the stack and the effects so far.
struct Floor {
    /// The dialogs on the stack, and what is understood there.
    var context: Context
    /// The question of the welcome that was open when the turn began.
    private let openBefore: String?
    private var hasHeardKept = false
    /// Whether the last play said nothing.
    private var isSilentPlay = true
    private(set) var effects: [Effect] = []
    var understanding: Understanding?
    /// What the person wrote in this turn, and what of it may answer more.
    var ahead: SaidAhead
    /// What a repair dialog hands on as if the person had typed it.
    var submitted: String?
    /// Whether the dialog that ends in this turn wants no word behind it.
    var endsQuietly = false
    /// The question that was answered in this turn and how often it was missed before, for when its
    /// constraint refuses the answer.
    var justAnswered: (key: String, misses: Int)?
    /// What became of what the person sent.
    var fate = Fate.nothing

    init(
        _ moderator: Moderator,
        _ conversation: Conversation,
        _ surroundings: Surroundings,
        _ ahead: SaidAhead
    ) {
        context = Context(moderator, conversation, surroundings)
        self.ahead = ahead
        openBefore =
            conversation.frames.first { $0.dialog == Moderator.welcome }?.journal.openQuestion?.key
    }

    var turn: Turn {
        Turn(
            conversation: Conversation(frames: frames),
            effects: effects,
            understanding: understanding,
            fate: fate,
            ahead: ahead
        )
    }

    var frames: [Frame] {
        get { context.frames }
        _modify { yield &context.frames }
    }
    /// What the person wrote in this turn.
    var heard: String {
        get { ahead.heard }
        set { ahead.heard = newValue }
    }
    var surroundings: Surroundings { context.surroundings }
    var library: Library { context.library }

    mutating func emit(_ effect: Effect) { effects.append(effect) }

    // MARK: - The stack

    /// Opens a dialog on top of the others; when too many lie open, the open question is asked again.
    mutating func push(_ dialog: String, with arguments: [String: Value] = [:]) {
        guard frames.count < Limits.frames + (Repair(rawValue: dialog) == nil ? 0 : Limits.repairs)
        else {
            emit(.report("more than \(Limits.frames) dialogs open; '\(dialog)' was not"))
            return askAgain()
        }
        frames.append(
            Frame(
                dialog: dialog,
                journal: Journal(arguments: arguments),
                fingerprint: library.fingerprint
            )
        )
    }

    // MARK: - Playing

    /// Plays the top and keeps its journal.
    private mutating func playTop() -> Play {
        let place = frames.count - 1
        let play = context.look(at: place)
        frames[place].journal = play.journal
        frames[place].fingerprint = library.fingerprint
        return play
    }

    /// Lets dialogs speak until one waits for the person, for the world, or nothing is left.
    mutating func settle() {
        for _ in 0..<Limits.playsPerTurn {
            guard let top = frames.last, !top.journal.isSetAside, !top.isAsleep else { return }
            let play = playTop()
            play.effects.forEach { emit($0) }
            isSilentPlay = play.effects.isEmpty
            guard goesOn(after: play) else { return }
        }
        emit(.report("more than \(Limits.playsPerTurn) plays in one turn"))
    }

    /// Acts on why a play stopped; false when the turn is over.
    private mutating func goesOn(after play: Play) -> Bool {
        switch play.pause {
        case .question(let open):
            return takeAmount(at: open) || takeChosen(at: open) || takeNamed(at: open)
                || hearKept(at: open)
                || open.isRefused && resist(open)
        case .review(let review): push(review)
        case .action(let request): return obey(request)
        case .time(let moment, let key): return sleep(until: moment, key: key)
        case .ended: return leave(play)
        case .broken(let reason): return recover(from: reason)
        }
        return true
    }

    /// Follows what was said before at a question that need not be put.
    ///
    /// What the message answered first stands for all that it answered, for when it is taken back.
    mutating func followUnasked(_ meaning: Understanding) {
        unask()
        ahead.beganWith = nil
        let before = fate
        follow(meaning)
        if case .answered = before { fate = before }
    }

    /// Takes back the question that the last play put; nothing where it lay open already.
    private mutating func unask() {
        if !isSilentPlay { effects.removeLast() }
    }

    /// Hears at the menu, when it is put for the first time, what the person began with.
    private mutating func hearKept(at open: OpenQuestion) -> Bool {
        guard open.key != openBefore, !hasHeardKept,
            let (words, meaning) = context.keptMeaning(at: open)
        else {
            return false
        }
        hasHeardKept = true
        heard = words
        understanding = meaning
        followUnasked(meaning)
        return true
    }

    /// Counts an answer that a constraint refused; at the last attempt a repair dialog speaks.
    private mutating func resist(_ open: OpenQuestion) -> Bool {
        guard let answered = justAnswered, answered.key == open.key else { return false }
        justAnswered = nil
        guard miss(open, after: answered.misses) >= Limits.attempts else { return false }
        unask()
        push(.misunderstood)
        return true
    }

    private mutating func obey(_ request: Request) -> Bool {
        guard let command = Command(rawValue: request.action) else { return false }
        effects.removeLast()  // a command is not for the world
        carryOut(command, request.arguments)
        if let place = frames.indices.last { record(outcome: .missing, of: request.key, in: place) }
        return true
    }

    private mutating func sleep(until moment: Moment, key: String) -> Bool {
        let frame = frames.removeLast()
        emit(.wake(at: moment, dialog: frame.dialog, key: key))
        frames.insert(frame, at: 0)
        return true
    }

    private mutating func recover(from reason: String) -> Bool {
        emit(.report("dialog '\(frames.removeLast().dialog)': \(reason)"))
        push(.trouble)
        return true
    }

    /// Takes a dialog that has ended off the stack, and sees to who speaks next.
    private mutating func leave(_ play: Play) -> Bool {
        let frame = frames.removeLast()
        if let text = submitted, frame.isRepair {
            submitted = nil
            context.isReassured = frame.dialog == Repair.worry.rawValue
            take(.message(text))
        } else if !frame.isRepair {
            emit(.finished(dialog: frame.dialog, answers: play.journal.finalAnswers))
            comeBack(afterWord: frame.isOfBuur && play.journal.answeredKeys.isEmpty)
        } else if !frame.journal.answeredKeys.isEmpty {
            askAgain()
        }
        return !frames.isEmpty
    }

    /// After a dialog: back to the one beneath, with a word about it, or to nothing.
    ///
    /// Where Buur only had something to tell, it ends there.
    private mutating func comeBack(afterWord onlyTold: Bool) {
        guard let next = frames.last, !next.journal.isSetAside, !next.isAsleep else {
            if !onlyTold, !endsQuietly { push(.finished) }
            return
        }
        guard !asksFromMenu(next) else {
            frames.removeLast()
            return comeBack(afterWord: onlyTold)
        }
        guard !next.isRepair else { return askAgain() }
        if next.hasSpoken { push(.resumed) }
    }
}

extension Floor {
    /// Whether the frame on top is the greeting, with its menu open.
    ///
    /// That has served when something was done; a dialog that was chosen from it goes on.
    private func asksFromMenu(_ frame: Frame) -> Bool {
        guard frame.isOnlyGreeting, let open = context.openQuestion() else { return false }
        return open.question.isChoice && !open.question.isOptional
    }
}

extension Journal {
    fileprivate var finalAnswers: [FinalAnswer] {
        path.compactMap { entry in
            guard case .answered(let answer) = entry.event else { return nil }
            return FinalAnswer(key: entry.key, value: answer.value, label: answer.label)
        }
    }
}
