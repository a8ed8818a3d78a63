internal import Dutch

// MARK: - Danger and worry

extension Floor {
    /// Understands a danger to life that is told in pieces: "ik wil", "dood".
    ///
    /// Of the other dangers, answers to questions would sound too easily: "twee kinderen", "alleen". A
    /// reserved word goes on from nothing: "wis alles" is no part of a sentence.
    func danger(in text: String, after before: String) -> Understanding? {
        guard !before.isEmpty, !isAnswerToWarning(text), moderator.repair(for: text) == nil,
            let danger = Danger.recognised(in: "\(before) \(text.prefix(Limits.scannedLength))"),
            danger == .suicide || danger == .violence
        else { return nil }
        return .danger(danger)
    }

    /// Whether the dialog for danger is speaking and this is what it asked for.
    func isAnswerToWarning(_ text: String) -> Bool {
        isSpeaking(.danger) && openQuestion()?.answer(in: text, at: surroundings.now) != nil
    }

    /// A worry over what anybody writes, whatever she does here; who answers the question, "mn
    /// moeder", or says what a dialog was taught word for word, "bel mij niet meer", is not asked how
    /// it is.
    ///
    /// Over a strong worry only a short answer goes: in "hij praat al 3 dagen niet" 3 is no amount.
    func worry(over text: String, from least: Worry) -> Understanding? {
        guard !isReassured, !isSpeaking(.danger), !isSpeaking(.worry), !isSwindle(text),
            let worry = Worry.raised(by: String(text.prefix(Limits.scannedLength))),
            worry >= least, !isTaught(text),
            worry == .strong && text.isTold ? !isChoice(text) : !isPlainAnswer(text)
        else { return nil }
        return .worry
    }

    /// What a message begins, or a slight worry over it when that is only a guess.
    func worried(over text: String, unlessSure beginning: Understanding?) -> Understanding? {
        if case .start = beginning { return beginning }
        return worry(over: text, from: .slight) ?? beginning
    }

    private func isTaught(_ text: String) -> Bool {
        let roles = surroundings.roles
        if case .start = moderator.beginning(in: text, for: roles, inTheMiddle: true) {
            return true
        }
        return false
    }
}

extension String {
    /// Whether it is more than the few words of an answer.
    fileprivate var isTold: Bool { split(separator: " ").count > 4 }
}
