internal import Dialog
internal import Dutch

extension HelpCourse {
    /// Asks the next volunteer, waits for one, or ends it when there is nobody.
    ///
    /// Nobody is waited for of whom it is known by now that she comes too late.
    ///
    /// - Parameter telling: Whether the one who asks for help hears so, and may still answer; else it
    ///   ends at once.
    mutating func search(telling: Bool = true) {
        dropWanted()
        (request.helper, request.slot) = (nil, nil)
        if let match = matching.match(request.second) { return askSecond(match) }
        let matching = matching
        let isTimeLeft =
            request.wish.slots.contains { $0.start > now }
            && now.day < request.since.adding(days: limits.searchDays)
        guard isTimeLeft, matching.isAnybodyAble else { return telling ? stay() : end() }
        if let match = matching.best { return ask(match) }
        guard request.wish.slots.contains(where: { $0.start > nextMorning }) else {
            return telling ? stay() : end()
        }
        request.stage = .searching
        request.due = nextMorning
    }

    /// Asks whoever said yes too late once more, now that the other cannot.
    private mutating func askSecond(_ match: Match) {
        request.second = nil
        ask(match)
    }

    /// Who can be asked, with what was asked in this very course.
    var matching: Matching {
        Matching(request, in: asked, limits: limits, skills: skills, now: now)
    }

    /// The crowd as it is once what was asked in this very course is noted.
    private var asked: Crowd {
        let answered = crowd.asks.map { ask in
            guard ask.matter == request.id, let answer = answers[ask.person] else { return ask }
            return Ask(
                person: ask.person,
                matter: ask.matter,
                kind: ask.kind,
                at: ask.at,
                answer: answer
            )
        }
        return Crowd(
            asker: crowd.asker,
            candidates: crowd.candidates,
            asks: answered + asks
        )
    }

    private mutating func ask(_ match: Match) {
        request.stage = .asked
        request.helper = match.person
        (request.isPromised, request.isReminded) = (false, false)
        let last = match.slots.map(\.start).max() ?? now
        request.due = deadline(limits.hoursToAnswer(from: now, until: last, quiet), before: last)
        asks.append(Ask(person: match.person, matter: request.id, kind: .request, at: now))
        let notes = request.wish.notes
        invite(
            .helpAsked,
            match.person,
            [
                "momenten": .list(match.slots.map { .text($0.words) }),
                "letten": notes.isEmpty ? .missing : .text(notes),
                "reden": .text(reason(of: match)),
            ]
        )
    }

    /// Why somebody is asked, in the form in which she is spoken to.
    private func reason(of match: Match) -> String {
        let asked = crowd.candidates.first { $0.id == match.person }?.party.member
        return asked?.isFormal == true ? Formality.formal(match.reason) : match.reason
    }

    mutating func close() {
        dropWanted()
        request.stage = .closed
        request.wish.forgetWords()
        request.due = nil
    }
}
