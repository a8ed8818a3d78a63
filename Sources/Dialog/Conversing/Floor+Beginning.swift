// MARK: - Beginning a dialog

extension Floor {
    /// Begins a dialog; one that sleeps is woken, since its person comes back to it herself.
    mutating func start(_ dialog: String) {
        makeWay(for: dialog)
        if let asleep = frames.firstIndex(where: { $0.dialog == dialog && $0.isAsleep }) {
            frames.append(frames.remove(at: asleep))
            frames[frames.count - 1].journal.wake()
        } else {
            introducing(unless: dialog == Moderator.welcome) { $0.begin(dialog) }
        }
    }

    /// Takes away what is asked and cannot matter any more once this dialog begins.
    private mutating func makeWay(for dialog: String) {
        // Whoever says what she means needs no list of guesses any more.
        if context.isSpeaking(.didYouMean) { frames.removeLast() }
        switch dialog {
        case Moderator.joiningCode: takeUpCode()
        case Moderator.noWay: stopWarning()
        case Moderator.noCalls: leaveNumberOpen()
        case Moderator.missedVisit:
            frames.removeAll { $0.isOfBuur && Moderator.visits.contains($0.dialog) }
        // Who cannot come is not asked any more what Buur asked because she would.
        case Moderator.callingOff:
            frames.removeAll { $0.isOfBuur && $0.journal.asksConsent }
        default: break
        }
    }

    /// Opens a dialog with what was heard, where that tells it something.
    private mutating func begin(_ dialog: String) {
        if dialog == Moderator.welcome { hearName() }
        if dialog == Moderator.otherNumber || dialog == Moderator.otherTime
            || dialog == Moderator.called && context.tellsOfSadness(heard)
        {
            ahead.chosen = heard
        }
        let wantsWords =
            dialog != Moderator.welcome
            && library[dialog]?.parameters.contains(Dialog.openingWords) ?? false
        push(dialog, with: wantsWords ? [Dialog.openingWords.name: .text(heard)] : [:])
        guard let frame = frames.last, frame.dialog == dialog else { return }
        ahead.beganWith = heard
        if wantsWords { fate = .answered(.opening(of: frame)) }
    }

    /// Asks whether one of these dialogs is meant; a new guess takes the place of an old one.
    mutating func suggest(_ dialogs: [String]) {
        if context.isSpeaking(.didYouMean) { frames.removeLast() }
        let titles = dialogs.compactMap { library[$0]?.title }
        introducing { $0.push(.didYouMean, adding: ["keuzes": .texts(titles)]) }
    }

    /// Lets something speak, after a word about who Buur is when this person does not know that.
    mutating func introducing(
        unless isWelcome: Bool = false,
        _ speak: (inout Floor) -> Void
    ) {
        let isNew = frames.isEmpty && surroundings.isFirstContact && !isWelcome
        speak(&self)
        if isNew { push(.introduced, adding: ["reden": .text("begin")]) }
    }

    /// Greets who wrote what was not understood; her words are kept until the menu is reached.
    mutating func welcomeWithWords() {
        let words = [Dialog.openingWords.name: Value.text(heard)]
        hearName()
        push(Moderator.welcome, with: context.tellsSomething(heard) ? words : [:])
    }

    /// Keeps first words that say what she is called, for when the greeting asks for that.
    private mutating func hearName() {
        if context.saidName(in: heard) != nil { ahead.chosen = heard }
    }

    /// Keeps what is told where a name was asked, and asks for the name no further.
    mutating func keepsWords(at open: OpenQuestion) -> Bool {
        guard let top = frames.indices.last, frames[top].dialog == Moderator.welcome,
            open.question.answer == .name, open.question.isOptional, context.tellsSomething(heard)
        else { return false }
        frames[top].take(.missing, at: open)
        frames[top].journal.give(.text(heard), as: Dialog.openingWords.name)
        return true
    }

    /// Whatever was asked about a code is over once it is there.
    private mutating func takeUpCode() {
        let asked = [Moderator.joining, Moderator.joiningCode]
        frames.removeAll { asked.contains($0.dialog) }
    }

    /// Leaves a number open that is asked of whoever wants to be called no more.
    private mutating func leaveNumberOpen() {
        guard let top = frames.indices.last, let open = context.openQuestion(),
            open.question.answer == .phone, open.question.isOptional
        else { return }
        frames[top].take(.missing, at: open)
    }
}
