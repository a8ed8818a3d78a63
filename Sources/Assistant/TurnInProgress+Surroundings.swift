internal import Dialog
internal import Dutch
internal import Neighbourhood

// MARK: - What a dialog can see of the world

extension TurnInProgress {
    /// The world as it is for the person in this turn, with what goes on between her and others.
    var surroundings: Surroundings {
        get throws {
            var surroundings = exchange.surroundings(of: talk)
            let matters = try ledger.openMatters(with: talk.person)
            let asked = matters.compactMap(HelpRequest.init).filter { $0.person == talk.person }
            surroundings.isCountedOn = isCountedOn(in: matters)
            surroundings.isAsking = !asked.isEmpty
            surroundings.isVisitPast = asked.contains { $0.isPast(at: exchange.moment) }
            surroundings.hasMovableVisit = matters.compactMap(HelpRequest.init)
                .contains { $0.isMovable(by: talk.person) }
            surroundings.called = try called(in: matters)
            surroundings.isInDanger = try exchange.isInDanger(talk.person, in: ledger)
            surroundings.card =
                try switchboard
                .waitingCard(of: talk.person)
            return surroundings
        }
    }

    /// Whether the person asked for a visit, or agreed to one or to a call, that is not over.
    var isCountedOn: Bool {
        get throws { isCountedOn(in: try ledger.openMatters(with: talk.person)) }
    }

    private func isCountedOn(in matters: [Matter]) -> Bool {
        matters.contains { matter in
            HelpRequest(matter).map { $0.person == talk.person || $0.isAgreed }
                ?? FollowUp(matter)?.isHeld(by: talk.person) ?? false
        }
    }

    private func called(in matters: [Matter]) throws -> [String] {
        try matters.filter { FollowUp($0)?.isHeld(by: talk.person) ?? false }
            .compactMap { try ledger.member($0.person)?.firstName }
    }
}
