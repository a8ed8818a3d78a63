internal import Dutch

// MARK: - What a person begins with

extension Floor {
    /// Whoever writes more than this, where her name is asked, tells something.
    private static let longestName = 3

    /// Greets who wrote what was not understood; her words are kept until the menu is reached.
    mutating func welcomeWithWords() {
        let words = [Dialog.openingWords.name: Value.text(heard)]
        hearName()
        push(Moderator.welcome, with: tellsSomething ? words : [:])
    }

    /// Keeps first words that say what she is called, for when the greeting asks for that.
    mutating func hearName() {
        if saidName != nil { ahead.chosen = heard }
    }

    /// What she says that she is called, where nobody asked her.
    private var saidName: Reading? {
        Reader(at: surroundings.now).readings(in: heard, of: Kind.everything).first {
            if case .name = $0.meaning { true } else { false }
        }
    }

    /// Whether it is the greeting that asks what she is called.
    func asksHerName(_ open: OpenQuestion) -> Bool {
        open.question.answer == .name && frames.last?.dialog == Moderator.welcome
    }

    /// Whether she says what she is called, and nothing else.
    var isIntroduction: Bool { saidName?.isWhole == true }

    /// Whether a resident, or anybody in her very first message, wrote more than a word in passing.
    private var tellsSomething: Bool {
        (surroundings.roles.isEmpty || surroundings.isFirstContact) && !isIntroduction
            && (heard.split(separator: " ").count > Floor.longestName || guess(at: heard) != nil)
    }

    /// Keeps what is told where a name was asked, and asks for the name no further.
    mutating func keepsWords(at open: OpenQuestion) -> Bool {
        guard let top = frames.indices.last, frames[top].dialog == Moderator.welcome,
            open.question.answer == .name, open.question.isOptional, tellsSomething
        else { return false }
        frames[top].take(.missing, at: open)
        frames[top].journal.give(.text(heard), as: Dialog.openingWords.name)
        return true
    }

    /// What the words that were kept mean at the menu; nil when they mean nothing there either.
    func keptMeaning(at open: OpenQuestion) -> (words: String, meaning: Understanding)? {
        guard let frame = frames.last, isMenu(open),
            case .given(.text(let words)) = frame.journal[Journal.openingKey],
            let meaning = guess(at: words) ?? open.answer(in: words, at: surroundings.now)
        else { return nil }
        return switch meaning {
        case .answer, .start, .perhaps: (words, meaning)
        default: nil
        }
    }

    private func guess(at words: String) -> Understanding? {
        moderator.beginning(
            in: words,
            for: surroundings.roles,
            askingFrom: Moderator.worthAsking
        )
    }
}
