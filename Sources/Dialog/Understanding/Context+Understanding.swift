internal import Dutch

// MARK: - What a message means here

extension Context {
    /// Understands a message, in this order: what goes wrong at a visit that is going on, danger, a
    /// secret, the reserved words, what may be sent and who may call, a strong worry, what became of a
    /// visit or a call, a correction, the answer to the open question, doubt, the start of another
    /// dialog.
    ///
    /// A slight worry goes before what is only a guess at a dialog.
    ///
    /// A single reserved word is no answer, unless an option of the open question is called just that;
    /// an option comes before a longer reserved phrase.
    func understand(_ text: String) -> Understanding {
        unease(in: text, isAboutVisit) ?? needless(in: text) ?? missedVisit(in: text)
            ?? calledWhenAway(in: text)
            ?? understandAnywhere(text)
            ?? calledNoMore(in: text) ?? contactWish(in: text) ?? worry(over: text, from: .strong)
            ?? stillWaiting(in: text) ?? unease(in: text, isAboutHelp(text))
            ?? aboutCalled(in: text) ?? otherTime(in: text) ?? callingOff(in: text)
            ?? correction(in: text)
            ?? answer(in: text) ?? correctionOfReview(in: text) ?? correctionOfLast(in: text)
            ?? correctionOfPhone(in: text) ?? numberOnCard(in: text) ?? inquiry(in: text)
            ?? lateYes(in: text)
            ?? joining(with: text)
            ?? changedWay(in: text) ?? assentToNothing(in: text)
            ?? worried(over: text, unlessSure: beginning(in: text)) ?? .nothing
    }

    /// Whether it is what an option of the open question is called.
    func isChoice(_ text: String) -> Bool {
        openQuestion()?.hasOption(called: text) ?? false
    }

    /// Whether it chooses from what the open question offers, in any words.
    func answersChoice(_ text: String) -> Bool {
        guard let open = openQuestion(), !open.options.isEmpty else { return false }
        return open.answer(in: text, at: surroundings.now) != nil
    }

    private func answer(in text: String) -> Understanding? {
        guard let open = openQuestion() else { return nil }
        // Who says "kwijtschelding" when asked for her name wants that, and is not called so.
        if open.question.answer == .name,
            case .start = moderator.beginning(in: text, for: surroundings.roles)
        {
            return nil
        }
        if open.takesAnyText, library[Repair.again.rawValue] != nil, Courtesy.isGreeting(text) {
            return .reserved(.again)
        }
        if isTaughtElsewhere(text, than: open) { return nil }
        if isLateConsent(text, to: open) { return .reserved(.late) }
        let answer = open.answer(in: text, at: surroundings.now)
        // Whatever is typed is an answer to an open-ended question, save a plain "nee, liever niet".
        return open.takesAnyText
            ? doubt(in: text, at: open) ?? answer
            : answer ?? yesByDay(in: text, at: open) ?? doubt(in: text, at: open)
    }

    /// Whether it is a bare yes to a consent that was asked for on an earlier day: nobody knows then
    /// what she says yes to, so that it is asked again.
    private func isLateConsent(_ text: String, to open: OpenQuestion) -> Bool {
        guard open.question.isConsent,
            case .given(.day(let day)) = frames.last?.journal[Journal.askedOnKey(open.key)],
            day < surroundings.now.day
        else { return false }
        return Hearing(text, at: surroundings.now).isSign
            && open.answer(in: text, at: surroundings.now) == .answer(.flag(true))
    }

    /// Whether it answers an open question to which not just anything is an answer.
    func isPlainAnswer(_ text: String) -> Bool {
        guard let open = openQuestion(), !open.takesAnyText else { return false }
        return open.answer(in: text, at: surroundings.now) != nil
    }

    /// Whether a message at the menu is word for word what begins a dialog, and not what an option is
    /// called: "ik wil koken voor de buurt" is no choice of help from a neighbour.
    private func isTaughtElsewhere(_ text: String, than open: OpenQuestion) -> Bool {
        guard frames.last?.dialog == Moderator.welcome, open.question.isChoice,
            !open.hasOption(called: text)
        else { return false }
        if Scam.isDescribed(in: text) { return true }
        let beginning = moderator.beginning(in: text, for: surroundings.roles, inTheMiddle: true)
        if case .start(let dialog) = beginning { return dialog != Moderator.welcome }
        return false
    }

    /// Understands what a message means whatever question is open, nil when that depends on it.
    func understandAnywhere(_ text: String) -> Understanding? {
        if library[Repair.overlooked.rawValue] != nil, Onlooker.isTold(in: text) {
            return .reserved(.overlooked)
        }
        if let caution = caution(in: text) { return caution }
        if isAboutNeighbour(text) { return .reserved(.neighbour) }
        let beginning = String(text.prefix(Limits.scannedLength))
        if let danger = Danger.recognised(in: beginning), !isAnswerToWarning(text) {
            return .danger(danger)
        }
        if let danger = lastingDanger(in: text) { return .danger(danger) }
        if let secret = Secrets.find(in: beginning).kinds.sorted(by: { $0.rawValue < $1.rawValue })
            .first
        {
            return .secret(secret)
        }
        guard text.utf8.count <= Limits.messageLength * 4, text.count <= Limits.messageLength else {
            return .tooLong
        }
        return text.isEmpty
            ? .nothingSaid : answerOnSafety(in: text) ?? reservedWord(text, at: openQuestion())
    }

    private func reservedWord(_ text: String, at open: OpenQuestion?) -> Understanding? {
        guard let repair = moderator.repair(for: text) else { return nil }
        // Who cries for help before anything was asked may mean more than what Buur can do.
        if repair == .help, open == nil, let worry = worry(over: text, from: .strong) {
            return worry
        }
        guard let open, !open.options.isEmpty else { return .reserved(repair) }
        let isAnswer =
            text.isOneWord
            ? open.hasOption(called: text) : open.answer(in: text, at: surroundings.now) != nil
        return isAnswer ? nil : .reserved(repair)
    }

    /// "Geen idee", "laat maar" or "liever niet" at a question to which that is no answer.
    private func doubt(in text: String, at open: OpenQuestion) -> Understanding? {
        let readings = Reader(at: surroundings.now).readings(in: text, of: [.assent])
        return switch readings.first(where: \.isWhole)?.meaning {
        case .assent(.unsure): .reserved(.unsure)
        case .assent(.cancel): .reserved(.stop)
        case .assent(.no) where open.question.isOptional && text.isShort: .reserved(.skip)
        default: nil
        }
    }
}

extension OpenQuestion {
    /// Whether a text is what an option is called, or a further word for it, and not a part of one.
    fileprivate func hasOption(called text: String) -> Bool {
        let said = Spelling.folded(text)
        return options.contains { option in
            ([option.key, option.label] + (question.synonyms[option.key] ?? []))
                .contains { Spelling.folded($0) == said }
        }
    }
}

extension String {
    /// Whether it is three words at most, without figures: "liever niet" says no more than that, and
    /// "nee niet 950" does.
    fileprivate var isShort: Bool {
        split(separator: " ").count <= 3 && !contains(where: \.isNumber)
    }

    fileprivate var isOneWord: Bool { split(separator: " ").count == 1 }
}
