internal import Dialog
internal import Dutch
internal import Neighbourhood

extension HelpDesk {
    /// For how many days it is remembered what was asked of whom.
    static let memory = 90

    /// Everybody whom a request can be about now: the volunteers of the room who write to Buur.
    func crowd(around request: HelpRequest) throws -> Crowd {
        let since = now.adding(Span(-HelpDesk.memory, .day))
        let asks = try ledger.asks(in: request.kamer, since: since)
        let offers = try ledger.openMatters(.offer, in: request.kamer).compactMap(Offer.init)
        let byPerson = Dictionary(offers.map { ($0.person, $0) }) { _, last in last }
        let promises = try self.promises(in: asks)
        let candidates = try ledger.members(of: request.kamer, with: .volunteer)
            .filter { try ledger.talk(of: $0.id) != nil }
            .map { member in
                Candidate(
                    try party(member),
                    offer: byPerson[member.id],
                    promises: promises[member.id] ?? [],
                    engagements: try engagements(of: member.id)
                )
            }
        let asker = try ledger.member(request.person)
        return Crowd(
            asker: try party(
                asker ?? Member(id: request.person, kamer: request.kamer)
            ),
            candidates: candidates,
            asks: asks,
            helper: try request.helper.flatMap(ledger.member).map(party),
            mayAskBack: try mayAskBack(request.person)
        )
    }

    private func party(_ member: Member) throws -> Party {
        Party(member, consents: try ledger.consents(of: member.id))
    }

    /// What volunteers said yes to and did not take back, by person.
    private func promises(in asks: [Ask]) throws -> [Int64: [Promise]] {
        var promises: [Int64: [Promise]] = [:]
        for ask in asks where ask.kind == .request && ask.answer == .yes {
            guard let request = try ledger.matter(ask.matter).flatMap(HelpRequest.init),
                request.helper == ask.person, let slot = request.slot
            else { continue }
            promises[ask.person, default: []].append(
                Promise(request: request.id, asker: request.person, slot: slot)
            )
        }
        return promises
    }

    /// When somebody is counted on elsewhere: she opens the door, or takes part in an activity.
    private func engagements(of person: Int64) throws -> [Slot] {
        try ledger.openMatters(with: person).flatMap { matter in
            if let opening = Opening(matter), opening.isPromise { return opening.slots }
            guard let place = SignUp(matter), !place.isWaiting, !place.isCalledOff else {
                return []
            }
            return [Slot(place.start)]
        }
    }

    /// Whether somebody may be asked what she would do for another: once in her life, not while she rests, as
    /// she does after danger, and not in the middle of something that cannot wait.
    private func mayAskBack(_ person: Int64) throws -> Bool {
        guard let member = try ledger.member(person), !member.wasAskedBack,
            member.wantsMessages, !member.rests(on: exchange.moment.day),
            try !ledger.consents(of: person).allow(.beAsked)
        else { return false }
        let conversation = try ledger.talk(of: person)?.conversation ?? Conversation()
        return !conversation.frames.contains { HelpDesk.urgent.contains($0.dialog) }
    }

    /// The dialogs of a day on which nothing is asked of anybody.
    private static let urgent: Set<String> = [
        Repair.danger.rawValue, "dringend", "geen_eten", "afsluiting", "deurwaarder", "huur_achter",
    ]
}
