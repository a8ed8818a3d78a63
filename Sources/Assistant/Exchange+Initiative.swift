internal import Dialog
internal import Dutch
internal import Neighbourhood

/// The one place by which everything passes that Buur begins of its own accord.
extension Exchange {
    /// Counts that Buur begins something with a person, or puts it off.
    ///
    /// - Returns: From when it may begin, nil when it begins now.
    func putOff(_ initiative: Initiative, in ledger: any Ledger) throws -> Moment? {
        let isAwaited = Exchange.awaited.contains(initiative.dialog)
        let earliest = try earliestInitiative(with: initiative.person, isAwaited, in: ledger)
        guard earliest <= moment else { return earliest }
        try note(initiative, in: ledger)
        return nil
    }

    /// Counts that Buur begins something with a person.
    func note(_ initiative: Initiative, in ledger: any Ledger) throws {
        try ledger.noteInitiative(with: initiative.person, on: moment.day)
        watch?(initiative)
    }

    /// News of what somebody agreed to, who would go there in vain without it: it comes that day,
    /// however much was begun with her.
    static let awaited: Set<String> = [
        "activiteit_vervalt", "bel_niet_meer", "bellen_hoeft_niet", "hulp_kan_niet",
        "hulp_niet_door", "hulp_nummer",
        "hulp_rond", "nummer_wissen", "toch_dicht",
    ]

    /// From when a person may be spoken to, nil when that is now.
    func peace(of person: Int64, in ledger: any Ledger) throws -> Moment? {
        let earliest = try earliestInitiative(with: person, true, in: ledger)
        return earliest > moment ? earliest : nil
    }

    func earliestInitiative(
        with person: Int64,
        _ isAwaited: Bool = false,
        in ledger: any Ledger
    ) throws -> Moment {
        Restraint(settings.quiet, mostADay: settings.initiatives).earliest(
            from: moment,
            begun: isAwaited ? 0 : try ledger.initiatives(with: person, on: moment.day),
            peaceEnds: try ledger.member(person)?.peaceEnds
        )
    }

    // MARK: - Danger

    /// Notes that a person told of danger, or begins what nobody begins but in a crisis.
    ///
    /// Whoever tells of violence of her own may be called and written to.
    func heed(
        _ understanding: Understanding?,
        of person: Int64,
        isOwnDeed: Bool,
        in ledger: any Ledger
    ) throws {
        switch understanding {
        case .danger(.violence), .danger(.child), .reserved(.overlooked):
            try noteDanger(from: person, in: ledger)
            if !isOwnDeed { try noteWatched(person, in: ledger) }
        case .danger, .reserved(.unease): try noteDanger(from: person, in: ledger)
        case .start(let dialog) where Exchange.crises[dialog] != nil:
            try noteDanger(from: person, in: ledger)
        default: break
        }
    }

    /// Notes for some days that another may read what a person gets, and no word of why.
    private func noteWatched(_ person: Int64, in ledger: any Ledger) throws {
        let due = now.adding(days: Terms.dangerDays)
        try ledger.set(Timer(person: person, .watched, due: due))
    }

    /// Whether another may read what a person gets: she told so in the last days, or on a card that
    /// waits still.
    func mayBeRead(_ person: Int64, in ledger: any Ledger) throws -> Bool {
        if try ledger.isSet(.watched, for: person) { return true }
        return try ledger.openMatters(with: person).contains {
            $0.person == person && TakeOver($0)?.isWatched == true
        }
    }

    /// The dialogs for who has no food today or is about to be cut off, with the word for the danger.
    static let crises = ["geen_eten": "honger", "afsluiting": "afsluiting"]

    /// Notes that danger was heard from a person today, and no word of what it was.
    ///
    /// What Buur began with her and did not deliver yet is dropped: another may read it now. What a
    /// person of the room wrote to her is not.
    func noteDanger(from person: Int64, in ledger: any Ledger) throws {
        guard var member = try ledger.member(person) else { return }
        member.dangerOn = moment.day
        try ledger.save(member)
        guard try ledger.talk(of: person)?.heldBy == nil else { return }
        for address in try ledger.addresses(of: person) {
            try ledger.dropInitiatives(with: person, at: address)
        }
    }

    /// Forgets on which day danger was heard from a person, who is asked nothing as long all the same.
    func forgetDanger(of person: Int64, in ledger: any Ledger) throws {
        guard var member = try ledger.member(person), let peaceEnds = member.peaceEnds else {
            return
        }
        let lastDay = peaceEnds.adding(days: -1)
        member.restsUntil = max(member.restsUntil ?? lastDay, lastDay)
        member.dangerOn = nil
        try ledger.save(member)
    }

    func isInDanger(_ person: Int64, in ledger: any Ledger) throws -> Bool {
        try ledger.member(person)?.isInDanger(on: moment.day) ?? false
    }

    /// Reminds once whoever told of danger and answers no more, unless another may read it.
    func remind(_ talk: Talk, in ledger: any Ledger) throws -> Receipt? {
        var talk = talk
        talk.silenceAt = nil
        try ledger.save(talk)
        guard let danger = talk.danger, try !mayBeRead(talk.person, in: ledger) else {
            return nil
        }
        try tell("nog_daar", about: danger, to: talk, in: ledger)
        return nil
    }

    /// Says what a dialog says about a danger, whatever question is open.
    func tell(
        _ dialog: String,
        about danger: String?,
        to talk: Talk,
        in ledger: any Ledger
    ) throws {
        try note(Initiative(person: talk.person, dialog: dialog, at: moment), in: ledger)
        let given = danger.map { ["soort": Value.text($0)] } ?? [:]
        try post(words(of: dialog, with: given, for: talk), in: talk, isAnswer: false, ledger)
    }
}
