internal import Dutch

// MARK: - What is said with an answer, and a telephone number

extension Floor {
    /// Keeps what the person said besides her answer, where the question wants to know that.
    ///
    /// What she said with an earlier number stays: rather a condition too many than one too few.
    mutating func keepRemark(besides question: Question, at key: String, in place: Int) {
        guard question.remark != nil, let remark = remark(besides: question) else { return }
        frames[place].journal.record(.given(.text(remark)), at: Journal.remarkKey(key))
    }

    /// Whether the words for a choice are kept already: she wrote them before it was asked which she
    /// meant, and they say more than what she chose then.
    func isExplained(_ open: OpenQuestion, in place: Int) -> Bool {
        open.question.isChoice && frames[place].journal[Journal.remarkKey(open.key)] != nil
    }

    /// What is said besides a telephone number or a yes, or in what words an option was chosen.
    private func remark(besides question: Question) -> String? {
        let hearing = Hearing(heard, at: surroundings.now)
        return switch question.answer {
        case .flag: hearing.condition
        case .phone: hearing.remark
        default: heard.contains(where: \.isLetter) ? heard : nil
        }
    }

    /// That she may be called when she stays away, unless she chooses from what is asked.
    func calledWhenAway(in text: String) -> Understanding? {
        guard AbsenceCalls.areAgreed(in: String(text.prefix(Limits.scannedLength))),
            library[Moderator.absenceCalls] != nil, !answersChoice(text), !isTaught(text),
            !frames.contains(where: { $0.isIn(Moderator.absenceCalls) && !isAsleep($0) })
        else { return nil }
        return .start(Moderator.absenceCalls)
    }

    /// That she wants to be called no more, whatever is asked; who helps others is asked whether she
    /// means her own calls where she does not say whose.
    func calledNoMore(in text: String) -> Understanding? {
        guard NoCalls.isTold(in: text), library[Moderator.noCalls] != nil,
            isSpeaking(.didYouMean) || !answersChoice(text)
        else { return nil }
        return isVolunteer && !NoCalls.isOfHerself(text)
            ? .perhaps([Moderator.noCalls, Moderator.ownCalls]) : .start(Moderator.noCalls)
    }

    /// Leaves a number open that is asked of whoever wants to be called no more.
    mutating func leaveNumberOpen() {
        guard let top = frames.indices.last, let open = openQuestion(),
            open.question.answer == .phone, open.question.isOptional
        else { return }
        frames[top].take(.missing, at: open)
    }

    /// The dialog whose answers the person may correct: the one she thinks we are in, or the card
    /// that a repair dialog makes with her.
    var correctable: Int? {
        guard let top = frames.indices.last, isRepair(frames[top]),
            look(at: top).answered.contains(where: { $0.question.answer == .phone })
        else { return subject }
        return top
    }

    /// Another number in the place of the one that was given last, or the wish to give another:
    /// nothing else can be meant by it.
    func correctionOfPhone(in text: String) -> Understanding? {
        guard let place = correctable, !isAsleep(frames[place]),
            let last = look(at: place).answered.last(where: { $0.question.answer == .phone })
        else { return nil }
        let hearing = Hearing(text, at: surroundings.now)
        guard case .answer(let value) = hearing.one(.phone, for: last.question) else {
            return hearing.wantsOtherNumber ? .reopened(key: last.key) : nil
        }
        return value == last.answer.value ? nil : .correction(key: last.key, value)
    }

    /// Another number than the one on a card that waits, or that there is another; where another may
    /// read along, it is how she can be reached now.
    func numberOnCard(in text: String) -> Understanding? {
        guard let card = surroundings.card, !card.isWatched, !isInTheMiddle,
            library[Moderator.otherNumber] != nil,
            Hearing(text, at: surroundings.now).tellsOtherNumber
        else { return nil }
        return .start(Moderator.otherNumber)
    }

    /// Asks an earlier question again; what was said with the answer stays.
    mutating func reopen(_ key: String) {
        guard let place = correctable,
            let passed = look(at: place).answered.first(where: { $0.key == key })
        else { return }
        guard isRevocable(key, as: .text(""), in: place) else { return push(.committed) }
        frames.removeSubrange((place + 1)...)
        let remark = frames[place].journal[Journal.remarkKey(passed.key)]
        frames[place].journal.forget(key)
        if let remark { frames[place].journal.record(remark, at: Journal.remarkKey(key)) }
    }
}

extension Hearing {
    /// A number that is all that is said, or that a "nummer" stands beside; or the wish to give another.
    fileprivate var tellsOtherNumber: Bool {
        guard phone != nil else { return wantsOtherNumber }
        return remark == nil || Spelling.folded(text).split(separator: " ").contains("nummer")
    }

    /// "Wacht, ander nummer", "dat nummer klopt niet".
    fileprivate var wantsOtherNumber: Bool {
        let words = Set(Spelling.folded(text).split(separator: " "))
        let isWrong = words.contains("klopt") && words.contains("niet")
        return words.contains("nummer")
            && (isWrong || !words.isDisjoint(with: ["ander", "verkeerd", "verkeerde", "fout"]))
    }
}
