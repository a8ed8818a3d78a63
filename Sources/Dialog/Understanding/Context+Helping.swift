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
            case let beginning = String(text.prefix(Limits.scannedLength)),
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

    /// A bare yes of who helps here, when no question waits for one: perhaps the answer came late.
    func lateYes(in text: String) -> Understanding? {
        guard isVolunteer, openQuestion() == nil, library[Moderator.lateYes] != nil,
            Reader(at: surroundings.now).readings(in: text, of: [.assent])
                .contains(where: { $0.isWhole && $0.meaning == .assent(.yes) })
        else { return nil }
        return .start(Moderator.lateYes)
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
            !Set(Spelling.folded(text).split(separator: " ")).isDisjoint(with: ["ja", "toch"])
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
