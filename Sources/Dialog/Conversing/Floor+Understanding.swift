internal import Dutch

// MARK: - What a message means here

extension Floor {
    /// Understands a message, in this order: danger, a secret, the reserved words, a strong worry, what
    /// became of a visit, a correction, the answer to the open question, doubt, the start of another
    /// dialog.
    ///
    /// A slight worry goes before what is only a guess at a dialog.
    ///
    /// A single reserved word is no answer, unless an option of the open question is called just that;
    /// an option comes before a longer reserved phrase.
    func understand(_ text: String) -> Understanding {
        unease(in: text, isAboutVisit) ?? needless(in: text) ?? understandAnywhere(text)
            ?? worry(over: text, from: .strong) ?? unease(in: text, isVolunteer)
            ?? callingOff(in: text) ?? correction(in: text) ?? answer(in: text)
            ?? correctionOfReview(in: text) ?? correctionOfLast(in: text)
            ?? correctionOfPhone(in: text) ?? lateYes(in: text)
            ?? worried(over: text, unlessSure: beginning(in: text)) ?? .nothing
    }

    /// That something went wrong at a visit or a call, where it may be heard so.
    ///
    /// While one is going on it goes before danger, since it is about the other as well, and the same
    /// numbers are named; whoever helps others may tell of one that is over.
    private func unease(in text: String, _ mayBe: Bool) -> Understanding? {
        guard mayBe, isFree, !isSpeaking(.danger), !isSpeaking(.worry), !isSpeaking(.unease),
            library[Repair.unease.rawValue] != nil, !isChoice(text),
            Aftermath.told(in: String(text.prefix(Limits.scannedLength))) == .unease
        else { return nil }
        return .reserved(.unease)
    }

    /// That a visit which was agreed cannot go on, whatever Buur asks about it just now.
    private func callingOff(in text: String) -> Understanding? {
        guard surroundings.isCountedOn, isFree, library[Moderator.callingOff] != nil,
            !frames.contains(where: { $0.dialog == Moderator.callingOff }), !answersChoice(text),
            openQuestion()?.takesAnyText != true,
            Aftermath.told(in: String(text.prefix(Limits.scannedLength))) == .callingOff
        else { return nil }
        return .start(Moderator.callingOff)
    }

    /// That the help which she asked for is not needed any more; nothing else can be meant by "laat
    /// maar" while no question waits.
    private func needless(in text: String) -> Understanding? {
        let beginning = String(text.prefix(Limits.scannedLength))
        guard surroundings.isAsking, !isInTheMiddle, library[Moderator.needless] != nil,
            Danger.recognised(in: beginning) == nil, Aftermath.told(in: beginning) == .needless
        else { return nil }
        return .start(Moderator.needless)
    }

    /// A bare yes of who helps here, when no question waits for one: perhaps the answer came late.
    private func lateYes(in text: String) -> Understanding? {
        guard isVolunteer, openQuestion() == nil, library[Moderator.lateYes] != nil,
            Reader(at: surroundings.now).readings(in: text, of: [.assent])
                .contains(where: { $0.isWhole && $0.meaning == .assent(.yes) })
        else { return nil }
        return .start(Moderator.lateYes)
    }

    private var isVolunteer: Bool { surroundings.roles.contains(.volunteer) }

    /// Whether the talk is about a visit or a call: one was agreed, or Buur asks how it went.
    private var isAboutVisit: Bool {
        surroundings.isCountedOn || subject.map { frames[$0].isOfBuur } ?? false
    }

    /// Whether nothing else is talked about than what Buur began, or what volunteers do.
    private var isFree: Bool {
        if let top = frames.last, isRepair(top), openQuestion()?.takesAnyText ?? false {
            return false
        }
        guard isInTheMiddle, let frame = subject.map({ frames[$0] }) else { return true }
        return frame.isOfBuur || library[frame.dialog]?.audience == .volunteer
    }

    /// Whether it is what an option of the open question is called.
    private func isChoice(_ text: String) -> Bool {
        openQuestion()?.hasOption(called: text) ?? false
    }

    /// Whether it chooses from what the open question offers, in any words.
    private func answersChoice(_ text: String) -> Bool {
        guard let open = openQuestion(), !open.options.isEmpty else { return false }
        return open.answer(in: text, at: surroundings.now) != nil
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
    private func worried(over text: String, unlessSure beginning: Understanding?) -> Understanding?
    {
        if case .start = beginning { return beginning }
        return worry(over: text, from: .slight) ?? beginning
    }

    private func answer(in text: String) -> Understanding? {
        guard let open = openQuestion() else { return nil }
        // Who says "kwijtschelding" when asked for her name wants that, and is not called so.
        if open.question.answer == .name,
            case .start = moderator.beginning(in: text, for: surroundings.roles)
        {
            return nil
        }
        if isTaughtElsewhere(text, than: open) { return nil }
        if isLateConsent(text, to: open) { return .reserved(.late) }
        let answer = open.answer(in: text, at: surroundings.now)
        // Whatever is typed is an answer to an open-ended question, save a plain "nee, liever niet".
        return open.takesAnyText
            ? doubt(in: text, at: open) ?? answer : answer ?? doubt(in: text, at: open)
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
    private func isPlainAnswer(_ text: String) -> Bool {
        guard let open = openQuestion(), !open.takesAnyText else { return false }
        return open.answer(in: text, at: surroundings.now) != nil
    }

    private func isTaught(_ text: String) -> Bool {
        let roles = surroundings.roles
        if case .start = moderator.beginning(in: text, for: roles, inTheMiddle: true) {
            return true
        }
        return false
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
        let beginning = String(text.prefix(Limits.scannedLength))
        if let danger = Danger.recognised(in: beginning), !isAnswerToWarning(text) {
            return .danger(danger)
        }
        if let secret = Secrets.find(in: beginning).kinds.sorted(by: { $0.rawValue < $1.rawValue })
            .first
        {
            return .secret(secret)
        }
        guard text.utf8.count <= Limits.messageLength * 4, text.count <= Limits.messageLength else {
            return .tooLong
        }
        return text.isEmpty ? .nothingSaid : reservedWord(text, at: openQuestion())
    }

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
    private func isAnswerToWarning(_ text: String) -> Bool {
        isSpeaking(.danger) && openQuestion()?.answer(in: text, at: surroundings.now) != nil
    }

    /// Whether a question of a dialog waits that is more than a greeting or a repair.
    private var isInTheMiddle: Bool {
        guard let top = frames.last, !top.journal.isSetAside, !isAsleep(top) else { return false }
        return frames.contains { !$0.isOnlyGreeting && !isRepair($0) }
    }

    func isSpeaking(_ repair: Repair) -> Bool { frames.last?.dialog == repair.rawValue }

    /// The question of the dialog on top, nil when none is open.
    func openQuestion() -> OpenQuestion? {
        guard let top = frames.last, !top.journal.isSetAside,
            case .question(let open) = look(at: frames.count - 1).pause
        else { return nil }
        return open
    }

    private func reservedWord(_ text: String, at open: OpenQuestion?) -> Understanding? {
        guard let repair = moderator.repair(for: text) else { return nil }
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

    /// The start of another dialog.
    ///
    /// One that lies open already, or a greeting in the middle of another, only brings the open
    /// question back. What says no more than the open question does begins nothing, and nothing begins
    /// where as many lie open as there may be.
    func beginning(in text: String) -> Understanding? {
        guard frames.count < Limits.frames else { return nil }
        let isInTheMiddle = isInTheMiddle
        if isInTheMiddle, openQuestion()?.isRepeated(in: text) ?? false { return nil }
        if isSwindle(text) { return .start(Moderator.scam) }
        guard
            let meaning = moderator.beginning(
                in: text,
                for: surroundings.roles,
                inTheMiddle: isInTheMiddle
            )
        else { return nil }
        if frames.isEmpty, isIntroduction, case .perhaps = meaning { return nil }
        guard case .start(let dialog) = meaning, let top = frames.last, !isAsleep(top),
            dialog == Moderator.welcome
                || frames.contains(where: { $0.isIn(dialog) && !isAsleep($0) })
        else { return meaning }
        return top.journal.isSetAside ? .nothing : .reserved(.again)
    }

    /// Whether a message describes a swindle that is not being looked at yet.
    private func isSwindle(_ text: String) -> Bool {
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
}

extension OpenQuestion {
    /// Whether a text only says again what is asked, or what may be chosen.
    fileprivate func isRepeated(in text: String) -> Bool {
        let told = Clauses.told(in: text).words
        let labels = options.map { Clauses.told(in: $0.label).words }
        return !told.isEmpty && told.isSubset(of: labels.reduce(question.words) { $0.union($1) })
    }

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

    /// Whether it is more than the few words of an answer.
    fileprivate var isTold: Bool { split(separator: " ").count > 4 }

    fileprivate var isOneWord: Bool { split(separator: " ").count == 1 }
}
