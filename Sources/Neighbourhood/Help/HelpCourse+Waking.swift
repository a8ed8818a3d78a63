internal import Dialog
internal import Dutch

extension HelpCourse {
    /// Looks at the request again, now that its time has come.
    public mutating func wake() {
        switch request.stage {
        case .searching: search()
        case .asked: wakeAsked()
        case .proposed: request.helper == nil ? lose() : lapse()
        case .agreed: wakeAgreed()
        case .checking, .closed: close()
        }
    }

    /// Whoever was asked gave no answer; who said yes and chose no day yet is reminded of that once,
    /// and was not silent.
    private mutating func wakeAsked() {
        guard request.isPromised else {
            takeBackAsk(.none, because: .unanswered)
            return search()
        }
        let last = request.helper.map(matching.slots(for:))?.map(\.start).max() ?? now
        guard !request.isReminded, let helper = request.helper, now < last else {
            takeBackAsk(.withdrawn, because: .past)
            return search()
        }
        request.isReminded = true
        request.due = deadline(limits.hoursToAnswer(from: now, until: last, quiet), before: last)
        invite(.helpWhichDay, helper)
    }

    private mutating func wakeAgreed() {
        guard let helper = crowd.helper?.member, let slot = request.slot else { return lose() }
        guard slot.day < now.day else { return request.due = nextMorning }
        dropWanted()
        withdraw(.helpFound, from: request.person)
        withdraw(.helpSettled, from: helper.id)
        request.stage = .checking
        request.due = quiet.end(at: now.adding(Span(limits.reportDays, .day)))
        asksBack = crowd.mayAskBack
        invite(
            .helpCheck,
            request.person,
            ["naam": .text(helper.calledName), "mag_terugvragen": .flag(asksBack)]
        )
    }

    /// The helper is not known any more: the one who asks must not wait for nobody.
    private mutating func lose() {
        withdraw(.helpFound, from: request.person)
        invite(.helpLost, request.person)
        search()
    }

    /// The one who asks gave no answer: the volunteer is set free, and nobody is blamed.
    private mutating func lapse() {
        withdraw(.helpFound, from: request.person)
        if let helper = request.helper { invite(.helpOff, helper) }
        invite(.helpLapsed, request.person)
        close()
    }
}
