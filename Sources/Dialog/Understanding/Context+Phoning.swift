internal import Dutch

// MARK: - Calls and telephone numbers

extension Context {
    /// That she may be called when she stays away, unless she chooses from what is asked.
    func calledWhenAway(in text: String) -> Understanding? {
        guard AbsenceCalls.areAgreed(in: String(text.prefix(Limits.scannedLength))),
            Danger.recognised(in: String(text.prefix(Limits.scannedLength))) == nil,
            library[Moderator.absenceCalls] != nil, !answersChoice(text), !isTaught(text),
            !frames.contains(where: { $0.isIn(Moderator.absenceCalls) && !$0.isAsleep })
        else { return nil }
        return .start(Moderator.absenceCalls)
    }

    /// That she wants to be called no more, whatever is asked; who helps others is asked whether she
    /// means her own calls where she does not say whose.
    func calledNoMore(in text: String) -> Understanding? {
        guard NoCalls.isTold(in: text) || openQuestion() == nil && NoCalls.isToldUnasked(in: text),
            library[Moderator.noCalls] != nil, isSpeaking(.didYouMean) || !answersChoice(text)
        else { return nil }
        return isVolunteer && !NoCalls.isOfHerself(text)
            ? .perhaps([Moderator.noCalls, Moderator.ownCalls]) : .start(Moderator.noCalls)
    }

    /// That Buur may send her nothing more, or may again, or that she takes back what she agreed to.
    func contactWish(in text: String) -> Understanding? {
        guard let wish = ContactWish.told(in: text), !answersChoice(text),
            !isWarned || [.noNumber, .noConsent].contains(wish)
        else { return nil }
        let dialog =
            switch wish {
            case .noMessages: Moderator.noMessages
            case .messagesAgain: Moderator.messagesAgain
            case .noConsent: Moderator.noConsent
            case .noNumber: Moderator.noNumber
            }
        return library[dialog] == nil ? nil : .start(dialog)
    }

    /// Another number in the place of the one that was given last, or the wish to give another:
    /// nothing else can be meant by it.
    func correctionOfPhone(in text: String) -> Understanding? {
        guard let place = correctable, !frames[place].isAsleep,
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
