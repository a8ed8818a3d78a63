internal import Dialog
internal import Dutch
internal import Neighbourhood

extension HelpDesk {
    /// Takes up what somebody offers: she is a volunteer by this yes, and something must come of it
    /// within some days.
    func offer(
        _ keys: [String],
        by person: Int64,
        _ fill: (inout Offer) -> Void
    ) throws -> Deed {
        guard var member = try ledger.member(person) else { return Deed() }
        let isNew = !member.roles.contains(.volunteer)
        member.talents.formUnion(keys.filter { skills[$0] != nil })
        member.roles.insert(.volunteer)
        member.restsUntil = nil
        try ledger.save(member)
        try ledger.add(.toBeAsked(at: now), of: person)
        try keepOffer(of: member, fill)
        let wasHelped = isNew && member.wasAskedBack
        return Deed(
            consequences: [.count(.talentOffered, in: member.kamer)]
                + (wasHelped ? [.count(.helpedNowHelps, in: member.kamer)] : [])
        )
    }

    private func keepOffer(of member: Member, _ fill: (inout Offer) -> Void) throws {
        let due = exchange.settings.quiet.end(at: now.adding(Span(limits.offerDays, .day)))
        var matter =
            try ledger.openOffer(of: member.id)
            ?? ledger.open(
                Matter(id: 0, kind: .offer, kamer: member.kamer, person: member.id)
            )
        var offer = Offer(matter) ?? Offer(id: matter.id, person: member.id, since: now.day)
        fill(&offer)
        offer.since = now.day
        (matter.fields, matter.due) = (offer.fields, due)
        try ledger.save(matter)
    }

    /// Tells the coordinators of an offer that nothing came of: nothing is as sad as never being
    /// asked.
    func wake(_ offer: Offer, _ matter: Matter) throws -> [Consequence] {
        let asks = try ledger.asks(in: matter.kamer, since: Moment(offer.since))
        guard !asks.contains(where: { $0.person == offer.person }),
            let member = try ledger.member(offer.person),
            try ledger.consents(of: offer.person).allow(.beAsked)
        else { return [] }
        guard !member.rests(on: now.day) else { return try wait(for: member, matter) }
        let titles = Speech.list(skills.titles(of: member.talents))
        let what =
            "Wil graag iets doen voor een ander: \(titles). Nog niemand vroeg het. "
            + "Misschien weet jij een eerste moment."
        let card = HandOver(
            what: what,
            name: member.calledName,
            reach: "via de kamer",
            isUrgent: false
        )
        return [.card(card, about: member.id)]
    }

    /// Looks at an offer again when its person rests no more.
    private func wait(for member: Member, _ matter: Matter) throws -> [Consequence] {
        var matter = matter
        let last = member.restsUntil ?? now.day
        matter.due = exchange.settings.quiet.end(at: Moment(last.adding(days: 1)))
        try ledger.save(matter)
        return []
    }

    /// Counts the first time that an offer is of use.
    func use(of person: Int64) throws -> [Consequence] {
        guard var matter = try ledger.openOffer(of: person), var offer = Offer(matter),
            !offer.isUsed
        else { return [] }
        offer.isUsed = true
        matter.fields = offer.fields
        try ledger.save(matter)
        return [.count(.talentUsed, in: matter.kamer)]
    }

    // MARK: - Rest

    /// Leaves somebody in peace for so many days; what she was just asked is taken back.
    func rest(_ person: Int64, days: Int) throws -> Deed {
        guard var member = try ledger.member(person) else { return Deed() }
        let last = now.day.adding(days: days)
        member.restsUntil = days > 0 ? last : nil
        try ledger.save(member)
        guard days > 0 else { return Deed(value: .day(last)) }
        let calls = try CallDesk(exchange, ledger).letGo(of: person)
        return Deed(value: .day(last), consequences: try letGo(of: person) + calls)
    }

    /// Asks somebody nothing any more, from now on; what she promised stands until she says so.
    func stopAsking(_ person: Int64) throws -> Deed {
        try ledger.withdraw(.beAsked, for: nil, of: person)
        if var matter = try ledger.openOffer(of: person) {
            (matter.isOpen, matter.due) = (false, nil)
            try ledger.save(matter)
        }
        return Deed(consequences: try letGo(of: person))
    }

    /// Takes back what somebody was asked and did not answer yet.
    func letGo(of person: Int64) throws -> [Consequence] {
        try ledger.openMatters(with: person).compactMap(HelpRequest.init)
            .filter { $0.helper == person && $0.stage == .asked }
            .flatMap { request in
                try move(request.id, if: { _ in true }) {
                    $0.leave(person)
                    return true
                }.consequences
            }
    }
}
