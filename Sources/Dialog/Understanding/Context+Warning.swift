internal import Dutch

// MARK: - Danger

extension Context {
    /// Whether it answers what a warning asked, and is more than a greeting.
    func answersWarning(_ text: String) -> Bool {
        guard !text.isEmpty, !Courtesy.isGreeting(text) else { return false }
        return openQuestion()?.answer(in: text, at: surroundings.now) != nil
    }

    /// Whether the dialog for danger is speaking and this is what it asked for.
    func isAnswerToWarning(_ text: String) -> Bool {
        isSpeaking(.danger) && openQuestion()?.answer(in: text, at: surroundings.now) != nil
    }

    /// Whether it speaks of the calls that a warning speaks of: "ik durf niet te bellen" begins nothing
    /// else then.
    func isAboutWarning(_ text: String) -> Bool {
        isSpeaking(.danger)
            && Spelling.folded(text).split { !$0.isLetter && !$0.isNumber }
                .contains(where: Context.callWords.contains)
    }

    private static let callWords: Set<Substring> = [
        "bel", "belt", "bellen", "gebeld", "nummer", "112", "113",
    ]

    /// The danger that a cry goes on about, of who told of danger today or the day before: "bloed",
    /// "hij leest mee".
    func lastingDanger(in text: String) -> Danger? {
        guard let hint = Danger.hinted(in: text), !isPlainAnswer(text),
            isWarned || surroundings.isInDanger == true
        else { return nil }
        return hint == .acute ? hint : warned ?? hint
    }

    /// What the dialog for danger was given, when a cry goes on about the same danger.
    func warning(goingOnIn text: String, as danger: Danger) -> [String: Value]? {
        guard danger == warned, Danger.hinted(in: text) != nil, let journal = warningFrame?.journal
        else { return nil }
        return ["soort", "pillen", "door_mij"].reduce(into: [:]) { $0[$1] = journal.argument($1) }
    }

    /// What who told of danger says of another who is there, or of calls that are not safe any more: no
    /// word of danger may follow.
    func caution(in text: String) -> Understanding? {
        guard holdsSafeWay || isWarned else { return nil }
        let text = String(text.prefix(Limits.scannedLength))
        if holdsSafeWay, library[Moderator.noWay] != nil, !NoCalls.isTold(in: text),
            SafeWay.isTakenBack(in: text)
        {
            return .start(Moderator.noWay)
        }
        guard library[Repair.overlooked.rawValue] != nil, SafeWay.isOverheard(in: text),
            holdsSafeWay || Danger.hinted(in: text) == nil
        else { return nil }
        return .reserved(.overlooked)
    }

    /// Whether a card waits on which she says how it is safe to reach her.
    private var holdsSafeWay: Bool { surroundings.card?.isWatched == true }

    /// That how it is safe to reach her is different now, of who said so on a card that waits.
    func changedWay(in text: String) -> Understanding? {
        guard holdsSafeWay, isWarned || !isInTheMiddle,
            library[Moderator.safeWay] != nil,
            ChangedWay.isTold(in: String(text.prefix(Limits.scannedLength)))
                || SafeWay.namesUnsafeTime(in: String(text.prefix(Limits.scannedLength)))
                || Hearing(text, at: surroundings.now).phone != nil
        else { return nil }
        if case .start(let dialog) = beginning(in: text) { return .start(dialog) }
        return .start(Moderator.safeWay)
    }

    /// That she hears nothing, of who handed a card over or told of danger, unless it answers something
    /// else.
    func stillWaiting(in text: String) -> Understanding? {
        guard surroundings.card != nil || surroundings.isInDanger == true,
            library[Moderator.waiting] != nil, !answersChoice(text),
            isWarned || openQuestion()?.takesAnyText != true,
            StillWaiting.isTold(in: String(text.prefix(Limits.scannedLength)))
        else { return nil }
        return .start(Moderator.waiting)
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
