/// What a message is understood in: the dialogs that lie open, and the world as it is now.
///
/// It says what is asked and what a message means there, and does nothing about it.
struct Context {
    let moderator: Moderator
    let surroundings: Surroundings
    /// The dialogs that lie open; the last one speaks.
    var frames: [Frame]
    /// Whether the person has just said that nobody is in danger.
    var isReassured = false
    private let plays = Plays()

    init(_ moderator: Moderator, _ conversation: Conversation, _ surroundings: Surroundings) {
        self.moderator = moderator
        self.surroundings = surroundings
        frames = conversation.frames
    }

    var library: Library { moderator.library }

    // MARK: - What lies open

    func isSpeaking(_ repair: Repair) -> Bool { frames.last?.dialog == repair.rawValue }

    /// The highest dialog that is not repair: the one that the person thinks we are in.
    var subject: Int? { frames.lastIndex { !$0.isRepair } }

    /// The dialog whose answers the person may correct: the one she thinks we are in, or the card
    /// that a repair dialog makes with her.
    var correctable: Int? {
        guard let top = frames.indices.last, frames[top].isRepair,
            look(at: top).answered.contains(where: { $0.question.answer == .phone })
        else { return subject }
        return top
    }

    /// The title of what a dialog is about now: that of the dialog it is in the middle of calling.
    func topic(of place: Int) -> String {
        surroundings.addressed(
            look(at: place).topic ?? library[frames[place].dialog]?.title ?? frames[place].dialog
        )
    }

    /// The question of the dialog on top, nil when none is open.
    func openQuestion() -> OpenQuestion? {
        guard let top = frames.last, !top.journal.isSetAside,
            case .question(let open) = look(at: frames.count - 1).pause
        else { return nil }
        return open
    }

    // MARK: - Playing

    /// Plays a frame as it is, without keeping what comes of it.
    func look(at place: Int) -> Play {
        plays.play(of: frames[place]) { walk(through: $0) }
    }

    private func walk(through frame: Frame, hearing: ((Play) -> Value?)? = nil) -> Play {
        play(
            frame.dialog,
            from: library,
            journal: frame.journal,
            surroundings: surroundings,
            adopting: frame.fingerprint != library.fingerprint,
            hearing: hearing
        )
    }

    /// Understands a message at the open question of the dialog on top.
    ///
    /// When it answers that, the play that found the question goes on at once, and is the one that
    /// the answer leads to: an ordinary turn plays once.
    func listen(to text: String) -> Understanding {
        guard let frame = frames.last, !frame.journal.isSetAside else { return understand(text) }
        var answered = frame
        var meaning: Understanding?
        let play = walk(through: frame) { halted in
            plays.keep(halted, of: frame)
            meaning = understand(text)
            guard case .question(let open) = halted.pause, case .answer(let value) = meaning
            else { return nil }
            answered.take(value, at: open)
            return value
        }
        plays.keep(play, of: answered)
        return meaning ?? understand(text)
    }
}
