internal import Dialog
internal import Dutch

extension FollowUp {
    /// Goes on now that its time has come.
    public mutating func move(_ scene: CallScene) -> [Consequence] {
        guard isOpen else { return [] }
        guard scene.mayCall else { return end(scene) }
        if isOver(scene) { return passEvening(scene) }
        switch step {
        case .expected, .waiting: return search(scene)
        case .asking: return takeBack() + search(scene)
        case .calling where helper == nil: return search(scene)
        case .calling: return goOnCalling(scene)
        case .resting: return wake(scene)
        }
    }

    /// Goes on when the volunteer who was asked says no.
    public mutating func decline(by volunteer: Int64, _ scene: CallScene) -> [Consequence] {
        guard step == .asking, helper == volunteer else { return [] }
        helper = nil
        return scene.mayCall ? search(scene) : end(scene)
    }

    /// Takes in that a volunteer will call.
    ///
    /// - Returns: False when it is not needed any more.
    public mutating func accept(by volunteer: Int64, _ scene: CallScene) -> Bool {
        guard isOpen, step == .asking, helper == volunteer, scene.mayCall else { return false }
        step = .calling
        (isGuided, isReminded) = (isTime(scene), false)
        due = isGuided ? later(scene, hours: scene.rules.afterwards) : scene.callTime
        return true
    }

    /// Gives a call that nobody has in hand to a volunteer who offers herself.
    ///
    /// One who names her may call before the time at which others are asked, but not sooner after the
    /// last call.
    ///
    /// - Returns: What follows, nil when it is not to be had now.
    public mutating func offer(
        to volunteer: Int64,
        byName isNamed: Bool = false,
        _ scene: CallScene
    ) -> [Consequence]? {
        let next = isSameDay ? scene.now.day : nextDay(by: scene.rules) ?? scene.now.day
        guard isOpen, scene.mayCall, isFree, isNamed || isDue(scene), next <= scene.now.day,
            isTime(scene)
        else { return nil }
        let silent = step == .calling ? helper : nil
        (step, helper, due) = (.asking, volunteer, later(scene, hours: scene.rules.answer))
        return silent.map { silent in
            [.withdraw(CallInvitation.afterwards.errand(id), from: silent, because: .past)]
        } ?? []
    }

    /// Whether nobody has it in hand, or who had told nothing and a card asks for another.
    private var isFree: Bool { step == .waiting || isOnCard }

    /// Whether nothing but somebody who calls is wanting.
    private func isDue(_ scene: CallScene) -> Bool { isReported || since <= scene.now }

    /// Whether she may be called now.
    ///
    /// Whom nobody found that very day a person may call at any hour; when, she decides.
    public func isTime(_ scene: CallScene) -> Bool {
        let isSought = isSameDay && isReported && !scene.member.isInDanger(on: scene.now.day)
        return isSought || scene.callTime <= scene.now
    }

    /// Hands somebody to the coordinators who may be called, but whose number nobody knows.
    public mutating func doWithoutNumber(_ scene: CallScene) -> [Consequence] {
        let name = scene.member.calledName
        return restLong(scene) + [
            scene.card("\(name) blijft weg en wil gebeld worden. Ik heb geen nummer.", .number)
        ]
    }

    // MARK: - Looking for somebody who calls

    mutating func search(_ scene: CallScene) -> [Consequence] {
        let today = scene.now.day
        if scene.member.isInDanger(on: today) { return leaveInPeace(scene) }
        if isSameDay, isReported { return endDay(scene) }
        if !isSameDay, let first = calls.suffix(tries).first,
            today.number - first.number >= scene.rules.within
        {
            return endRound(scene)
        }
        if !isSameDay, let next = nextDay(by: scene.rules), next > today {
            return plan(on: next, scene)
        }
        guard let caller = scene.next(preferring: helper) else { return findNobody(scene) }
        let hours = isSameDay ? scene.rules.answerSameDay : scene.rules.answer
        (step, helper, due) = (.asking, caller.id, later(scene, hours: hours))
        return [.begin(CallInvitation.toCall.errand(id), with: caller.id)]
    }

    /// Waits until the days of danger are over; who was looked for today is heard of.
    private mutating func leaveInPeace(_ scene: CallScene) -> [Consequence] {
        helper = nil
        return isSameDay ? end(scene) : plan(on: scene.callTime.day, scene)
    }

    /// The first day on which one more call is not too much for whom it is about.
    private func nextDay(by rules: CallRules) -> Day? {
        let afterLast = calls.last.map { $0.adding(days: 1) }
        let full = calls.suffix(rules.attempts)
        let afterMany =
            full.count == rules.attempts ? full.first.map { $0.adding(days: rules.within) } : nil
        return [afterLast, afterMany].compactMap(\.self).max()
    }

    private mutating func findNobody(_ scene: CallScene) -> [Consequence] {
        helper = nil
        if isSameDay { return endDay(scene) }
        let days = scene.now.day.number - since.day.number
        if scene.isAnybodyLeft, days < scene.rules.search {
            let asked = since
            _ = plan(on: scene.now.day.adding(days: 1), scene)
            since = asked
            return []
        }
        guard !isReported else { return lookOut(scene) }
        (isReported, reportedOn) = (true, scene.now.day)
        let name = scene.member.calledName
        return plan(on: scene.now.day.adding(days: 7), scene) + [
            scene.card("Niemand kan nu bellen met \(name). Wil jij? \(scene.offer)", .afterYes)
        ]
    }

    /// Asks again after some weeks while nobody could call; when that was long, a coordinator hears
    /// that nobody is asked any more.
    private mutating func lookOut(_ scene: CallScene) -> [Consequence] {
        let first = reportedOn ?? scene.now.day
        reportedOn = first
        guard scene.now.day.number - first.number >= scene.rules.lookOut else {
            return plan(on: scene.now.day.adding(days: scene.rules.search), scene)
        }
        let name = scene.member.calledName
        return restLong(scene) + [
            scene.card("Niemand kon \(name) bellen. Ik vraag het nu niemand meer.", .noCall)
        ]
    }

    /// Plans the next call, for which everybody may be asked anew.
    mutating func plan(on day: Day, _ scene: CallScene) -> [Consequence] {
        let wanted = [scene.wish.part].compactMap(\.self) + DayPart.allCases
        let part = wanted.first { !parts.contains($0) } ?? .afternoon
        let moment = scene.quiet.end(
            at: Moment(max(day, scene.now.day.adding(days: 1)), part.start)
        )
        (step, due, since) = (.waiting, moment, moment)
        return []
    }

    mutating func takeBack() -> [Consequence] {
        guard let asked = helper else { return [] }
        helper = nil
        return [.withdraw(CallInvitation.toCall.errand(id), from: asked, because: .unanswered)]
    }

    // MARK: - While a volunteer calls

    private mutating func goOnCalling(_ scene: CallScene) -> [Consequence] {
        guard let helper else { return [] }
        if isHeard { return settle(scene) }
        guard isGuided || scene.now < scene.callTime else {
            isGuided = true
            due = later(scene, hours: scene.rules.afterwards)
            return [.begin(CallInvitation.guide.errand(id), with: helper)]
        }
        guard isGuided else {
            due = scene.callTime
            return []
        }
        guard isReminded else {
            isReminded = true
            due = later(scene, hours: isSameDay ? scene.rules.answerSameDay : scene.rules.answer)
            return [.begin(CallInvitation.afterwards.errand(id), with: helper)]
        }
        // She may have called all the same, so that nobody else does so soon.
        return [.withdraw(CallInvitation.afterwards.errand(id), from: helper, because: .past)]
            + goOn(after: .noAnswer, on: nil, scene)
    }

    // MARK: - Peace

    mutating func rest(_ scene: CallScene, days: Int) -> [Consequence] {
        step = .resting
        due = scene.quiet.end(at: Moment(scene.now.day.adding(days: days), DayPart.morning.start))
        return []
    }

    /// Leaves somebody in peace for so long that nobody looks for her any more.
    mutating func restLong(_ scene: CallScene) -> [Consequence] {
        round = scene.rules.rounds
        return rest(scene, days: scene.rules.longRest)
    }

    private mutating func wake(_ scene: CallScene) -> [Consequence] {
        guard !isSameDay, !isHeard, round < scene.rules.rounds, tries > 0 else {
            close()
            return []
        }
        (round, tries, parts) = (round + 1, 0, [])
        (isReported, reportedOn, helper) = (false, nil, nil)
        return plan(on: scene.now.day, scene)
    }

    /// When something is looked at again: after some hours, and on the very day by the evening.
    func later(_ scene: CallScene, hours: Int) -> Moment {
        let later = scene.now.adding(Span(hours, .hour))
        return isSameDay ? min(later, evening(scene)) : scene.quiet.end(at: later)
    }

    mutating func close() { (isOpen, due) = (false, nil) }
}
