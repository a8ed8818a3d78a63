internal import Dutch

// MARK: - What a person begins with

extension Context {
    /// Whoever writes more than this, where her name is asked, tells something.
    private static let longestName = 3

    /// What she says that she is called, where nobody asked her.
    func saidName(in text: String) -> Reading? {
        Reader(at: surroundings.now).readings(in: text, of: Kind.everything).first {
            if case .name = $0.meaning { true } else { false }
        }
    }

    /// Whether it is the greeting that asks what she is called.
    func asksHerName(_ open: OpenQuestion) -> Bool {
        open.question.answer == .name && frames.last?.dialog == Moderator.welcome
    }

    /// Whether she says what she is called, and nothing else.
    func isIntroduction(_ text: String) -> Bool { saidName(in: text)?.isWhole == true }

    /// Whether a resident, or anybody in her very first message, wrote more than a word in passing.
    func tellsSomething(_ text: String) -> Bool {
        (surroundings.roles.isEmpty || surroundings.isFirstContact) && !isIntroduction(text)
            && (text.split(separator: " ").count > Context.longestName || guess(at: text) != nil)
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
