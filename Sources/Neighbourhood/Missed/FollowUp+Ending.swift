internal import Dialog
public import Dutch

extension FollowUp {
    /// Takes in what came of a call.
    ///
    /// The day is that on which she would like to be called again, and the topic what she wants help
    /// with, where she said so.
    public mutating func finish(
        _ outcome: CallOutcome,
        on day: Day? = nil,
        about topic: String? = nil,
        _ scene: CallScene
    ) -> [Consequence] {
        guard isOpen, step == .calling, let helper else { return [] }
        let over = Consequence.withdraw(CallInvitation.afterwards.errand(id), from: helper)
        isHeard = outcome.isReached && outcome != .callBack
        if outcome.sequel == .handBack {
            self.helper = nil
            return [over] + search(scene)
        }
        let words = outcome.words(about: scene.member.calledName, on: topic)
        return [over, .count(.calledMissed, in: kamer)]
            + (outcome.isReached ? [.count(.reached, in: kamer)] : [])
            + (words.map { [card($0, outcome, scene)] } ?? [])
            + goOn(after: outcome, on: day, scene)
    }

    /// Takes in that the volunteer spoke to her: she is found, whatever came of it.
    ///
    /// The volunteer has some time to tell that.
    public mutating func speak(_ scene: CallScene) -> [Consequence] {
        guard isOpen, step == .calling, !isHeard else { return [] }
        let follow = reassure(scene)
        isHeard = true
        due = scene.quiet.end(at: scene.now.adding(Span(scene.rules.answer, .hour)))
        return follow
    }

    /// Goes on after a call of which nobody told more than that she was spoken to.
    mutating func settle(_ scene: CallScene) -> [Consequence] {
        let over = helper.map { helper in
            Consequence.withdraw(
                CallInvitation.afterwards.errand(id),
                from: helper,
                because: .past
            )
        }
        return [over, .count(.calledMissed, in: kamer), .count(.reached, in: kamer)]
            .compactMap(\.self) + goOn(after: .later, on: nil, scene)
    }

    private func card(
        _ words: String,
        _ outcome: CallOutcome,
        _ scene: CallScene
    ) -> Consequence {
        let mayCall = outcome != .wrongNumber && outcome != .lost
        return scene.card(words, isUrgent: outcome.isUrgent, mayCall ? .number : .noCall)
    }

    mutating func goOn(
        after outcome: CallOutcome,
        on day: Day?,
        _ scene: CallScene
    ) -> [Consequence] {
        (calls, tries) = (calls + [scene.now.day], tries + 1)
        parts.append(DayPart(scene.now.time))
        switch outcome.sequel {
        case .rest: return rest(scene, days: scene.rules.rest)
        case .longRest: return restLong(scene)
        case .end:
            close()
            return outcome == .doNotCall ? [.count(.calledNoMore, in: kamer)] : []
        case .again where outcome == .callBack: return callBack(on: day, scene)
        case .again, .handBack: return tryAgain(scene)
        }
    }

    private mutating func callBack(on day: Day?, _ scene: CallScene) -> [Consequence] {
        let latest = scene.now.day.adding(days: scene.rules.rest)
        (tries, parts) = (0, [])
        return plan(on: min(day ?? latest, latest), scene)
    }

    private mutating func tryAgain(_ scene: CallScene) -> [Consequence] {
        if isSameDay { return tryAgainToday(scene) }
        guard tries < scene.rules.attempts else { return endRound(scene) }
        helper = nil
        return plan(on: scene.now.day.adding(days: scene.rules.pause), scene)
    }

    /// Leaves somebody in peace who did not answer, with one word to her and one to a coordinator.
    mutating func endRound(_ scene: CallScene) -> [Consequence] {
        let name = scene.member.calledName
        let isLast = round >= scene.rules.rounds
        return (isLast ? restLong(scene) : rest(scene, days: scene.rules.rest)) + [
            .begin(CallInvitation.missed.errand(id), with: person),
            scene.card(
                "\(name) nam niet op. Dat kan van alles zijn. Wij bellen nu een tijd niet.",
                .noCall
            ),
        ]
    }

    /// Takes in that she let hear from herself: she came, or said that she does not come.
    public mutating func hear(hasCome: Bool, _ scene: CallScene) -> [Consequence] {
        guard isOpen else { return [] }
        let told = isSpokenTo ? settle(scene) : []
        let follow = told + release() + reassure(scene)
        isHeard = true
        guard let last = calls.last else {
            close()
            return follow
        }
        if step != .resting {
            let days = last.number + scene.rules.rest - scene.now.day.number
            _ = rest(scene, days: max(days, 1))
        }
        let days = scene.now.day.number - last.number
        guard hasCome, !isReturned, days <= scene.rules.returnWithin else { return follow }
        isReturned = true
        return follow + [
            .count(.returned, in: kamer), .begin(CallInvitation.welcome.errand(id), with: person),
        ]
    }

    /// Ends it because she does not want to be called, or cannot be.
    public mutating func end(_ scene: CallScene) -> [Consequence] {
        let follow = release()
        close()
        return follow
    }

    /// Tells the volunteer who has it in hand that it is not needed any more.
    private func release() -> [Consequence] {
        guard let helper else { return [] }
        return switch step {
        case .asking: [.withdraw(CallInvitation.toCall.errand(id), from: helper)]
        case .calling:
            [
                .withdraw(CallInvitation.guide.errand(id), from: helper),
                .withdraw(CallInvitation.afterwards.errand(id), from: helper),
                .begin(CallInvitation.needless.errand(id), with: helper),
            ]
        default: []
        }
    }
}
