internal import Dutch

// MARK: - Worry

extension Context {
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
        if isAboutWarning(text) { return nil }
        if case .start = beginning { return beginning }
        if let worry = worry(over: text, from: .slight) { return worry }
        // Who is in danger is not asked whether she means something else.
        return isWarned ? nil : beginning
    }

    /// Whether it is word for word what begins a dialog.
    func isTaught(_ text: String) -> Bool {
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
