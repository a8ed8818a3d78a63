internal import Dutch

/// Looking for somebody on the very day: it never ends without a person who looks further.
extension FollowUp {
    /// Whether she may be looked for on another day, while this one is kept for what is still heard.
    public var allowsNextDay: Bool {
        isSameDay && (isReported || isHeard || step == .resting && round == 1)
    }

    /// Until when volunteers are asked to call on that day; once a coordinator looks further, until
    /// when that is waited for.
    func evening(_ scene: CallScene) -> Moment {
        evening(of: since.day.adding(days: isReported ? 1 : 0), scene)
    }

    private func evening(of day: Day, _ scene: CallScene) -> Moment {
        Moment(day, ClockTime(secondOfDay: scene.rules.lastHourSameDay * 3600))
    }

    /// Whether the day is over on which she was looked for.
    func isOver(_ scene: CallScene) -> Bool {
        isSameDay && step != .resting && !isSpokenTo && evening(scene) <= scene.now
    }

    /// Ends the day in the evening, or as soon as the computer is on again.
    ///
    /// Who took the call upon her is asked once how it went, and may tell so until the next evening.
    mutating func passEvening(_ scene: CallScene) -> [Consequence] {
        guard !isReported, !scene.member.isInDanger(on: scene.now.day) else { return end(scene) }
        guard step == .calling, isGuided, !isReminded, let helper else { return endDay(scene) }
        isReminded = true
        return [.begin(CallInvitation.afterwards.errand(id), with: helper)] + endDay(scene)
    }

    /// Calls once more, or lets a coordinator look further when that is enough for a day.
    mutating func tryAgainToday(_ scene: CallScene) -> [Consequence] {
        step = .waiting
        let moment = later(scene, hours: scene.rules.answerSameDay)
        guard !isReported, tries < scene.rules.attemptsSameDay, moment < evening(scene) else {
            return endDay(scene)
        }
        (due, since) = (moment, moment)
        return []
    }

    /// Hands whom nobody reached to a coordinator, and tells her so.
    ///
    /// It stays open until the next evening, for she may let hear from herself.
    mutating func endDay(_ scene: CallScene) -> [Consequence] {
        let asked = step == .asking ? takeBack() : []
        let card = scene.card(wordsOfDay(scene), isUrgent: true, .afterYes)
        let isKnown = isReported
        if step != .calling { step = .resting }
        if !isKnown { (isReported, since) = (true, scene.now) }
        due = evening(scene)
        return isKnown
            ? asked : asked + [card, .begin(CallInvitation.missedToday.errand(id), with: person)]
    }

    private func wordsOfDay(_ scene: CallScene) -> String {
        let name = scene.member.calledName
        let day = since.day == scene.now.day ? "vandaag" : "op \(Speech.say(since.day))"
        if step == .calling {
            return "\(name) zou \(day) komen. Iemand zou bellen, maar vertelde nog niets. "
                + "Kijk jij zelf? \(scene.offer)"
        }
        return tries > 0
            ? "\(name) kwam \(day) niet en neemt niet op. Bel wie jullie samen hebben afgesproken. "
                + "Een mens beslist wat er nu nodig is. Zelf nog een keer bellen? \(scene.offer)"
            : "\(name) zou \(day) komen. Niemand kan bellen. Kijk jij zelf? \(scene.offer)"
    }

    /// Tells a coordinator who looks for her that she let hear from herself.
    func reassure(_ scene: CallScene) -> [Consequence] {
        guard isSameDay, isReported, !isHeard else { return [] }
        let name = scene.member.calledName
        return [scene.card("\(name) liet van zich horen. Zoeken hoeft niet meer.", .needless)]
    }
}
