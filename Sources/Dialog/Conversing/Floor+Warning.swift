internal import Dutch

// MARK: - Danger

extension Floor {
    /// Lets the repair dialog for danger speak, whatever other repair was going on.
    mutating func warn(of danger: Danger) {
        let earlier = warning(goingOnIn: heard, as: danger)
        frames.removeSubrange(((subject ?? -1) + 1)...)
        push(.danger, adding: earlier ?? Warning(of: danger, told: heard).arguments)
    }

    /// Whether the dialog for danger is speaking and this is what it asked for.
    func isAnswerToWarning(_ text: String) -> Bool {
        isSpeaking(.danger) && openQuestion()?.answer(in: text, at: surroundings.now) != nil
    }

    /// The danger that a cry goes on about, of who told of danger today or the day before: "bloed",
    /// "hij leest mee".
    func lastingDanger(in text: String) -> Danger? {
        guard let hint = Danger.hinted(in: text), !isPlainAnswer(text),
            isWarned || surroundings.isInDanger
        else { return nil }
        return hint == .acute ? hint : warned ?? hint
    }

    /// What the dialog for danger was given, when a cry goes on about the same danger.
    private func warning(goingOnIn text: String, as danger: Danger) -> [String: Value]? {
        guard danger == warned, Danger.hinted(in: text) != nil, let journal = warningFrame?.journal
        else { return nil }
        return ["soort", "pillen", "door_mij"].reduce(into: [:]) { $0[$1] = journal.argument($1) }
    }

    /// Whether a danger is being talked about.
    var isWarned: Bool { warningFrame != nil }

    /// The danger that is being talked about.
    private var warned: Danger? {
        guard case .text(let word) = warningFrame?.journal.argument("soort") else { return nil }
        return Warning.danger(called: word)
    }

    private var warningFrame: Frame? {
        frames[((subject ?? -1) + 1)...].last { $0.dialog == Repair.danger.rawValue }
    }
}
