internal import Dialog
internal import Dutch

/// Nobody was found so far: who asks hears so once, and nothing ends unseen.
extension HelpCourse {
    /// The one who asks heard that nobody was found, and said what she wants now.
    public mutating func release() -> Bool {
        guard request.toldOn != nil else { return false }
        request.toldOn = nil
        if request.stage == .asked { takeBackAsk(.withdrawn) }
        end()
        return true
    }

    /// Takes back the question what to do now that nobody was found.
    mutating func forgetTold() {
        guard request.toldOn != nil else { return }
        request.toldOn = nil
        withdraw(.helpNotFound, from: request.person, because: .past)
    }

    /// Tells that nobody was found so far, and waits: a yes may come late, and she may say what she
    /// wants now.
    mutating func stay() {
        if request.toldOn == nil {
            request.toldOn = now.day
            invite(.helpNotFound, request.person)
        }
        let days = request.wish.slots.map(\.day) + [request.toldOn].compactMap(\.self)
        let last = days.max().map { $0.adding(days: limits.reportDays) } ?? now.day
        guard now.day < last else { return giveUp() }
        request.stage = .searching
        request.due = nextMorning
    }

    /// Ends it when she never answered: the coordinators hear so once.
    private mutating func giveUp() {
        let card = HandOver(
            what: "Hulpvraag \(request.id): ik vond niemand, en kreeg geen antwoord. "
                + "Ik stop ermee.",
            name: crowd.asker.nameForRoom,
            reach: "via de kamer",
            isUrgent: false
        )
        consequences.append(.card(card, about: request.person))
        forgetTold()
        end()
    }

    /// Ends it without a helper.
    mutating func end() {
        consequences.append(.count(.requestWithoutHelper, in: request.kamer))
        close()
    }
}
