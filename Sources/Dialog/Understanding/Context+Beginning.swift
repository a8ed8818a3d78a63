internal import Dutch

// MARK: - What begins another dialog

extension Context {
    /// The start of another dialog; a bare "oke" or "nee" is none.
    ///
    /// One that lies open already, or a greeting in the middle of another, only brings the open
    /// question back. What says no more than the open question does begins nothing, and nothing begins
    /// where as many lie open as there may be. Who is asked about danger is in the middle of something
    /// as well. At the menu less is enough to ask whether it is meant.
    func beginning(in text: String) -> Understanding? {
        guard frames.count < Limits.frames, !Hearing(text, at: surroundings.now).isBareAssent else {
            return nil
        }
        let isInTheMiddle = isInTheMiddle
        if isInTheMiddle, openQuestion()?.isRepeated(in: text) ?? false { return nil }
        if isSwindle(text) { return .start(Moderator.scam) }
        guard
            let meaning = moderator.beginning(
                in: text,
                for: surroundings.roles,
                inTheMiddle: isInTheMiddle || isSpeaking(.danger),
                askingFrom: isAtMenu ? Moderator.worthAsking : Moderator.perhaps
            )
        else { return nil }
        if frames.isEmpty, isIntroduction(text), case .perhaps = meaning { return nil }
        guard case .start(let dialog) = meaning, let top = frames.last, !top.isAsleep,
            dialog == Moderator.welcome
                || frames.contains(where: { $0.isIn(dialog) && !$0.isAsleep })
        else { return meaning }
        return top.journal.isSetAside ? .nothing : .reserved(.again)
    }

    /// Whether a message describes a swindle that is not being looked at yet.
    func isSwindle(_ text: String) -> Bool {
        Scam.isDescribed(in: text) && library[Moderator.scam] != nil
            && !frames.contains { $0.dialog == Moderator.scam }
    }

    /// What begins behind the name that was asked: "ik ben Amina en ik heb een boete".
    func beginningBehindName(in text: String) -> Understanding? {
        guard openQuestion()?.question.answer == .name,
            let rest = Hearing(text, at: surroundings.now).textBehindName
        else { return nil }
        switch moderator.beginning(in: rest, for: surroundings.roles) {
        case .start(let dialog) where frames.contains { $0.dialog == dialog }: return nil
        case let beginning: return beginning
        }
    }

    /// Whether the open question is the menu of the greeting.
    var isAtMenu: Bool { openQuestion().map(isMenu) ?? false }

    /// Whether a question of the dialog on top is the menu of the greeting.
    func isMenu(_ open: OpenQuestion) -> Bool {
        frames.last?.dialog == Moderator.welcome && open.question.isChoice
            && !open.question.isOptional
    }

    /// Whether a question of a dialog waits that is more than a greeting or a repair.
    var isInTheMiddle: Bool {
        guard let top = frames.last, !top.journal.isSetAside, !top.isAsleep else { return false }
        return frames.contains { !$0.isOnlyGreeting && !$0.isRepair }
    }
}

extension OpenQuestion {
    /// Whether a text only says again what is asked, or what may be chosen.
    fileprivate func isRepeated(in text: String) -> Bool {
        let told = Clauses.told(in: text).words
        let labels = options.map { Clauses.told(in: $0.label).words }
        return !told.isEmpty && told.isSubset(of: labels.reduce(question.words) { $0.union($1) })
    }
}
