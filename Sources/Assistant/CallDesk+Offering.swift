internal import Dialog
internal import Dutch
internal import Neighbourhood

/// Volunteers who offer to call, and coordinators whom a card asked to.
extension CallDesk {
    /// How it stands with a call that somebody offers to make, as her dialog knows it.
    private enum Standing: String {
        case free = "er"
        /// Somebody else calls already, or is asked to.
        case held = "bezet"
        case asked = "gevraagd"
        case own = "zelf"
        case tooSoon = "later"
        /// There is no call to whom she names; why, she need not know.
        case notHer = "niet"
        case none = "niemand"
        case enough = "genoeg"
    }

    func offer(to volunteer: Member, saying words: String) throws -> Deed {
        guard try round(of: volunteer).mayTake(on: today, by: exchange.settings.calling) else {
            return standing(.enough)
        }
        let others = try ledger.members(of: volunteer.kamer, with: nil)
            .filter { $0.id != volunteer.id }
        let offer = CallOffer(words, among: others)
        if offer.isNamed { return try give(offer.named, to: volunteer) }
        return try give(open(for: volunteer), to: volunteer) ?? standing(.none)
    }

    /// Gives the call to whom a volunteer names, and never to another.
    private func give(_ named: [Member], to volunteer: Member) throws -> Deed {
        let matters = try ledger.openMatters(.followUp, in: volunteer.kamer)
            .filter { matter in named.contains { $0.id == matter.person } }
        if let deed = try give(matters, to: volunteer, byName: true) { return deed }
        let standing = try matters.lazy.compactMap { try self.standing(of: $0, for: volunteer) }
            .first
        return self.standing(standing ?? .notHer, named.first)
    }

    /// How it stands with a call that is not free, nil when that is nothing for who asks.
    private func standing(of matter: Matter, for volunteer: Member) throws -> Standing? {
        guard let followUp = FollowUp(matter) else { return nil }
        if followUp.isHeld(by: volunteer.id) { return .own }
        guard try mayKnow(volunteer) else { return nil }
        switch followUp.step {
        case .asking: return .asked
        case .calling: return .held
        case .waiting: return .tooSoon
        case .expected, .resting: return nil
        }
    }

    /// Whether somebody may hear who is missed: a coordinator, or who calls.
    private func mayKnow(_ volunteer: Member) throws -> Bool {
        try volunteer.talents.contains(CallRules.talent) || isCoordinator(volunteer)
    }

    private func isCoordinator(_ member: Member) throws -> Bool {
        try member.roles.contains(.coordinator)
            || ledger.talk(of: member.id).map(exchange.isCoordinator) ?? false
    }

    private func standing(
        _ standing: Standing,
        _ member: Member? = nil,
        _ id: Int64? = nil
    ) -> Deed {
        Deed(
            value: .record([
                "stand": .text(standing.rawValue), "nummer": .init(id),
                "naam": .init(member?.firstName),
            ])
        )
    }

    /// Gives a volunteer the first of some calls that is to be had, nil when none is.
    private func give(
        _ matters: [Matter],
        to volunteer: Member,
        byName isNamed: Bool = false
    ) throws -> Deed? {
        for matter in matters {
            guard let (_, read, member) = try followUp(matter.id) else { continue }
            var followUp = read
            let follow = try followUp.offer(
                to: volunteer.id,
                byName: isNamed,
                scene(of: read, member)
            )
            let isAsked = read.step == .asking && read.helper == volunteer.id
            guard isAsked || follow != nil else { continue }
            try noteAsks(of: matter, before: matter.helper, after: followUp)
            try ledger.save(followUp.kept(in: matter))
            var deed = standing(.free, member, matter.id)
            deed.consequences = follow ?? []
            return deed
        }
        return nil
    }

    /// The calls that a volunteer could make, and none to which she said no today.
    private func open(for volunteer: Member) throws -> [Matter] {
        let declined = try ledger.asks(in: volunteer.kamer, since: Moment(today))
            .filter { $0.person == volunteer.id && $0.answer == .no }.map(\.matter)
        return try ledger.openMatters(.followUp, in: volunteer.kamer).filter { matter in
            matter.person != volunteer.id && matter.helper != volunteer.id
                && !declined.contains(matter.id)
        }
    }

    /// Whether words name nobody, or whom a call is about.
    func means(_ id: Int64, _ words: String, _ volunteer: Member) throws -> Bool {
        let others = try ledger.members(of: volunteer.kamer, with: nil)
            .filter { $0.id != volunteer.id }
        let offer = CallOffer(words, among: others)
        let person = try ledger.matter(id)?.person
        return !offer.isNamed || offer.named.contains { $0.id == person }
    }

    // MARK: - A late yes

    /// The call that somebody was asked to make and did not answer about in time; to a coordinator
    /// also the one that a card asks for, where there is but one.
    func missed(by volunteer: Member) throws -> Deed {
        guard try round(of: volunteer).mayTake(on: today, by: exchange.settings.calling) else {
            return Deed()
        }
        let asked = try ledger.asks(in: volunteer.kamer, since: now.adding(Span(-7, .day)))
            .filter { $0.person == volunteer.id && $0.kind == .followUp && $0.isUnanswered }
            .map(\.matter)
        let free = try open(for: volunteer)
        let own = free.filter { asked.contains($0.id) }
        let onCard =
            try isCoordinator(volunteer) ? free.filter { FollowUp($0)?.isOnCard ?? false } : []
        var deed = try give(own + (onCard.count == 1 ? onCard : []), to: volunteer) ?? Deed()
        if case .record(let fields) = deed.value { deed.value = fields["nummer"] ?? .missing }
        return deed
    }
}

extension Ask {
    /// Whether no answer came while one was waited for.
    fileprivate var isUnanswered: Bool { answer == Answer.none || answer == .withdrawn }
}
