internal import Dutch

// MARK: - What those say who help each other

extension Context {
    /// That something went wrong at a visit or a call, where it may be heard so.
    ///
    /// While one is going on it goes before danger, since it is about the other as well, and the same
    /// numbers are named; whoever helps others may tell of one that is over.
    func unease(in text: String, _ mayBe: Bool) -> Understanding? {
        guard mayBe, isFree, !Repair.grave.contains(where: isSpeaking),
            library[Repair.unease.rawValue] != nil, !isChoice(text),
            case let beginning = pronounced(text),
            Aftermath.told(in: beginning) == .unease || tellsOfDeath(beginning)
        else { return nil }
        return .reserved(.unease)
    }

    /// Whether it tells that another thinks of death: "ze zegt dat ze er niet meer wil zijn".
    private func tellsOfDeath(_ text: String) -> Bool {
        Danger.recognised(in: text) == .suicide && Bystander.speaks(in: text)
    }

    /// Whether who writes helps others, or names somebody who does.
    func isAboutHelp(_ text: String) -> Bool {
        isVolunteer || Aftermath.namesHelper(in: String(text.prefix(Limits.scannedLength)))
    }

    /// How it went with whom she would call, where she names her or says that she is not well: that is
    /// asked, so that a coordinator hears it the same day.
    ///
    /// Where no call of hers is open, it may be about one that is over, or a visit.
    func aboutCalled(in text: String) -> Understanding? {
        guard isVolunteer, isFree, !Repair.grave.contains(where: isSpeaking), !answersChoice(text)
        else { return nil }
        guard tellsOfSadness(text) || namesCalled(text) else {
            return nil
        }
        guard !surroundings.called.isEmpty else {
            return isAboutVisit && library[Repair.unease.rawValue] != nil ? .reserved(.unease) : nil
        }
        guard library[Moderator.called] != nil else { return nil }
        let isAsked = isInTheMiddle && openQuestion() != nil
        return isAsked ? .reserved(.again) : .start(Moderator.called)
    }

    /// Whether it tells that somebody did not seem well.
    func tellsOfSadness(_ text: String) -> Bool {
        Aftermath.told(in: pronounced(text)) == .sadness
    }

    /// Whether it is no more than the name of whom she would call, or that she called her.
    private func namesCalled(_ text: String) -> Bool {
        let words = Spelling.folded(text).split(separator: " ").map(String.init)
        return surroundings.called.contains { name in
            let name = Spelling.folded(name)
            return words == [name] || words.contains(name) && words.contains("gebeld")
        }
    }

    /// A text with "ze" for whom she would call: "Bea was in de war".
    private func pronounced(_ text: String) -> String {
        let names = Set(surroundings.called.map(Spelling.folded))
        return text.prefix(Limits.scannedLength).split(separator: " ")
            .map { names.contains(Spelling.folded(String($0))) ? "ze" : String($0) }
            .joined(separator: " ")
    }

    /// That who would help did not come, when the time of the visit has passed: nobody is missed then,
    /// and nobody is in need for that.
    func missedVisit(in text: String) -> Understanding? {
        let beginning = String(text.prefix(Limits.scannedLength))
        guard surroundings.isVisitPast, isFree, library[Moderator.missedVisit] != nil,
            Danger.recognised(in: beginning) == nil, Aftermath.told(in: beginning) == .absence
        else { return nil }
        return answersChoice(text)
            ? openQuestion()?.answer(in: text, at: surroundings.now) : .start(Moderator.missedVisit)
    }

    /// That a visit would suit her better at another time, unless she chooses from times that are asked.
    func otherTime(in text: String) -> Understanding? {
        guard surroundings.hasMovableVisit, isFree, library[Moderator.otherTime] != nil,
            openQuestion()?.takesAnyText != true,
            !frames.contains(where: { $0.dialog == Moderator.otherTime }),
            Aftermath.told(in: String(text.prefix(Limits.scannedLength))) == .otherTime,
            openQuestion()?.named(in: text, at: surroundings.now) == nil
        else { return nil }
        return .start(Moderator.otherTime)
    }

    /// What she wants to know of what Buur asks her; what may be told beforehand stands in the reason for
    /// the question, and the question stays open.
    func inquiry(in text: String) -> Understanding? {
        guard let frame = subject.map({ frames[$0] }), frame.isOfBuur, openQuestion() != nil,
            Inquiry.isMade(in: String(text.prefix(Limits.scannedLength))), !isTaught(text)
        else { return nil }
        return .reserved(.why)
    }

    /// Whether it tells of another who may be in need, when nobody can do more about that at once than
    /// call.
    ///
    /// At suicide, fire and illness it is said what to do first, whoever it is about.
    func isAboutNeighbour(_ text: String) -> Bool {
        let beginning = String(text.prefix(Limits.scannedLength))
        guard library[Repair.neighbour.rawValue] != nil, Emergency.told(in: beginning) == nil,
            Danger.recognised(in: beginning) != .suicide, !isAnswerToWarning(text)
        else { return false }
        return Neighbours.areInNeed(in: beginning)
    }

    /// That a visit which was agreed cannot go on, whatever Buur asks about it just now.
    func callingOff(in text: String) -> Understanding? {
        guard surroundings.isCountedOn, isFree, library[Moderator.callingOff] != nil,
            !frames.contains(where: { $0.dialog == Moderator.callingOff }), !answersChoice(text),
            openQuestion()?.takesAnyText != true,
            Aftermath.told(in: String(text.prefix(Limits.scannedLength))) == .callingOff
        else { return nil }
        return .start(Moderator.callingOff)
    }

    /// That the help which she asked for is not needed any more; nothing else can be meant by "laat
    /// maar" while no question waits.
    func needless(in text: String) -> Understanding? {
        let beginning = String(text.prefix(Limits.scannedLength))
        guard surroundings.isAsking, !isInTheMiddle, library[Moderator.needless] != nil,
            Danger.recognised(in: beginning) == nil, Aftermath.told(in: beginning) == .needless
        else { return nil }
        return .start(Moderator.needless)
    }

    /// A bare yes of who helps here, or when she can, when no question waits for that: perhaps the answer
    /// came late.
    func lateYes(in text: String) -> Understanding? {
        guard isVolunteer, openQuestion() == nil || isAtMenu, library[Moderator.lateYes] != nil,
            openQuestion() == nil && saysYes(text)
                || Aftermath.told(in: String(text.prefix(Limits.scannedLength))) == .offer
        else { return nil }
        return .start(Moderator.lateYes)
    }

    private func saysYes(_ text: String) -> Bool {
        Reader(at: surroundings.now).readings(in: text, of: [.assent])
            .contains { $0.isWhole && $0.meaning == .assent(.yes) }
    }

    /// A bare "oke" or "nee" when nothing waits for one: it ends the talk, and begins nothing.
    ///
    /// Who told of danger and says "toch wel" wants the person after all whom she was offered.
    func assentToNothing(in text: String) -> Understanding? {
        guard openQuestion() == nil, frames.last?.journal.isSetAside != true,
            !surroundings.isFirstContact
        else { return nil }
        let readings = Reader(at: surroundings.now).readings(in: text, of: [.assent])
        let said = readings.first(where: \.isWhole)?.meaning
        if said == .assent(.yes), surroundings.isInDanger == true,
            !Set(Spelling.folded(text).split(separator: " ")).isDisjoint(with: ["toch"])
        {
            return .reserved(.human)
        }
        return [.assent(.yes), .assent(.no)].contains(said) ? .reserved(.finished) : nil
    }

    var isVolunteer: Bool { surroundings.roles.contains(.volunteer) }

    /// Whether the talk is about a visit or a call: one was agreed, or Buur asks how it went.
    var isAboutVisit: Bool {
        surroundings.isCountedOn || subject.map { frames[$0].isOfBuur } ?? false
    }

    /// Whether nothing else is talked about than what Buur began, or what volunteers do.
    private var isFree: Bool {
        if let top = frames.last, top.isRepair, openQuestion()?.takesAnyText ?? false {
            return false
        }
        guard isInTheMiddle, let frame = subject.map({ frames[$0] }) else { return true }
        return frame.isOfBuur || library[frame.dialog]?.audience == .volunteer
    }
}

extension OpenQuestion {
    /// What of a list a text calls by its whole name.
    fileprivate func named(in text: String, at moment: Moment) -> Value? {
        guard case .choiceFrom = question.answer else { return nil }
        return Hearing(text, at: moment).named(of: self)
    }
}
